"""The payouts of a partner as they stand in the ledger."""

from planner.domain.paying import SET_OFF, WITHHELD
from planner.domain.record import Id
from planner.domain.settlements import Settlement
from planner.session.core import Session


def settlements(session: Session, payee: Id, currency: str = "") -> list[Settlement]:
    """Every payout of a payee (in one currency), in the order in which it became known."""
    ledger = session.ledger
    back = {r.of: r for r in ledger.reversals()}
    sums: dict[tuple[Id, str], int] = {}
    for line in ledger.payout_lines(payee):
        place = line.payout, line.kind
        sums[place] = sums.get(place, 0) + max(0, line.amount)
    return [
        Settlement(
            payout=payout,
            withheld=sums.get((payout.id, WITHHELD), 0),
            set_off=sums.get((payout.id, SET_OFF), 0),
            returned=back.get(payout.id),
        )
        for payout in ledger.payouts(payee)
        if currency in ("", payout.currency)
    ]
