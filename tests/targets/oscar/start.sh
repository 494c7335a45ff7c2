#!/bin/bash
# django-oscar shop (product reviews with star ratings), SQLite. Login staff@example.test / staffpass
. "$(dirname "$0")/../_shared/lib.sh"
PORT=${PORT:-18210}
step install venv_with 'django-oscar[sorl-thumbnail]==4.2.1'
reset "$T/proj/db.sqlite3" "$T/run/.done-migrate"
cp -r "$HERE/proj" "$T/"
step migrate "$T/venv/bin/python" "$T/proj/manage.py" migrate --noinput
"$T/venv/bin/python" "$HERE/seed.py" "$REVIEWS" "$T/proj"
bg web "$T/venv/bin/python" "$T/proj/manage.py" runserver --noreload "127.0.0.1:$PORT"
wait_http "http://127.0.0.1:$PORT/"
echo "page: http://127.0.0.1:$PORT/catalogue/kettle-k-200_1/reviews/   write: .../reviews/add/   staff: /dashboard/reviews/ (staff@example.test / staffpass)"
