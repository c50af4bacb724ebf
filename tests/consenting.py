"""A world in which an employer has agreed to pay its own employee openly."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from planner.domain.consents import Authority, ConsentFact, EmployerBank
from planner.domain.eligibility_facts import Form, Relation, Route
from planner.domain.record import Id
from planner.session.attachments import Scan, scan_of
from planner.session.consents import new_form, record_consent
from tests.planners import World

SCAN = scan_of(b"%PDF-1.7 signed and sealed")
FIVE, ONE = Fraction(5, 100), Fraction(1, 100)


def another_scan(n: int) -> Scan:
    return scan_of(f"%PDF-1.7 number {n}".encode())


def filled(world: World, payee: Id, employer: Id, **other: object) -> ConsentFact:
    """A form of which nothing is missing."""
    form = replace(
        new_form(world.session, payee, employer),
        direct_cap=FIVE, volume_cap=ONE, yearly_cap=100_000_00, starts_on=date(2026, 1, 1),
        ends_on=date(2026, 12, 31), signed_on=date(2026, 1, 1), route=Route.DIRECT,
        statement=True, booking_allowed=True, authority=Authority.LEGAL_REPRESENTATIVE,
        employer_registration="91320000MA1", post="Equipment engineer", copy_to="audit@x.example",
        signatory_name="Zhao Boss", signatory_title="General manager", call_back_number="0512",
        call_back_source="company register", called_back_by="Me",
        called_back_on=date(2026, 1, 1),
    )  # fmt: skip
    return replace(form, **other)  # type: ignore[arg-type]


def employee(
    world: World, *accounts: Id, relation: Relation = Relation.EMPLOYEE, form: Form = Form.PERSON
) -> Id:
    return world.partner(*accounts, relation=relation, form=form)


def consent(world: World, payee: Id, employer: Id, **other: object) -> Id:
    """Record a consent; by the employer's route the corporate account comes with it."""
    form = filled(world, payee, employer, **other)
    bank = None
    if form.route is Route.EMPLOYER:
        bank = EmployerBank(
            id=Id(0), payee=payee, account=employer, from_=date.min, bank="Bank",
            holder_name=form.employer_name, number="32010099",
        )  # fmt: skip
    return record_consent(world.session, form, SCAN, bank)
