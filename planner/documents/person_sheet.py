"""The sheet of everything we keep about a person, for the person who asks for it."""

from planner.documents import letterhead
from planner.documents.letterhead import CONFIDENTIAL, page_names, seller_name
from planner.documents.printing import Imprint, printed
from planner.documents.sheet import QUIET, SMALL, STRONG, Sheet, depth_beside
from planner.documents.table import Column, Row, table
from planner.documents.tongues import Tongues, tongues
from planner.domain.person_sheet import PersonSheet, Section
from planner.domain.text import Say, text

TITLE = text("What we keep about a person")
TITLE_NAME = 80
"""Characters of the name that the file's title takes."""


def render(paper: PersonSheet, language: str, say_zh: Say, say_en: Say) -> bytes:
    """The sheet as a PDF file in zh, en or both. Refuses text that the font cannot show."""
    spoken = tongues(language, say_zh, say_en)
    title = f"{spoken.inline(TITLE)}: {paper.name[:TITLE_NAME]}"

    def running(sheet: Sheet) -> None:
        letterhead.running_head(sheet, spoken.inline(TITLE), paper.name)

    sheet = Sheet(running)
    below = [(paper.name, STRONG), (paper.on.isoformat(), QUIET)]
    letterhead.titled(sheet, spoken, TITLE, below, paper.seller)
    for n, section in enumerate(paper.sections, 1):
        _section(sheet, spoken, n, section)
    _rights(sheet, spoken)
    imprint = Imprint(
        title=title,
        author=seller_name(spoken, paper.seller),
        subject=spoken.inline(TITLE),
        on=paper.on,
        language=spoken.code,
        foot=spoken.inline(CONFIDENTIAL),
        pages=page_names(spoken),
    )
    return printed(sheet, imprint)


def _section(sheet: Sheet, spoken: Tongues, number: int, section: Section) -> None:
    sheet.heading(f"{number} {spoken.inline(section.title)}", keep=46)
    if not section.rows:
        sheet.paragraph(spoken.inline(text("Nothing is kept.")), SMALL)
        return
    last = len(section.heads) - 1
    columns = [Column(spoken.each(head), wide=n == last) for n, head in enumerate(section.heads)]
    rows = [Row(tuple(spoken.inline(cell) for cell in cells)) for cells in section.rows]
    table(sheet, columns, rows)


def _rights(sheet: Sheet, spoken: Tongues) -> None:
    """What the person may ask for, after PIPL 44 to 47 and GDPR 15 to 17."""
    said = spoken.columns(
        text(
            "You may ask us to correct or to erase what is kept here. What the law on bookkeeping "
            "makes us keep is only stored until its time is over. Bank accounts show their last "
            "four digits."
        )
    )
    sheet.need(depth_beside(said, SMALL) + 12)
    sheet.space(8)
    sheet.rule()
    sheet.space(4)
    sheet.side_by_side(said, SMALL)
