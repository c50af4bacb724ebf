"""`make bench [NAME=group]`: a JSON line per figure; a group is a module here with `figures()`."""

import importlib
import pkgutil
import sys
from pathlib import Path


def groups() -> dict[str, object]:
    """Every module of this folder that has figures, by its name."""
    names = sorted(module.name for module in pkgutil.iter_modules([str(Path(__file__).parent)]))
    modules = {name: importlib.import_module(f"tests.benchmarks.{name}") for name in names}
    return {name: module.figures for name, module in modules.items() if hasattr(module, "figures")}


def main(chosen: list[str]) -> int:
    known = groups()
    unknown = set(chosen) - known.keys()
    if unknown:
        sys.stderr.write(f"No group {', '.join(sorted(unknown))}; there is: {', '.join(known)}.\n")
        return 2
    for name in chosen or known:
        for figure in known[name]():
            print(figure.line(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
