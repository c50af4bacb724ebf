"""Why nothing was posted where something might have been: each zero has its reason."""

from collections.abc import Mapping

from planner.domain.counting import Counter
from planner.domain.eligibility_words import with_reason
from planner.domain.facts import Deal, Facts
from planner.domain.money import percent, shown
from planner.domain.obligations import Key, Target
from planner.domain.record import Id
from planner.domain.targets import counted_deals, direct_targets
from planner.domain.terms_words import clause_of
from planner.domain.text import Text, text
from planner.domain.versions import version_on
from planner.domain.volume_bases import Base
from planner.domain.volume_steps import award_steps
from planner.domain.volume_targets import base_figures
from planner.session.accruals import judge
from planner.session.core import Session
from planner.session.why import Why


def why_no_award(session: Session, deal: Deal, payee: Id) -> Why | None:
    """What the terms say to a deal on which nothing was posted yet; None where no agreement says
    anything about single deals like it."""
    receipts = tuple(session.ledger.receipts(deal.id))
    for agreement in session.ledger.agreements(payee):
        facts = Facts(agreement, {deal.id: deal}, receipts)
        counter = Counter(agreement, judge(session, agreement), session.today)
        counted = counted_deals(facts, counter.judge, counter.upto)
        for key, target in direct_targets(counter, counted.values()).items():
            version = version_on(agreement, max(agreement.from_, deal.on))
            clause = "" if version is None else clause_of(version.terms, key.component, deal=deal)
            lines = tuple(with_reason(line) for line in target.why)
            return Why(target.amount, lines, clause, agreement.number)
    return None


def volume_standing(base: Base, targets: Mapping[Key, Target]) -> tuple[Text, ...]:
    """How the volume of a period stands: what it earns or why it earns nothing, how far the next
    tier is, which money does not count, and what is guaranteed."""
    figures, currency = base_figures(base), base.terms.currency
    lines = list(award_steps(base.terms, figures.base, figures.earlier))
    if (tier := figures.next_tier) is not None:
        lines.append(
            text(
                "{missing} more until the tier from {bound}, which pays {rate}",
                missing=shown(tier.missing, currency),
                bound=shown(tier.from_, currency),
                rate=percent(tier.rate),
            )
        )
    lines += base.blocked
    for key, target in targets.items():
        if key.component == "guarantee" and key.start <= base.period.start < key.end:
            lines += target.why
    return tuple(with_reason(line) for line in lines)
