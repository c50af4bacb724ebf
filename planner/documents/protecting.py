"""A copy of a paper that is locked with a passphrase, or signed with one's own certificate.

The order is fixed: made, data attached, encrypted, signed last. The bytes that are kept in the
workspace are never touched; a copy that is saved anew by another program loses its signature.
"""

import io
from dataclasses import dataclass
from typing import Any

from planner.domain.errors import Refused
from planner.domain.text import text


@dataclass(frozen=True, slots=True)
class Certificate:
    """A PKCS #12 file (.p12, .pfx) and what opens it."""

    data: bytes
    passphrase: str


def locked(pdf: bytes, passphrase: str) -> bytes:
    """AES-256 (R=6): nothing of it can be read without the passphrase. Refuses an empty one."""
    import pikepdf

    if not passphrase.strip():
        raise Refused(text("The passphrase is empty."))
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        guard = pikepdf.Encryption(user=passphrase, owner=passphrase, R=6)
        document.save(out, encryption=guard)
    return out.getvalue()


def signed(pdf: bytes, certificate: Certificate, passphrase: str = "") -> bytes:
    """Certified: no change of any kind is allowed after it. `passphrase` opens a locked file. It
    proves that nothing was changed since this certificate signed, not who holds it. Refused where
    the extra is not installed, or the certificate cannot be opened."""
    try:
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
        from pyhanko.sign import signers
        from pyhanko.sign.fields import MDPPerm, SigFieldSpec
    except ImportError as missing:
        raise Refused(
            text("Signing needs the extra “sign”: install account-planner[sign].")
        ) from missing
    signer = _signer(signers, certificate)
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    if passphrase:
        writer.encrypt(passphrase.encode())
    how = signers.PdfSignatureMetadata(
        field_name="Signature", certify=True, docmdp_permissions=MDPPerm.NO_CHANGES
    )
    out = signers.PdfSigner(
        how, signer=signer, new_field_spec=SigFieldSpec(sig_field_name="Signature")
    ).sign_pdf(writer)
    return bytes(out.getvalue())


def fingerprint(certificate: Certificate) -> str:
    """SHA-256 of the certificate, 64 hex digits: what to compare by telephone."""
    import hashlib

    try:
        from pyhanko.sign import signers
    except ImportError as missing:
        raise Refused(
            text("Signing needs the extra “sign”: install account-planner[sign].")
        ) from missing
    return hashlib.sha256(_signer(signers, certificate).signing_cert.dump()).hexdigest()


def _signer(signers: Any, certificate: Certificate) -> Any:
    opens = certificate.passphrase.encode() or None
    try:
        made = signers.SimpleSigner.load_pkcs12_data(certificate.data, [], passphrase=opens)
    except ValueError:
        made = None
    if made is None:
        raise Refused(text("The certificate cannot be opened. Is its passphrase right?"))
    return made
