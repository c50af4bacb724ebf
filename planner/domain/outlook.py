"""Which money customers will probably bring, when, and what of it will be due to partners.

A forecast, never a figure of the ledger: nothing here is posted. Amounts are minor units of one
currency; the rules of thumb are ours and stand beside the figures.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.periods import Period, PeriodLength, period_holding
from planner.domain.record import Id

USUAL_DAYS = 30
"""Days from order to money where a customer has no history and a deal no payment plan (ours)."""

LONGEST_DELAY = 3660
"""No delay of a customer counts further, in days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Owing:
    """A deal as the customer owes it. `received` are (value date, amount) of what came in,
    reversals and refunds already taken off; `plan` are (due day, amount), the earliest first."""

    deal: Id
    account: Id
    name: str
    on: date
    contract: int
    received: tuple[tuple[date, int], ...] = ()
    plan: tuple[tuple[date, int], ...] = ()

    @property
    def rest(self) -> int:
        """What is still to come; at least 0."""
        return max(0, self.contract - sum(amount for _, amount in self.received))


@dataclass(frozen=True, slots=True)
class Habit:
    """How a customer pays, by the middle of the money so far: `late` days after the due day,
    `term` days after the order where no due day was agreed. None: no history of that kind."""

    late: int | None = None
    term: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """Money to come: due on a day (None: none was agreed), expected on another, by habit."""

    deal: Id
    account: Id
    name: str
    amount: int
    due_on: date | None
    expected_on: date

    def late(self, today: date) -> int:
        """Days since it should have been here; 0 while it is not late."""
        return max(0, (today - (self.due_on or self.expected_on)).days)


@dataclass(frozen=True, slots=True)
class Liability:
    """Money due to partners: `earned` is in the ledger already, the rest only if the customers
    pay as expected."""

    due_on: date | None
    amount: int
    earned: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """One month of the outlook. `net` is what comes in less what goes out, `running` its sum from
    the first month on."""

    period: Period
    coming: int
    promised: int
    to_earn: int
    running: int

    @property
    def net(self) -> int:
        return self.coming - self.promised - self.to_earn


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """`overdue` money should have come before today: it is in no month. `later` is expected after
    the last one, `later_due` falls due to partners after it."""

    months: tuple[Month, ...]
    overdue: int
    later: int
    later_due: int

    @property
    def lowest(self) -> Month:
        """The month at whose end least is there."""
        return min(self.months, key=lambda month: (month.running, month.period.start))


def habit(deals: Iterable[Owing]) -> Habit:
    """How the customer of these deals pays: the day by which half of the money had come."""
    late: list[tuple[int, int]] = []
    term: list[tuple[int, int]] = []
    for deal in deals:
        parts = list(deal.plan)
        for day, amount in sorted(deal.received):
            for due_on, part in _taken(parts, amount):
                if due_on is None:
                    term.append(((day - deal.on).days, part))
                else:
                    late.append(((day - due_on).days, part))
    return Habit(_middle(late), _middle(term))


def expected(
    deals: Sequence[Owing], habits: Mapping[Id, Habit], delays: Mapping[Id, int] | None = None
) -> tuple[Expected, ...]:
    """What each open deal still brings, the earliest first. `habits` and `delays` (days more) are
    by account."""
    found = [
        _expectation(deal, due_on, part, habits.get(deal.account, Habit()), (delays or {}))
        for deal in deals
        if deal.rest
        for due_on, part in _open_parts(deal)
    ]
    return tuple(sorted(found, key=lambda e: (e.expected_on, e.name, e.deal)))


def outlook(
    coming: Iterable[Expected], liabilities: Iterable[Liability], today: date, months: int
) -> Outlook:
    """The months from today's on. Money due to partners without a day, or since before today,
    goes out in the first; customers' money that is late already comes in none."""
    periods = _months(today, months)
    end = periods[-1].end
    incoming = dict.fromkeys(periods, 0)
    promised, to_earn = dict.fromkeys(periods, 0), dict.fromkeys(periods, 0)
    overdue = later = later_due = 0
    for each in coming:
        if each.expected_on < today:
            overdue += each.amount
        elif each.expected_on >= end:
            later += each.amount
        else:
            incoming[period_holding(each.expected_on, PeriodLength.MONTH)] += each.amount
    for owed in liabilities:
        day = max(owed.due_on or today, today)
        if day >= end:
            later_due += owed.amount
        else:
            column = promised if owed.earned else to_earn
            column[period_holding(day, PeriodLength.MONTH)] += owed.amount
    made, running = [], 0
    for period in periods:
        running += incoming[period] - promised[period] - to_earn[period]
        made.append(
            Month(
                period=period, coming=incoming[period], promised=promised[period],
                to_earn=to_earn[period], running=running,
            )
        )  # fmt: skip
    return Outlook(months=tuple(made), overdue=overdue, later=later, later_due=later_due)


def _open_parts(deal: Owing) -> list[tuple[date | None, int]]:
    """The parts of the plan that are not paid yet, and what no part speaks of."""
    parts = list(deal.plan)
    list(_taken(parts, sum(amount for _, amount in deal.received)))
    left: list[tuple[date | None, int]] = []
    rest = deal.rest
    for due_on, amount in parts:
        part = min(amount, rest)
        if part > 0:
            left.append((due_on, part))
            rest -= part
    return [*left, (None, rest)] if rest else left


def _expectation(
    deal: Owing, due_on: date | None, amount: int, habit: Habit, delays: Mapping[Id, int]
) -> Expected:
    days = habit.late or 0
    if due_on is None:
        days = USUAL_DAYS if habit.term is None else habit.term
    days += min(max(delays.get(deal.account, 0), 0), LONGEST_DELAY)
    return Expected(
        deal=deal.deal, account=deal.account, name=deal.name, amount=amount, due_on=due_on,
        expected_on=later_by(due_on or deal.on, days),
    )  # fmt: skip


def later_by(day: date, days: int) -> date:
    """That many days on, within the days there are."""
    wanted = day.toordinal() + days
    return date.fromordinal(min(max(wanted, 1), date.max.toordinal()))


def _taken(parts: list[tuple[date, int]], amount: int) -> Iterable[tuple[date | None, int]]:
    """Which instalments an amount pays, in their order; what exceeds them has no due day."""
    while amount > 0 and parts:
        due_on, open_ = parts[0]
        part = min(open_, amount)
        yield due_on, part
        amount -= part
        if part == open_:
            parts.pop(0)
        else:
            parts[0] = (due_on, open_ - part)
    if amount > 0:
        yield None, amount


def _middle(weighted: list[tuple[int, int]]) -> int | None:
    """The days by which half of the money had come; None where none came."""
    half, so_far = sum(amount for _, amount in weighted), 0
    for days, amount in sorted(weighted):
        so_far += amount
        if so_far * 2 >= half:
            return days
    return None


def _months(today: date, count: int) -> list[Period]:
    periods = [period_holding(today, PeriodLength.MONTH)]
    while len(periods) < max(1, count) and periods[-1].end < date.max - timedelta(days=31):
        periods.append(period_holding(periods[-1].end, PeriodLength.MONTH))
    return periods
