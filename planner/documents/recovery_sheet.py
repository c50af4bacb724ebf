"""The recovery sheet of an encrypted workspace: its key in print, for a safe place."""

from dataclasses import dataclass
from datetime import date

from planner.documents import letterhead
from planner.documents.fonts import width
from planner.documents.letterhead import page_names
from planner.documents.printing import Imprint, printed
from planner.documents.sheet import (
    BODY,
    INK,
    LEFT,
    QUIET,
    RIGHT,
    SMALL,
    Rule,
    Sheet,
    Style,
    depth_beside,
)
from planner.documents.tongues import Tongues, tongues
from planner.domain.seller import Seller
from planner.domain.text import Say, Text, text

TITLE = text("Recovery sheet")
KEY = Style(size=19, leading=34)
ROW = Style(size=9, leading=34, colour="#8D97A6")
GROUPS_A_ROW = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """What is printed. `key` is the key of the file, 64 hex digits, with or without dashes
    between them; `workspace` its name."""

    key: str
    workspace: str
    made_on: date
    seller: Seller


def render(paper: RecoverySheet, language: str, say_zh: Say, say_en: Say) -> bytes:
    """The sheet as a PDF file in zh, en or both. It holds the key, so it carries no data and is
    never kept in the workspace."""
    spoken = tongues(language, say_zh, say_en)
    sheet = Sheet()
    below = [(paper.workspace, BODY), (paper.made_on.isoformat(), QUIET)]
    letterhead.titled(sheet, spoken, TITLE, below, paper.seller)
    _key(sheet, paper.key)
    for name, sentences in _explained():
        sheet.heading(spoken.inline(name))
        for n, sentence in enumerate(sentences, 1):
            columns = spoken.columns(sentence)
            sheet.need(depth_beside(columns, BODY, LEFT + 16))
            sheet.words(LEFT, f"{n}", BODY)
            sheet.side_by_side(columns, BODY, x=LEFT + 16)
            sheet.space(4)
    _place(sheet, spoken)
    title = spoken.inline(TITLE)
    imprint = Imprint(
        title=f"{title}: {paper.workspace}",
        author=letterhead.seller_name(spoken, paper.seller),
        subject=title,
        on=paper.made_on,
        language=spoken.code,
        foot=spoken.inline(text("SECRET: whoever has this sheet and the file can read everything")),
        pages=page_names(spoken),
    )
    return printed(sheet, imprint)


def _key(sheet: Sheet, key: str) -> None:
    """The digits in fours, four groups a row, each digit in a cell of its own: nothing to misread
    and nothing to lose count of. The number before a row is that of its first group."""
    digits = key.replace("-", "").upper()
    groups = [digits[n : n + 4] for n in range(0, len(digits), 4)]
    cell, gap = 19.0, 26.0
    start = LEFT + 34
    sheet.space(6)
    sheet.rule(strong=True)
    sheet.space(12)
    for first in range(0, len(groups), GROUPS_A_ROW):
        sheet.words(LEFT, f"{first + 1}–{first + GROUPS_A_ROW}", ROW)
        for k, group in enumerate(groups[first : first + GROUPS_A_ROW]):
            left = start + 18 + k * (4 * cell + gap)
            for n, digit in enumerate(group):
                middle = left + (n + 0.5) * cell
                sheet.words(middle - width(digit, KEY.size) / 2, digit, KEY)
        sheet.space(KEY.leading)
    sheet.space(10)
    sheet.rule(strong=True)
    sheet.space(2)


def _explained() -> tuple[tuple[Text, tuple[Text, ...]], ...]:
    return (
        (
            text("What this is"),
            (
                text("The key of this workspace file. It opens the file without the passphrase."),
                text(
                    "Type it where the passphrase is asked for, without spaces or with them; "
                    "capital and small letters are the same. Only 0 to 9 and A to F occur."
                ),
                text(
                    "Whoever holds this sheet and a copy of the file can read all of it. Keep it "
                    "like a contract: in a safe, not beside the computer, not as a photograph."
                ),
            ),
        ),
        (
            text("What this is not"),
            (
                text("It is not the passphrase, and the passphrase cannot be found from it."),
                text(
                    "It is not a backup: without the file it opens nothing. Nobody, its makers "
                    "included, can open the file without the passphrase or this key."
                ),
                text(
                    "It is void once the passphrase is changed. Then print a new sheet and destroy "
                    "this one; backups made before still open with it."
                ),
            ),
        ),
    )


def _place(sheet: Sheet, spoken: Tongues) -> None:
    """Lines to note by hand where it is kept."""
    sheet.space(40)
    for n, name in enumerate((text("Kept at"), text("Printed by, date"))):
        left = LEFT if n == 0 else RIGHT - 229
        sheet.draw(Rule(left, sheet.y, left + 229, 0.75, INK))
        sheet.words(left, spoken.inline(name), SMALL, down=4)
