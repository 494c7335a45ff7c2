#!/bin/bash
# WordPress 6.1 (Debian 12 packages) + MariaDB 10.11 on a private socket. Login admin / staffpass (also editor: shopstaff / staffpass)
. "$(dirname "$0")/../_shared/lib.sh"
PORT=${PORT:-18260}
PACKAGES=(wordpress php-cli php-mysql php-gd php-mbstring php-xml php-curl php-intl php-zip mariadb-server-core mariadb-client)
THEMES=(wordpress-theme-twentytwentythree wordpress-theme-twentytwentyone wordpress-theme-twentytwentyfour)
missing() { dpkg-query -W -f='${Status}' wordpress 2>/dev/null | grep -q 'install ok' && command -v mariadbd >/dev/null && command -v php >/dev/null && return 1; return 0; }
inst() {
  if missing; then
    [ "$(id -u)" = 0 ] || { echo "WordPress comes from Debian's packages: ask the administrator for apt-get install ${PACKAGES[*]}"; return 1; }
    apt-get update
    local themes
    themes=$(apt-cache search --names-only '^wordpress-theme-twenty' | cut -d' ' -f1 | grep -xF "$(printf '%s\n' "${THEMES[@]}")" || true)
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${PACKAGES[@]}" $themes
  fi
  rm -rf "$T/wp"
  cp -rL /usr/share/wordpress "$T/wp"
  rm -f "$T/wp/.htaccess" "$T/wp/wp-config.php"
}
step install inst
dbinit(){ rm -rf "$T/mysql"; mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$T/mysql" --auth-root-authentication-method=normal --skip-test-db; }
reset "$T/mysql" "$T/run/.done-db"
step db dbinit
bg mariadb mariadbd --no-defaults --user="$(id -un)" --datadir="$T/mysql" --socket="$T/run/my.sock" --skip-networking --pid-file="$T/run/mariadbd.pidfile" --innodb-buffer-pool-size=64M --character-set-server=utf8mb4
for _ in $(seq 360); do mariadb -S "$T/run/my.sock" -uroot -e 'create database if not exists wp character set utf8mb4' 2>/dev/null && break; sleep .5; done
cat >"$T/wp/wp-config.php" <<C
<?php
define('DB_NAME','wp'); define('DB_USER','root'); define('DB_PASSWORD',''); define('DB_HOST','localhost:$T/run/my.sock'); define('DB_CHARSET','utf8mb4'); define('DB_COLLATE','');
define('WP_HOME','http://127.0.0.1:$PORT'); define('WP_SITEURL','http://127.0.0.1:$PORT'); define('WP_HTTP_BLOCK_EXTERNAL',true); define('AUTOMATIC_UPDATER_DISABLED',true); define('DISABLE_WP_CRON',true);
foreach(['AUTH_KEY','SECURE_AUTH_KEY','LOGGED_IN_KEY','NONCE_KEY','AUTH_SALT','SECURE_AUTH_SALT','LOGGED_IN_SALT','NONCE_SALT'] as \$k) define(\$k,md5(\$k.'local'));
\$table_prefix='wp_'; define('WP_DEBUG',false);
if(!defined('ABSPATH')) define('ABSPATH',__DIR__.'/'); require_once ABSPATH.'wp-settings.php';
C
php "$HERE/seed.php" install "$T/wp" - - "$T/run"
php "$HERE/seed.php" seed "$T/wp" "$REVIEWS" "${THEME:-twentytwentythree}" "$T/run"
PHP_CLI_SERVER_WORKERS=4 bg web php -S "127.0.0.1:$PORT" -t "$T/wp" "$HERE/router.php"
wait_http "http://127.0.0.1:$PORT/wp-login.php"
echo "page: http://127.0.0.1:$PORT/?p=$(cat "$T/run/postid")   comments screen: http://127.0.0.1:$PORT/wp-admin/edit-comments.php   login: /wp-login.php admin / staffpass"
