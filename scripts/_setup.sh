# What every script needs before it can work; sourced, never run. Each function is quick the second time.
# shellcheck shell=bash
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
export ROOT
VENV="$ROOT/.venv"
CACHE="$ROOT/.cache"
mkdir -p "$CACHE"

say() { printf '%s\n' "$*" >&2; }
stop_with() { say "replywell: $*"; exit 1; }

# quietly NAME COMMAND…: runs it with its output in a file, which is shown only when it fails.
quietly() {
  local name=$1 log
  shift
  log="$CACHE/$name.log"
  "$@" >"$log" 2>&1 || { tail -n 40 "$log" >&2; stop_with "$name failed; the whole output is in ${log#"$ROOT"/}"; }
}

# fresh STAMP FILE…: true when STAMP holds the hash of these files.
hash_of() { cat "$@" | sha256sum | cut -c1-16; }
fresh() { local stamp=$1; shift; [ -s "$stamp" ] && [ "$(cat "$stamp")" = "$(hash_of "$@")" ]; }

can_apt() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }
apt_install() {
  say "Installing $* …"
  quietly apt-update apt-get update
  DEBIAN_FRONTEND=noninteractive quietly "apt-$1" apt-get install -y --no-install-recommends "$@"
}

find_python() {
  local candidate
  for candidate in python3.13 python3.12 python3.11 python3; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$candidate"
      return
    fi
  done
  stop_with "Python 3.11 or newer is needed. On Debian 12: apt-get install python3 python3-venv"
}

make_venv() {
  local python
  python=$(find_python)
  [ -x "$VENV/bin/python" ] && return
  if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    can_apt || stop_with "Python's venv is missing. Install it with: apt-get install python3-venv"
    apt_install python3-venv
  fi
  quietly venv "$python" -m venv "$VENV"
}

setup_python() {
  local stamp="$VENV/.replywell-stamp"
  exec 8>"$CACHE/python.lock"
  flock 8
  make_venv
  if ! fresh "$stamp" "$ROOT/requirements.lock" "$ROOT/pyproject.toml"; then
    say "Installing the server's packages …"
    if command -v uv >/dev/null; then
      quietly packages uv pip install --python "$VENV/bin/python" -r "$ROOT/requirements.lock"
      quietly replywell uv pip install --python "$VENV/bin/python" --no-deps -e "$ROOT"
    else
      quietly packages "$VENV/bin/python" -m pip install --disable-pip-version-check -r "$ROOT/requirements.lock"
      quietly replywell "$VENV/bin/python" -m pip install --disable-pip-version-check --no-deps -e "$ROOT"
    fi
    hash_of "$ROOT/requirements.lock" "$ROOT/pyproject.toml" >"$stamp"
  fi
  flock -u 8
  export PATH="$VENV/bin:$PATH"
}

# A package mirror may lack the binaries for other systems; newer npm then finds the lock incomplete and refuses `npm ci`.
npm_locked() { npm ci --no-audit --no-fund || npm install --no-save --no-audit --no-fund; }

setup_node() {
  local folder="$ROOT/${1:-extension}"
  command -v node >/dev/null && node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' ||
    stop_with "Node.js 20 or newer is needed. See nodejs.org, or your distribution's package nodejs."
  exec 9>"$CACHE/node.lock"
  flock 9
  if ! fresh "$folder/node_modules/.replywell-stamp" "$folder/package-lock.json"; then
    say "Installing the packages of ${folder#"$ROOT"/} …"
    (cd "$folder" && quietly "npm-$(basename "$folder")" npm_locked)
    hash_of "$folder/package-lock.json" >"$folder/node_modules/.replywell-stamp"
  fi
  flock -u 9
}

# setup_extension store|e2e: builds for both browsers when a source is newer than the last build.
setup_extension() {
  local kind=$1 stamp="$CACHE/extension-$1.hash" now
  setup_node
  now=$(cd "$ROOT" && find extension/src extension/*.ts extension/public extension/package-lock.json shared -type f \
    -not -path 'shared/languages/*/examples/*' -print0 | sort -z | xargs -0 cat | sha256sum | cut -c1-16)
  [ -s "$stamp" ] && [ "$(cat "$stamp")" = "$now" ] && return
  say "Building the extension ($kind) …"
  (
    cd "$ROOT/extension"
    if [ "$kind" = e2e ]; then export REPLYWELL_E2E=1; fi
    quietly "build-$kind" npm run build
  )
  echo "$now" >"$stamp"
}

setup_browser() {
  case $1 in
    chromium) command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || need_browser chromium ;;
    firefox) command -v firefox-esr >/dev/null || command -v firefox >/dev/null || need_browser firefox-esr ;;
  esac
}

need_browser() {
  can_apt || stop_with "The browser $1 is missing. Install it with: sudo apt-get install $1"
  apt_install "$1"
}
