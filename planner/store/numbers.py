"""The numbers of papers that this computer saw issued, remembered outside the file: after a restore
they go on from there, and those that were lost are void."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from planner.store.engine import Connection
from planner.store.private_files import append

NUMBERED = ("Issued", "Payout", "Signed")
"""The facts that bear one, by name: to import them for every change of the plan would cost."""


def remember_numbers(settings: Path, book: str, facts: Iterable[object]) -> None:
    """After COMMIT. Settings that cannot be written hold nothing."""
    bearing = (fact for fact in facts if type(fact).__name__ in NUMBERED)
    numbers = [str(getattr(fact, "number", "")) for fact in bearing]
    if not numbers:
        return
    with suppress(OSError):
        append(_place(settings, book), "".join(f"{number}\n" for number in numbers))


def lost_numbers(settings: Path, book: str, connection: Connection) -> list[str]:
    """Those that this computer saw and the file does not know."""
    try:
        seen = _place(settings, book).read_text("utf-8").split()
    except (OSError, UnicodeDecodeError):
        return []
    rows = connection.execute(
        "SELECT number FROM paper UNION SELECT number FROM agreement "
        "UNION SELECT number FROM payout UNION SELECT number FROM lost_number"
    )
    known = {number for (number,) in rows}
    return sorted({number for number in seen if number not in known})


def forget_numbers(settings: Path, book: str) -> None:
    """A file just created has no past."""
    with suppress(OSError):
        _place(settings, book).unlink()


def _place(settings: Path, book: str) -> Path:
    return settings / "anchors" / f"{book}.numbers"
