"""Asks in which form the chart goes out, and writes it."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from enum import Enum
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QWidget

from planner.domain.accounts import Account
from planner.domain.chart_rows import Asked, levels
from planner.domain.links import LinkKind
from planner.domain.org import Seat, holder, name_of
from planner.domain.plan import Plan
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.session.chart_files import write_chart, write_outline
from planner.ui.button import Button
from planner.ui.chart.colouring import ColourBy
from planner.ui.chart.draughtsman import Draughtsman
from planner.ui.chart.faces import Looking, one_line, titled
from planner.ui.chart.legend import entries
from planner.ui.chart.lines import lines_of
from planner.ui.chart.pages import A3, A4, Order, pdf
from planner.ui.chart.painter import OUTSIDE_CAPTION
from planner.ui.chart.picture import Picture, png, svg
from planner.ui.desk import Desk
from planner.ui.dialog import Dialog
from planner.ui.fields import Choice
from planner.ui.label import Caption, Hint
from planner.ui.theme import Theme


class Form(Enum):
    """The value ends with the ending of the file."""

    PAGE_A4 = "page-a4.pdf"
    PAGE_A3 = "page-a3.pdf"
    POSTER_A4 = "poster-a4.pdf"
    POSTER_A3 = "poster-a3.pdf"
    SVG = "drawing.svg"
    PNG = "picture.png"
    CSV = "outline.csv"
    XLSX = "outline.xlsx"
    TEXT = "outline.txt"

    @property
    def ending(self) -> str:
        return self.value.rpartition(".")[2]


FORM_WORDS: Mapping[Form, Text] = {
    Form.PAGE_A4: text("PDF on one A4 page"),
    Form.PAGE_A3: text("PDF on one A3 page"),
    Form.POSTER_A4: text("PDF as a poster of A4 pages"),
    Form.POSTER_A3: text("PDF as a poster of A3 pages"),
    Form.SVG: text("Drawing (SVG)"),
    Form.PNG: text("Picture (PNG)"),
    Form.CSV: text("Outline as a table (CSV)"),
    Form.XLSX: text("Outline as an Excel workbook"),
    Form.TEXT: text("Outline as indented text"),
}
PDFS: Mapping[Form, tuple[QPageSize.PageSizeId, bool]] = {
    Form.PAGE_A4: (A4, False),
    Form.PAGE_A3: (A3, False),
    Form.POSTER_A4: (A4, True),
    Form.POSTER_A3: (A3, True),
}


class Shown(NamedTuple):
    """The chart as it is looked at. What is `folded` away is listed at the end of a PDF; `kinds`
    of lines are seen."""

    plan: Plan
    account: Id
    folded: Collection[Id]
    looking: Looking
    kinds: Collection[LinkKind] = frozenset(LinkKind)


class ExportDialog(Dialog):
    """`day`: of which day the plan is."""

    def __init__(self, desk: Desk, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(desk.text("Export the chart"), desk.theme, parent)
        self._desk, self._plan, self._account = desk, shown.plan, shown.account
        self.day = desk.session.today
        self._folded, self._looking = frozenset(shown.folded), shown.looking
        self._kinds = shown.kinds
        options = [(form, desk.say(words)) for form, words in FORM_WORDS.items()]
        self.form: Choice[Form] = Choice(desk.text("In which form"), options)
        self.shared = QCheckBox(desk.text("Share copy: without what we think of anybody"))
        self.branch = QCheckBox(desk.text("Only the branch that is seen"))
        self.branch.setChecked(shown.looking.top is not None)
        self.branch.setVisible(shown.looking.top is not None)
        self.save = Button(desk.text("Save as..."), kind="primary")
        cancel = Button(desk.text("Cancel"))
        self.column.addWidget(Caption(desk.text("In which form")))
        self.column.addWidget(self.form)
        self.column.addWidget(self.branch)
        self.column.addWidget(self.shared)
        self.column.addWidget(
            Hint(
                desk.text(
                    "A share copy has names, titles, departments and who reports to whom. Roles, "
                    "stances, influence, lines between people, colours, contacts, notes and what "
                    "we do not know stay here."
                )
            )
        )
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.save)
        self.column.addLayout(row)
        cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._choose)
        self.setTabOrder(self.save, cancel)

    def _choose(self) -> None:
        form = self.form.value()
        name = f"{_file_name(self._title())}.{form.ending}"
        filters = f"{self._desk.say(FORM_WORDS[form])} (*.{form.ending})"
        title = self._desk.text("Export the chart")
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, filters)
        if chosen:
            self.write(Path(chosen))

    def write(self, path: Path) -> None:
        """Write it in the chosen form; a name without ending gets the right one."""
        form = self.form.value()
        if path.suffix.lower() != f".{form.ending}":
            path = path.with_name(f"{path.name}.{form.ending}")
        if form in (Form.CSV, Form.XLSX, Form.TEXT):
            looked = self._looked()
            asked = Asked(self._account, looked.purchase, looked.shared, looked.top, looked.layers)
            write_outline(path, self._plan, asked, self._desk.say)
        else:
            write_chart(path, self.made())
        self._desk.tell(text("Saved as {file}.", file=path.name))
        self.accept()

    def made(self) -> bytes:
        """The drawing in the chosen form."""
        form, picture = self.form.value(), self._picture()
        if form is Form.SVG:
            return svg(picture)
        if form is Form.PNG:
            return png(picture)
        size, poster = PDFS[form]
        order = Order(size, poster, self._lists())
        return pdf(picture, order, self._desk.say)

    def _picture(self) -> Picture:
        looking = self._looked()
        drawing = Draughtsman().draw(self._plan, self._account, self._folded, looking)
        badge, outside = self._desk.text("KEY NOW"), self._desk.say(OUTSIDE_CAPTION)
        # who influences whom and who quarrels is our judgement: a copy to share has second bosses
        lines = lines_of(self._plan, drawing, () if looking.shared else self._kinds)
        return Picture(
            drawing, self._title(), self._subtitle(), badge, outside, Theme("light"),
            lines, entries(self._plan, looking, drawing, lines),
        )  # fmt: skip

    def _looked(self) -> Looking:
        """As on the screen; a copy to share without anything that we think."""
        looking = replace(self._looking, top=self._top())
        if self.shared.isChecked():
            looking = replace(looking, shared=True, by=ColourBy.STANCE, layers=())
        return looking

    def _top(self) -> Id | None:
        return self._looking.top if self.branch.isChecked() else None

    def _title(self) -> str:
        account = one_line(self._plan.get(Account, self._account).name)
        if self.shared.isChecked():
            return self._desk.text("{account} – organisation chart (share copy)", account=account)
        return self._desk.text("{account} – organisation chart", account=account)

    def _subtitle(self) -> str:
        n = len(list(levels(self._plan, self._account, self._top())))
        day = self._desk.day(self.day)
        if self.shared.isChecked():
            return self._desk.text(
                "Share copy without roles, stances and influence · {n} seats · {day}", n=n, day=day
            )
        return self._desk.text("{n} seats · {day} · confidential", n=n, day=day)

    def _lists(self) -> list[list[str]]:
        """Of each folded branch: its head, then everybody below it, indented."""
        chart = list(levels(self._plan, self._account, self._top()))
        found = []
        for at, (depth, seat) in enumerate(chart):
            if seat.id in self._folded and (below := _below(chart[at + 1 :], depth)):
                called = self._line(seat)
                head = self._desk.text("{name}: {n} seats below", name=called, n=len(below))
                lines = ("    " * (level - depth) + self._line(each) for level, each in below)
                found.append([head, *lines])
        return found

    def _line(self, seat: Seat) -> str:
        hidden = self.shared.isChecked() and holder(self._plan, seat.id) is None
        name = "" if hidden else self._desk.say(name_of(self._plan, seat))
        return one_line(" – ".join(filter(None, (name, titled(seat)))))


def _below(rest: list[tuple[int, Seat]], depth: int) -> list[tuple[int, Seat]]:
    return list(takewhile(lambda each: each[0] > depth, rest))


def _file_name(words: str) -> str:
    """Without what some file system takes for something else."""
    kept = "".join("_" if c in '<>:"/\\|?*' or ord(c) < 32 else c for c in words)
    return kept.strip(" .")[:80] or "chart"
