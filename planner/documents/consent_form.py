"""The consent form: Annex A of a tripartite agreement, and a paper of its own to be signed."""

from datetime import date
from fractions import Fraction

from planner.documents import letterhead
from planner.documents.form import Facts, Form, Part, Prose, Value
from planner.documents.letterhead import CONFIDENTIAL, DOT, Lines, page_names, seller_name
from planner.documents.printing import Imprint, printed
from planner.documents.sheet import BODY, HEADING, QUIET, STRONG, Sheet
from planner.documents.tongues import Tongues, tongues
from planner.domain.consent_paper import ConsentPaper
from planner.domain.money import percent, with_sign
from planner.domain.paper_data import as_data, canonical
from planner.domain.seller import Seller
from planner.domain.text import Say, Text, text

NAME = text("Written consent of the employer")
ANNEX = text("Annex A")
LINE = "________________________"
YES, NO = text("yes"), text("no")
BOXES = text("□ yes   □ no")


def render(paper: ConsentPaper, language: str, say_zh: Say, say_en: Say) -> bytes:
    """The form alone as a PDF file in zh, en or both, its data attached as `consent.json`; what
    nobody has filled in is a line. Refuses text that the font cannot show."""
    spoken = tongues(language, say_zh, say_en)
    name, by = spoken.inline(NAME), paper.by or Seller()

    def running(sheet: Sheet) -> None:
        letterhead.running_head(sheet, name, paper.payee or paper.employer)

    sheet = Sheet(running)
    below: Lines = [(DOT.join(filter(None, (paper.number, _day(paper.signed_on)))), QUIET)]
    letterhead.titled(sheet, spoken, NAME, below, by)
    _body(sheet, spoken, paper)
    imprint = Imprint(
        title=f"{name}: {paper.payee}",
        author=seller_name(spoken, by),
        subject=f"{paper.employer}, {paper.payee}",
        on=paper.recorded_on or paper.signed_on or paper.printed_on,
        language=spoken.code,
        foot=DOT.join((spoken.inline(CONFIDENTIAL), spoken.each(OPEN)[0])),
        pages=page_names(spoken),
        data=canonical(as_data(paper)),
        data_name="consent.json",
    )
    return printed(sheet, imprint)


OPEN = text("open to the employer, auditors, tax and other authorities")


def write_annex(sheet: Sheet, spoken: Tongues, paper: ConsentPaper) -> None:
    """The same, on the pages of an agreement."""
    sheet.paragraph(f"{spoken.inline(ANNEX)}: {spoken.inline(NAME)}", HEADING)
    _body(sheet, spoken, paper)


def _body(sheet: Sheet, spoken: Tongues, paper: ConsentPaper) -> None:
    if paper.late_filed:
        late = text(
            "Late filed: signed on {signed}, recorded on {recorded}.",
            signed=paper.signed_on or LINE, recorded=paper.recorded_on or LINE,
        )  # fmt: skip
        sheet.paragraph(spoken.inline(late, " / "), STRONG)
    Form(sheet, spoken).write(_parts(paper))
    signs: Lines = [
        (paper.employer or LINE, STRONG),
        (", ".join(filter(None, (paper.signatory, paper.signatory_title))) or LINE, BODY),
        (spoken.inline(text("Signature and seal"), " / "), QUIET),
        (f"{spoken.inline(text('Date'))}: {_day(paper.signed_on) or '____-__-__'}", QUIET),
    ]
    letterhead.signatures(sheet, signs, [], room=50)


def _parts(paper: ConsentPaper) -> list[Part]:
    return [
        Facts(text("Who"), tuple(_who(paper))),
        Facts(text("What the employee gets"), tuple(_what(paper))),
        Facts(text("For how long, and where the money goes"), tuple(_window(paper))),
        Prose(text("What the employer states"), tuple(_statements(paper))),
        Facts(text("Who signs"), tuple(_signs(paper))),
        Facts(text("Call back, before it counts"), tuple(_call_back(paper))),
        Prose(text("To the employee"), (DATA,), small=True),
    ]


def _who(paper: ConsentPaper) -> list[tuple[Text, Value]]:
    decides = BOXES if paper.decision_maker is None else YES if paper.decision_maker else NO
    return [
        (text("Employer, registered name"), paper.employer or LINE),
        (text("Registration no."), paper.employer_registration or LINE),
        (text("Employee"), paper.payee or LINE),
        (text("Post held"), paper.post or LINE),
        (text("Decides about our orders"), decides),
        (text("Seller"), paper.seller or LINE),
    ]


def _what(paper: ConsentPaper) -> list[tuple[Text, Value]]:
    cap = None if paper.yearly_cap is None else with_sign(paper.yearly_cap, paper.currency)
    return [
        (text("Single award, at most"), _rate(paper.direct_cap, paper)),
        (text("Volume award, at most"), _rate(paper.volume_cap, paper)),
        (text("Money a year, at most"), cap or LINE),
        (text("Accounts"), ", ".join(paper.accounts) or LINE),
        (text("Products"), paper.products or text("all that the seller sells")),
        (text("Conditions"), paper.conditions or text("none")),
    ]


def _rate(cap: Fraction | None, paper: ConsentPaper) -> Value:
    """On a filled form an empty cap means that this award was not agreed to."""
    if cap is not None:
        return percent(cap)
    return text("not agreed to") if paper.signed_on else LINE


def _window(paper: ConsentPaper) -> list[tuple[Text, Value]]:
    days = LINE if paper.runoff_days is None else str(paper.runoff_days)
    return [
        (text("From"), _day(paper.starts_on) or LINE),
        (text("To (twelve months at most)"), _day(paper.ends_on) or LINE),
        (text("Route of the money"), paper.route or ROUTES),
        (text("Run-off days for money received in time (0 to 90)"), days),
        (text("The employer gets a copy of every statement at"), paper.copy_to or LINE),
    ]


ROUTES = text("□ to the employer's corporate account   □ directly to the employee")


def _statements(paper: ConsentPaper) -> list[Text]:
    box = "☑" if paper.booking_allowed else "□"
    tick = "☑" if paper.statement else "□"
    return [
        text(
            "{box} Our books and our policy allow this payment, and we are neither a state body "
            "nor state-owned or state-controlled.", box=box,
        ),
        text(
            "{box} I, who sign, am not the payee, not a relative of the payee, and do not report "
            "to the payee.", box=tick,
        ),
        text(
            "We may withdraw this consent at any time by written notice, with effect on receipt. "
            "It covers nothing that was ordered or received before it was signed."
        ),
    ]  # fmt: skip


def _signs(paper: ConsentPaper) -> list[tuple[Text, Value]]:
    return [
        (text("Name of the signatory"), paper.signatory or LINE),
        (text("Title"), paper.signatory_title or LINE),
        (text("Signs as"), paper.authority or AUTHORITIES),
        (text("Signed on"), _day(paper.signed_on) or LINE),
    ]


AUTHORITIES = text("□ legal representative   □ human resources   □ compliance")


def _call_back(paper: ConsentPaper) -> list[tuple[Text, Value]]:
    return [
        (text("Number, from a public source"), paper.call_back_number or LINE),
        (text("Where it is published"), paper.call_back_source or LINE),
        (text("Called by, on"), ", ".join(filter(None, (
            paper.called_back_by, _day(paper.called_back_on)))) or LINE),
    ]  # fmt: skip


DATA = text(
    "Your name, post, identity and account data are used only for this agreement. Recipients: the "
    "seller, your employer, authorities by law. They are kept for the legal period; you may see, "
    "correct and have erased what is kept. Bank account is sensitive data, separate consent: "
    "□ ____"
)


def _day(day: date | None) -> str:
    return "" if day is None else str(day)
