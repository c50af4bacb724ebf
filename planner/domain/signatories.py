"""Who may sign for an employer: not the payee, not a relative, nobody below the payee.

The org chart is plan and changes; what it showed is frozen into the fact that was recorded.
"""

from collections.abc import Collection, Iterator

from planner.domain.consents import Authority, OnChart
from planner.domain.contacts import same_name
from planner.domain.eligibility_facts import Signatory
from planner.domain.org import Person, Seat, holder, managers_above, seats
from planner.domain.plan import Plan
from planner.domain.record import Id

_WORST = (OnChart.SAME_PERSON, OnChart.BELOW, OnChart.ABOVE, OnChart.ELSEWHERE)


def on_chart(plan: Plan, account: Id, payee: Collection[str], signatory: str) -> OnChart:
    """Where the account's chart has the signatory, seen from the payee (all names it goes by). Of
    several seats or namesakes the one that speaks most against signing counts."""
    if any(same_name(name, signatory) for name in payee):
        return OnChart.SAME_PERSON
    mine = [s for s, p in _held(plan, account) if any(same_name(n, p.name) for n in payee)]
    theirs = [s for s, p in _held(plan, account) if same_name(p.name, signatory)]
    found = {_seen(plan, mine, seat) for seat in theirs}
    return next((worst for worst in _WORST if worst in found), OnChart.NOT_THERE)


def may_sign(chart: OnChart, authority: Authority, *, statement: bool) -> Signatory:
    """What that makes of the signatory. `statement`: the form bears the words that the signatory
    is not the payee, no relative and not below the payee."""
    if chart is OnChart.SAME_PERSON:
        return Signatory.PAYEE
    if chart is OnChart.BELOW:
        return Signatory.SUBORDINATE
    if authority is Authority.UNKNOWN:
        return Signatory.UNAUTHORISED
    return Signatory.AUTHORISED if statement else Signatory.UNKNOWN


def _held(plan: Plan, account: Id) -> Iterator[tuple[Seat, Person]]:
    for seat in seats(plan, account):
        person = holder(plan, seat.id)
        if person is not None:
            yield seat, person


def _seen(plan: Plan, payee: Collection[Seat], seat: Seat) -> OnChart:
    above = {boss.id for boss in _bosses(plan, seat)}
    if any(mine.id in above for mine in payee):
        return OnChart.BELOW
    if any(seat.id in {boss.id for boss in _bosses(plan, mine)} for mine in payee):
        return OnChart.ABOVE
    return OnChart.ELSEWHERE


def _bosses(plan: Plan, seat: Seat) -> Iterator[Seat]:
    """Everybody above, over second bosses too; each once."""
    found, waiting = {seat.id}, [seat]
    while waiting:
        each = waiting.pop()
        up = [*managers_above(plan, each)][:1]
        up += [plan.get(Seat, each.dotted)] if each.dotted is not None else []
        for boss in up:
            if boss.id not in found:
                found.add(boss.id)
                waiting.append(boss)
                yield boss
