"""What became of an issued statement, and the next thing that happens to it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from planner.domain.paper_life import (
    ACKNOWLEDGED,
    ANSWERED,
    DISPUTED,
    SENT,
    PaperEvent,
    PaperLife,
)
from planner.domain.postings import Issued
from planner.domain.text import Text, text
from planner.session import paper_lives
from planner.session.core import Posting
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice, DateField, LineEdit
from planner.ui.label import Hint, Label
from planner.ui.money.forms import Trouble
from planner.ui.rows import emptied

KINDS: dict[str, Text] = {
    SENT: text("sent"),
    ACKNOWLEDGED: text("acknowledged"),
    DISPUTED: text("disputed"),
    ANSWERED: text("dispute answered"),
}
HINTS: dict[str, Text] = {
    SENT: text("To whom, and how"),
    ACKNOWLEDGED: text("By whom"),
    DISPUTED: text("What the partner says is wrong"),
    ANSWERED: text("What was answered"),
}


def life_state(life: PaperLife) -> tuple[Text, str]:
    """The word for where a statement stands, and its tone."""
    if life.open_disputes:
        return text("disputed"), "bad"
    if life.acknowledged is not None:
        return text("acknowledged"), "good"
    if life.sent is not None:
        return text("sent"), "neutral"
    return text("to send"), "due"


def _likely(life: PaperLife) -> str:
    """What comes next, as a rule."""
    if life.open_disputes:
        return ANSWERED
    return SENT if life.sent is None else ACKNOWLEDGED


class LifeCard(Card):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("What became of it"))
        self._desk = desk
        self._paper: Issued | None = None
        self._life = PaperLife(())
        says = desk.text
        self.lines = QVBoxLayout()
        self.none = Hint(says("It was not sent yet."))
        self.kind: Choice[str] = Choice(says("What happened"), [])
        self.on = DateField(says("Day"), desk.session.today)
        self.words = LineEdit(says("Words"))
        self.record = Button(says("Record"))
        self.record.clicked.connect(self._record)
        self.kind.chosen.connect(self._show_hint)
        self.words.returnPressed.connect(self._record)
        self.trouble = Trouble()
        top, row = QHBoxLayout(), QHBoxLayout()
        for each in (top, row):
            each.setSpacing(desk.theme.px(8))
        top.addWidget(self.kind)
        top.addWidget(self.on)
        top.addStretch()
        row.addWidget(self.words, 1)
        row.addWidget(self.record)
        self.inside.addLayout(self.lines)
        self.inside.addWidget(self.none)
        self.inside.addLayout(top)
        self.inside.addLayout(row)
        self.inside.addWidget(self.trouble)
        self.inside.addWidget(Hint(says("It stays in the ledger: it cannot be undone.")))

    def show_paper(self, paper: Issued, life: PaperLife) -> None:
        """Of the statement that is shown beside."""
        other = self._paper is None or self._paper.id != paper.id
        if other:
            self.words.clear()
            self.trouble.show_trouble("")
        news = other or life.events != self._life.events
        self._paper, self._life = paper, life
        self.heading.setText(self._desk.text("What became of {number}", number=paper.number))
        emptied(self.lines)
        for event in life.events:
            self.lines.addWidget(Label(self._said(event), wraps=True))
        self.none.setVisible(not life.events)
        kinds = [k for k in KINDS if k != ANSWERED or life.open_disputes]
        self.kind.set_options([(k, self._desk.say(KINDS[k])) for k in kinds])
        if news:
            self.kind.show_value(_likely(life))
        self._show_hint()

    def _said(self, event: PaperEvent) -> str:
        day, kind = self._desk.day(event.on), self._desk.say(KINDS[event.kind])
        return f"{day} · {kind} · {event.words}"

    def _show_hint(self, _kind: object = None) -> None:
        self.words.setPlaceholderText(self._desk.say(HINTS[self.kind.value()]))

    def _record(self) -> None:
        if self.trouble.read(self._desk.say, self._posted) is not None:
            self.words.clear()

    def _posted(self) -> Posting:
        session, paper = self._desk.session, self._paper
        if paper is None:
            raise LookupError
        kind, words, on = self.kind.value(), self.words.text(), self.on.day()
        if kind == ANSWERED:
            return paper_lives.answer(session, self._life.open_disputes[0].id, words, on)
        deed = {
            SENT: paper_lives.send,
            ACKNOWLEDGED: paper_lives.acknowledge,
            DISPUTED: paper_lives.dispute,
        }[kind]
        return deed(session, paper.number, words, on)
