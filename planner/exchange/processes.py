"""The buying processes that travel with the program, read from their TOML files."""

from pathlib import Path

from planner.domain.errors import Refused
from planner.domain.processes import HEAVIEST, BuyingRole, ProcessTemplate, Stage
from planner.domain.record import Id
from planner.domain.text import text
from planner.exchange.toml_table import Table

LONGEST_DAYS = 3650


def load_templates(folder: Path) -> list[ProcessTemplate]:
    """Every `*.toml` of the folder, the default process first (by `order`, then by `key`).

    Refused, naming file and key, when one of them is broken or two have the same key.
    """
    found: list[tuple[int, ProcessTemplate]] = []
    for path in sorted(folder.glob("*.toml")):
        order, template = _template(Table.of(path))
        if any(template.key == other.key for _, other in found):
            raise Refused(
                text("{file}: the key “{key}” is taken.", file=path.name, key=template.key)
            )
        found.append((order, template))
    found.sort(key=lambda f: (f[0], f[1].key))
    return [template for _, template in found]


def _template(table: Table) -> tuple[int, ProcessTemplate]:
    order = table.number("order", 1, 999)
    template = ProcessTemplate(
        key=table.words("key"),
        name=table.bilingual("name"),
        stages=tuple(_stage(place, t) for place, t in enumerate(table.tables("stages"), 1)),
    )
    table.close()
    return order, template


def _stage(place: int, table: Table) -> Stage:
    weights = table.table("weights")
    stage = Stage(
        id=Id(0),
        process=Id(0),
        place=place,
        name=table.bilingual("name"),
        work=table.bilingual("work"),
        evidence=tuple(t.as_bilingual() for t in table.tables("evidence")),
        weights=tuple(weights.number(key_of(role), 0, HEAVIEST) for role in BuyingRole),
        usual_days=table.number("usual_days", 1, LONGEST_DAYS),
        shuts=table.flag("shuts"),
    )
    weights.close()
    table.close()
    return stage


def key_of(role: BuyingRole) -> str:
    """How the role is called in the files: technical_adviser."""
    return role.name.lower()
