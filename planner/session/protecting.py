"""Copies of papers that are locked or signed, for who sends them on. Nothing of it is kept."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Protected:
    """`fingerprint` is the certificate's, nothing where it is not signed."""

    pdf: bytes
    fingerprint: str = ""


def protected(pdf: bytes, lock: str, certificate: tuple[bytes, str] | None) -> Protected:
    """Locked with the passphrase `lock`, if any, and then signed with the certificate (PKCS #12
    and its passphrase), if any: in this order, since a signature is the last thing to be done."""
    from planner.documents.protecting import Certificate, fingerprint, locked, signed

    made = locked(pdf, lock) if lock else pdf
    if certificate is None:
        return Protected(made)
    holder = Certificate(*certificate)
    return Protected(signed(made, holder, lock), fingerprint(holder))
