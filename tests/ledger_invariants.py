"""What holds in the ledger after whatever is done: books, statements, and a second reckoning."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis.stateful import RuleBasedStateMachine, invariant

from planner.domain.record import Id
from planner.session.accruals import STATEMENT, accrue_all
from planner.session.payouts import held, owed
from tests.planners import World, opened
from tests.reference import Money, Partner, Sale


class Kept(RuleBasedStateMachine):
    """A file with partners: `solo` and `eva` have their deals alone and are reckoned a second time
    in `tests.reference`; `anna` and `ben` share theirs."""

    solo: Id
    eva: Id
    anna: Id
    ben: Id

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.world = World.new(Path(self.folder.name))
        self.path = self.world.session.file.path
        self._fast()
        self.sales: dict[Id, Sale] = {}
        self.reckoned = Partner([], declared=[date(2026, 1, 1)])
        self.employee = Partner([], windows=[])
        self.money: dict[Id, tuple[Id, Money]] = {}
        self.shared: list[Id] = []
        self.bytes: dict[str, tuple[Id, bytes]] = {}

    def _fast(self) -> None:
        self.world.session.file._connection.execute("PRAGMA synchronous = OFF")

    def _open_again(self) -> None:
        self.world.session.close()
        self.world.session = opened(self.path, self.world.clock)
        self._fast()

    @property
    def today(self) -> date:
        return self.world.clock.day

    @property
    def payees(self) -> tuple[Id, ...]:
        return (self.solo, self.anna, self.ben, self.eva)

    @invariant()
    def every_obligation_balances(self) -> None:
        for payee in self.payees:
            for books in self.world.session.ledger.posted(payee).values():
                assert sum(books.values()) == 0
                assert books.get("payable", 0) <= 0
                assert books.get("held", 0) <= 0
                assert books.get("clawback", 0) >= 0

    @invariant()
    def running_again_posts_nothing(self) -> None:
        accrue_all(self.world.session)
        assert accrue_all(self.world.session).posted == []

    @invariant()
    def a_second_reckoning_comes_to_the_same(self) -> None:
        assert self.world.earned(self.solo) == self.reckoned.expense(self.today)
        assert self.world.earned(self.eva) == self.employee.expense(self.today)

    @invariant()
    def only_a_consent_in_force_lets_an_employees_money_out(self) -> None:
        if not any(first <= self.today <= last for first, last in self.employee.windows or ()):
            assert self.world.books(self.eva).get("payable", 0) == 0

    @invariant()
    def what_is_held_is_not_owed(self) -> None:
        session = self.world.session
        for payee in self.payees:
            books = self.world.books(payee)
            assert sum(o.amount for o in owed(session, payee)) == -books.get("payable", 0)
            assert held(session, payee).get("CNY", 0) == -books.get("held", 0)

    @invariant()
    def statements_say_every_entry_once(self) -> None:
        """What was posted after a statement lies after its last day, and the closing balance is
        that of all entries up to there: so none is lost and none said twice."""
        ledger = self.world.session.ledger
        for payee in self.payees:
            closing = 0
            entries = ledger.entries(payee)
            for paper in ledger.papers(payee, STATEMENT):
                assert paper.end is not None
                assert paper.opening == closing
                closing = paper.closing
                said = [e for e in entries if e.seq <= paper.upto and e.posted_on < paper.end]
                assert closing == -sum(e.amount for e in said if e.book in ("payable", "clawback"))
                later = [e for e in entries if e.seq > paper.upto]
                assert all(e.posted_on >= paper.end for e in later)
