"""What a PaperView shows of a statement: the ledger is read at once, the paper is set beside."""

from collections.abc import Callable

from planner.domain.periods import Period
from planner.domain.postings import Issued
from planner.domain.record import Id
from planner.session import statements
from planner.session.printing import render_statement
from planner.session.pseudonymising import is_erased, marked_copy
from planner.session.statements import reprint
from planner.ui.desk import Desk

Prepare = Callable[[], Callable[[], bytes]]


def issued_paper(desk: Desk, old: Issued, language: str) -> Prepare:
    """The bytes of an issued statement, for a PaperView; of one whose payee was erased the marked
    copy without names."""

    def prepare() -> Callable[[], bytes]:
        if is_erased(desk.session, old):
            copy = marked_copy(desk.session, old, language)
            return lambda: copy
        printed = reprint(desk.session, old, language)
        return lambda: printed.pdf

    return prepare


def next_paper(
    desk: Desk, partner: Id, period: Period, language: str, currency: str = ""
) -> Prepare:
    """The preview of a statement, for a PaperView."""

    def prepare() -> Callable[[], bytes]:
        paper = statements.preview_paper(desk.session, partner, period, currency)
        return lambda: render_statement(paper, language)

    return prepare
