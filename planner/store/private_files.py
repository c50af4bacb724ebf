"""Small files beside the settings that only their owner may read, whatever the umask is."""

import os
from pathlib import Path


def append(path: Path, words: str) -> None:
    """Add to the file, which is made where it is not there. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(words)
