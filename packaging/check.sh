#!/bin/bash
# Everything that can be said of the code without running it: style, layers, types. All four speak, even when one fails.
set -uo pipefail
cd "$(dirname "$0")/.."

failed=()
step() { # NAME COMMAND...
    local name=$1
    shift
    echo "== $name: $*"
    "$@" || failed+=("$name")
}

step lint .venv/bin/ruff check --quiet .
step format .venv/bin/ruff format --quiet --check .
step layers .venv/bin/lint-imports
step types .venv/bin/mypy
if [ ${#failed[@]} -gt 0 ]; then
    echo "Failed: ${failed[*]}." >&2
    exit 1
fi
