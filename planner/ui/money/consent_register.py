"""The consents of a partner: what employers agreed to, how it stands, and how it ends."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.consent_form import ROUTE_WORDS
from planner.domain.eligibility_facts import Signatory
from planner.domain.money import percent
from planner.domain.record import Id
from planner.domain.text import text
from planner.session.consents import Kept, consents, void, withdraw
from planner.session.partners import account_name
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import DateField, LineEdit
from planner.ui.label import Heading, Hint, Label, Pill
from planner.ui.money.forms import Trouble
from planner.ui.money.scan_field import ScanField, ScansShown
from planner.ui.rows import emptied

SIGNATORY_WORDS = {
    Signatory.PAYEE: text("signed by the payee"),
    Signatory.RELATIVE: text("signed by a relative"),
    Signatory.SUBORDINATE: text("signed by somebody below the payee"),
    Signatory.UNAUTHORISED: text("signed without authority"),
    Signatory.UNKNOWN: text("the signatory's statement is missing"),
}


class ConsentRegister(Card):
    """`opened` carries the id of a draft to go on with."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Written consents"))
        self._desk, self._partner = desk, Id(0)
        self.none = Hint(
            desk.text("None yet. Without one, people of the buying organisation earn nothing.")
        )
        self._list = QVBoxLayout()
        self.ending = _Ending(desk)
        self.inside.addWidget(self.none)
        self.inside.addLayout(self._list)
        self.inside.addWidget(self.ending)
        self.ending.hide()

    def show_partner(self, partner: Id) -> None:
        self._partner = partner
        self.ending.hide()
        emptied(self._list)
        found = consents(self._desk.session, partner)
        for kept in reversed(found):
            self._list.addWidget(self._row(kept))
        self.none.setVisible(not found)

    def _row(self, kept: Kept) -> QWidget:
        desk, fact = self._desk, kept.fact
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(desk.theme.px(8))
        head.addWidget(Heading(account_name(desk.session, fact.employer)))
        for words, tone in self._pills(kept):
            head.addWidget(Pill(words, tone))
        head.addStretch()
        for button in self._buttons(kept):
            head.addWidget(button)
        column.addLayout(head)
        for line in self._lines(kept):
            column.addWidget(Label(line, wraps=True))
        scans = ScansShown(desk)
        scans.show_fact(fact.id)
        column.addWidget(scans)
        return row

    def _pills(self, kept: Kept) -> list[tuple[str, str]]:
        desk, fact, today = self._desk, kept.fact, self._desk.session.today
        if kept.void:
            return [(desk.text("recorded by mistake"), "neutral")]
        if kept.draft:
            return [(desk.text("draft, to confirm"), "due")]
        found = []
        if fact.signatory is not Signatory.AUTHORISED:
            found.append((desk.say(SIGNATORY_WORDS[fact.signatory]), "bad"))
        elif kept.agreed.withdrawn_on is not None:
            found.append((desk.text("withdrawn"), "bad"))
        elif today < kept.agreed.begins:
            found.append((desk.text("not yet in force"), "due"))
        elif today > kept.agreed.last:
            found.append((desk.text("ended"), "neutral"))
        else:
            found.append((desk.text("in force"), "good"))
        if fact.late_filed:
            found.append((desk.text("late filed"), "due"))
        return found

    def _lines(self, kept: Kept) -> list[str]:
        desk, fact = self._desk, kept.fact
        caps = [
            desk.text("{name} at most {cap}", name=name, cap=cap)
            for name, cap in (
                (desk.text("each deal"), fact.direct_cap and percent(fact.direct_cap)),
                (desk.text("volume"), fact.volume_cap and percent(fact.volume_cap)),
                (
                    desk.text("the year"),
                    fact.yearly_cap and desk.amount(fact.yearly_cap, fact.currency),
                ),
            )
            if cap
        ]
        window = desk.text(
            "{first} to {last}, {route}; {n} run-off days",
            first=desk.day(fact.starts_on),
            last=desk.day(fact.ends_on),
            route=desk.say(ROUTE_WORDS[fact.route]),
            n=fact.runoff_days,
        )
        lines = [window, ", ".join(caps)]
        if not kept.draft:
            lines.append(
                desk.text(
                    "signed {signed} by {name}, {title}; recorded {recorded}",
                    signed=desk.day(fact.signed_on),
                    name=fact.signatory_name,
                    title=fact.signatory_title,
                    recorded=desk.day(fact.recorded_on),
                )
            )
        lines += [
            desk.text("{day}: {reason}", day=desk.day(end.on), reason=end.reason)
            for end in kept.ends
        ]
        return [line for line in lines if line]

    def _buttons(self, kept: Kept) -> list[Button]:
        desk = self._desk
        if kept.void:
            return []
        made = []
        if kept.draft:
            made.append(self._button(desk.text("Go on..."), kept, self._open))
        elif kept.agreed.withdrawn_on is None:
            made.append(self._button(desk.text("Withdrawn..."), kept, self._withdraw))
        made.append(self._button(desk.text("By mistake..."), kept, self._void))
        return made

    def _button(self, words: str, kept: Kept, slot: object) -> Button:
        button = Button(words, kind="quiet")
        button.setProperty("consent", str(kept.fact.id))
        button.clicked.connect(slot)
        return button

    def _asked(self) -> Id:
        return Id(int(self.sender().property("consent")))

    def _open(self) -> None:
        self.opened.emit(self._asked())

    def _withdraw(self) -> None:
        self.ending.ask(self._asked(), withdrawal=True)

    def _void(self) -> None:
        self.ending.ask(self._asked(), withdrawal=False)


class _Ending(QWidget):
    """How a consent ended: the day of the notice, the reason, and its scan."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._consent, self._withdrawal = desk, Id(0), True
        self.about = Hint()
        self.on = DateField(desk.text("Last day"), desk.session.today)
        self.reason = LineEdit(desk.text("Reason"), hint=desk.text("As the notice says"))
        self.scan = ScanField(desk, desk.text("Scan of the notice"))
        self.end = Button(desk.text("End it"), kind="primary")
        self.trouble = Trouble()
        row = QHBoxLayout()
        row.addWidget(self.on)
        row.addWidget(self.reason, 1)
        row.addWidget(self.scan)
        row.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.about)
        column.addLayout(row)
        column.addWidget(self.trouble)
        self.end.clicked.connect(self._end)

    def ask(self, consent: Id, *, withdrawal: bool) -> None:
        self._consent, self._withdrawal = consent, withdrawal
        desk = self._desk
        self.about.setText(
            desk.text("The employer has withdrawn its consent; what is not paid yet is held.")
            if withdrawal
            else desk.text("It never counted: what was paid on it is owed back.")
        )
        for field in (self.on, self.scan):
            field.setVisible(withdrawal)
        self.on.show_day(desk.session.today)
        self.reason.clear()
        self.trouble.show_trouble("")
        self.show()
        self.reason.setFocus()

    def _end(self) -> None:
        desk = self._desk
        asked = text("End the consent? This cannot be undone.")
        if not desk.confirm(asked, text("End it")):
            return
        given = (desk.session, self._consent)
        if self.trouble.read(
            desk.say,
            lambda: (
                withdraw(*given, self.on.day(), self.reason.text(), self.scan.scan)
                if self._withdrawal
                else void(*given, self.reason.text())
            ),
        ):
            self.scan.clear()
            self.hide()
