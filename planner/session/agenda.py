"""What waits today, of the plan and of the ledger, computed once until something changes."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from planner.domain.plan import Plan
from planner.domain.today import COMING_DAYS, Today, today
from planner.session.core import News, Posting, Session

if TYPE_CHECKING:
    from planner.domain.postings import Issued
    from planner.domain.promptness import Promptness
    from planner.session.paper_lives import OpenDispute
    from planner.session.today_money import HeldAmount, Open, Promise, Ready


@dataclass(frozen=True, slots=True)
class Money:
    """The money of today; all empty while the ledger knows no partner and no deal."""

    promises: "tuple[Promise, ...]" = ()
    ready: "tuple[Ready, ...]" = ()
    open: "tuple[Open, ...]" = ()
    kept: "Promptness | None" = None
    to_send: "tuple[Issued, ...]" = ()
    disputes: "tuple[OpenDispute, ...]" = ()
    held: "tuple[HeldAmount, ...]" = ()

    @property
    def count(self) -> int:
        """Payouts due within the next days, statements to issue or send, disputes to answer."""
        due = [p for p in self.promises if p.left is not None and p.left <= COMING_DAYS]
        return len(due) + len(self.ready) + len(self.to_send) + len(self.disputes)


class Agenda:
    """Asked by the sidebar and the Today page at every change; `hear` of every one."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._waits: tuple[Plan, date, Today] | None = None
        self._money: tuple[date, Money] | None = None

    def hear(self, news: News) -> None:
        """A change of the plan touches no money."""
        if isinstance(news, Posting):
            self._money = None

    @property
    def waits(self) -> Today:
        plan, day = self._session.plan, self._session.today
        if self._waits is None or self._waits[0] is not plan or self._waits[1] != day:
            self._waits = plan, day, today(plan, day)
        return self._waits[2]

    @property
    def money(self) -> Money:
        day = self._session.today
        if self._money is None or self._money[0] != day:
            self._money = day, self._read()
        return self._money[1]

    @property
    def money_read(self) -> bool:
        """The ledger was asked already; to ask it takes its time."""
        return self._money is not None and self._money[0] == self._session.today

    @property
    def some(self) -> bool:
        """Is there anything to show? Asked when the window opens: the ledger is not read for it."""
        return bool(self.waits.count or self._session.partner_count)

    @property
    def count(self) -> int:
        """What waits, with its money as soon as that was asked for."""
        return self.waits.count + (self.money.count if self.money_read else 0)

    def _read(self) -> Money:
        """The ledger and its papers are many modules: they are imported with the first partner."""
        if not self._session.partner_count:
            return Money()
        from planner.session import paper_lives, today_money

        session = self._session
        return Money(
            tuple(today_money.promises(session)),
            tuple(today_money.ready_statements(session)),
            tuple(today_money.open_deals(session)),
            today_money.kept_promises(session),
            tuple(paper_lives.to_send(session)),
            tuple(paper_lives.open_disputes(session)),
            tuple(today_money.held_amounts(session)),
        )
