"""The library that makes file operations fail: compiled, loaded, and armed in a child."""

import ctypes
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

SOURCE = Path(__file__).with_name("faultio.c")
KINDS = {"kill": 1, "torn": 2, "EIO": 3, "ENOSPC": 4}
LOADED = "PLANNER_FAULTS_LOADED"


def compiler() -> str | None:
    """The C compiler of this machine; None where there is none, or it is no Linux."""
    return None if sys.platform != "linux" else shutil.which("cc") or shutil.which("gcc")


def compiled(folder: Path) -> Path:
    library = folder / "faultio.so"
    subprocess.run(
        [compiler() or "cc", "-shared", "-fPIC", "-O2", "-o", library, SOURCE, "-ldl"], check=True
    )
    return library


def with_the_library(library: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """This Python again, with the library loaded before libc."""
    environment = {**os.environ, "LD_PRELOAD": str(library), LOADED: "1"}
    return subprocess.run([sys.executable, *arguments], check=False, env=environment)


@cache
def _library() -> ctypes.CDLL:
    if LOADED not in os.environ:
        raise RuntimeError("the library must be loaded before Python: see with_the_library")
    library = ctypes.CDLL(None)
    library.fault_arm.argtypes = [
        ctypes.c_char_p, ctypes.c_long, ctypes.c_int, ctypes.c_int, ctypes.c_char_p,
    ]  # fmt: skip
    library.fault_count.restype = ctypes.c_long
    return library


def arm(folder: Path, at: int = -1, kind: str = "", record: Path | None = None) -> None:
    """From now on the `at`-th operation on files below the folder fails as the kind says; with a
    `+` behind it all later ones do. `record` takes down what is done."""
    what, for_ever = KINDS.get(kind.rstrip("+"), 0), int(kind.endswith("+"))
    note = b"" if record is None else os.fsencode(record)
    _library().fault_arm(os.fsencode(f"{folder}/"), at, what, for_ever, note)


def counted() -> int:
    """Operations since it was armed."""
    return int(_library().fault_count())
