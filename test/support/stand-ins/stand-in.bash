# Sourced by every stand-in: writes down the call and finds the real program of the same name.
# STANDIN_STATE names the folder of this test's state; without it a stand-in refuses, so that none is used by mistake.
set -u
program=$(basename "$0")
here=$(cd "$(dirname "$0")" && pwd)
if [ -z "${STANDIN_STATE:-}" ]; then
  echo "$program: this is a stand-in of the tests and STANDIN_STATE is not set" >&2
  exit 70
fi
mkdir -p "$STANDIN_STATE"
printf '%s\n' "$program $* DATABASE_URL=${DATABASE_URL:-}" >>"$STANDIN_STATE/calls"

# real NAME: path of the program that the stand-in hides.
real() {
  type -ap "$1" | grep -vxF "$here/$1" | head -n 1
}

# The application's log, where pm2 keeps it, and where the tail stand-in finds what a checklist looks for under /var/log.
application_log() {
  local now
  now=$(date -u +%Y-%m-%dT%H:%M:%SZ)
  printf '%s %s\n' "$now" "$*" >>"$STANDIN_STATE/backend.log"
}

# What an interrupted program leaves: the code of SIGINT.
run_until_stopped() {
  trap 'exit 130' INT
  trap 'exit 143' TERM
  while true; do sleep 0.2; done
}
