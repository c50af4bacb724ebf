"""By what the left edge of a box is coloured, and what each colour means."""

from collections.abc import Mapping
from datetime import date
from enum import Enum

from PySide6.QtGui import QColor

from planner.domain.org import FUNCTION_WORDS, Function
from planner.domain.processes import ROLE_WORDS, BuyingRole
from planner.domain.roles import (
    COVERAGE_WORDS,
    STALE_AFTER_DAYS,
    STANCE_WORDS,
    Coverage,
    Involvement,
    Stance,
)
from planner.domain.text import Text, text
from planner.ui.theme import Theme


class ColourBy(Enum):
    STANCE = "stance"
    ROLE = "role"
    COVERAGE = "coverage"
    FUNCTION = "function"
    FRESHNESS = "freshness"


COLOUR_WORDS: Mapping[ColourBy, Text] = {
    ColourBy.STANCE: text("Colour by stance"),
    ColourBy.ROLE: text("Colour by role"),
    ColourBy.COVERAGE: text("Colour by coverage"),
    ColourBy.FUNCTION: text("Colour by function"),
    ColourBy.FRESHNESS: text("Colour by freshness"),
}

STANCE_TONES: Mapping[Stance, str] = {
    Stance.UNKNOWN: "neutral",
    Stance.SUPPORTS: "good",
    Stance.LEANS_TO_US: "good",
    Stance.NEUTRAL: "neutral",
    Stance.LEANS_AGAINST: "bad",
    Stance.OPPOSES: "bad",
}
STANCE_EDGES: Mapping[Stance, str] = {
    Stance.SUPPORTS: "good",
    Stance.LEANS_TO_US: "leaning_good",
    Stance.LEANS_AGAINST: "leaning_bad",
    Stance.OPPOSES: "bad",
}
COVERAGE_EDGES: Mapping[Coverage, str] = {
    Coverage.ONE_CONTACT: "due",
    Coverage.SEVERAL: "accent",
    Coverage.IN_DEPTH: "good",
}
ROLE_EDGES: Mapping[BuyingRole, str] = {
    BuyingRole.GATEKEEPER: "#8D6E63",
    BuyingRole.DECISION_MAKER: "#7B4FC9",
    BuyingRole.INFLUENCER: "#C4529B",
    BuyingRole.EXECUTOR: "#C98A1B",
    BuyingRole.USER: "#4C9A3F",
    BuyingRole.TECHNICAL_ADVISER: "#2F7DD1",
    BuyingRole.FINANCE_CONTROLLER: "#159A9C",
}
FUNCTION_EDGES: Mapping[Function, str] = {
    Function.MANAGEMENT: "#7B4FC9",
    Function.TECHNICAL: "#2F7DD1",
    Function.PROCUREMENT: "#C98A1B",
    Function.FINANCE: "#159A9C",
    Function.COMMERCIAL: "#C4529B",
    Function.PRODUCTION: "#4C9A3F",
}
NOTHING = "edge"
FRESH_DAYS = 30
"""What was noted within so many days is fresh; it is stale when a judgement is."""
FRESHNESS: Mapping[str, Text] = {
    "good": text("Noted within {n} days", n=FRESH_DAYS),
    "due": text("Noted within {n} days", n=STALE_AFTER_DAYS),
    "bad": text("Stale"),
}


def edge(
    by: ColourBy,
    noted: Involvement | None,
    function: Function = Function.OTHER,
    today: date | None = None,
) -> str:
    """The colour of the edge: a token of the theme, or a colour as #RRGGBB."""
    if by is ColourBy.FUNCTION:
        return FUNCTION_EDGES.get(function, NOTHING)
    if noted is None:
        return NOTHING
    if by is ColourBy.STANCE:
        return STANCE_EDGES.get(noted.stance, NOTHING)
    if by is ColourBy.COVERAGE:
        return COVERAGE_EDGES.get(noted.coverage, NOTHING)
    if by is ColourBy.FRESHNESS:
        return freshness(noted, today)
    return next((ROLE_EDGES[role] for role in BuyingRole if role in noted.roles), NOTHING)


def freshness(noted: Involvement, today: date | None) -> str:
    """The colour of how long ago anything about somebody was noted last."""
    known = (noted.stance_known.on, noted.influence_known.on, noted.coverage_known.on)
    days = [day for day in known if day is not None]
    if not days or today is None:
        return NOTHING
    age = (today - max(days)).days
    if age <= FRESH_DAYS:
        return "good"
    return "due" if age <= STALE_AFTER_DAYS else "bad"


def colour(theme: Theme, token: str) -> QColor:
    """The colour that an edge of the legend or of a box is painted in."""
    if token.startswith("#"):
        return QColor(token).lighter(125) if theme.dark else QColor(token)
    if token.startswith("leaning_"):
        return _between(theme.colours[token.removeprefix("leaning_")], theme.edge)
    return theme.colours[token]


def legend(by: ColourBy) -> list[tuple[str, Text]]:
    """Every colour that may occur, with its meaning."""
    rest = (NOTHING, text("Not known"))
    if by is ColourBy.STANCE:
        return [*((token, STANCE_WORDS[s]) for s, token in STANCE_EDGES.items()), rest]
    if by is ColourBy.FUNCTION:
        known = [(token, FUNCTION_WORDS[f]) for f, token in FUNCTION_EDGES.items()]
        return [*known, (NOTHING, FUNCTION_WORDS[Function.OTHER])]
    if by is ColourBy.FRESHNESS:
        return [*FRESHNESS.items(), rest]
    if by is ColourBy.COVERAGE:
        met = [(token, COVERAGE_WORDS[c]) for c, token in COVERAGE_EDGES.items()]
        return [*reversed(met), (NOTHING, COVERAGE_WORDS[Coverage.NONE])]
    return [
        *((token, ROLE_WORDS[r]) for r, token in ROLE_EDGES.items()),
        (NOTHING, text("No role")),
    ]


def _between(one: QColor, other: QColor) -> QColor:
    return QColor(
        (one.red() * 3 + other.red() * 2) // 5,
        (one.green() * 3 + other.green() * 2) // 5,
        (one.blue() * 3 + other.blue() * 2) // 5,
    )
