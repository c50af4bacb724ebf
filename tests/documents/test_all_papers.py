"""Every hostile string through every field of every paper in every language: printed as it was
typed, or refused by name. No picture is loaded by any."""

import ctypes
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from functools import cache
from itertools import count
from pathlib import Path

import pypdfium2
import pypdfium2.raw as raw
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
            settled=(
                Settled(what=text("{deal} (single)", deal="Lathe"), kind="withheld",
                        amount=100_000, statement="ST"),
            ),
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
                EntryLine(line=1, on=DAY, partner="李四", what=text("{deal}", deal="Lathe"),
                          book="bank", amount=5, currency="CNY"),
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
            exceptions=(ExceptionLine(on=DAY, what=text("Shares {a}", a="x"), who="王"),),
            notices=(text("Line {line}", line="7"),),
        ),
        auditor.render,
    ),
}  # fmt: skip
DATA_ALONE = {"currency", "head", "before_head", "digest", "line", "book", "code", "kind"}
"""Fields of our own words and digits; nobody types them."""


def retyped(value: object, typing: Callable[[str], str]) -> object:
    """The paper with every field that somebody types, however deep, typed again."""
    if isinstance(value, str):
        return typing(value) if value else value
    if isinstance(value, Text):
        return Text(value.template, {k: retyped(v, typing) for k, v in value.values.items()})
    if isinstance(value, tuple):
        return tuple(retyped(each, typing) for each in value)
    if not is_dataclass(value):
        return value
    names = (each.name for each in fields(value) if each.name not in DATA_ALONE)
    return replace(value, **{name: retyped(getattr(value, name), typing) for name in names})


def everywhere(paper: object, typed: str) -> object:
    """`typed` in every field, each with a mark of its own behind it."""
    marks = count()
    return retyped(paper, lambda _held: f"{typed}{mark(next(marks))}")


def only_at(paper: object, typed: str, at: int) -> object:
    """`typed` in one field; the others as they were."""
    marks = count()
    return retyped(paper, lambda held: typed if next(marks) == at else held)


def mark(n: int) -> str:
    return f"Z{n:03}Q"


def squeezed(words: str) -> str:
    return "".join(words.split())


def whole_text(pdf: bytes) -> str:
    """Without spaces, which lines are broken at."""
    document = pypdfium2.PdfDocument(pdf)
    said = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return squeezed(said)


def chunks(pdf: bytes) -> Iterator[tuple[int, str]]:
    """Every piece of text in the order in which it is drawn, and where its line begins."""
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        text_page = page.get_textpage()
        for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            yield round(each.get_matrix().e), squeezed(words_of(each, text_page))
    document.close()


def words_of(each, text_page) -> str:
    """PDFium counts in bytes of UTF-16, the closing zero with them."""
    room = raw.FPDFTextObj_GetText(each, text_page, None, 0)
    held = ctypes.create_string_buffer(room)
    units = ctypes.cast(held, ctypes.POINTER(ctypes.c_ushort))
    raw.FPDFTextObj_GetText(each, text_page, units, room)
    return held.raw[: room - 2].decode("utf-16-le", "surrogatepass")


def by_columns(pdf: bytes, ours: str, typed: str) -> str:
    """Column by column without our own words: the lines of a cell stand between those of its
    neighbours, and between two pages a running head, which is cut short, and a table's."""
    columns: dict[int, str] = defaultdict(str)
    for left, chunk in chunks(pdf):
        head = chunk.endswith("…") or (len(chunk) > 2 and chunk in ours and chunk not in typed)
        if not head:
            columns[left] += chunk
    return "".join(columns.values())


@cache
def expected(name: str, language: str) -> tuple[frozenset[str], str]:
    """The marks of the fields that a paper prints, and our own words around them."""
    paper, render = PAPERS[name]
    pdf = render(everywhere(paper, ""), language, chinese, english)
    marked = re.compile(r"Z[0-9]{3}Q")
    ours = "".join(chunk for _, chunk in chunks(pdf) if not marked.search(chunk))
    return frozenset(marked.findall(whole_text(pdf))), ours


PRINTABLE = [h for h in HOSTILE if not missing_glyphs(safe(h))]
REFUSED = [h for h in HOSTILE if missing_glyphs(safe(h))]
LANGUAGES = ("en", "zh", "both")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAPERS)
def test_every_hostile_string_stands_in_every_field_as_it_was_typed(name, language):
    paper, render = PAPERS[name]
    marks, ours = expected(name, language)
    assert marks
    for typed in PRINTABLE:
        pdf = render(everywhere(paper, typed), language, chinese, english)
        assert b"/Subtype /Image" not in pdf
        wanted = {squeezed(safe(typed)) + mark for mark in marks}
        said = whole_text(pdf)
        lost = {each for each in wanted if each not in said}
        if lost:
            said = by_columns(pdf, ours, squeezed(safe(typed)))
        assert not {each for each in lost if each not in said}


@pytest.mark.parametrize("name", PAPERS)
def test_what_the_font_cannot_show_is_refused_by_name_in_every_field(name):
    paper, render = PAPERS[name]
    marks, _ = expected(name, "both")
    for typed in REFUSED:
        first = missing_glyphs(safe(typed))[0]
        for n in sorted(int(each[1:4]) for each in marks):
            with pytest.raises(Refused, match="does not have") as refused:
                render(only_at(paper, typed, n), "both", chinese, english)
            assert f"U+{ord(first):04X}" in refused.value.text.in_english()
