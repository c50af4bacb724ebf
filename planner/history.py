"""What can be undone and redone: a fold over the journal's lines, so that it outlives a restart."""

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple

from planner.domain.journal import Line, Verb
from planner.domain.plan import Plan
from planner.domain.record import Change, Id
from planner.domain.text import Text, text


class Step(NamedTuple):
    """A change that can be taken back (or done again) now. `skipped` says what was passed over."""

    of: int
    change: Change
    skipped: tuple[Text, ...] = ()


class History:
    """The standing and the undone changes, newest last. `recall` reads a change from the file;
    it gives None for one whose content was erased."""

    def __init__(self, lines: Iterable[Line], recall: Callable[[int], Change | None]) -> None:
        self._standing: list[int] = []
        self._undone: list[int] = []
        self._posts: list[int] = []
        self._recall = recall
        for line in lines:
            self.add(line)

    def add(self, line: Line) -> None:
        match line.verb:
            case Verb.DO:
                self._standing.append(line.seq)
                self._undone.clear()
            case Verb.UNDO:
                self._standing.remove(line.of)
                self._undone.append(line.of)
            case Verb.REDO:
                self._undone.remove(line.of)
                self._standing.append(line.of)
                self._standing.sort()
            case Verb.POST:
                self._posts.append(line.seq)
            case Verb.ERASE:
                self._standing.clear()
                self._undone.clear()

    def undoable(self, plan: Plan, bound: Collection[Id]) -> Step | None:
        """The newest standing change that can be taken back, with its change reversed."""
        return self._first(reversed(self._standing), plan, bound, back=True)

    def redoable(self, plan: Plan, bound: Collection[Id]) -> Step | None:
        return self._first(reversed(self._undone), plan, bound, back=False)

    def _first(
        self, seqs: Iterator[int], plan: Plan, bound: Collection[Id], *, back: bool
    ) -> Step | None:
        skipped: list[Text] = []
        for seq in seqs:
            change = self._recall(seq)
            if change is None:
                continue
            step = change.reversed() if back else change
            plain = not skipped and not (self._posts and self._posts[-1] > seq)
            hindrance = _hindrance(plan, step, bound, thorough=not plain)
            if hindrance is None:
                return Step(seq, step, tuple(skipped))
            skipped.append(text("{change}: {why}", change=change.text, why=hindrance))
        return None


def _hindrance(plan: Plan, step: Change, bound: Collection[Id], *, thorough: bool) -> Text | None:
    """Why the step cannot be taken on this plan; None where it can."""
    if any(e.after is None and e.id in bound for e in step):
        return text("the ledger names it, so it stays; archive it instead.")
    if not plan.takes(step):
        return text("it was changed since.")
    if thorough and not _sound(plan.after(step)):
        return text("something else rests on it now.")
    return None


def _sound(plan: Plan) -> bool:
    from planner.domain.check import violations

    return next(violations(plan), None) is None
