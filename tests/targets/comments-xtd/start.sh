#!/bin/bash
# django-comments-xtd 2.10.13 with its React 18 comment box (SQLite). Login admin / staffpass at /admin/.  /p/... = React box, /tree/... = server-rendered tree
. "$(dirname "$0")/../_shared/lib.sh"
PORT=${PORT:-18230}
inst(){ venv_with django-comments-xtd==2.10.13; cp -r "$HERE/proj" "$T/"; npm i --prefix "$T/js" react@18 react-dom@18 remarkable@2 bootstrap@5; V="$T/proj/shop/static/vendor"; mkdir -p "$V"; N="$T/js/node_modules"
 cp "$N/react/umd/react.production.min.js" "$N/react-dom/umd/react-dom.production.min.js" "$N/bootstrap/dist/js/bootstrap.bundle.min.js" "$N/bootstrap/dist/css/bootstrap.min.css" "$N/remarkable/dist/remarkable.js" "$V/"; }
step install inst
reset "$T/proj/db.sqlite3" "$T/run/.done-migrate"
cp -r "$HERE/proj" "$T/"
mig(){ cd "$T/proj"; "$T/venv/bin/python" manage.py makemigrations shop; "$T/venv/bin/python" manage.py migrate --noinput; }
step migrate mig
"$T/venv/bin/python" "$HERE/seed.py" "$REVIEWS" "$T/proj" "127.0.0.1:$PORT"
cd "$T/proj"; bg web "$T/venv/bin/python" manage.py runserver --noreload "127.0.0.1:$PORT"
wait_http "http://127.0.0.1:$PORT/p/kettle-k-200/"
echo "page: http://127.0.0.1:$PORT/p/kettle-k-200/   login: /admin/ admin / staffpass"
