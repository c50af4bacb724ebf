#!/bin/sh
# Writes requirements.lock (what the program needs) and requirements-dev.lock (that and the tools) anew from
# pyproject.toml and constraints.txt: the newest versions that fit, wheels only, with hashes for every system.
# `packaging/lock.sh --keep` moves only what no longer fits.
set -eu
cd "$(dirname "$0")/.."
tool=build/lock
[ -x "$tool/bin/uv" ] || { python3 -m venv "$tool" && "$tool/bin/pip" install --quiet "uv>=0.13"; }
[ "${1:-}" = --keep ] && upgrade="" || upgrade=--upgrade

lock() { # FILE HEADER-LINE [OPTION...]
    file=packaging/$1 header=$2
    shift 2
    "$tool/bin/uv" pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
        --only-binary :all: --no-emit-package pip --no-emit-index-url --no-emit-find-links \
        --no-header --no-annotate --constraint packaging/constraints.txt $upgrade "$@" --output-file "$file"
    { echo "# $header Written by packaging/lock.sh."; cat "$file"; } >"$file.new"
    mv "$file.new" "$file"
}

lock requirements.lock "What the program needs to run."
lock requirements-dev.lock "What the program, its tests and its checks need." \
    --extra dev --constraint packaging/requirements.lock
