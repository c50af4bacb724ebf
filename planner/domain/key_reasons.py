"""Why somebody matters in a stage, as one sentence."""

from collections.abc import Mapping

from planner.domain.org import Seat
from planner.domain.processes import BuyingRole, Stage
from planner.domain.roles import Involvement, Power
from planner.domain.text import Text, text

ROLE_IN_SENTENCE: Mapping[BuyingRole, Text] = {
    BuyingRole.GATEKEEPER: text("gatekeeper"),
    BuyingRole.DECISION_MAKER: text("decision maker"),
    BuyingRole.INFLUENCER: text("influencer"),
    BuyingRole.EXECUTOR: text("executor"),
    BuyingRole.USER: text("user"),
    BuyingRole.TECHNICAL_ADVISER: text("technical adviser"),
    BuyingRole.FINANCE_CONTROLLER: text("finance controller"),
}


def reason(
    stage: Stage, role: BuyingRole, noted: Involvement, seat: Seat, *, empty: bool, by_veto: bool
) -> Text:
    """“Stage 4 Technical standard set: the technical adviser matters most here and can veto.
    Influence 5 of 5.” `empty`: nobody known sits there; `by_veto`: the veto counts as 5."""
    why = _part(stage, role)
    if Power.VETO in noted.powers:
        why = text("{why} and can veto", why=why)
    if empty:
        why = _but_empty(why, seat)
    return text(
        "Stage {number} {stage}: {why}. {influence}",
        number=stage.place,
        stage=stage.name.as_text,
        why=why,
        influence=_influence(noted, by_veto=by_veto),
    )


def pinned_reason(stage: Stage, because: str, seat: Seat, *, empty: bool) -> Text:
    """The sentence for a seat that the user named, in the user's own words."""
    why = text("you named this seat key, because: {reason}", reason=because)
    return text(
        "Stage {number} {stage}: {why}",
        number=stage.place,
        stage=stage.name.as_text,
        why=_but_empty(why, seat) if empty else why,
    )


def _part(stage: Stage, role: BuyingRole) -> Text:
    weight, said = stage.weight(role), ROLE_IN_SENTENCE[role]
    if not weight:
        return text("the {role} does not matter here", role=said)
    if weight == max(stage.weights):
        return text("the {role} matters most here", role=said)
    if weight > 1:
        return text("the {role} matters much here", role=said)
    return text("the {role} matters a little here", role=said)


def _but_empty(why: Text, seat: Seat) -> Text:
    if seat.unknown:
        return text("{why}, but we do not know yet who sits there", why=why)
    return text("{why}, but the seat is empty", why=why)


def _influence(noted: Involvement, *, by_veto: bool) -> Text:
    if not noted.influence:
        if by_veto:
            return text("Influence not known; the veto makes it count 5 of 5.")
        return text("Influence not known, 3 of 5 assumed.")
    if by_veto and noted.influence < 5:
        return text("Influence {n} of 5; the veto makes it count 5.", n=noted.influence)
    return text("Influence {n} of 5.", n=noted.influence)
