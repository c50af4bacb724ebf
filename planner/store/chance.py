"""Where random bytes come from: the system, except in the sample, which is the same every time."""

from collections.abc import Callable

Chance = Callable[[int], bytes]
"""Gives as many random bytes as it is asked for. Book, writer, requests and salts come from it;
keys never do."""
