"""Every hostile string through every field of every paper: printed as typed, or refused by name."""

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from planner.documents import agreement, consent_form, decision, refusal, statement, voucher
from planner.documents import auditor_pack as auditor
from planner.documents.fonts import missing_glyphs
from planner.documents.printable import safe
from planner.domain.auditor_pack import (
    AuditorPack,
    ConsentLine,
    DecisionLine,
    EntryLine,
    ExceptionLine,
    HeldLine,
    PaperLine,
    PaymentLine,
)
from planner.domain.consent_paper import ConsentPaper
from planner.domain.decision_record import Coded, DecisionRecord, Input
from planner.domain.errors import Refused
from planner.domain.papers import Movement
from planner.domain.provisions import OwnClause
from planner.domain.refusal_letter import RefusalLetter
from planner.domain.text import Text, english, text
from planner.domain.voucher_paper import Settled, Signed, VoucherPaper
from tests.documents.sample_papers import (
    HALF_YEAR,
    HEAD,
    LINES,
    PARTNER,
    SELLER,
    agreement_paper,
    chinese,
    pages,
    statement_paper,
)

HOSTILE = json.loads((Path(__file__).parent.parent / "data" / "hostile.json").read_text("utf-8"))
DAY = date(2026, 3, 12)
CONSENT = ConsentPaper(
    printed_on=DAY, by=SELLER, number="CF-1", employer="华东精密轴承", payee="王建国", post="Buyer",
    seller="B", accounts=("华东",), products="tools", conditions="none", copy_to="office",
    signatory="Zhao", signatory_title="Manager", call_back_number="0512",
    call_back_source="register", called_back_by="He", signed_on=DAY, employer_registration="9132",
)  # fmt: skip
PAPERS: dict[str, tuple[object, Callable[..., bytes]]] = {
    "statement": (
        statement_paper(
            lines=(replace(LINES[0], invoice_no="I-1", order_no="O-1"), LINES[1]), book="5a" * 16,
            paid=(Movement(on=DAY, what=text("Paid"), amount=-200_000, reference="R-1"),),
            employer="华东精密轴承", copies_to=("Office",), correcting="ST-1",
        ),
        statement.render,
    ),
    "agreement": (
        agreement_paper(
            place="Suzhou", law="PRC", forum="court", products="tools", territory="China",
            additions=(OwnClause(zh="样品免费。", en="Samples are free.", aligned=True),),
            employer=PARTNER, annex=CONSENT,
        ),
        agreement.render,
    ),
    "voucher": (
        VoucherPaper(
            number="PV-2026-0001", printed_on=DAY, on=DAY, currency="CNY", amount=100_000,
            seller=SELLER, partner=PARTNER, payee_kind=text("Partner"), method=text("bank"),
            reference="B-1", shown="Li Si", answer="same", paid_to="华东", credit_note="CN",
            agreements=("PA-1",), withheld_by="rule", taken_back_why="closed", taken_back_on=DAY,
            settled=(Settled(what=text("Deal"), kind="withheld", amount=100_000, statement="ST"),),
            signed=(Signed(kind="approved", name="He", on=DAY, words="seen"),), head=HEAD,
        ),
        voucher.render,
    ),
    "refusal": (
        RefusalLetter(
            number="RL-1", on=DAY, seller=SELLER, partner=PARTNER, account="华东",
            reason=text("{account} has not agreed.", account="华东"),
            ways=(text("Rebate to {account}.", account="华东"),),
        ),
        refusal.render,
    ),
    "decision": (
        DecisionRecord(
            number="DR-1", printed_on=DAY, seller=SELLER, partner="李四", account="华东",
            event=text("At the order"), subject="Deal", on=DAY, verdict=text("May be paid"),
            verdict_code="ALLOWED", reasons=(Coded(code="E", said=text("because")),), rules=1,
            inputs=(Input(part="payee", name="form", value="ORG"),), digest=HEAD, at="2026",
            writer="1", seq=3, line=HEAD, book="5a",
        ),
        decision.render,
    ),
    "consent form": (CONSENT, consent_form.render),
    "auditor pack": (
        AuditorPack(
            number="AP-1", on=DAY, period=HALF_YEAR, seller=SELLER, book="5a", position=3,
            head=HEAD, before_number="AP-0", before_head=HEAD, reviewer="Anna",
            entries=(
                EntryLine(line=1, on=DAY, partner="李四", what=text("Deal"), book="bank",
                          amount=5, currency="CNY"),
            ),
            payments=(
                PaymentLine(on=DAY, number="PV", partner="李四", method="bank", reference="R",
                            holder="Li", amount=5, currency="CNY"),
            ),
            consents=(
                ConsentLine(number="CF", employer="华东", payee="王", signed_on=DAY,
                            recorded_on=DAY, begins=DAY, ends=DAY, route="DIRECT",
                            state=text("in force")),
            ),
            held=(HeldLine(partner="李", what=text("Deal"), amount=5, currency="CNY", since=DAY,
                           code="E"),),
            decisions=(DecisionLine(number="DR", on=DAY, partner="李", account="华", event="order",
                                    verdict="OK", code="E"),),
            papers=(PaperLine(number="ST", kind="statement", partner="李", digest=HEAD),),
            exceptions=(ExceptionLine(on=DAY, what=text("Late"), who="王"),),
        ),
        auditor.render,
    ),
}  # fmt: skip
DATA_ALONE = {"currency", "head", "before_head", "digest", "line", "book", "code", "kind"}
"""Fields of our own words and digits; nobody types them."""


def with_typed(value: object, typed: str) -> Iterator[object]:
    """The paper with `typed` in one of its fields after another, however deep."""
    for each in fields(value):
        if each.name not in DATA_ALONE:
            for changed in _typed_into(getattr(value, each.name), typed):
                yield replace(value, **{each.name: changed})


def _typed_into(held: object, typed: str) -> Iterator[object]:
    if isinstance(held, Text) or not held:
        return
    if isinstance(held, str):
        yield typed
    elif isinstance(held, tuple):
        for first in _typed_into(held[0], typed):
            yield (first, *held[1:])
    elif is_dataclass(held):
        yield from with_typed(held, typed)


def squeezed(words: str) -> str:
    return "".join(words.split())


def images(pdf: bytes) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        found = [o for o in document.objects if isinstance(o, pikepdf.Stream)]
        return sum(o.get("/Subtype") == "/Image" for o in found)


def outcome(render: Callable[..., bytes], paper: object) -> bytes | str:
    """The file, or the sentence that refuses it. Anything else is a fault."""
    try:
        return render(paper, "en", chinese, english)
    except Refused as refused:
        return refused.text.in_english()


@pytest.mark.parametrize("name", PAPERS)
def test_every_hostile_string_in_every_field_prints_or_is_refused(name):
    """Each field meets some of the strings, and each string some of the fields, by turns."""
    paper, render = PAPERS[name]
    for n, typed in enumerate(HOSTILE):
        for k, changed in enumerate(with_typed(paper, typed)):
            if (n + k) % 8:
                continue
            made = outcome(render, changed)
            if isinstance(made, bytes):
                assert images(made) == 0
            else:
                assert missing_glyphs(safe(typed)), made
                assert "does not have" in made


@pytest.mark.parametrize("typed", [h for h in HOSTILE if h.strip() and not missing_glyphs(safe(h))])
def test_a_hostile_name_stands_on_the_paper_as_it_was_typed(typed):
    wanted = squeezed(safe(typed))
    for name, (paper, render) in PAPERS.items():
        changed = next(
            replace(paper, **{f.name: typed})
            for f in fields(paper)
            if f.name in ("agreement", "law", "shown", "account", "employer", "reviewer")
            and isinstance(getattr(paper, f.name), str)
        )
        said = squeezed("".join(pages(render(changed, "en", chinese, english))))
        assert wanted in said, (name, typed)
