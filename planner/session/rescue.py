"""The way back from a damaged file: the last good backup, what it lacks, what can still be read.

The damaged file itself is never written: it stays for whoever can do more with it.
"""

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from planner.domain.errors import Refused
from planner.domain.text import Text, text
from planner.exchange.export import Sheet, write_csv
from planner.session.backups import BackupWork, free_place, restore
from planner.store.anchors import Anchors
from planner.store.backups import Backup, backups_in, verified
from planner.store.copies import looked_into
from planner.store.counting import Counts, counts
from planner.store.key import salt_of
from planner.store.opening import Secret
from planner.store.problems import FileProblem
from planner.store.salvage import salvaged

__all__ = ["Rescue", "Way"]


@dataclass(frozen=True, slots=True)
class Way:
    """The last good backup, with what it holds. `lacks`: how many steps this computer has seen
    after it; None where it has seen none of this workspace. `worse` newer ones are damaged too."""

    backup: Backup
    counts: Counts
    lacks: int | None
    worse: int


@dataclass(frozen=True, slots=True)
class Rescue:
    """`typed` is the passphrase that opened the damaged file, or should have; empty if plain."""

    path: Path
    typed: str
    settings: Path
    folder: Path | None = None

    def way(self) -> Way | None:
        """The newest backup that opens and is whole; None where there is none. It takes long:
        backups are looked through one after the other."""
        worse = 0
        for backup in self._backups():
            try:
                key = self._key(backup.path)
                head = verified(backup, key)
                with closing(looked_into(backup.path, key)) as connection:
                    held = counts(connection)
                    (book,) = connection.execute(
                        "SELECT value FROM meta WHERE key = 'book'"
                    ).fetchone()
            except FileProblem:
                worse += 1
                continue
            seen = Anchors(self.settings / "anchors", str(book)).heads()
            last = max((h.seq for h in seen), default=None)
            lacks = None if last is None else max(0, last - head.seq)
            return Way(backup, held, lacks, worse)
        return None

    def go_back(self, way: Way) -> Path:
        """A new file from the backup, beside the damaged one; gives its place."""
        target = free_place(self.path, datetime.now().date())
        key = self._key(way.backup.path)
        work = BackupWork(self.path, key, way.backup.path.parent)
        restore(work, way.backup, target, self.settings)
        return target

    def save_what_is_readable(self, folder: Path) -> Text:
        """One CSV file a table, in the folder; says what came of it. Refused where nothing can be
        read."""
        written, rows, torn = 0, 0, 0
        for table in salvaged(self.path, self._key(self.path)):
            if table.rows:
                cells = [tuple("" if v is None else str(v) for v in row) for row in table.rows]
                write_csv(folder / f"{table.table}.csv", Sheet(table.table, table.columns, cells))
                written += 1
            rows += len(table.rows)
            torn += not table.whole
        if not written:
            raise Refused(text("Nothing of {file} can be read any more.", file=self.path.name))
        return text(
            "{rows} rows in {files} tables were written into {folder}; {torn} tables are not "
            "complete.",
            rows=rows, files=written, folder=folder.name, torn=torn,
        )  # fmt: skip

    def _backups(self) -> list[Backup]:
        folders = [self.path.with_name(f"{self.path.stem} backups"), self.path.parent]
        if self.folder is not None:
            folders.insert(0, self.folder)
        found = {b.path: b for folder in folders for b in backups_in(folder)}
        mine = [b for b in found.values() if b.stem == self.path.stem or self.folder is not None]
        return sorted(mine, key=lambda b: (b.at, b.seq), reverse=True)

    def _key(self, path: Path) -> bytes | None:
        salt = salt_of(path)
        return None if salt is None or not self.typed else Secret(self.typed).key(salt)
