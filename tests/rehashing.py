"""What an insider would do to a ledger: edit it, and make every digest and hash fit again."""

import json

from planner.store.chain import line_hash, rows_digest, seal_digest
from planner.store.engine import Connection
from planner.store.fact_tables import FACT_TABLES
from planner.store.facts import columns
from planner.store.format import FIRST


def rehash(connection: Connection) -> None:
    names = {t.name: columns(kind, t) for kind, t in FACT_TABLES.items()}
    names["journal"] = ("seq", "verb", "of_")
    previous = FIRST
    for seq, line in connection.execute("SELECT seq, line FROM log ORDER BY seq").fetchall():
        said = json.loads(line)
        for table in said["rows"]:
            own = connection.execute(
                f"SELECT {', '.join(names[table])} FROM {table} WHERE seq = ?", (seq,)
            ).fetchall()
            said["rows"][table] = [str(len(own)), rows_digest(own)]
        seals = connection.execute("SELECT id, salt, body FROM seal WHERE seq = ?", (seq,))
        said["seals"] = [[str(id), seal_digest(salt, body)] for id, salt, body in seals]
        made = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        previous = line_hash(previous, made)
        connection.execute("UPDATE log SET line = ?, hash = ? WHERE seq = ?", (made, previous, seq))
