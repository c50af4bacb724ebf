"""What employers have agreed to, with how it ended: the consents that count on a day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from planner.domain.consents import ConsentEnd, ConsentFact, EndKind
from planner.domain.eligibility_facts import Consent, ConsentStatus, Signatory
from planner.domain.facts import Agreement, AgreementVersion
from planner.domain.record import Id
from planner.domain.terms import Method, Tier
from planner.domain.versions import version_on

Capped = tuple[Fraction | None, Fraction | None]
"""A rate and the most that a consent allows; None: without bound, and not consented to."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """A consent that was signed, and its early ends."""

    fact: ConsentFact
    ends: tuple[ConsentEnd, ...] = ()

    @property
    def begins(self) -> date:
        return self.fact.begins

    @property
    def withdrawn_on(self) -> date | None:
        return self._first(EndKind.WITHDRAWN)

    @property
    def expires_on(self) -> date | None:
        """As printed, or the day on which the payee left."""
        days = [day for day in (self.fact.ends_on, self._first(EndKind.LEFT)) if day is not None]
        return min(days, default=None)

    @property
    def last(self) -> date:
        """The last day on which money may come and orders may be placed."""
        days = [day for day in (self.expires_on, self.withdrawn_on) if day is not None]
        return min(days, default=date.min)

    def covers(self, account: Id, day: date) -> bool:
        """Is it that account's own consent, and does an order of the day lie in its window?"""
        return self.fact.employer == account and self.begins <= day <= self.last

    def turns(self) -> Iterable[date]:
        """The days on which time alone changes what may be paid under it."""
        yield self.begins
        for day, later in ((self.last, 0), (self.expires_on, self.fact.runoff_days)):
            if day is not None and day.toordinal() + later < date.max.toordinal():
                yield day + timedelta(days=later + 1)

    def _first(self, kind: EndKind) -> date | None:
        return min((end.on for end in self.ends if end.kind is kind), default=None)


def agreed_among(facts: Sequence[ConsentFact], ends: Sequence[ConsentEnd]) -> tuple[Agreed, ...]:
    """The consents that were ever in force: no drafts, none that was recorded by mistake."""
    found = []
    for fact in facts:
        own = tuple(end for end in ends if end.consent == fact.id)
        void = any(end.kind is EndKind.VOID for end in own)
        if fact.status is ConsentStatus.ACTIVE and not void:
            found.append(Agreed(fact, own))
    return tuple(found)


def consent_on(consents: Sequence[Agreed], account: Id, order_on: date) -> Agreed | None:
    """The consent that an order of the day rests on: the one in whose window it lies. Where there
    is none, the one that says best why not: the last that had begun, else the first to begin, else
    one of another employer that names the account. One that nobody might sign counts only where
    there is no other."""
    own = [each for each in consents if each.fact.employer == account]
    signed = [each for each in own if each.fact.signatory is Signatory.AUTHORISED]
    own = signed or own
    inside = [each for each in own if each.covers(account, order_on)]
    if inside:
        return max(inside, key=lambda c: (c.begins, c.fact.seq, c.fact.id))
    begun = [each for each in own if each.begins <= order_on]
    if begun:
        return max(begun, key=lambda c: (c.last, c.fact.seq, c.fact.id))
    others = (each for each in consents if account in each.fact.accounts)
    return min(own, key=lambda c: (c.begins, c.fact.seq), default=next(others, None))


def as_case(agreed: Agreed, account: Id, currency: str, cap: Fraction | None) -> Consent:
    """The consent as the rules of payment read it, for one component capped at `cap`."""
    fact = agreed.fact
    covered = fact.employer == account and account in fact.accounts and fact.currency == currency
    return Consent(
        status=fact.status,
        written=fact.written,
        signatory=fact.signatory,
        covers_account=covered,
        max_rate=cap,
        max_total_minor=fact.yearly_cap,
        effective_from=fact.starts_on,
        signed_on=fact.signed_on,
        recorded_on=fact.recorded_on,
        expires_on=agreed.expires_on,
        withdrawn_on=agreed.withdrawn_on,
        runoff_days=fact.runoff_days,
        route=fact.route,
    )


def tightest(agreement: Agreement, fact: ConsentFact, days: Sequence[date]) -> Capped:
    """The rate that breaks its cap, of the terms in force on the days; where none does, any rate
    with its cap. Each component has a cap of its own."""
    versions = dict.fromkeys(version_on(agreement, max(day, agreement.from_)) for day in days)
    pairs = [pair for v in versions if v is not None for pair in _rates(v, fact)]
    broken = (p for p in pairs if p[0] is None or p[1] is None or p[0] > p[1])
    return next(broken, pairs[0] if pairs else (Fraction(0), Fraction(0)))


def _rates(version: AgreementVersion, fact: ConsentFact) -> list[Capped]:
    """Sums that no rate bounds (fixed, floors, lump sums) need a cap of money."""
    terms, capped = version.terms, fact.yearly_cap is not None
    pairs: list[Capped] = []
    for direct in terms.directs:
        bounded = capped or not (direct.fixed or direct.floor)
        pairs.append((direct.rate if bounded else None, fact.direct_cap))
    if terms.volume is not None:
        bounded = capped or not terms.volume.lump_sums
        pairs += [
            (_rate(tier) if bounded and (capped or not tier.fixed) else None, fact.volume_cap)
            for tier in terms.volume.tiers
        ]
        if terms.volume.method in (Method.TOTAL, Method.ROLLING):
            together = sum((tier.rate for tier in terms.volume.tiers), Fraction(0))
            pairs.append((together, fact.volume_cap))
    return pairs


def _rate(tier: Tier) -> Fraction | None:
    """What a tier pays of each unit at the most; None: more than any rate says."""
    if tier.amount is None:
        return tier.rate
    if tier.from_ <= 0:
        return None if tier.amount else Fraction(0)
    return Fraction(tier.amount, tier.from_)
