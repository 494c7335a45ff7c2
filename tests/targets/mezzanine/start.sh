#!/bin/bash
# Mezzanine 6.1.1 (Django 4.2, SQLite): threaded comments with reply forms toggled in place. Login admin / staffpass (at /admin/)
. "$(dirname "$0")/../_shared/lib.sh"
PORT=${PORT:-18220}
inst() { venv_with Mezzanine==6.1.1 && cd "$T" && { [ -d shop ] || venv/bin/mezzanine-project shop; }; }
step install inst
reset "$T/shop/dev.db" "$T/run/.done-createdb"
cat >"$T/shop/shop/local_settings.py" <<C
DEBUG=True
SECRET_KEY="x"*50
NEVERCACHE_KEY="y"*50
ALLOWED_HOSTS=["127.0.0.1","localhost"]
DATABASES={"default":{"ENGINE":"django.db.backends.sqlite3","NAME":"$T/shop/dev.db"}}
COMMENTS_DEFAULT_APPROVED=True
COMMENTS_ACCOUNT_REQUIRED=False
COMMENTS_NUM_LATEST=5
RATINGS_RANGE=range(1,6)
COMMENTS_DISQUS_SHORTNAME=""
EMAIL_BACKEND="django.core.mail.backends.dummy.EmailBackend"
C
createdb(){ cd "$T/shop" && "$T/venv/bin/python" manage.py migrate --noinput; }
step createdb createdb
"$T/venv/bin/python" "$HERE/seed.py" "$REVIEWS" "$T/shop"
cd "$T/shop"; bg web "$T/venv/bin/python" manage.py runserver --noreload "127.0.0.1:$PORT"
wait_http "http://127.0.0.1:$PORT/blog/kettle-k-200/"
echo "page: http://127.0.0.1:$PORT/blog/kettle-k-200/   login: /admin/ admin / staffpass"
