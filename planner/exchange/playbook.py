"""The playbook that travels with the program, read from its TOML file."""

from pathlib import Path

from planner.domain.playbook import Playbook, Playbooks
from planner.domain.processes import BuyingRole
from planner.exchange.processes import key_of
from planner.exchange.toml_table import Table


def load_playbook(path: Path) -> Playbooks:
    """The words for all seven roles. Refused, naming file and key, when something is wrong."""
    file = Table.of(path)
    playbooks = {role: _playbook(file.table(key_of(role))) for role in BuyingRole}
    file.close()
    return playbooks


def _playbook(table: Table) -> Playbook:
    playbook = Playbook(
        care=table.bilingual("care"),
        do=table.bilingual("do"),
        ask=tuple(t.as_bilingual() for t in table.tables("ask")),
        trap=table.bilingual("trap"),
    )
    table.close()
    return playbook
