"""The sample and its papers in a folder: what there is to see without a screen."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from planner.domain.errors import Refused
from planner.domain.postings import Issued
from planner.domain.text import text
from planner.exchange.safe_write import write_whole
from planner.sample.building import DEMO, TODAY, Sample, put_in_place
from planner.sample.content import SetClock
from planner.session import agreement_papers, statements
from planner.session.accruals import STATEMENT
from planner.session.core import Session
from planner.session.printing import LANGUAGES
from planner.store import problems
from planner.store.anchors import Anchors
from planner.store.opening import Secret
from planner.store.workspace import Workspace

NAME = "sample.planner"


def demo(folder: Path, language: str, settings: Path, secret: Secret | None) -> list[Path]:
    """Make `sample.planner` in the folder, and every paper of it as PDF in zh, en and both; gives
    their paths. A sample that is there is made anew; another workspace of that name is refused,
    and nothing else in the folder is touched. Twice gives the same bytes of every paper."""
    path = folder / NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise problems.not_written(path, error) from error
    if path.exists():
        _check_ours(path, settings, secret)
    put_in_place(path, Sample(language, copy=DEMO), settings, secret)
    clock = SetClock(TODAY)
    with closing(Session(Workspace(path, secret, settings, clock), clock)) as session:
        made = [path, *_papers(session, folder)]
        book = session.file.book
    Anchors(settings / "anchors", book).forget()  # demos in two folders are one book, not a fork
    return made


def _check_ours(path: Path, settings: Path, secret: Secret | None) -> None:
    """Raises FileProblem too: where the file is open elsewhere, encrypted or no workspace."""
    with closing(Workspace(path, secret, settings, SetClock(TODAY))) as file:
        ours = file.book in {Sample(language, copy=DEMO).book for language in ("zh", "en")}
    if not ours:
        raise Refused(text("{file} here is not the sample. Choose another folder.", file=path.name))


def _papers(session: Session, folder: Path) -> Iterator[Path]:
    for paper in session.ledger.papers():
        for language in LANGUAGES:
            path = folder / f"{paper.number}-{language}.pdf"
            write_whole(path, _printed(session, paper, language))
            yield path


def _printed(session: Session, paper: Issued, language: str) -> bytes:
    if paper.kind == STATEMENT:
        return statements.reprint(session, paper, language).pdf
    return agreement_papers.issue(session, paper.payee, language, paper.agreement).pdf
