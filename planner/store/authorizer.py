"""What no statement of ours may do while a workspace is open, whatever asks for it."""

from planner.store.engine import SQLITE_DENY, SQLITE_OK, Connection

_DELETE, _PRAGMA, _UPDATE = 9, 19, 23
_SCHEMA = set(range(1, 9)) | set(range(10, 18)) | {24, 26, 29, 30}
"""SQLITE_CREATE_* (1-8), SQLITE_DROP_* (10-17), ATTACH, ALTER_TABLE, CREATE_VTABLE, DROP_VTABLE:
the schema stays as it is."""

OPEN_TO_CHANGE = {
    "account", "seat", "person", "tenure", "process", "stage", "purchase", "stage_move",
    "involvement", "draft", "link", "action", "contact", "own_playbook", "threshold",
    "seller", "instalment", "entry_point", "provisions", "writer", "posted",
    "payee_sum",
}  # fmt: skip
"""The plan, and sums that can be rebuilt. Everything else is only appended."""


def guard(connection: Connection) -> None:
    """Deny changing the schema, attaching, and changing or deleting what is only appended."""
    connection.set_authorizer(_allow)


def _loosens(pragma: str, value: str) -> bool:
    """Would this setting let something past the guards? Recursive triggers are what stops INSERT
    OR REPLACE from deleting."""
    if pragma == "recursive_triggers":
        return value.lower() not in ("1", "on", "yes", "true")
    return pragma in ("writable_schema", "ignore_check_constraints", "user_version")


def _allow(
    action: int, one: str | None, two: str | None, _db: str | None, _trigger: str | None
) -> int:
    if action in _SCHEMA:
        return int(SQLITE_DENY)
    if action in (_UPDATE, _DELETE) and one not in OPEN_TO_CHANGE:
        return int(SQLITE_DENY)
    if action == _PRAGMA and two is not None and _loosens(str(one), two):
        return int(SQLITE_DENY)
    return int(SQLITE_OK)
