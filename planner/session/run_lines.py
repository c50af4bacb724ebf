"""What a run posts, as lines of the log: obligations, explanations and entries, with their sums.

A run of many entries takes several lines under one COMMIT; what stands on one obligation is
never parted, so that each line balances by itself.
"""

import json
from collections.abc import Iterator
from datetime import date

from planner.domain.codec import text_as_plain
from planner.domain.obligations import Key, Target
from planner.domain.postings import Accrual, Entry, Explanation, Obligation
from planner.domain.reconcile import Known, Line
from planner.domain.record import Id
from planner.session.run import Run
from planner.store.door import Writing
from planner.store.engine import Connection
from planner.store.sums import EntryRow, Owner, keep_sums

A_LINE = 1000
"""So many rows of one import or run stand together in a line of the log."""


def run_lines(run: Run, ids: Iterator[Id], since: Known | None, first: int) -> list[Writing]:
    """The lines from number `first` on. New obligations take their ids from `ids`."""
    made: list[_Page] = []
    for _agreement, outcome in run.outcomes:
        for key, lines in outcome.lines.items():
            if not made or len(made[-1].rows) >= A_LINE:
                made.append(_Page(first + len(made), run.as_of))
            known = run.known.get(key)
            obligation = next(ids) if known is None else known
            if known is None:
                made[-1].facts.append(_obligation(obligation, key))
            made[-1].owners[obligation] = (key.payee, key.currency)
            made[-1].put(obligation, outcome.targets.of.get(key), lines, since)
    return [page.writing() for page in made]


class _Page:
    """One line being made."""

    def __init__(self, seq: int, as_of: date) -> None:
        self._seq = seq
        self.facts: list[object] = [Accrual(as_of=as_of)]
        self.rows: list[EntryRow] = []
        self.owners: dict[int, Owner] = {}

    def put(
        self,
        obligation: Id,
        target: Target | None,
        lines: tuple[Line, ...],
        since: Known | None,
    ) -> None:
        """The entries of one obligation, in the columns of their table, and why."""
        self.facts.append(explanation_of(obligation, target))
        sources = _sources(target, since)
        for line in lines:
            day, source = line.posted_on, sources.get(line.posted_on, 0)
            n = len(self.rows) + 1
            self.rows.append(
                (self._seq, n, obligation, line.book, day.isoformat(), line.amount, source)
            )

    def writing(self) -> Writing:
        def derived(connection: Connection, _seq: int) -> None:
            keep_sums(connection, self.rows, self.owners)

        return Writing(kind="accrual", facts=self.facts, rows={Entry: self.rows}, derived=derived)


def _obligation(id: Id, key: Key) -> Obligation:
    return Obligation(
        id=id, agreement=key.agreement, payee=key.payee, component=key.component, part=key.part,
        deal=key.deal, start=key.start, end=key.end, currency=key.currency,
    )  # fmt: skip


def explanation_of(obligation: Id, target: Target | None) -> Explanation:
    why = [] if target is None else [text_as_plain(line) for line in target.why]
    return Explanation(
        obligation=obligation,
        amount=0 if target is None else target.amount,
        pending=0 if target is None else target.pending,
        due_on=None if target is None else target.due_on,
        why=json.dumps(why, ensure_ascii=False, separators=(",", ":")),
    )


def _sources(target: Target | None, since: Known | None) -> dict[date, Id]:
    """Which receipt a day's lines come from, where it is one that was not known before."""
    if target is None:
        return {}
    days: dict[date, set[Id]] = {}
    for step in target.steps:
        if since is None or not since.knew(step.seq, step.value_on):
            days.setdefault(step.value_on, set()).add(step.receipt)
    return {day: next(iter(found)) for day, found in days.items() if len(found) == 1}
