"""Passphrases and keys: SQLCipher's own derivation, so that any SQLCipher tool reads the file."""

import os

StrPath = str | os.PathLike[str]

ROUNDS = 256_000
SALT = 16
HEADER = b"SQLite format 3\x00"
"""The first 16 bytes of a plain file; of an encrypted one they are its random salt."""


def new_salt() -> bytes:
    return os.urandom(SALT)


def derived(passphrase: str, salt: bytes) -> bytes:
    """Raw key and salt, 48 bytes. A fifth of a second: run it beside other work."""
    import hashlib  # the page that asks for the passphrase is shown before

    return hashlib.pbkdf2_hmac("sha512", passphrase.encode(), salt, ROUNDS, 32) + salt


def salt_of(path: StrPath) -> bytes | None:
    """The salt of an encrypted file; None where the file is plain or empty. Raises OSError."""
    with open(path, "rb") as file:
        first = file.read(SALT)
    return None if first in (HEADER, b"") else first


def recovery(key: bytes) -> str:
    """The key as it is printed: 16 groups of four signs. It opens the file without passphrase."""
    digits = key[:32].hex().upper()
    return "-".join(digits[i : i + 4] for i in range(0, len(digits), 4))


def from_recovery(written: str, salt: bytes) -> bytes | None:
    """The key of a recovery sheet as typed; None where the text is not one."""
    digits = "".join(written.split()).replace("-", "")
    if len(digits) != 64 or not set(digits) <= set("0123456789abcdefABCDEF"):
        return None
    return bytes.fromhex(digits) + salt
