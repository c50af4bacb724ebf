"""Questions about shared contacts, and what has to be looked at again: each with its answer."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.eligibility_facts import Relation
from planner.domain.eligibility_words import sentence
from planner.domain.evidence import ContactMatch
from planner.domain.party_words import RELATIONS
from planner.domain.record import Id
from planner.domain.text import text
from planner.domain.verdicts import Condition
from planner.session.contact_matching import answer_match, match_words, open_matches
from planner.session.may_be_paid import conditions_of
from planner.session.partners import account_name, partner_name
from planner.session.reviews import Shown, acknowledge, declare_again, proofs, prove, unacknowledged
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice, DateField, LineEdit
from planner.ui.label import Hint, Label, Pill
from planner.ui.money.forms import Form, Trouble
from planner.ui.money.scan_field import ScanField
from planner.ui.rows import emptied


class MatchesCard(Card):
    """Hidden where nothing is shared."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Who is behind this?"))
        self._desk = desk
        self._match: ContactMatch | None = None
        self.words = Label(wraps=True)
        options = [(r, desk.say(w)) for r, w in RELATIONS.items()]
        self.relation: Choice[Relation] = Choice(desk.text("What it really is"), options)
        self.relation.show_value(Relation.UNKNOWN)
        self.reason = LineEdit(desk.text("How you know"))
        self.answer = Button(desk.text("Answer"), kind="primary")
        self.trouble = Trouble()
        self.inside.addWidget(self.words)
        self.inside.addWidget(
            Hint(desk.text("Until it is answered, the relation counts as not known."))
        )
        rows = Form(desk.theme, 120)
        rows.row(desk.text("What it really is"), self.relation)
        rows.row(desk.text("How you know"), self.reason, self.answer)
        self.inside.addWidget(rows)
        self.inside.addWidget(self.trouble)
        self.answer.clicked.connect(self._answer)

    def show_partner(self, partner: Id) -> None:
        found = open_matches(self._desk.session, partner)
        self._match = found[0] if found else None
        self.setVisible(bool(found))
        if found:
            self.words.setText(self._desk.say(match_words(self._desk.session, found[0])))

    def _answer(self) -> None:
        match, desk = self._match, self._desk
        asked = text("Record the answer? This cannot be undone.")
        if match is None or not desk.confirm(asked, text("Record")):
            return
        given = (match.id, self.relation.value(), self.reason.text())
        if self.trouble.read(desk.say, lambda: answer_match(desk.session, *given)) is not None:
            self.reason.clear()
            self.relation.show_value(Relation.UNKNOWN)


class OrderCard(Card):
    """What has to be in order before the next payment: conditions and who showed them, statements
    that the employer has to acknowledge, the yearly declaration."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Before the next payment"))
        self._desk, self._partner = desk, Id(0)
        says = desk.text
        self._list = QVBoxLayout()
        self.inside.addLayout(self._list)
        self.what: Choice[tuple[str, str, Id]] = Choice(says("What was done"), [])
        self.name = LineEdit(says("By whom"))
        self.on = DateField(says("On"), desk.session.today)
        self.note = LineEdit(says("Note"))
        self.scan = ScanField(desk, says("Scan"))
        self.record = Button(says("Record"), kind="primary")
        self.trouble = Trouble()
        rows = Form(desk.theme, 120)
        rows.row(says("What was done"), self.what)
        rows.row(says("By whom, on"), self.name, self.on)
        rows.row(says("Note"), self.note)
        rows.row(says("Scan"), self.scan)
        rows.row("", self.record)
        self.inside.addWidget(rows)
        self.inside.addWidget(self.trouble)
        self.record.clicked.connect(self._record)

    def show_partner(self, partner: Id) -> None:
        self._partner = partner
        emptied(self._list)
        desk, session = self._desk, self._desk.session
        options = [(("again", "", Id(0)), desk.text("Declared again that all is as recorded"))]
        for account, conditions in conditions_of(session, partner).items():
            name = account_name(session, account)
            shown = proofs(session, partner, account)
            for condition in conditions:
                said = desk.say(sentence(condition, account=name, payee=self._name()))
                self._list.addWidget(self._line(said, done=condition in shown))
                options.append((("proof", condition.value, account), said))
            for paper in unacknowledged(session, partner, account):
                words = desk.text("{account} acknowledged {number}", account=name,
                                  number=paper.number)  # fmt: skip
                options.append((("paper", paper.number, account), words))
        self.what.set_options(options)

    def _line(self, words: str, *, done: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 1, 0, 1)
        row.addWidget(Label(words, wraps=True), 1)
        if done:
            row.addWidget(Pill(self._desk.text("on file"), "good"))
        return line

    def _name(self) -> str:
        return partner_name(self._desk.session, self._partner)

    def _record(self) -> None:
        desk = self._desk
        asked = text("Record it? This cannot be undone.")
        if not desk.confirm(asked, text("Record")):
            return
        if self.trouble.read(desk.say, self._recorded) is not None:
            for field in (self.name, self.note):
                field.clear()
            self.scan.clear()

    def _recorded(self) -> object:
        session, on, scan = self._desk.session, self.on.day(), self.scan.scan
        kind, about, account = self.what.value()
        if kind == "again":
            return declare_again(session, self._partner, on, scan)
        if kind == "paper":
            return acknowledge(session, about, account, on, self.name.text(), scan)
        shown = Shown(name=self.name.text(), on=on, note=self.note.text(), scan=scan)
        return prove(session, self._partner, account, Condition(about), shown)
