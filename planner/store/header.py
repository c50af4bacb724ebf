"""How a workspace file begins: whether it is ours, and which key it wants. Nothing of the engine
is needed to tell: the page that asks for a passphrase is there first.
"""

import os

from planner.store import problems
from planner.store.key import StrPath, derived, from_recovery, salt_of

KNOWN = (b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")
"""How other kinds of file begin: they are refused without asking for a passphrase."""


SMALLEST = 512
"""No workspace has fewer bytes."""


class RawKey:
    """The key itself, 48 bytes, or None for a plain file: of a file that is open here already, and
    so must not be read past the engine (closing it would drop the engine's locks)."""

    __slots__ = ("key",)

    def __init__(self, key: bytes | None) -> None:
        self.key = key


class Secret:
    """What opens an encrypted file: the passphrase or recovery key as typed."""

    __slots__ = ("_typed",)

    def __init__(self, typed: str) -> None:
        self._typed = typed

    def key(self, salt: bytes) -> bytes:
        """48 bytes. Takes a fifth of a second where it is a passphrase."""
        return from_recovery(self._typed, salt) or derived(self._typed, salt)


def key_of(path: StrPath, secret: Secret | RawKey | None) -> bytes | None:
    """The key of a file: None for a plain one. Says so where it is missing, or needs a secret."""
    if isinstance(secret, RawKey):
        if not os.path.exists(path):
            raise problems.not_found(path)
        return secret.key
    try:
        size = os.stat(path).st_size
        with open(path, "rb") as file:
            first = file.read(SMALLEST)
        salt = salt_of(path)
    except FileNotFoundError:
        raise problems.not_found(path) from None
    except OSError as error:
        raise problems.not_opened(path, error.strerror) from error
    if size < SMALLEST or first.startswith(KNOWN) or (salt is not None and _reads_as_text(first)):
        raise problems.foreign(path)
    if salt is None:
        return None
    if secret is None:
        raise problems.passphrase_needed(path)
    return secret.key(salt)


def _reads_as_text(first: bytes) -> bool:
    """An encrypted file is noise from its first byte on: by chance it is never UTF-8 so long. The
    last character may be cut."""
    try:
        first.decode()
    except UnicodeDecodeError as error:
        return error.start > len(first) - 4
    return True
