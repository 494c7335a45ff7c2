# What every target's start.sh needs; sourced, never run.
# shellcheck shell=bash
# HERE is the recipe in the project; T is where it is installed and keeps its data, outside of what git knows.
set -euo pipefail
HERE="$(cd "$(dirname "${BASH_SOURCE[1]}")" && pwd)"
SHARED="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
NAME="$(basename "$HERE")"
T="${TARGETS_CACHE:-$SHARED/../../../.cache/targets}/$NAME"
mkdir -p "$T/run"
T="$(cd "$T" && pwd)"
REVIEWS="${SEED_REVIEWS:-$SHARED/reviews.json}"
PYTHON="${PYTHON:-python3}"

log() { echo "[$NAME] $*" >&2; }

# step NAME COMMAND…: runs once; its output is in run/NAME.log.
step() {
  local name=$1 began=$SECONDS
  shift
  [ -e "$T/run/.done-$name" ] && return 0
  log "$name …"
  "$@" >"$T/run/$name.log" 2>&1 || { log "$name failed; see $T/run/$name.log"; tail -n 20 "$T/run/$name.log" >&2; exit 1; }
  echo "$name $((SECONDS - began))s" >>"$T/run/timing.txt"
  touch "$T/run/.done-$name"
}

# bg NAME COMMAND…: runs in the background unless it is alive; stop.sh ends what was begun here.
bg() {
  local name=$1
  shift
  if [ -s "$T/run/$name.pid" ] && kill -0 "$(cat "$T/run/$name.pid")" 2>/dev/null; then return 0; fi
  setsid "$@" >"$T/run/$name.out" 2>&1 </dev/null &
  echo $! >"$T/run/$name.pid"
}

# wait_http URL [SECONDS]
wait_http() {
  local code
  for _ in $(seq 1 $((${2:-180} * 2))); do
    code=$(curl -s -o /dev/null -m 20 -w '%{http_code}' "$1" || true)
    case "$code" in 2* | 3* | 401 | 403) return 0 ;; esac
    sleep .5
  done
  log "no answer from $1"
  exit 1
}

# venv_with PACKAGE…: a virtual environment of the target's own.
venv_with() {
  "$PYTHON" -m venv "$T/venv" || { log "Python's venv module is missing: apt-get install python3-venv"; return 1; }
  "$T/venv/bin/pip" install -q "$@"
}

# reset PATH…: with RESET=1 stops the target and forgets its data, not its programs.
reset() {
  [ "${RESET:-}" = 1 ] || return 0
  "$SHARED/stop.sh" "$NAME"
  rm -rf "$@"
}
