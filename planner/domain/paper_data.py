"""Papers as plain data and back: what is stored beside the printed bytes and digested.

As `codec.py` writes values, but fields that stand at their default are left out: a later version
may add a field, and the digest of an older paper stays what it was.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache

from planner.domain.agreement_paper import AgreementPaper
from planner.domain.auditor_pack import AuditorPack
from planner.domain.codec import Plain, as_plain, from_plain
from planner.domain.consent_paper import ConsentPaper
from planner.domain.decision_record import DecisionRecord
from planner.domain.errors import Refused
from planner.domain.papers import StatementPaper
from planner.domain.refusal_letter import RefusalLetter
from planner.domain.text import Text, text
from planner.domain.voucher_paper import VoucherPaper

Paper = (
    StatementPaper
    | AgreementPaper
    | VoucherPaper
    | RefusalLetter
    | DecisionRecord
    | ConsentPaper
    | AuditorPack
)
PAPERS: Mapping[str, type[Paper]] = {
    "statement": StatementPaper,
    "agreement": AgreementPaper,
    "voucher": VoucherPaper,
    "refusal": RefusalLetter,
    "decision": DecisionRecord,
    "consent": ConsentPaper,
    "auditor pack": AuditorPack,
}
VERSION = "1"


def as_data(paper: Paper) -> dict[str, Plain]:
    """JSON values alone: objects, lists, strings, booleans. Whole numbers, ids and amounts are
    strings, a rate is `1/20`, a day ISO 8601, a sentence its template and what fills it."""
    (kind,) = (name for name, type_ in PAPERS.items() if type_ is type(paper))
    return {"paper": kind, "v": VERSION, **_fields(paper)}


def paper_from(data: Mapping[str, object]) -> Paper:
    """The paper of `as_data`. Refuses data of something else, of a later version or damaged."""
    kind = PAPERS.get(str(data.get("paper")))
    if kind is None or data.get("v") != VERSION:
        raise Refused(text("This is not the data of a paper that this program knows."))
    values = {name: value for name, value in data.items() if name not in ("paper", "v")}
    try:
        return from_plain(kind, values)
    except (LookupError, ArithmeticError, TypeError, ValueError) as problem:
        raise Refused(text("The data of this paper is damaged.")) from problem


def canonical(data: Mapping[str, object]) -> bytes:
    """The one way of writing the data: UTF-8, sorted keys, no spaces."""
    written = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return written.encode("utf-8", "surrogatepass")


def digest(paper: Paper) -> str:
    """SHA-256 of the canonical data, 64 hex digits: printed on the paper, kept in the ledger."""
    return hashlib.sha256(canonical(as_data(paper))).hexdigest()


def _fields(value: object) -> dict[str, Plain]:
    shape = _shape(type(value))  # type: ignore[arg-type]
    pairs = ((name, getattr(value, name), usual) for name, usual in shape)
    return {name: _plain(v) for name, v, usual in pairs if v != usual}


@cache
def _shape(kind: type) -> tuple[tuple[str, object], ...]:
    """The names of a dataclass's fields and what they are by default."""
    if not is_dataclass(kind):
        raise TypeError(kind.__name__)
    return tuple((f.name, f.default) for f in fields(kind))


def _plain(value: object) -> Plain:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, Text):
        return dict(_fields(value))
    return as_plain(value)
