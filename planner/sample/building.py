"""Makes the sample through the doors that everybody uses, under a clock that is set."""

from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from planner.domain.seller import edit_seller
from planner.sample.chance import seeded
from planner.sample.charted import make_accounts
from planner.sample.content import Making, SetClock, content
from planner.sample.noted import noted_steps
from planner.sample.planned import purchase_steps
from planner.sample.traded import ledger_steps
from planner.session.core import Session
from planner.store import problems
from planner.store.chance import Chance
from planner.store.opening import Secret
from planner.store.workspace import Workspace

TODAY = date(2026, 11, 23)
"""The day for which the sample is made, where nobody says another."""


OWN, DEMO = "own copy", "demo"
"""Samples that may lie side by side on one computer: each has a ledger of its own."""


def create(
    path: Path, language: str, settings: Path, secret: Secret | None = None,
    today: date | None = None,
) -> None:  # fmt: skip
    """A new sample workspace; it appears whole or not at all. Raises FileProblem where the file
    exists. The same language and day give the same log and the same papers, byte for byte.

    `language` is zh, zh_CN or en. The plan looks as on `today`; what lies after it has not
    happened yet. Without `secret` the file is plain.
    """
    if path.exists():
        raise problems.exists(path)
    put_in_place(path, Sample(language, today or TODAY), settings, secret)


@dataclass(frozen=True, slots=True)
class Sample:
    """Which sample: its language, the day it is made for, and which of several it is."""

    language: str
    today: date = TODAY
    copy: str = OWN

    @property
    def book(self) -> str:
        """The name of its ledger: by it a sample is known, whatever was done in it since."""
        return self.chance()(16).hex()

    def chance(self) -> Chance:
        """The workspace asks it for the name of its ledger first."""
        return seeded(f"sample workspace, {self.copy}, {content(self.language).language}")


def put_in_place(path: Path, sample: Sample, settings: Path, secret: Secret | None) -> None:
    """Make the sample beside `path` and put it there, over what is there."""
    beside = path.with_name(f".{path.name}.new")
    for left in (beside, *(beside.with_name(beside.name + end) for end in ("-wal", "-shm"))):
        left.unlink(missing_ok=True)
    clock = SetClock(sample.today)
    try:
        file = Workspace.create(beside, secret, settings, clock, chance=sample.chance())
        with closing(Session(file, clock)) as session:
            _fill(Making(session, clock, content(sample.language), sample.today))
        beside.replace(path)
    except OSError as error:
        raise problems.not_written(path, error) from error
    finally:
        beside.unlink(missing_ok=True)


def _fill(making: Making) -> None:
    steps = [*ledger_steps(making), *purchase_steps(making), *noted_steps(making)]
    steps = sorted((s for s in steps if s.on <= making.today), key=lambda s: s.on)
    making.clock.day = min((s.on for s in steps), default=making.today)
    making.session.do(edit_seller, **making.words["seller"])
    make_accounts(making)
    for step in steps:
        making.clock.day = step.on
        step.happen(making)
