"""What an agreement says besides its terms: language, law, place, and sentences of one's own."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from planner.domain.provisions import OwnClause, Provisions
from planner.domain.signable import unfit_clauses
from planner.domain.text import Text, text
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice
from planner.ui.label import Hint
from planner.ui.line_edit import LineEdit
from planner.ui.money.forms import Form, Note
from planner.ui.money.own_clause import OwnClauseRow
from planner.ui.rows import emptied

WRITTEN: dict[tuple[str, str], Text] = {
    ("both", ""): text("Chinese and English; which prevails is filled in by hand"),
    ("both", "zh"): text("Chinese and English; the Chinese text prevails"),
    ("both", "en"): text("Chinese and English; the English text prevails"),
    ("zh", ""): text("Chinese alone"),
    ("en", ""): text("English alone"),
}
PROFILES: dict[str, Text] = {
    "CN": text("Mainland China"),
    "HK": text("Hong Kong"),
    "TW": text("Taiwan"),
    "UK": text("United Kingdom"),
    "US": text("United States"),
    "DE": text("Germany"),
}
TRADITIONAL = ("HK", "TW")
"""Where one writes traditional characters."""
WORDS: dict[str, Text] = {
    "place": text("Place of signing"),
    "law": text("Governing law"),
    "forum": text("Forum"),
    "products": text("Products"),
    "territory": text("Territory"),
}


class ProvisionsCard(Card):
    """`edited` carries the provisions as they should be kept."""

    edited = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Besides the terms"))
        self._desk = desk
        self.said: Provisions | None = None
        self._make_fields()
        self._lay_out()

    def _make_fields(self) -> None:
        says, say = self._desk.text, self._desk.say
        self.written: Choice[tuple[str, str]] = Choice(
            says("Languages"), [(key, say(words)) for key, words in WRITTEN.items()]
        )
        self.profile: Choice[str] = Choice(
            says("Country"), [(key, say(words)) for key, words in PROFILES.items()]
        )
        self.fields = {name: LineEdit(say(words)) for name, words in WORDS.items()}
        self.paper: Choice[bool] = Choice(
            says("Text to sign"),
            [
                (True, says("the paper that this program prints")),
                (False, says("another paper")),
            ],
        )
        self.complete = QCheckBox(says("It has every mandatory clause (B K C W D X)"))
        self.hides = QCheckBox(
            says("A term of it would keep the payment from the payee's employer or the buyer")
        )
        self.add = Button(says("Add a clause of your own"), kind="quiet")
        self.script = Hint(
            says(
                "Our own words are printed in simplified characters. Have clauses in traditional "
                "ones added as clauses of your own."
            )
        )
        self.note = Note()
        self.written.chosen.connect(self._take)
        self.profile.chosen.connect(self._take)
        self.paper.chosen.connect(self._take)
        for box in (self.complete, self.hides):
            box.clicked.connect(self._take)
        for field in self.fields.values():
            field.settled.connect(self._take)
        self.add.clicked.connect(self._add)

    def _lay_out(self) -> None:
        says, say = self._desk.text, self._desk.say
        rows = Form(self._desk.theme)
        rows.row(says("Languages"), self.written)
        rows.row(says("Country"), self.profile, width=220)
        rows.row("", self.script)
        for name, field in self.fields.items():
            rows.row(say(WORDS[name]), field)
        rows.row(says("Text to sign"), self.paper)
        answers = QWidget()
        column = QVBoxLayout(answers)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.complete)
        column.addWidget(self.hides)
        self.answers = answers
        rows.row("", answers)
        self.rows = rows
        self.inside.addWidget(rows)
        self.inside.addWidget(
            Hint(
                says(
                    "The clauses on integrity, booking, confidentiality, clawback and personal "
                    "data, and the notice, are locked. Yours stand after them, in both languages."
                )
            )
        )
        self._clauses = QVBoxLayout()
        self.inside.addLayout(self._clauses)
        self.inside.addWidget(self.note)
        self.inside.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignLeft)
        self.clauses: list[OwnClauseRow] = []

    def show_provisions(self, said: Provisions, *, editable: bool) -> None:
        self.said = said
        self.written.show_value((said.written, said.prevailing if said.written == "both" else ""))
        self.profile.show_value(said.profile)
        self.paper.show_value(said.ours)
        self.complete.setChecked(said.complete)
        self.hides.setChecked(said.hides)
        self.rows.show_row(self.answers, visible=not said.ours)
        traditional = said.profile in TRADITIONAL and said.written != "en"
        self.rows.show_row(self.script, visible=traditional)
        for name, field in self.fields.items():
            field.show_words(str(getattr(said, name)))
        if [row.clause for row in self.clauses] != list(said.clauses):
            self._show_clauses(said.clauses)
        self._show_troubles(said)
        self.rows.setEnabled(editable)
        self.add.setVisible(editable)
        for row in self.clauses:
            row.setEnabled(editable)

    def _show_clauses(self, clauses: tuple[OwnClause, ...]) -> None:
        """Rows stay where their number does, so that typing goes on in the same field."""
        if len(clauses) != len(self.clauses):
            emptied(self._clauses)
            self.clauses = [OwnClauseRow(self._desk, n) for n in range(1, len(clauses) + 1)]
            for row in self.clauses:
                row.edited.connect(self._take)
                row.gone.connect(self._remove)
                self._clauses.addWidget(row)
        for row, clause in zip(self.clauses, clauses, strict=True):
            row.show_clause(clause)

    def _show_troubles(self, said: Provisions) -> None:
        found = [self._desk.say(each) for each in unfit_clauses(said.clauses, said.written)]
        words = self._desk.listed(dict.fromkeys(found))
        self.note.show_words(
            self._desk.text("It cannot be signed yet: {why}.", why=words) if found else ""
        )

    def _take(self, _news: object = None) -> None:
        if self.said is None:
            return
        written, prevailing = self.written.value()
        after = replace(
            self.said, written=written, prevailing=prevailing, profile=self.profile.value(),
            ours=self.paper.value(), complete=self.complete.isChecked(),
            hides=self.hides.isChecked(), clauses=tuple(row.clause for row in self.clauses),
            place=self._typed("place"), law=self._typed("law"), forum=self._typed("forum"),
            products=self._typed("products"), territory=self._typed("territory"),
        )  # fmt: skip
        if after != self.said:
            self.edited.emit(after)

    def _typed(self, name: str) -> str:
        return self.fields[name].text().strip()

    def _add(self) -> None:
        if self.said is not None:
            self.edited.emit(replace(self.said, clauses=(*self.said.clauses, OwnClause())))
            if self.clauses:
                self.clauses[-1].zh.setFocus()

    def _remove(self) -> None:
        if self.said is not None:
            left = tuple(row.clause for row in self.clauses if row is not self.sender())
            self.edited.emit(replace(self.said, clauses=left))
