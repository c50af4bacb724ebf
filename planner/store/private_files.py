"""Small files beside the settings that only their owner may read, whatever the umask is."""

import os
from io import RawIOBase
from pathlib import Path


def append(path: Path, words: str) -> None:
    """Add to the file, which is made where it is not there; what a program that was killed left of
    a line spoils none but that. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(handle, "r+b", buffering=0) as file:
        size = file.seek(0, os.SEEK_END)
        torn = size and not _ends_a_line(file, size)
        file.write(f"{chr(10) * bool(torn)}{words}".encode())


def _ends_a_line(file: RawIOBase, size: int) -> bool:
    file.seek(size - 1)
    return file.read(1) == b"\n"
