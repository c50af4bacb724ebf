"""`make faults [NAME=group]`: a JSON line for each kind of fault; ends with 1 where one was not
survived. `--share N` tries an N-th of everything: `make test` does so."""

import argparse
import importlib
import shutil
import sys
import tempfile
from pathlib import Path

from tests.faults.injector import LOADED, compiled, compiler, with_the_library

GROUPS = (
    "points", "kills", "power", "flips", "tampering", "hostile_files", "hostile_imports",
    "processes", "drills",
)  # fmt: skip


ROOM = 2_000_000_000
"""Bytes that must be free."""


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="make faults")
    parser.add_argument("groups", nargs="*", choices=(*GROUPS, []), help="all of them by default")
    parser.add_argument("--share", type=int, default=1, help="an N-th of all tries")
    asked = parser.parse_args(words)
    import os

    if LOADED not in os.environ:
        if compiler() is None:
            sys.stderr.write("A C compiler on Linux is needed: install gcc.\n")
            return 2
        with tempfile.TemporaryDirectory() as folder:
            library = compiled(Path(folder))
            return with_the_library(library, "-m", "tests.faults", *words).returncode
    with tempfile.TemporaryDirectory(dir=_in_memory()) as folder:
        return _run(Path(folder), asked.groups or GROUPS, asked.share)


def _in_memory() -> Path | None:
    """Where thousands of syncs cost nothing: what fails is decided before it comes to a disk."""
    place = Path("/dev/shm")
    return place if place.is_dir() and shutil.disk_usage(place).free > ROOM else None


def _run(folder: Path, groups: "list[str] | tuple[str, ...]", share: int) -> int:
    held = True
    for name in groups:
        module = importlib.import_module(f"tests.faults.{name}")
        for tally in module.tallies(folder / name, **_sized(module, share)):
            print(tally.line(), flush=True)
            held = held and tally.holds
    return 0 if held else 1


def _sized(module: object, share: int) -> dict[str, int]:
    """How much of it: the defaults of its `tallies`, a share of them."""
    if share <= 1:
        return {}
    sizes: dict[str, int] = module.tallies.__kwdefaults__  # type: ignore[attr-defined]
    if "every" in sizes:
        return {"every": share}
    return {name: max(1, size // share) for name, size in sizes.items()}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
