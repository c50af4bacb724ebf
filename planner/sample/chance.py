"""Bytes that look random and are the same every time: for the invented sample and nothing else."""

import hashlib

from planner.store.chance import Chance


def seeded(seed: str) -> Chance:
    """A source of bytes that depend on the seed and on what was asked for before."""
    asked = 0

    def chance(size: int) -> bytes:
        nonlocal asked
        asked += 1
        return hashlib.shake_256(f"{seed} {asked}".encode()).digest(size)

    return chance
