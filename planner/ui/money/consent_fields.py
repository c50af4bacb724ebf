"""The fields of the employer's consent form (Annex A), as on the paper."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from PySide6.QtWidgets import QCheckBox, QWidget

from planner.domain.consent_form import AUTHORITY_WORDS, ROUTE_WORDS
from planner.domain.consents import Authority, ConsentFact, EmployerBank
from planner.domain.eligibility_facts import Route, Signatory
from planner.domain.money import parse_percent, percent
from planner.domain.record import Id
from planner.session.held import HeldItem
from planner.session.partner_books import owed_words
from planner.ui.desk import Desk
from planner.ui.fields import AmountField, Choice, DateField, LineEdit
from planner.ui.money.forms import Form

WORDS = (
    "employer_name", "employer_registration", "post", "products", "conditions", "copy_to",
    "withdrawal_terms", "signatory_name", "signatory_title", "call_back_number",
    "call_back_source", "called_back_by",
)  # fmt: skip


class ConsentFields(Form):
    """`read` gives what is written; it refuses an amount or a rate that is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, 200)
        self._desk = desk
        self._base: ConsentFact | None = None
        self._make_fields()
        self._lay_out()
        self.route.chosen.connect(self._show_route)

    def _make_fields(self) -> None:
        says, say, today = self._desk.text, self._desk.say, self._desk.session.today
        named = {
            "employer_name": says("Registered name of the employer"),
            "employer_registration": says("Registration no."),
            "post": says("Post of the payee"),
            "products": says("Products it covers"),
            "conditions": says("Conditions"),
            "copy_to": says("Copy of every statement goes to"),
            "withdrawal_terms": says("How it can be withdrawn"),
            "signatory_name": says("Signed by"),
            "signatory_title": says("Title"),
            "call_back_number": says("Number called back"),
            "call_back_source": says("Where the number is published"),
            "called_back_by": says("Called back by"),
        }
        self.words = {name: LineEdit(words) for name, words in named.items()}
        self.decides = QCheckBox(says("decides about our orders"))
        self.direct_cap = LineEdit(says("Most per deal"), hint="5%")
        self.volume_cap = LineEdit(says("Most for the volume"), hint="1%")
        self.yearly_cap = AmountField(says("Most in the year"), "CNY")
        self.starts_on = DateField(says("First day"), today)
        self.ends_on = DateField(says("Last day"), today)
        self.route: Choice[Route] = Choice(
            says("Route"), [(r, say(words)) for r, words in ROUTE_WORDS.items()]
        )
        self.runoff = LineEdit(says("Run-off days"), "0")
        self.holder_name = LineEdit(says("Name at the bank"))
        self.bank, self.number = LineEdit(says("Bank")), LineEdit(says("Account number"))
        self.authority: Choice[Authority] = Choice(
            says("By what"), [(a, say(words)) for a, words in AUTHORITY_WORDS.items()]
        )
        self.authority.show_value(Authority.UNKNOWN)
        self.statement = QCheckBox(says("not the payee, no relative, nobody below"))
        self.relative = QCheckBox(says("is a relative of the payee"))
        self.booking = QCheckBox(says("may be booked, and the employer is not state-owned"))
        self.signed_on = DateField(says("Signed on"), today)
        self.called_on = DateField(says("Called back on"), today)
        self.frees: dict[Id, tuple[QCheckBox, int]] = {}

    def _lay_out(self) -> None:
        says, w = self._desk.text, self.words
        self.row(says("Registered name of the employer"), w["employer_name"])
        self.row(says("Registration no."), w["employer_registration"])
        self.row(says("Post of the payee"), w["post"], self.decides)
        self.row(says("Products it covers"), w["products"])
        self.row(says("Most per deal"), self.direct_cap, width=110)
        self.row(says("Most for the volume"), self.volume_cap, width=110)
        self.row(says("Most in the year"), self.yearly_cap, width=140)
        self.row(says("First and last day"), self.starts_on, self.ends_on, width=140)
        self.row(says("Route"), self.route)
        self.row(says("Name at the bank"), self.holder_name)
        self.row(says("Bank, account number"), self.bank, self.number)
        self.row(says("Run-off days"), self.runoff, width=80)
        self.row(says("Conditions"), w["conditions"])
        self.row(says("Copy of every statement goes to"), w["copy_to"])
        self.row(says("How it can be withdrawn"), w["withdrawal_terms"])
        self._named = QWidget()
        self.row(says("Held amounts it names"), self._named)
        self._named_rows = Form(self._desk.theme, 0)
        self.wide(self._named_rows)
        self.row(says("Signed by"), w["signatory_name"], w["signatory_title"])
        self.row(says("By what"), self.authority)
        self.row(says("States to be"), self.statement)
        self.row("", self.relative)
        self.row("", self.booking)
        self.row(says("Signed on"), self.signed_on, width=140)
        self.row(says("Number called back"), w["call_back_number"])
        self.row(says("Where the number is published"), w["call_back_source"])
        self.row(says("Called back by, on"), w["called_back_by"], self.called_on)

    def show_form(self, form: ConsentFact, held: list[HeldItem]) -> None:
        """`held` are the amounts that the consent could name."""
        self._base, today = form, self._desk.session.today
        for name in WORDS:
            self.words[name].show_words(str(getattr(form, name)))
        for field, cap in ((self.direct_cap, form.direct_cap), (self.volume_cap, form.volume_cap)):
            field.show_words("" if cap is None else percent(cap))
        self.yearly_cap.show_minor(form.yearly_cap or 0, form.currency)
        starts = form.starts_on or today
        self.starts_on.show_day(starts)
        self.ends_on.show_day(form.ends_on or _a_year_later(starts))
        self.signed_on.show_day(form.signed_on or today)
        self.called_on.show_day(form.called_back_on or today)
        self.route.show_value(form.route)
        self.runoff.show_words(str(form.runoff_days))
        self.authority.show_value(form.authority)
        for box, ticked in (
            (self.decides, form.decision_maker),
            (self.statement, form.statement),
            (self.relative, form.signatory is Signatory.RELATIVE),
            (self.booking, form.booking_allowed),
        ):
            box.setChecked(ticked)
        self.holder_name.show_words(form.employer_name)
        self._show_held(held, dict(form.frees))
        self._show_route()

    def _show_held(self, held: list[HeldItem], named: dict[Id, int]) -> None:
        for box, _ in self.frees.values():
            box.hide()
            box.deleteLater()
        self.frees = {}
        for item in held:
            words = self._desk.text(
                "{what}: {amount}",
                what=self._desk.say(owed_words(self._desk.session, item.key)),
                amount=self._desk.amount(item.amount, item.key.currency),
            )
            box = QCheckBox(words)
            box.setChecked(item.obligation in named)
            self.frees[item.obligation] = (box, item.amount)
            self._named_rows.wide(box)
        self.show_row(self._named, visible=bool(held))
        self._named_rows.setVisible(bool(held))

    def _show_route(self, _route: object = None) -> None:
        by_employer = self.route.value() is Route.EMPLOYER
        for field in (self.holder_name, self.bank):
            self.show_row(field, visible=by_employer)

    def read(self, *, signed: bool) -> ConsentFact:
        """What is written; of a draft, without the days of signing and calling back."""
        if self._base is None:
            raise ValueError("no form is shown")
        words = {name: self.words[name].text().strip() for name in WORDS}
        found = replace(
            self._base,
            direct_cap=_rate(self.direct_cap),
            volume_cap=_rate(self.volume_cap),
            yearly_cap=self.yearly_cap.minor() or None,
            starts_on=self.starts_on.day(),
            ends_on=self.ends_on.day(),
            route=self.route.value(),
            runoff_days=int(self.runoff.text()) if self.runoff.text().isdecimal() else -1,
            decision_maker=self.decides.isChecked(),
            statement=self.statement.isChecked(),
            booking_allowed=self.booking.isChecked(),
            authority=self.authority.value(),
            signatory=Signatory.RELATIVE if self.relative.isChecked() else Signatory.UNKNOWN,
            signed_on=self.signed_on.day() if signed else None,
            called_back_on=self.called_on.day() if signed else None,
            frees=tuple((id, n) for id, (box, n) in self.frees.items() if box.isChecked()),
        )
        return replace(found, **words)  # type: ignore[arg-type]

    def employer_bank(self) -> EmployerBank | None:
        """The corporate account, where one is written for the employer's route."""
        base = self._base
        if base is None or self.route.value() is Route.DIRECT or not self.number.text().strip():
            return None
        return EmployerBank(
            id=Id(0), payee=base.payee, account=base.employer, from_=date.min,
            holder_name=self.holder_name.text().strip(), number=self.number.text().strip(),
            bank=self.bank.text().strip(),
        )  # fmt: skip


def _rate(field: LineEdit) -> Fraction | None:
    written = field.text().strip().replace("％", "%")
    return parse_percent(written) if written else None


def _a_year_later(day: date) -> date:
    """The last day of twelve months that begin on the day."""
    leap = day.replace(day=28) if (day.month, day.day) == (2, 29) else day
    return leap.replace(year=day.year + 1) - timedelta(days=1)
