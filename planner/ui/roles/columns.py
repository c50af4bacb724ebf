"""The columns of the roles page, and what their cells say."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import IntEnum

from planner.domain.processes import BuyingRole
from planner.domain.roles import Coverage, Involvement, Knowledge, Power, Stance
from planner.domain.text import Text, text
from planner.ui.roles.rows import Row


class At(IntEnum):
    """Numbers of the columns; the roles stand between PERSON and STANCE."""

    PERSON = 0
    FIRST_ROLE = 1
    STANCE = 8
    INFLUENCE = 9
    COVERAGE = 10
    KNOWN = 11
    WEIGHT = 12


HOW_MANY = At.WEIGHT + 1
NARROW: Mapping[BuyingRole, Text] = {
    BuyingRole.GATEKEEPER: text("Gate-\nkeeper"),
    BuyingRole.DECISION_MAKER: text("Decision\nmaker"),
    BuyingRole.INFLUENCER: text("Influ-\nencer"),
    BuyingRole.EXECUTOR: text("Executor"),
    BuyingRole.USER: text("User"),
    BuyingRole.TECHNICAL_ADVISER: text("Technical\nadviser"),
    BuyingRole.FINANCE_CONTROLLER: text("Finance\ncontroller"),
}
"""The roles over their columns, in two lines where need be."""
HEADINGS: Mapping[int, Text] = {
    At.PERSON: text("Person"),
    At.STANCE: text("Stance"),
    At.INFLUENCE: text("Influence"),
    At.COVERAGE: text("Coverage"),
    At.KNOWN: text("Known"),
    At.WEIGHT: text("Weight now"),
}


def role_at(column: int) -> BuyingRole | None:
    roles = list(BuyingRole)
    place = column - At.FIRST_ROLE
    return roles[place] if 0 <= place < len(roles) else None


def mark(row: Row, role: BuyingRole) -> str:
    """The letter in the dot of the heaviest role: V may veto, S signs; else nothing."""
    if row.noted is None or row.weighing is None or row.weighing.role is not role:
        return ""
    if Power.VETO in row.noted.powers:
        return "V"
    return "S" if Power.SIGN in row.noted.powers else ""


def judged(noted: Involvement | None) -> list[Knowledge]:
    """How we know what was judged; what nobody judged is left out."""
    return [how for _, _, how in _judgements(noted)]


def how_known(noted: Involvement | None, day: Callable[[date | None], str]) -> list[Text]:
    """“Stance: confirmed, 5 Mar 2026, by phone” for each judgement; `day` says a date."""
    lines = []
    for _, name, how in _judgements(noted):
        sure = text("confirmed") if how.confirmed else text("assumed")
        known_so = text("{what}: {how}, {day}", what=name, how=sure, day=day(how.on))
        source = text("{known}, {source}", known=known_so, source=how.source)
        lines.append(source if how.source else known_so)
    return lines


def _judgements(noted: Involvement | None) -> list[tuple[str, Text, Knowledge]]:
    """Field of Involvement, heading and knowledge of each judgement that was made."""
    if noted is None:
        return []
    every = (
        (noted.stance is not Stance.UNKNOWN, "stance_known", At.STANCE, noted.stance_known),
        (noted.influence > 0, "influence_known", At.INFLUENCE, noted.influence_known),
        (noted.coverage is not Coverage.NONE, "coverage_known", At.COVERAGE, noted.coverage_known),
    )
    return [(field, HEADINGS[at], how) for made, field, at, how in every if made]


def known(noted: Involvement | None, today: date) -> tuple[Text, str] | None:
    """Words and tone: the weakest of the judgements; None where nothing was judged."""
    how = judged(noted)
    stale = [k.on for k in how if k.on is not None and k.stale(today)]
    if stale:
        return text("stale, {days} d", days=(today - min(stale)).days), "due"
    if any(not k.confirmed for k in how):
        return text("assumed"), "due"
    return (text("confirmed"), "good") if how else None


def settled(noted: Involvement, today: date, *, confirmed: bool) -> dict[str, object]:
    """The fields of `involve` that say of everything judged: confirmed, or only assumed, today."""
    return {field: Knowledge(confirmed, today, how.source) for field, _, how in _judgements(noted)}
