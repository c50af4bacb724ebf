#!/bin/sh
# Opens the window on a copy of the sample workspace; without a screen, writes the sample and its papers instead.
set -eu
cd "$(dirname "$0")/.."
packaging/setup.sh run
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    exec .venv/bin/python -m planner --sample
fi
echo "There is no screen here, so instead of the window you get the sample workspace and its papers:"
exec .venv/bin/python -m planner demo build/demo
