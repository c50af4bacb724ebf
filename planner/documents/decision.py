"""The decision record on paper: one judgement with everything that went into it. Internal."""

from planner.documents import letterhead
from planner.documents.form import Facts, Form, Listed, Part, Prose, Value
from planner.documents.letterhead import DOT, Lines, grouped, page_names, seller_name
from planner.documents.printing import Imprint, printed
from planner.documents.sheet import QUIET, STRONG, Sheet
from planner.documents.tongues import tongues
from planner.domain.decision_record import Coded, DecisionRecord
from planner.domain.paper_data import as_data, canonical
from planner.domain.text import Say, Text, text

TITLE = text("Decision record")
INTERNAL = text("INTERNAL: for our files and for auditors")


def render(paper: DecisionRecord, language: str, say_zh: Say, say_en: Say) -> bytes:
    """The record as a PDF file in zh, en or both, its data attached as `decision.json`. Refuses
    text that the font cannot show."""
    spoken = tongues(language, say_zh, say_en)
    name = f"{spoken.inline(TITLE)} {paper.number}"

    def running(sheet: Sheet) -> None:
        letterhead.running_head(sheet, name, paper.partner)

    sheet = Sheet(running)
    below: Lines = [
        (DOT.join((paper.number, paper.on.isoformat())), QUIET),
        (spoken.inline(INTERNAL, " / "), STRONG),
    ]
    letterhead.titled(sheet, spoken, TITLE, below, paper.seller)
    Form(sheet, spoken).write(_parts(paper))
    imprint = Imprint(
        title=name,
        author=seller_name(spoken, paper.seller),
        subject=f"{paper.partner}, {paper.account}",
        on=paper.printed_on,
        language=spoken.code,
        foot=spoken.inline(INTERNAL, " / "),
        pages=page_names(spoken),
        data=canonical(as_data(paper)),
        data_name="decision.json",
    )
    return printed(sheet, imprint)


def _parts(paper: DecisionRecord) -> list[Part]:
    return [
        Facts(
            text("What was asked"),
            (
                (text("Payee"), paper.partner),
                (text("Account"), paper.account),
                (text("Event"), paper.event),
                (text("About"), paper.subject),
                (text("Judged for the day"), paper.on.isoformat()),
            ),
        ),
        Facts(text("The answer"), tuple(_answer(paper))),
        *_coded(text("Reasons"), paper.reasons),
        *_coded(text("Conditions"), paper.conditions),
        Listed(
            heading=text("What the rules were told"),
            heads=(text("Of"), text("Field"), text("Value")),
            rows=tuple((i.part, i.name, i.value or "—") for i in paper.inputs),
            wide=2,
        ),
        Facts(text("Where it stands in the log"), tuple(_place(paper))),
        Prose(None, (*paper.notices, NOTE), small=True),
    ]


NOTE = text(
    "A judgement is never rewritten. Other true facts give another one beside it, and both stay. "
    "The program does not judge whether the facts are true, and gives no legal advice."
)


def _answer(paper: DecisionRecord) -> list[tuple[Text, Value]]:
    rows: list[tuple[Text, Value]] = [
        (text("Verdict"), paper.verdict),
        (text("Code of the verdict"), paper.verdict_code),
    ]
    if paper.block_class:
        rows.append((text("Class"), CLASSES[paper.block_class]))
    rows.append((text("Rule set and rule"), f"{paper.rules} / {paper.rule}"))
    if paper.next_on is not None:
        rows.append((text("May be another from"), paper.next_on.isoformat()))
    again = text("The same inputs give the same answer now.")
    if not paper.again:
        again = text("The rules of today answer these inputs differently; this one stands.")
    rows.append((text("Judged again"), again))
    return rows


CLASSES = {
    "HARD": text("For good: only different true facts help"),
    "FIXABLE": text("For now: a fact or a paper is missing"),
}


def _coded(heading: Text, coded: tuple[Coded, ...]) -> list[Listed]:
    if not coded:
        return []
    heads = (text("Code"), text("What it says"))
    return [Listed(heading=heading, heads=heads, rows=tuple((c.code, c.said) for c in coded))]


def _place(paper: DecisionRecord) -> list[tuple[Text, Value]]:
    return [
        (text("Line of the log"), str(paper.seq)),
        (text("Hash of the line"), grouped(paper.line)),
        (text("Digest of the inputs"), grouped(paper.digest)),
        (text("Written (UTC)"), paper.at),
        (text("Written by installation"), paper.writer),
        (text("Book"), paper.book),
    ]
