#!/bin/bash
# Waline (Vue 3 client + Node API, SQLite) in a static page. Staff login: staff@example.test / staffpass (first registered user = administrator)
. "$(dirname "$0")/../_shared/lib.sh"
PORT=${PORT:-18240}; WPORT=${WPORT:-$((PORT+1))}
inst(){ mkdir -p "$T/app"; echo '{"private":true,"allowScripts":{"sqlite3":true}}' >"$T/app/package.json"; npm i --prefix "$T/app" @waline/vercel@1.39.3 @waline/client@3.15.2; [ -e "$T/app/node_modules/sqlite3/build/Release/node_sqlite3.node" ]; }
step install inst
reset "$T/db"
mkdir -p "$T/db" "$T/site"; [ -e "$T/db/waline.sqlite" ] || "$PYTHON" -c "import sqlite3,sys; sqlite3.connect(sys.argv[1]).executescript(open(sys.argv[2]).read())" "$T/db/waline.sqlite" "$HERE/schema.sql"
cp "$T"/app/node_modules/@waline/client/dist/waline.{js,css} "$T/site/"
cat >"$T/site/index.html" <<C
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kettle K-200 – Shop</title><link rel="stylesheet" href="waline.css"></head>
<body style="max-width:800px;margin:auto"><h1>Kettle K-200</h1><div id="waline"></div>
<script type="module">import {init} from './waline.js'; init({el:'#waline',serverURL:'http://127.0.0.1:$WPORT',path:'/kettle',lang:'en',emoji:false,search:false,imageUploader:false,reaction:false,pageSize:${PAGE_SIZE:-10},login:'${LOGIN_MODE:-enable}'});</script></body></html>
C
# the real login popup (/ui/login) loads @waline/admin from unpkg.com, unreachable here: this page does the same POST /api/token and stores the same WALINE_USER
cat >"$T/site/login.html" <<C
<!doctype html><meta charset="utf-8"><script type="module">const r=await fetch('http://127.0.0.1:$WPORT/api/token',{method:'POST',headers:{'Content-Type':'application/json'},body:JSON.stringify({email:'staff@example.test',password:'staffpass',code:''})}).then(r=>r.json());
localStorage.setItem('WALINE_USER',JSON.stringify({...r.data,remember:true})); location='/';</script>
C
echo "{\"services\":[]}" >"$T/site/oauth-off.json"   # server refuses every request unless its OAuth list answers (default oauth.lithub.cc)
export WALINE_APP="$T/app" SQLITE_PATH="$T/db" SQLITE_DB=waline JWT_TOKEN=local-secret-local-secret WPORT SITE_NAME=Shop SITE_URL="http://127.0.0.1:$PORT" IPQPS=0 DISABLE_REGION=true DISABLE_USERAGENT=true AKISMET_KEY=false OAUTH_URL="http://127.0.0.1:$PORT/oauth-off.json"; unset SECURE_DOMAINS COMMENT_AUDIT
bg api node "$HERE/server.js"
bg site "$PYTHON" -m http.server --bind 127.0.0.1 -d "$T/site" "$PORT"
wait_http "http://127.0.0.1:$WPORT/api/comment?path=/kettle"; wait_http "http://127.0.0.1:$PORT/"
"$PYTHON" "$HERE/seed.py" "http://127.0.0.1:$WPORT" "$REVIEWS"
echo "page: http://127.0.0.1:$PORT/   api: http://127.0.0.1:$WPORT   staff login: http://127.0.0.1:$PORT/login.html   login staff@example.test / staffpass"
