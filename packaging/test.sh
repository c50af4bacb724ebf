#!/bin/bash
# All checks, then all tests: under Xvfb where it and its libraries are there, else without any screen.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/setup.sh test
packaging/check.sh

without_screen=()
if [ -n "$(.venv/bin/python packaging/system_libraries.py tests)" ]; then
    export QT_QPA_PLATFORM=offscreen
    without_screen=(-p no:xvfb)
fi
echo "== tests: pytest, ${QT_QPA_PLATFORM:-under Xvfb}"
exec .venv/bin/python -m pytest ${without_screen[@]+"${without_screen[@]}"} "$@"
