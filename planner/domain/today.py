"""What waits today: people who matter, windows that shut, stages and actions that are due."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from planner.domain.accounts import Account
from planner.domain.actions import Action, actions_by_account
from planner.domain.cadence import Pace, paces
from planner.domain.insight import insight
from planner.domain.key_person import Standing, Weighing
from planner.domain.own_rules import threshold
from planner.domain.plan import Plan
from planner.domain.processes import Bilingual, Stage
from planner.domain.purchases import Outcome, Purchase
from planner.domain.record import Id
from planner.domain.roles import Coverage
from planner.domain.stage_dates import stage_dates

COMING_DAYS = 7
"""Actions due within so many days are shown as coming."""


class Wait(Enum):
    """Why somebody who matters waits for us, the most pressing first."""

    SILENT = 1
    NEVER_MET = 2
    NOT_NOTED = 3
    UNKNOWN = 4
    VACANT = 5


class Rank(Enum):
    """How somebody matters: key now, second now, or key in the next stage."""

    KEY = 1
    SECOND = 2
    NEXT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A key seat and why it waits: its person was silent for `days`, was never met, no contact
    with them was noted, or nobody known sits there. `stage` is where the seat matters; `step` the
    first open action with the person."""

    wait: Wait
    purchase: Purchase
    account: Account
    weighing: Weighing
    stage: Stage
    rank: Rank
    days: int = 0
    step: Action | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A purchase that should leave its stage: before `coming` shuts the window, or because it is
    longer there than usual. `days` are left, below 0 it is overdue; `missing` evidence of `of`."""

    purchase: Purchase
    account: Account
    stage: Stage
    coming: Stage | None
    days: int
    missing: tuple[Bilingual, ...]

    @property
    def of(self) -> int:
        return len(self.stage.evidence)


@dataclass(frozen=True, slots=True)
class Today:
    """`actions` are due or overdue, `coming` those of the next days; both by due day."""

    waiting: tuple[Waiting, ...]
    windows: tuple[Due, ...]
    overdue: tuple[Due, ...]
    actions: tuple[Action, ...]
    coming: tuple[Action, ...]

    @property
    def count(self) -> int:
        """How many things wait; what is only coming does not."""
        return len(self.waiting) + len(self.windows) + len(self.overdue) + len(self.actions)


def today(plan: Plan, day: date) -> Today:
    """Of all open purchases and of all accounts that are not archived."""
    found: list[Waiting] = []
    windows: list[Due] = []
    overdue: list[Due] = []
    for purchase in sorted(plan.all(Purchase), key=lambda p: (-p.amount, p.id)):
        account = plan.get(Account, purchase.account)
        if purchase.outcome is not Outcome.OPEN or account.archived:
            continue
        now = insight(plan, purchase.id, day).now
        found.extend(_waiting(plan, purchase, account, now, day))
        window = _window(plan, purchase, account, now, day)
        late = _overdue(purchase, account, now, day)
        if window is not None:
            windows.append(window)
        elif late is not None:
            overdue.append(late)
    due = _due_by(plan, day + timedelta(days=COMING_DAYS))
    return Today(
        tuple(_in_order(found)),
        tuple(sorted(windows, key=lambda w: w.days)),
        tuple(sorted(overdue, key=lambda w: w.days)),
        tuple(a for a in due if a.due_on is not None and a.due_on <= day),
        tuple(a for a in due if a.due_on is not None and a.due_on > day),
    )


def step_with(plan: Plan, account: Id, person: Id) -> Action | None:
    """The first open action of the account with somebody."""
    for action in actions_by_account(plan).get(account, ()):
        if action.done_on is None and person in action.people:
            return action
    return None


def _in_order(found: list[Waiting]) -> list[Waiting]:
    """Each seat once: of the largest purchase in which it matters, and most pressing there."""
    once: dict[Id, Waiting] = {}
    for each in sorted(found, key=lambda w: (w.rank.value, w.wait.value)):
        once.setdefault(each.weighing.seat.id, each)
    return sorted(
        once.values(),
        key=lambda w: (w.wait.value, w.rank.value, -w.days, -w.purchase.amount),
    )


def _waiting(
    plan: Plan, purchase: Purchase, account: Account, now: Standing, day: date
) -> Iterator[Waiting]:
    for pace in paces(plan, now, day):
        rank = _rank(now, pace.weighing)
        wait = _wait(pace, key=pace.weighing is now.key)
        if wait is not None:
            yield Waiting(
                wait=wait, purchase=purchase, account=account, weighing=pace.weighing,
                stage=_stage(now, rank), rank=rank, days=pace.days or 0,
                step=step_with(plan, account.id, pace.person.id),
            )  # fmt: skip
    for weighing in (now.key, now.next_key):
        if weighing is not None and weighing.person is None:
            rank = _rank(now, weighing)
            yield Waiting(
                wait=Wait.UNKNOWN if weighing.seat.unknown else Wait.VACANT, purchase=purchase,
                account=account, weighing=weighing, stage=_stage(now, rank), rank=rank,
            )  # fmt: skip


def _wait(pace: Pace, *, key: bool) -> Wait | None:
    """Only the key person has to be met now; anybody known must not be left alone for long."""
    if pace.last is not None:
        return Wait.SILENT if pace.silent else None
    if not key:
        return None
    noted = pace.weighing.noted
    met = noted is not None and noted.coverage is not Coverage.NONE
    return Wait.NOT_NOTED if met else Wait.NEVER_MET


def _rank(now: Standing, weighing: Weighing) -> Rank:
    """A seat that matters now does so first of all now."""
    if now.key is not None and weighing.seat.id == now.key.seat.id:
        return Rank.KEY
    if now.runner_up is not None and weighing.seat.id == now.runner_up.seat.id:
        return Rank.SECOND
    return Rank.NEXT


def _stage(now: Standing, rank: Rank) -> Stage:
    return now.next_stage if rank is Rank.NEXT and now.next_stage is not None else now.stage


def _window(
    plan: Plan, purchase: Purchase, account: Account, now: Standing, day: date
) -> Due | None:
    """The window is shutting where as many stages are left as its warning has for its limit."""
    ahead = stage_dates(plan, purchase.id, day)[1:]
    for begins in ahead[: threshold(plan, "window-shutting", 1)]:
        if begins.stage.shuts:
            return Due(
                purchase=purchase, account=account, stage=now.stage, coming=begins.stage,
                days=(begins.begins - day).days, missing=_missing(purchase, now.stage),
            )  # fmt: skip
    return None


def _overdue(purchase: Purchase, account: Account, now: Standing, day: date) -> Due | None:
    if purchase.entered_on is None:
        return None
    days = now.stage.usual_days - (day - purchase.entered_on).days
    if days >= 0:
        return None
    return Due(
        purchase=purchase, account=account, stage=now.stage, coming=None, days=days,
        missing=_missing(purchase, now.stage),
    )  # fmt: skip


def _missing(purchase: Purchase, stage: Stage) -> tuple[Bilingual, ...]:
    return tuple(e for n, e in enumerate(stage.evidence) if (int(stage.id), n) not in purchase.seen)


def _due_by(plan: Plan, last: date) -> list[Action]:
    due = [
        action
        for account, actions in actions_by_account(plan).items()
        if not plan.get(Account, account).archived
        for action in actions
        if action.done_on is None and action.due_on is not None and action.due_on <= last
    ]
    return sorted(due, key=lambda a: (a.due_on or last, a.id))
