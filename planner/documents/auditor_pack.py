"""The auditor pack on paper: the whole of a period in one file, its data attached."""

import hashlib
from collections import defaultdict

from planner.documents import letterhead
from planner.documents.form import Facts, Form, Listed, Part, Prose, Value
from planner.documents.letterhead import DOT, Lines, grouped, page_names, seller_name
from planner.documents.printing import Imprint, printed
from planner.documents.sheet import QUIET, STRONG, Sheet
from planner.documents.tongues import tongues
from planner.domain.auditor_pack import AuditorPack
from planner.domain.money import shown
from planner.domain.paper_data import as_data, canonical
from planner.domain.text import Say, Text, text

TITLE = text("Auditor pack")
INTERNAL = text("Complete: nothing can be left out of it")
DATE, PARTNER, AMOUNT = text("Date"), text("Partner"), text("Amount")
NUMBER, CURRENCY = text("Number"), text("Currency")


def render(paper: AuditorPack, language: str, say_zh: Say, say_en: Say) -> bytes:
    """The pack as a PDF file in zh, en or both, its data attached as `auditor-pack.json`. Refuses
    text that the font cannot show."""
    spoken = tongues(language, say_zh, say_en)
    data = canonical(as_data(paper))
    name = f"{spoken.inline(TITLE)} {paper.number}"

    def running(sheet: Sheet) -> None:
        letterhead.running_head(sheet, name, seller_name(spoken, paper.seller))

    sheet = Sheet(running)
    days = f"{paper.period.first} – {paper.period.last}"
    below: Lines = [(DOT.join((paper.number, days)), QUIET), (spoken.inline(INTERNAL), STRONG)]
    letterhead.titled(sheet, spoken, TITLE, below, paper.seller)
    form = Form(sheet, spoken)
    form.write([_roots(paper, hashlib.sha256(data).hexdigest()), *_parts(paper)])
    reviewer: Lines = [
        (spoken.inline(text("Reviewed by")), QUIET),
        (paper.reviewer or "________________", STRONG),
        (f"{spoken.inline(DATE)}: ____-__-__", QUIET),
    ]
    ours: Lines = [
        (spoken.inline(text("Prepared by")), QUIET),
        (paper.seller.signatory or "________________", STRONG),
        (paper.on.isoformat(), QUIET),
    ]
    letterhead.signatures(sheet, ours, reviewer, room=40)
    imprint = Imprint(
        title=name,
        author=seller_name(spoken, paper.seller),
        subject=days,
        on=paper.on,
        language=spoken.code,
        foot=DOT.join((paper.number, f"{paper.head[:4]}\u2219{paper.head[4:8]}")),
        pages=page_names(spoken),
        data=data,
        data_name="auditor-pack.json",
    )
    return printed(sheet, imprint)


def _roots(paper: AuditorPack, digest: str) -> Facts:
    rows: list[tuple[Text, Value]] = [
        (text("Book"), paper.book),
        (text("Root: line of the log"), str(paper.position)),
        (text("Root hash"), grouped(paper.head)),
    ]
    if paper.before_head:
        before = f"{paper.before_number}, {paper.before_position}"
        rows.append((text("Previous pack and its line"), before))
        rows.append((text("Previous root hash"), grouped(paper.before_head)))
    else:
        rows.append((text("Previous root hash"), text("this is the first pack")))
    rows.append((text("Data digest"), grouped(digest)))
    return Facts(text("Where the log stands"), tuple(rows))


def _parts(paper: AuditorPack) -> list[Part]:
    return [
        _sums(paper),
        _exceptions(paper),
        _held(paper),
        _consents(paper),
        _payments(paper),
        _papers(paper),
        _decisions(paper),
        _entries(paper),
        Prose(None, (*paper.notices, NOTE), small=True),
    ]


NOTE = text(
    "Made from the ledger as a whole. The program does not judge whether the facts are true, and "
    "gives no legal or tax advice. A file that is rolled back together with the settings beside it "
    "is found only by the hashes on printed papers."
)


def _sums(paper: AuditorPack) -> Listed:
    return Listed(
        heading=text("Books at the end of the period"),
        heads=(text("Book"), CURRENCY, AMOUNT),
        rows=tuple((s.book, s.currency, shown(s.amount, s.currency)) for s in paper.sums),
        right=frozenset({2}),
        wide=0,
    )


def _exceptions(paper: AuditorPack) -> Listed:
    return Listed(
        heading=text("Exceptions"),
        heads=(DATE, text("What"), text("Who")),
        rows=tuple((e.on.isoformat(), e.what, e.who) for e in paper.exceptions),
    )


def _held(paper: AuditorPack) -> Listed:
    return Listed(
        heading=text("Held amounts"),
        heads=(text("Since"), text("What"), PARTNER, AMOUNT),
        rows=tuple(
            (h.since.isoformat(), h.what, h.partner, f"{h.currency} {shown(h.amount, h.currency)}")
            for h in paper.held
        ),
        right=frozenset({3}),
        under=tuple((h.code,) for h in paper.held),
    )


def _consents(paper: AuditorPack) -> Listed:
    return Listed(
        heading=text("Consent register"),
        heads=(NUMBER, text("Employer and payee"), text("Signed"), text("From"), text("To")),
        rows=tuple(
            (c.number, f"{c.employer}, {c.payee}", *map(_day, (c.signed_on, c.begins, c.ends)))
            for c in paper.consents
        ),
        under=tuple((c.state, f"{c.route}, {c.recorded_on}") for c in paper.consents),
    )


def _payments(paper: AuditorPack) -> Listed:
    return Listed(
        heading=text("Payments"),
        heads=(DATE, PARTNER, NUMBER, AMOUNT),
        rows=tuple(
            (p.on.isoformat(), p.partner, p.number, f"{p.currency} {shown(p.amount, p.currency)}")
            for p in paper.payments
        ),
        right=frozenset({3}),
        under=tuple(
            (", ".join(filter(None, (p.method, p.reference, p.holder))),) for p in paper.payments
        ),
    )


def _papers(paper: AuditorPack) -> Listed:
    return Listed(
        heading=text("Issued papers"),
        heads=(NUMBER, PARTNER, text("Kind")),
        rows=tuple((p.number, p.partner, p.kind) for p in paper.papers),
        under=tuple((grouped(p.digest),) for p in paper.papers),
    )


def _decisions(paper: AuditorPack) -> Listed:
    return Listed(
        heading=text("Decisions"),
        heads=(DATE, text("Partner and account"), text("Event"), text("Verdict")),
        rows=tuple(
            (d.on.isoformat(), f"{d.partner}, {d.account}", d.event, d.verdict)
            for d in paper.decisions
        ),
        under=tuple((" ".join(filter(None, (d.number, d.code))),) for d in paper.decisions),
    )


def _entries(paper: AuditorPack) -> Listed:
    totals: dict[str, int] = defaultdict(int)
    for entry in paper.entries:
        totals[entry.currency] += entry.amount
    balanced = ", ".join(f"{c} {shown(total, c)}" for c, total in sorted(totals.items()))
    return Listed(
        heading=text("The ledger of the period, every entry"),
        heads=(DATE, text("Partner and what for"), text("Log line"), text("Book"), AMOUNT),
        rows=tuple(
            (
                e.on.isoformat(),
                e.partner,
                str(e.line),
                e.book,
                f"{e.currency} {shown(e.amount, e.currency)}",
            )
            for e in paper.entries
        ),
        right=frozenset({4}),
        under=tuple((e.what,) for e in paper.entries),
        total=("", "", "", "", balanced) if paper.entries else (),
    )


def _day(day: object) -> str:
    return "—" if day is None else str(day)
