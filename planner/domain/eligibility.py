"""Who may be paid: a pure function of payee, account and event.

The first rule that applies decides. Nothing passes by default: a case passes only as the buyer, as
an insider with consent or as an independent, and only after every rule before.
"""

from datetime import date, timedelta

from planner.domain import standing
from planner.domain.eligibility_facts import Case
from planner.domain.payment_rules import BLOCKS, FIXABLE, PASSES, RULE_SET, Block, Pass
from planner.domain.standing import consent, insider
from planner.domain.verdicts import Accrual, Outcome, Payout, Reason, Verdict


def eligible(case: Case) -> Verdict:
    """May this payee be paid for this event? With every fact already known."""
    for block in BLOCKS:
        if block.who(case) and block.applies(case):
            return _blocked(case, block)
    for allowed in PASSES:
        if allowed.who(case):
            return _passed(case, allowed)
    return _blocked(
        case, Block(6, standing.relation_unknown, FIXABLE, Reason.E_RELATION_UNKNOWN)
    )  # a relation no rule speaks of: unknown never passes


def _blocked(case: Case, block: Block) -> Verdict:
    return Verdict(
        verdict=Outcome.BLOCKED,
        rule_set=RULE_SET,
        rule=block.number,
        block_class=block.block,
        reasons=(block.reason,),
        accrual=block.accrual,
        payout=block.payout,
        next_on=_next_on(case) if block.reason is Reason.E_ROUTE_MISMATCH else None,
    )


def _passed(case: Case, allowed: Pass) -> Verdict:
    named = (codes for applies, codes in allowed.conditions if applies(case))
    conditions = tuple(dict.fromkeys(code for codes in named for code in codes))
    award, room = case.event.award_minor, _room(case)
    cut = award is not None and room is not None and award > room
    return Verdict(
        verdict=Outcome.ALLOWED_WITH_CONDITIONS if conditions else Outcome.ALLOWED,
        rule_set=RULE_SET,
        rule=allowed.number,
        reasons=(Reason.W_CONSENT_CAP_APPLIED,) if cut else (),
        conditions=conditions,
        accrual=Accrual.ACCRUE,
        payout=Payout.OK,
        paper=allowed.paper,
        next_on=_next_on(case),
        accrue_minor=room if cut else award,
    )


def _room(case: Case) -> int | None:
    """Minor units still free under an insider's consent; None: not capped."""
    most = consent(case).max_total_minor
    if most is None or not insider(case):
        return None
    return max(0, most - case.event.cumulative_before_minor)


def _next_on(case: Case) -> date | None:
    """The first day after the day of paying on which the consent no longer lets money go out."""
    end = standing.consent_end(case)
    if not insider(case) or end is None:
        return None
    last = min(date.max.toordinal(), end.toordinal() + consent(case).runoff_days)
    withdrawn = consent(case).withdrawn_on
    last = min(last, withdrawn.toordinal()) if withdrawn else last
    return date.fromordinal(last) + timedelta(days=1) if last < date.max.toordinal() else None
