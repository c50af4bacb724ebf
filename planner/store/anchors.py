"""Where each book's log stood, remembered outside the file, 40 bytes a commit.

A chain proves nothing against somebody who rewrites the whole file; a position and hash kept
elsewhere does (trust.md, 3).
"""

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from enum import Enum
from pathlib import Path

from planner.store.chain import Head

_SIZE = 8 + 32


class Standing(Enum):
    """How a file's log compares with what this computer has seen of it."""

    FIRST_TIME = "first time"
    SAME = "same"
    NEWER = "newer"
    OLDER = "older"
    FORK = "fork"


class Anchors:
    """The anchors of one book in `folder`. Written after COMMIT, never before."""

    def __init__(self, folder: Path, book: str) -> None:
        self._path = folder / f"{book}.anchors"

    def forget(self) -> None:
        """Remember nothing any more: a file just created has no past."""
        with suppress(OSError):  # settings that cannot be written hold nothing either
            self._path.unlink()

    def heads(self) -> list[Head]:
        """All remembered heads in the order they were seen; a torn last one is left out."""
        try:
            kept = self._path.read_bytes()
        except OSError:
            return []
        whole = len(kept) - len(kept) % _SIZE
        return [
            Head(int.from_bytes(kept[i : i + 8], "big"), kept[i + 8 : i + _SIZE])
            for i in range(0, whole, _SIZE)
        ]

    def remember(self, head: Head) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        torn = self._path.stat().st_size % _SIZE if self._path.exists() else 0
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        handle = os.open(self._path, flags, 0o600)
        try:
            if torn:
                os.ftruncate(handle, os.fstat(handle).st_size - torn)
            os.write(handle, head.seq.to_bytes(8, "big") + head.hash)
        finally:
            os.close(handle)

    def compare(
        self, head: Head, hash_at: Mapping[int, bytes], lost: Iterable[tuple[int, Head]] = ()
    ) -> tuple[Standing, Head | None]:
        """How the file stands, with the newest remembered head. `hash_at` gives the file's own
        hashes by position, `lost` where it owned up to a restore and the head that was lost."""
        seen = self.heads()
        for seq, last in lost:
            seen = _without(seen, seq, last)
        if not seen:
            return Standing.FIRST_TIME, None
        latest = max(seen, key=lambda h: h.seq)
        for anchor in seen:
            if anchor.seq <= head.seq and hash_at.get(anchor.seq) != anchor.hash:
                return Standing.FORK, anchor
        if latest.seq > head.seq:
            return Standing.OLDER, latest
        return (Standing.SAME if latest.seq == head.seq else Standing.NEWER), latest


def _without(seen: list[Head], seq: int, last: Head) -> list[Head]:
    """What was remembered, less the lines from `seq` on that were lost with `last`."""
    if last not in seen:
        return seen
    at = len(seen) - seen[::-1].index(last)
    return [*(h for h in seen[:at] if h.seq < seq), *seen[at:]]
