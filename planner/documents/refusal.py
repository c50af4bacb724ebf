"""The letter that declines to pay and offers the lawful way instead: short, kind, without codes."""

from planner.documents import letterhead
from planner.documents.form import Form, Prose
from planner.documents.letterhead import DOT, Lines, page_names, seller_name
from planner.documents.printing import Imprint, printed
from planner.documents.sheet import BODY, HEADING, LEFT, QUIET, STRONG, Sheet, depth_beside
from planner.documents.tongues import Tongues, tongues
from planner.domain.paper_data import as_data, canonical
from planner.domain.refusal_letter import RefusalLetter
from planner.domain.text import Say, Text, text

TITLE = text("Our answer")
INDENT = 16.0


def render(paper: RefusalLetter, language: str, say_zh: Say, say_en: Say) -> bytes:
    """The letter as a PDF file in zh, en or both, its data attached as `letter.json`. Refuses text
    that the font cannot show."""
    spoken = tongues(language, say_zh, say_en)
    subject = text("Payment for business with {account}", account=paper.account)

    def running(sheet: Sheet) -> None:
        letterhead.running_head(sheet, f"{spoken.inline(TITLE)} {paper.number}", paper.partner.name)

    sheet = Sheet(running)
    below: Lines = [(DOT.join((paper.number, paper.on.isoformat())), QUIET)]
    letterhead.titled(sheet, spoken, TITLE, below, paper.seller)
    _addressee(sheet, paper)
    for said in spoken.each(subject):
        sheet.paragraph(said, HEADING)
    sheet.space(8)
    form = Form(sheet, spoken, numbered=False)
    form.write([Prose(None, _before(paper))])
    _offers(sheet, spoken, paper.ways)
    form.write([Prose(None, _after(paper))])
    _signature(sheet, spoken, paper)
    imprint = Imprint(
        title=f"{spoken.inline(TITLE)} {paper.number}",
        author=seller_name(spoken, paper.seller),
        subject=f"{paper.partner.name}, {paper.account}",
        on=paper.on,
        language=spoken.code,
        foot=spoken.inline(text("It may be shown to anybody whom it concerns.")),
        pages=page_names(spoken),
        data=canonical(as_data(paper)),
        data_name="letter.json",
    )
    return printed(sheet, imprint)


def _addressee(sheet: Sheet, paper: RefusalLetter) -> None:
    sheet.space(14)
    for said, style in (
        (paper.partner.name, STRONG),
        (paper.partner.representative, BODY),
        (paper.partner.address, BODY),
    ):
        if said:
            sheet.paragraph(said, style)
    sheet.space(20)


def _before(paper: RefusalLetter) -> tuple[Text, ...]:
    return (
        text("Dear {name},", name=paper.partner.representative or paper.partner.name),
        text(
            "Thank you for what you have done for our business with {account}. We have looked "
            "carefully at whether we can pay for it, and we cannot.",
            account=paper.account,
        ),
        paper.reason,
        text(
            "We keep to this for everybody. It says nothing about you or your work, and we would "
            "like to go on working together."
        ),
        text("What can be done instead:"),
    )


def _offers(sheet: Sheet, spoken: Tongues, ways: tuple[Text, ...]) -> None:
    for n, way in enumerate(ways, 1):
        texts = spoken.columns(way)
        sheet.need(depth_beside(texts, BODY, LEFT + INDENT))
        sheet.words(LEFT, f"{n}", BODY)
        sheet.side_by_side(texts, BODY, x=LEFT + INDENT)
        sheet.space(4)
    sheet.space(4)


def _after(paper: RefusalLetter) -> tuple[Text, ...]:
    kept = text(
        "Whatever has been promised by word of mouth before does not change this. You may show "
        "this letter to {account} and to anybody who advises you.",
        account=paper.account,
    )
    return kept, text("With kind regards")


def _signature(sheet: Sheet, spoken: Tongues, paper: RefusalLetter) -> None:
    name = ", ".join(filter(None, (paper.seller.signatory, paper.seller.signatory_title)))
    below: Lines = [(seller_name(spoken, paper.seller), STRONG), (name, BODY)]
    letterhead.signatures(sheet, below, [], room=40)
