"""The statements of many partners for one period: issued once each, then together on paper."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from planner.domain.errors import Refused
from planner.domain.papers import StatementPaper
from planner.domain.periods import Period
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.exchange.safe_write import write_whole
from planner.session import statements
from planner.session.core import Session
from planner.session.partners import partner_name
from planner.session.printing import render_bundle
from planner.session.statements import Printed

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Batch:
    """What was issued or printed again, and who was left out and why."""

    printed: tuple[Printed, ...]
    left_out: tuple[tuple[str, Text], ...]


def partners_with(session: Session) -> list[Id]:
    """Every partner with an agreement, by name."""
    ledger = session.ledger
    found = [i.party for i in ledger.payees() if ledger.agreements(i.party)]
    return sorted(found, key=lambda payee: (partner_name(session, payee), payee))


def issue_all(
    session: Session,
    partners: Sequence[Id],
    period: Period,
    language: str,
    report: Report | None = None,
) -> Batch:
    """Issue the statement of each partner, or take the one that was issued. A partner whose
    statement is refused is left out and named; the others go on. `report(done, total)` may raise
    to stop: what was issued until then stays issued."""
    printed: list[Printed] = []
    left_out: list[tuple[str, Text]] = []
    for n, payee in enumerate(partners):
        if report is not None:
            report(n, len(partners))
        try:
            printed.append(statements.issue(session, payee, period, language))
        except Refused as refused:
            left_out.append((partner_name(session, payee), refused.text))
    return Batch(tuple(printed), tuple(left_out))


def together(
    papers: Sequence[StatementPaper], language: str, report: Report | None = None
) -> bytes:
    """One file with all of them; the kept bytes of each stay what they are. It touches no file and
    may run beside the window."""
    return render_bundle(papers, language, report)


def write_each(
    batch: Batch, folder: Path, language: str, report: Report | None = None
) -> list[Path]:
    """A file for each statement: the very bytes that are kept. Stopped by what `report` raises, it
    takes back those it has made."""
    folder.mkdir(parents=True, exist_ok=True)
    paths: list[Path] = []
    made: list[Path] = []
    try:
        for n, printed in enumerate(batch.printed):
            if report is not None:
                report(n, len(batch.printed))
            path = folder / f"{printed.number}-{language}.pdf"
            if not path.exists():
                made.append(path)
            write_whole(path, printed.pdf)
            paths.append(path)
    except BaseException:
        for path in made:
            path.unlink(missing_ok=True)
        raise
    return paths


def name_of(period: Period, language: str) -> str:
    return f"statements-{period.name}-{language}.pdf"


def said(batch: Batch) -> Text:
    n, m = len(batch.printed), len(batch.left_out)
    made = text("1 statement") if n == 1 else text("{n} statements", n=n)
    if not m:
        return made
    out = text("1 partner left out") if m == 1 else text("{m} partners left out", m=m)
    return text("{before}; {next}", before=made, next=out)


def said_stopped(batch: Batch) -> Text:
    """What a batch that was cancelled leaves behind: what is issued stays so."""
    if not batch.printed:
        return text("Cancelled. Nothing was issued, and no file was written.")
    return text(
        "Cancelled, and no file was written. These are issued and kept: {numbers}. The next time "
        "they are printed as they are.",
        numbers=", ".join(printed.number for printed in batch.printed),
    )
