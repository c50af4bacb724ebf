"""Copies of papers that are locked or signed; the order is lock first, sign last."""

import io
import shutil
import subprocess
from datetime import UTC, datetime, timedelta

import pikepdf
import pytest

from planner.documents.protecting import Certificate, fingerprint, locked, signed
from planner.documents.statement import render
from planner.domain.errors import Refused
from planner.domain.text import english
from tests.documents.sample_papers import chinese, statement_paper

PDF = render(statement_paper(), "en", chinese, english)
WORDS = "pass phrase 口令"


@pytest.fixture(scope="module")
def certificate() -> Certificate:
    return own_certificate()


def own_certificate() -> Certificate:
    """Made for this run; without the extra that signs, the test is left out."""
    pytest.importorskip("pyhanko")
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import (
        BestAvailableEncryption,
        pkcs12,
    )
    from cryptography.x509.oid import NameOID

    key = rsa.generate_private_key(public_exponent=65537, key_size=3072)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "B Machinery")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .sign(key, hashes.SHA256())
    )
    data = pkcs12.serialize_key_and_certificates(
        b"ours", key, made, None, BestAvailableEncryption(b"open")
    )
    return Certificate(data, "open")


def test_a_locked_copy_says_nothing_without_its_passphrase():
    copy = locked(PDF, WORDS)
    assert b"ST-2026-H1-003" not in copy
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(copy))
    with pikepdf.open(io.BytesIO(copy), password=WORDS) as document:
        assert document.encryption.R == 6
        assert document.encryption.bits == 256
        assert "statement.json" in document.attachments


def test_an_empty_passphrase_locks_nothing_and_is_refused():
    with pytest.raises(Refused, match="empty"):
        locked(PDF, "  ")


def checked(pdf: bytes, folder, *words: str) -> str:
    """What pdfsig says, in English."""
    path = folder / "signed.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(
        ["pdfsig", "-nocert", *words, str(path)], capture_output=True, text=True, check=False
    )
    return done.stdout


needs_pdfsig = pytest.mark.skipif(shutil.which("pdfsig") is None, reason="pdfsig is not here")


@needs_pdfsig
@pytest.mark.parametrize("lock", ["", WORDS])
def test_a_signed_copy_is_signed_as_a_whole(certificate, tmp_path, lock):
    pdf = locked(PDF, lock) if lock else PDF
    copy = signed(pdf, certificate, lock)
    said = checked(copy, tmp_path, *(["-upw", lock] if lock else []))
    assert "Total document signed" in said
    assert "Not total document signed" not in said
    assert "Signature is Valid" in said


@needs_pdfsig
def test_a_change_after_the_signature_is_not_covered_by_it(certificate, tmp_path):
    copy = signed(PDF, certificate)
    at = copy.index(b"/Contents") - 200
    broken = copy[:at] + bytes([copy[at] ^ 1]) + copy[at + 1 :]
    assert "Signature is Valid" not in checked(broken, tmp_path)
    appended = copy + b"\n% more\n"
    assert "Total document signed" not in checked(appended, tmp_path).replace(
        "Not total document signed", ""
    )


def test_the_fingerprint_is_that_of_the_certificate(certificate):
    assert len(fingerprint(certificate)) == 64


def test_a_wrong_passphrase_of_the_certificate_is_refused(certificate):
    with pytest.raises(Refused, match="cannot be opened"):
        signed(PDF, Certificate(certificate.data, "shut"))
