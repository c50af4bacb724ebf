"""Money that came in and earns a partner nothing: how much, why, and the lawful ways on."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.eligibility_words import refusal
from planner.domain.facts import Agreement
from planner.domain.record import Id
from planner.domain.standing import inside
from planner.domain.text import Text
from planner.domain.verdicts import Reason
from planner.session.accruals import outcome
from planner.session.core import Session
from planner.session.partners import account_name, partner_name


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockedMoney:
    """What of a deal earns nothing for one reason: `amount` in minor units of its currency, the
    newest of it on `last`. `said` has the reason and every way on; `insider`: the payee belongs to
    the account, which could be paid itself, or agree."""

    deal: Id
    name: str
    account: Id
    amount: int
    currency: str
    last: date
    code: str
    said: Text
    insider: bool


def blocked_money(session: Session, payee: Id) -> list[BlockedMoney]:
    """By deal and reason, the newest first."""
    found = [m for a in session.ledger.agreements(payee) for m in _of(session, a)]
    return sorted(found, key=lambda m: (m.last, m.deal), reverse=True)


def _of(session: Session, agreement: Agreement) -> Iterator[BlockedMoney]:
    last = session.ledger.last_accrual()
    day = session.today if last is None else max(session.today, last.on)
    sums: dict[tuple[Id, str], tuple[int, date]] = {}
    for each in outcome(session, agreement, day).targets.blocked:
        amount, newest = sums.get((each.deal, each.code), (0, date.min))
        sums[each.deal, each.code] = (amount + each.amount, max(newest, each.value_on))
    dossier, who = session.ledger.dossier(agreement.payee), partner_name(session, agreement.payee)
    deals = {d.id: d for d in session.ledger.deals_of([deal for deal, _ in sums])}
    for (deal, code), (amount, newest) in sums.items():
        account = deals[deal].account
        relation, left_on = dossier.stands(account, session.today)
        names = {"payee": who, "account": account_name(session, account)}
        yield BlockedMoney(
            deal=deal, name=deals[deal].name, account=account, amount=amount,
            currency=agreement.currency, last=newest, code=code,
            said=refusal(Reason(code), **names),
            insider=inside(relation, left_on, session.today),
        )  # fmt: skip
