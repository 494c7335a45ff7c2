#!/bin/bash
# Isso comment server embedded in a static shop page. PORT = static page; ISSO_PORT (default PORT+1) = Isso (cross-origin, as in real use)
. "$(dirname "$0")/../_shared/lib.sh"
PORT=${PORT:-18200}; ISSO_PORT=${ISSO_PORT:-$((PORT+1))}
step install venv_with isso==0.14.0
mkdir -p "$T/site" "$T/db"
cat >"$T/isso.cfg" <<C
[general]
dbpath = $T/db/comments.db
host = http://127.0.0.1:$PORT/
    http://localhost:$PORT/
notify = stdout
latest-enabled = true
[moderation]
enabled = false
[server]
listen = http://127.0.0.1:$ISSO_PORT
[guard]
enabled = true
ratelimit = 100
direct-reply = 50
reply-to-self = true
require-author = false
require-email = false
[admin]
enabled = true
password = staffpass
C
cat >"$T/site/index.html" <<C
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kettle K-200 – Shop</title></head>
<body><h1>Kettle K-200</h1><p>Product page with customer comments.</p>
<script data-isso="http://127.0.0.1:$ISSO_PORT/" data-isso-reply-notifications-default-enabled="false" data-isso-avatar="true" data-isso-vote="true"
 data-isso-max-comments-top="inf" data-isso-max-comments-nested="5" data-isso-reveal-on-click="5" src="http://127.0.0.1:$ISSO_PORT/js/embed.min.js"></script>
<section id="isso-thread" data-isso-id="/kettle" data-title="Kettle K-200"><noscript>Javascript needs to be activated to view comments.</noscript></section>
</body></html>
C
reset "$T/db"
mkdir -p "$T/db"
bg isso "$T/venv/bin/isso" -c "$T/isso.cfg" run
bg site "$PYTHON" -m http.server --bind 127.0.0.1 -d "$T/site" "$PORT"
wait_http "http://127.0.0.1:$ISSO_PORT/js/embed.min.js"; wait_http "http://127.0.0.1:$PORT/"
"$T/venv/bin/python" "$HERE/seed.py" "http://127.0.0.1:$ISSO_PORT" "$REVIEWS" "http://127.0.0.1:$PORT"
echo "page: http://127.0.0.1:$PORT/   isso: http://127.0.0.1:$ISSO_PORT   admin: http://127.0.0.1:$ISSO_PORT/admin/ password staffpass"
