"""The buying processes, the playbook and the help that travel with the program, read once."""

from functools import cache
from pathlib import Path

from planner.domain.guides import Guides
from planner.domain.help import HelpSection
from planner.domain.own_rules import with_own
from planner.domain.plan import Plan
from planner.domain.playbook import Playbooks
from planner.domain.processes import ProcessTemplate
from planner.exchange.guides import load_guides
from planner.exchange.help import load_help
from planner.exchange.playbook import load_playbook
from planner.exchange.processes import load_templates

FOLDER = Path(__file__).resolve().parents[2] / "resources"


@cache
def process_templates() -> tuple[ProcessTemplate, ...]:
    """The shipped buying processes, the default one first."""
    return tuple(load_templates(FOLDER / "processes"))


@cache
def playbooks() -> Playbooks:
    """How to work with each of the seven roles, as shipped."""
    return load_playbook(FOLDER / "playbook" / "roles.toml")


def playbooks_of(plan: Plan) -> Playbooks:
    """The playbooks as this workspace has them: its own words before the shipped ones."""
    return with_own(plan, playbooks())


@cache
def guides() -> Guides:
    """Questions that help to judge somebody."""
    return load_guides(FOLDER / "playbook" / "guides.toml")


@cache
def help_sections() -> tuple[HelpSection, ...]:
    """What F1 opens."""
    return load_help(FOLDER / "help" / "help.toml")
