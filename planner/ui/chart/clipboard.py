"""Branches on the clipboard: for this program as they are, for others as text and as a table."""

import json

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

from planner.domain.accounts import Account
from planner.domain.branches import Clipped, clipped, move_branches, paste_branches
from planner.domain.capturing import Whereto, capture
from planner.domain.codec import canonical, from_plain
from planner.domain.errors import Refused
from planner.domain.org import Seat
from planner.domain.outline_out import entries, table, written
from planner.domain.outline_text import read_outline
from planner.domain.record import Change, Id
from planner.domain.text import text
from planner.ui.desk import Desk

OURS = "application/x-account-planner-branch"
TABLE = "text/tab-separated-values"
MOST = 5000
"""Seats that one paste may bring."""


class Clipboard:
    """Remembers what was cut: pasted once, it moves; until then it stays where it is."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._cut: tuple[Id, ...] = ()
        self._mark = b""

    def copy(self, seats: tuple[Id, ...], purchase: Id | None) -> None:
        self._cut = ()
        self._put(seats, purchase)

    def cut(self, seats: tuple[Id, ...], purchase: Id | None) -> None:
        self._put(seats, purchase)
        self._cut = seats

    @property
    def waiting(self) -> tuple[Id, ...]:
        """What was cut and not pasted yet."""
        return self._cut if self._cut and self._still_ours() else ()

    def paste(self, account: Id, under: Id | None, purchase: Id | None) -> Change:
        """Below the seat, or at the top of the account. Raises Refused for what is no chart."""
        session, data = self._desk.session, QGuiApplication.clipboard().mimeData()
        waiting = self.waiting
        if waiting and all(session.plan.has(Seat, s) for s in waiting):
            self._cut = ()
            return session.do(move_branches, waiting, account, under)
        copied = _copied(data)
        if copied:
            return session.do(paste_branches, account, under, copied)
        session.plan.get(Account, account)
        outline = read_outline(_words(data))
        if not outline.entries:
            raise Refused(text("There is no list of people on the clipboard."))
        if len(outline.entries) > MOST:
            raise Refused(text("These are more than {n} lines. Import them as a file.", n=MOST))
        whereto = Whereto(account=account, under=under, purchase=purchase, on=session.today)
        return session.do(capture, outline, whereto)

    def _put(self, seats: tuple[Id, ...], purchase: Id | None) -> None:
        plan, say = self._desk.session.plan, self._desk.say
        found = entries(plan, seats, purchase)
        self._mark = canonical(clipped(plan, seats)).encode()
        data = QMimeData()
        data.setText(written(found, say))
        data.setData(TABLE, QByteArray(table(found, say).encode()))
        data.setData(OURS, QByteArray(self._mark))
        QGuiApplication.clipboard().setMimeData(data)

    def _still_ours(self) -> bool:
        data = QGuiApplication.clipboard().mimeData()
        return bool(self._mark) and data.data(OURS).data() == self._mark


def _copied(data: QMimeData | None) -> tuple[Clipped, ...]:
    """Branches that this program, or another window of it, has put there."""
    if data is None or not data.hasFormat(OURS):
        return ()
    try:
        read = from_plain(tuple[Clipped, ...], json.loads(bytes(data.data(OURS).data())))
    except (ValueError, KeyError, TypeError):  # another program's, or another version's
        return ()
    return read if _sound(read) else ()


def _sound(copied: tuple[Clipped, ...]) -> bool:
    """Managers stand before their reports, and every number is one of the list's."""
    return all(
        (c.manager is None or 0 <= c.manager < n)
        and (c.dotted is None or (0 <= c.dotted < len(copied) and c.dotted not in (n, c.manager)))
        and not (c.unknown and c.person is not None)
        and (c.person is None or bool(c.name.strip()))
        for n, c in enumerate(copied)
    )


def _words(data: QMimeData | None) -> str:
    if data is None:
        raise Refused(text("There is nothing on the clipboard."))
    if data.hasImage() and not data.hasText():
        raise Refused(
            text("A picture is on the clipboard. Copy the names as text, or type them as a list.")
        )
    if data.hasUrls():
        raise Refused(text("Files are on the clipboard. Import them with File > Import."))
    return data.text()
