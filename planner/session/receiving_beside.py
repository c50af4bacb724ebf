"""Very many receipts or deals taken in on another thread, while the window goes on showing."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from copy import copy

from planner.session.core import Session
from planner.session.receiving import NewReceipt, Taken, taken_in, written
from planner.session.selling import NewDeal, deals_taken_in
from planner.store.ledger import Ledger
from planner.store.report import Report


def receive_beside(
    session: Session, wanted: Callable[[Session], Sequence[NewReceipt]], report: Report
) -> Taken:
    """Everything but telling the windows, which is `receiving.noted` on their thread. The session
    is lent meanwhile. `wanted` says what came in, from what the ledger knows."""
    with _asking_on_its_own(session) as own:
        taken = taken_in(own, wanted(own), report)
    written(session, taken, report)
    return taken


def sell_beside(
    session: Session, wanted: Callable[[Session], Sequence[NewDeal]], report: Report
) -> Taken:
    """The same for deals; contacts that are the same were noted before."""
    with _asking_on_its_own(session) as own:
        taken = deals_taken_in(own, wanted(own), report)
    written(session, taken, report)
    return taken


@contextmanager
def _asking_on_its_own(session: Session) -> Iterator[Session]:
    """The same session, asking the ledger over another connection: two threads share none."""
    with closing(session.file.another_reading()) as connection:
        own = copy(session)
        own.__dict__["ledger"] = Ledger(connection, session.file.path)
        yield own
