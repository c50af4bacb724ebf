"""The file of a session opened a second time, read-only, for work beside the window."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from planner.domain.periods import Period
from planner.session.auditing import PrintedPack, prepare
from planner.session.checking import findings
from planner.session.core import Session
from planner.session.exporting import export_csv, export_json, export_xlsx
from planner.session.whole_log import refuse_broken_log
from planner.store.opening import RawKey
from planner.store.report import Report, unheard
from planner.store.verifying import Finding, legible
from planner.store.verifying_chain import chain_findings
from planner.store.workspace import Workspace

__all__ = ["FORMS", "Beside", "Finding", "beside", "in_the_way"]

FORMS = {
    "json": (export_json, ("workspace.json",)),
    "csv": (
        export_csv,
        ("accounts.csv", "people.csv", "deals.csv", "receipts.csv", "payouts.csv", "entries.csv"),
    ),
    "xlsx": (export_xlsx, ("workspace.xlsx",)),
}
"""What writes each form of an export, and the names of its files."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Asked for on the window's thread, used on another one: connections are not shared."""

    path: Path
    key: bytes | None
    settings: Path
    now: Callable[[], datetime] = datetime.now

    def check(self, report: Report = unheard) -> list[Finding]:
        """Every finding of the file as it is now; none where everything holds."""
        with self._open() as session:
            return findings(session, report)

    def check_log(self, report: Report = unheard) -> list[Finding]:
        """What is wrong with the lines of the log, their rows and seals."""
        with self._open() as session:
            return list(legible(chain_findings(session.file.reading, report)))

    def refuse_broken_log(self, report: Report = unheard) -> None:
        """Blocked where a line of the log, with its rows and seals, is not what was written."""
        with self._open() as session:
            refuse_broken_log(session, report)

    def export(self, form: str, folder: Path) -> list[Path]:
        """Write the workspace into the folder in a form of FORMS; gives the files."""
        write, _names = FORMS[form]
        with self._open() as session:
            return write(session, folder)

    def pack(
        self, period: Period, language: str, reviewer: str, report: Report = unheard
    ) -> PrintedPack:
        """An auditor pack of the file as it is now, to be kept by `auditing.keep`."""
        with self._open() as session:
            return prepare(session, period, language, reviewer, report)

    @contextmanager
    def _open(self) -> Iterator[Session]:
        key = RawKey(self.key)
        file = Workspace(self.path, key, self.settings, self.now, read_only=True)
        with closing(Session(file, self.now)) as session:
            yield session


def beside(session: Session, settings: Path) -> Beside:
    return Beside(session.file.path, session.file.key, settings, session.now)


def in_the_way(form: str, folder: Path) -> list[str]:
    """The files of the folder that such an export would replace."""
    return [name for name in FORMS[form][1] if (folder / name).exists()]
