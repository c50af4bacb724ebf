"""Everything that may be paid, partner by partner, the earliest promise first."""

from dataclasses import dataclass
from datetime import date

from planner.domain.record import Id
from planner.domain.text import Text
from planner.session import payouts
from planner.session.core import Session
from planner.session.may_be_paid import second_review_asked
from planner.session.payment_checks import cooling_until, local_clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """What a partner may be paid in one currency: `amount` in minor units, after `set_off` of what
    was paid too much. `due_on` is the earliest promised day and `left` the days to it (below 0:
    late), None where none was promised; `least`: what is less is carried over. It goes to
    `employer`, 0: to the payee itself. `cooling`: until then nothing is paid, since the payee or
    its bank account was changed a short while ago."""

    payee: Id
    name: str
    currency: str
    amount: int
    set_off: int
    due_on: date | None
    left: int | None
    least: int
    reviewed: bool
    employer: Id = Id(0)
    cooling: Text | None = None

    @property
    def carried_over(self) -> bool:
        return self.amount < self.least


def due_list(session: Session) -> list[Due]:
    """Held amounts are not in it."""
    found = [
        due
        for identity in session.ledger.payees()
        for due in _of_payee(session, identity.party, identity.name)
    ]
    return sorted(found, key=lambda d: (d.carried_over, d.due_on or date.max, d.name, d.currency))


def _of_payee(session: Session, payee: Id, name: str) -> list[Due]:
    owed = payouts.owed(session, payee)
    found = []
    for currency, employer in dict.fromkeys((o.key.currency, o.employer) for o in owed):
        amount = payouts.payable(session, payee, currency, employer)
        mine = [o for o in owed if (o.key.currency, o.employer) == (currency, employer)]
        days = [o.due_on for o in mine if o.due_on is not None]
        due_on = min(days, default=None)
        if amount:
            until = cooling_until(session, payee, employer)
            found.append(
                Due(
                    payee=payee, name=name, currency=currency, amount=amount,
                    set_off=payouts.to_set_off(session, payee, currency, employer),
                    due_on=due_on, employer=employer,
                    left=None if due_on is None else (due_on - session.today).days,
                    least=payouts.minimum(session, payee, currency, session.today),
                    reviewed=second_review_asked(session, payee),
                    cooling=None if until is None else local_clock(until),
                )
            )  # fmt: skip
    return found
