"""The guiding questions that travel with the program, read from their TOML file."""

from pathlib import Path

from planner.domain.guides import Guide, Guides, Matter
from planner.exchange.toml_table import Table


def load_guides(path: Path) -> Guides:
    """One guide for each matter. Refused, naming file and key, when something is wrong."""
    file = Table.of(path)
    guides = {matter: _guide(file.table(matter.value)) for matter in Matter}
    file.close()
    return guides


def _guide(table: Table) -> Guide:
    values = table.table("values")
    guide = Guide(
        question=table.bilingual("question"),
        values={key: values.bilingual(key) for key in values.names()},
    )
    table.close()
    return guide
