"""When a line of the log was written, by the clock of that time."""

import json
from datetime import UTC, datetime

from planner.store.engine import Connection


def written_at(connection: Connection, seq: int) -> datetime:
    """The moment (UTC) that the line says; the first there is for a line that is not there."""
    row = connection.execute("SELECT line FROM log WHERE seq = ?", (seq,)).fetchone()
    if row is None:
        return datetime.min.replace(tzinfo=UTC)
    return datetime.fromisoformat(json.loads(row[0])["at"])


def last_written(connection: Connection) -> datetime | None:
    """The moment (UTC) of the newest line; None before the first."""
    row = connection.execute("SELECT line FROM log ORDER BY seq DESC LIMIT 1").fetchone()
    return None if row is None else datetime.fromisoformat(json.loads(row[0])["at"])


def moment(when: datetime) -> str:
    """How a line says when it was written, of a moment in UTC."""
    return f"{when:%Y-%m-%dT%H:%M:%SZ}"


def clock_back(connection: Connection, now: datetime) -> list[object]:
    """What a line that is earlier than the one before it says of itself; nothing otherwise."""
    last = last_written(connection)
    if last is None or now.replace(microsecond=0) >= last:
        return []
    from planner.domain.evidence import ClockBack

    return [ClockBack(last=moment(last), now=moment(now))]
