#!/bin/sh
# Makes a checkout ready: .venv from a lock file with hashes, and the system libraries that Qt needs.
#
#   packaging/setup.sh run      what `make run` needs
#   packaging/setup.sh test     that and the tools of `make test`
#
# Where nothing is to be done it takes a moment and touches no network. PYTHON=... chooses the interpreter.
set -eu
cd "$(dirname "$0")/.."
purpose=${1:-test}
case $purpose in
    run) lock=packaging/requirements.lock libraries=screen ;;
    test) lock=packaging/requirements-dev.lock libraries=tests ;;
    *) echo "usage: packaging/setup.sh [run|test]" >&2; exit 2 ;;
esac

give_up() {
    echo "$1" >&2
    exit 1
}

can_run() { # Is PYTHON there, new enough, and able to make a .venv?
    "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
    for python in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11 python}; do
        if can_run "$python"; then
            echo "$python"
            return
        fi
    done
    give_up "Python 3.11 or newer with venv is needed and was not found: on Debian and Ubuntu install python3 and python3-venv, or name one with PYTHON=/path/to/python3 make run."
}

made_from() { # What a .venv was made from: the lock, and the interpreter it belongs to.
    { cat "$1" && .venv/bin/python -c 'import sys; print(sys.version)'; } | cksum
}

stamp() {
    echo ".venv/$(basename "$1").installed"
}

make_venv() {
    if ! .venv/bin/python -c 'import pip' 2>/dev/null; then
        python=$(find_python)
        echo "Setting up .venv with $("$python" --version)."
        "$python" -m venv --clear .venv
    fi
    # The tools contain what the program needs, so a .venv for tests will do for running.
    for made in "$lock" packaging/requirements-dev.lock; do
        if [ "$(cat "$(stamp "$made")" 2>/dev/null)" = "$(made_from "$made")" ]; then
            return
        fi
    done
    echo "Installing the packages of $lock, each checked against its hash (about 200 MB, once)."
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
        --no-deps --only-binary :all: --require-hashes -r "$lock" ||
        give_up "The packages could not be installed: see the lines above. They need a network once, and a system with ready-made wheels (Linux with glibc, macOS or Windows)."
    made_from "$lock" >"$(stamp "$lock")"
}

missing_packages() {
    .venv/bin/python packaging/system_libraries.py "$libraries" | tr '\n' ' ' | sed 's/ $//'
}

as_root() { # Runs a command as root where that needs no question.
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
    command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install \
        --yes --quiet --no-install-recommends "$@" </dev/null
}

add_libraries() {
    packages=$(missing_packages)
    [ -n "$packages" ] || return 0
    if may_install; then
        echo "Installing the system libraries that Qt needs: $packages"
        log=.venv/apt.log
        # shellcheck disable=SC2086  # one word is one package
        apt_install $packages >"$log" 2>&1 ||
            { as_root apt-get update --quiet >>"$log" 2>&1 && apt_install $packages >>"$log" 2>&1; } ||
            { tail -n 5 "$log" >&2; echo "apt-get could not install them; all it said is in $log." >&2; }
        packages=$(missing_packages)
    fi
    [ -z "$packages" ] || {
        echo "Qt misses libraries of this system. On Debian and Ubuntu this installs them:"
        echo "    sudo apt-get install --no-install-recommends $packages"
    } >&2
}

make_venv
add_libraries
