"""Scans kept in the workspace: stored as bytes under their SHA-256, never opened by the program.

They leave the file only when the user saves one to a folder.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from planner.domain.errors import Refused
from planner.domain.evidence import Attachment, AttachmentKind
from planner.domain.record import Id
from planner.domain.text import text
from planner.exchange.safe_write import write_whole
from planner.session.core import Session

LARGEST_SCAN = 25_000_000
"""Bytes."""

_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", ".pdf"),
    (b"\x89PNG\r\n\x1a\n", ".png"),
    (b"\xff\xd8\xff", ".jpg"),
    (b"II*\x00", ".tif"),
    (b"MM\x00*", ".tif"),
    (b"RIFF", ".webp"),
)
"""What a scan is, told by how it begins: its name is nobody's business."""

SCAN_SUFFIXES = tuple(dict.fromkeys((*(suffix for _, suffix in _KINDS), ".jpeg", ".tiff")))


@dataclass(frozen=True, slots=True)
class Scan:
    """The bytes of a scan, and the suffix that tells what they are."""

    body: bytes
    suffix: str


def read_scan(path: Path) -> Scan:
    """The file's bytes, looked at no further than what they are. Refused: what is no scan."""
    try:
        size = path.stat().st_size
        body = path.read_bytes() if size <= LARGEST_SCAN else b""
    except OSError as error:
        raise Refused(
            text("{file} cannot be read: {why}.", file=path.name, why=error.strerror or "")
        ) from error
    if size > LARGEST_SCAN:
        raise Refused(
            text(
                "{file} is larger than {most} MB. Scan it in fewer dots.",
                file=path.name,
                most=LARGEST_SCAN // 1_000_000,
            )
        )
    return scan_of(body, path.name)


def scan_of(body: bytes, name: str = "") -> Scan:
    """The bytes as a scan. Refused where they are none."""
    for begins, suffix in _KINDS:
        if body.startswith(begins):
            return Scan(body, suffix)
    raise Refused(text("{file} is no scan: take a PDF, PNG, JPEG, TIFF or WebP.", file=name or "?"))


class Attaching:
    """The attachments of one posting: facts, and the bytes that go with them."""

    def __init__(self, session: Session, ids: Iterator[Id]) -> None:
        self._session, self._ids = session, ids
        self._count = len(session.ledger.facts(Attachment))
        self.facts: list[Attachment] = []
        self.blobs: dict[str, bytes] = {}

    def add(self, scan: Scan | None, of: Id, party: Id, kind: AttachmentKind) -> None:
        """Keep a scan as the paper of a fact; none is kept where there is none."""
        if scan is None:
            return
        digest = hashlib.sha256(scan.body).hexdigest()
        self._count += 1
        day = self._session.today
        self.facts.append(
            Attachment(
                id=next(self._ids), of=of, party=party, kind=kind, digest=digest,
                name=f"{kind.value}-{day.year}-{self._count:04}{scan.suffix}",
                size=len(scan.body), recorded_on=day,
            )
        )  # fmt: skip
        if self._session.file.blob(digest) is None:
            self.blobs[digest] = scan.body


def attachments_of(session: Session, fact: Id) -> list[Attachment]:
    """The scans of a fact, in the order in which they were attached."""
    return session.ledger.facts(Attachment, "WHERE t.of_ = ?", (fact,))


def attach(session: Session, of: Id, party: Id, kind: AttachmentKind, scan: Scan) -> Attachment:
    """Keep a further scan of a fact's paper."""
    attaching = Attaching(session, iter(session.plan.new_ids()))
    attaching.add(scan, of, party, kind)
    session.post(
        text("Attach {name}", name=attaching.facts[0].name), attaching.facts, blobs=attaching.blobs
    )
    return attaching.facts[0]


def save_attachment(session: Session, attachment: Attachment, folder: Path) -> Path:
    """Write a scan into a folder under our own name, after its bytes were held against their
    digest; gives the file. Nothing opens it."""
    body = session.file.blob(attachment.digest)
    if body is None:
        raise Refused(text("The scan {name} was erased.", name=attachment.name))
    if hashlib.sha256(body).hexdigest() != attachment.digest:
        raise Refused(text("The bytes of {name} were changed.", name=attachment.name))
    path = folder / attachment.name
    write_whole(path, body)
    return path
