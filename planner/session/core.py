"""One open workspace: what it holds, how it changes, and what can be undone."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Protocol

from planner.domain.errors import Blocked, Refused
from planner.domain.journal import Line, Verb
from planner.domain.plan import Plan
from planner.domain.record import Change, Id, same_writer
from planner.domain.text import Text, text
from planner.history import History, Step
from planner.store.door import Writing
from planner.store.engine import Connection
from planner.store.opening import RawKey, Secret
from planner.store.report import Report, unheard
from planner.store.workspace import Workspace

if TYPE_CHECKING:
    from planner.session.accruals import Kept
    from planner.session.decisions import PayeesKnown
    from planner.store.chain import Head
    from planner.store.ledger import Ledger

P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Posting:
    """Facts that the ledger took in, under the name the log shows; `change` went with them."""

    text: Text
    facts: tuple[object, ...]
    change: Change | None = None


News = Change | Posting


class Signal(Protocol):
    """The one piece of news: the plan or the ledger is not what it was."""

    def connect(self, slot: Callable[[News], None]) -> object: ...

    def emit(self, news: News) -> object: ...


class PlainSignal:
    """For the terminal and the tests. The windows bring a Qt signal of the same shape."""

    def __init__(self) -> None:
        self._slots: list[Callable[[News], None]] = []

    def connect(self, slot: Callable[[News], None]) -> None:
        self._slots.append(slot)

    def emit(self, news: News) -> None:
        for slot in self._slots:
            slot(news)


class Session:
    """All that the windows and the terminal know of the world outside them.

    They read `plan` freely, ask for a change with `do`, for a fact with `post`, and show anew
    what they show on `changed`.
    """

    def __init__(
        self,
        file: Workspace,
        now: Callable[[], datetime] = datetime.now,
        changed: Signal | None = None,
    ) -> None:
        self.file = file
        self.now = now
        self.changed: Signal = changed or PlainSignal()
        self.settled: Mapping[Id, Kept] = {}
        self.payees_known: PayeesKnown | None = None
        self._lent = False
        try:
            self._read()
        except BaseException:  # nobody holds the file then: its lock is freed
            file.close()
            raise

    def _read(self) -> None:
        self.found_whole: Head | None = None
        self.plan: Plan = self.file.plan()
        self._bound: Collection[Id] = self.file.bound()
        self._history = History(self.file.lines(), self.file.recall)

    @classmethod
    def open(
        cls, path: Path, secret: Secret | None, settings: Path, *, read_only: bool = False
    ) -> "Session":
        return cls(Workspace(path, secret, settings, datetime.now, read_only=read_only))

    @cached_property
    def ledger(self) -> "Ledger":
        """Questions to the ledger. Its kinds are many: they are imported with the first one."""
        from planner.store.ledger import Ledger

        return Ledger(self.file.reading, self.file.path)

    @property
    def partner_count(self) -> int:
        """Asked of the file at every news: the ledger itself is not read for it."""
        return self.file.partner_count()

    def numbered(self, prefix: str) -> int:
        """How many papers have a number that begins so, with those that were lost in a restore."""
        self.file.own_up()
        return self.ledger.numbers(prefix)

    @property
    def today(self) -> date:
        return self.now().date()

    @property
    def bound(self) -> Collection[Id]:
        """Ids that the ledger names: archived at most, never removed."""
        return self._bound

    def do(
        self, command: Callable[Concatenate[Plan, P], Change], *args: P.args, **kwargs: P.kwargs
    ) -> Change:
        """Carry out a command of the plan. What changes nothing is not written."""
        change = command(self.plan, *args, **kwargs)
        if change.edits:
            self._refuse_removing_bound(change)
            self._write(change, Verb.DO)
        return change

    @property
    def undoable(self) -> Step | None:
        return self._history.undoable(self.plan, self._bound)

    @property
    def redoable(self) -> Step | None:
        return self._history.redoable(self.plan, self._bound)

    def undo(self) -> None:
        if step := self.undoable:
            self._write(step.change, Verb.UNDO, step.of)

    def redo(self) -> None:
        if step := self.redoable:
            self._write(step.change, Verb.REDO, step.of)

    def post(
        self,
        name: Text,
        facts: Sequence[object],
        change: Change | None = None,
        *,
        kind: str = "facts",
        derived: Callable[[Connection, int], None] | None = None,
        blobs: dict[str, bytes] | None = None,
    ) -> Posting:
        """Append facts to the ledger, with a change of the plan that belongs to them, in one
        transaction. This cannot be undone: the windows say so before."""
        self._refuse_while_lent()
        self._refuse_past_the_gate(facts)
        plan = self.plan if change is None else self.plan.after(change)
        ids = [id for fact in facts if isinstance(id := getattr(fact, "id", None), int)]
        own = [id for id in ids if same_writer(id, plan.next_id)]
        next_id = max([plan.next_id, *(id + 1 for id in own)])
        writing = Writing(
            kind=kind,
            change=change,
            verb=Verb.POST.value if change is not None else "",
            facts=facts,
            next_id=next_id,
            derived=derived,
            blobs=blobs or {},
        )
        head = self.file.write(writing)
        if change is not None:
            self._history.add(Line(head.seq, Verb.POST))
        self.plan = plan
        return self._posted(Posting(name, tuple(facts), change), next_id)

    def post_all(
        self, name: Text, writings: Sequence[Writing], next_id: int, report: Report = unheard
    ) -> Posting:
        """Append many lines of facts under one COMMIT: all of them, or none if `report` raises.
        `next_id` is the first id that none of them has."""
        self._refuse_while_lent()
        self.write_all(writings, next_id, report)
        return self.take_note(name, next_id)

    def write_all(
        self, writings: Sequence[Writing], next_id: int, report: Report = unheard
    ) -> None:
        """The writing alone, which may run beside the window while the file is `lent`; the
        window's thread then takes note of it."""
        *others, last = writings
        self.file.write_all([*others, last._replace(next_id=next_id)], report)

    def take_note(self, name: Text, next_id: int) -> Posting:
        """Tell the windows of lines that were written."""
        return self._posted(Posting(name, ()), next_id)

    def _posted(self, posting: Posting, next_id: int) -> Posting:
        self.settled = {}
        self.plan = self.plan.numbered(next_id)
        if len(self._bound) != self.file.bound_count():  # parties are only added
            self._bound = self.file.bound()
        self.changed.emit(posting)
        return posting

    @contextmanager
    def lent(self) -> Iterator[None]:
        """Meanwhile a job writes the file, and nobody else does."""
        self._refuse_while_lent()
        self._lent = True
        try:
            yield
        finally:
            self._lent = False

    def _refuse_while_lent(self) -> None:
        if self._lent:
            raise Refused(text("An import is running. Wait for its end, or cancel it."))

    def _refuse_past_the_gate(self, facts: Sequence[object]) -> None:
        """Money that may not go out does not, whoever posts it."""
        from planner.domain.postings import Entry, Payout, PayoutLine

        if any(isinstance(fact, Entry) for fact in facts):
            raise Blocked(text("Only the accrual posts what is earned."))
        if any(isinstance(fact, Payout | PayoutLine) for fact in facts):
            from planner.session.payment_gate import refuse_unearned

            refuse_unearned(self, facts)

    def erase(self, change: Change, written: Change, facts: Sequence[object]) -> None:
        """Carry out a change that leaves nothing behind of what was there before; `written` says
        what the records it touches are from now on. Nothing before it can be undone any more.
        `forgetting` follows: what lies beside the file, and the backups."""
        plan = self.plan.after(change)
        head = self.file.erase(
            Writing(
                kind="erasure",
                change=written,
                verb=Verb.ERASE.value,
                facts=facts,
                next_id=plan.next_id,
            )
        )
        self.plan = plan
        self._history.add(Line(head.seq, Verb.ERASE))
        self.file.emptied()
        self.changed.emit(change)

    def close(self) -> None:
        self.file.close()

    def suspend(self) -> None:
        """Close the file for a while and forget its key; the plan stays. Refused while a job
        writes it."""
        self._refuse_while_lent()
        self._forget_ledger()
        self.file.suspend()

    def resume(self, secret: Secret | RawKey | None) -> bool:
        """Go on after `suspend`; with a passphrase it takes a fifth of a second. True: the file is
        not as it was left, and `read_again` must follow. Raises FileProblem."""
        return self.file.resume(secret)

    def reopen(self) -> None:
        """Open anew what lies in the file's place now, and show it. Raises FileProblem."""
        self._forget_ledger()
        self.file.reopen()
        self.read_again()

    def follow(self) -> None:
        """A window that only reads shows what somebody else wrote meanwhile."""
        if not self.file.suspended and self.file.follow():
            self.read_again()

    def read_again(self) -> None:
        """Show what the file holds, whoever wrote it."""
        self._forget_ledger()
        self.settled, self.payees_known = {}, None
        self._read()
        self.changed.emit(Posting(text("The file was read again"), ()))

    def _forget_ledger(self) -> None:
        """It asks a connection that is closed next."""
        self.__dict__.pop("ledger", None)

    def _write(self, change: Change, verb: Verb, of: int = 0) -> None:
        """Disk first, then memory, then the windows: a failed write leaves all three alone."""
        self._refuse_while_lent()
        plan = self.plan.after(change)
        head = self.file.write(
            Writing(kind="plan", change=change, verb=verb.value, of=of, next_id=plan.next_id)
        )
        self.plan = plan
        self._history.add(Line(head.seq, verb, of))
        self.changed.emit(change)

    def _refuse_removing_bound(self, change: Change) -> None:
        if any(e.after is None and e.id in self._bound for e in change):
            raise Refused(
                text("The ledger names it, so it stays. Archive it to get it out of the way.")
            )
