"""The help that travels with the program, read from its TOML file."""

from pathlib import Path

from planner.domain.help import HelpLine, HelpSection
from planner.domain.processes import Bilingual
from planner.exchange.toml_table import Table


def load_help(path: Path) -> tuple[HelpSection, ...]:
    """Refused, naming file and key, when something is wrong."""
    file = Table.of(path)
    sections = tuple(_section(each) for each in file.tables("section"))
    file.close()
    return sections


def _section(table: Table) -> HelpSection:
    said = table.tables("sentences") if "sentences" in table else []
    lines = table.tables("lines") if "lines" in table else []
    section = HelpSection(
        table.bilingual("title"),
        tuple(each.as_bilingual() for each in said),
        tuple(_line(each) for each in lines),
    )
    table.close()
    return section


def _line(table: Table) -> HelpLine:
    keys = table.bilingual("keys") if table.has_table("keys") else Bilingual(en=table.words("keys"))
    line = HelpLine(keys, Bilingual(en=table.words("en"), zh=table.words("zh")))
    table.close()
    return line
