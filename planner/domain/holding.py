"""How much of what is earned may not go out on a day, and why.

An award that rests on several deals is held for the part of those whose money may not be paid:
the rest is payable (eligibility.md, "Consent ends mid-period", point 5).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from planner.domain.consent_limits import Limit
from planner.domain.counting import CountedDeal
from planner.domain.eligibility import eligible
from planner.domain.eligibility_facts import (
    BankHolder,
    Case,
    Event,
    Form,
    Payee,
    Public,
    Relation,
    Route,
)
from planner.domain.exits import (
    RELEASABLE,
    as_rebate,
    less_redirected,
    less_waived,
    plus_redirected,
    taken,
)
from planner.domain.guarantees import guarantee_orders
from planner.domain.judging import FactJudge, open_ended
from planner.domain.money import half_up
from planner.domain.obligations import Key, Target
from planner.domain.record import Id
from planner.domain.verdicts import Verdict
from planner.domain.volume_bases import Bases


@dataclass(frozen=True, slots=True)
class Hold:
    """`amount` minor units of an obligation may not go out (of a limit: they are held off what is
    held); `code` says why, about `account`."""

    amount: int
    code: str
    account: Id


@dataclass(frozen=True, slots=True)
class Counted:
    """The deals of an agreement as they count, and what each brings to the periods."""

    deals: Mapping[Id, CountedDeal]
    bases: Mapping[Id, Bases]

    def behind(self, key: Key) -> Iterator[tuple[CountedDeal, Fraction]]:
        """The deals whose money an obligation rests on, each with its weight in it."""
        if key.deal:
            one = self.deals.get(key.deal)
            if one is not None and one.counting:
                yield one, Fraction(1)
            return
        for id, bases in self.bases.items():
            one = self.deals[id]
            for period, base in bases.items():
                if one.part == key.part and (period.start, period.end) == (key.start, key.end):
                    weight = base.brought
                    if weight and one.counting:
                        yield one, weight


@dataclass(frozen=True, slots=True)
class Standing:
    """What an agreement has earned, and what of it may not go out on a day, after the ways out."""

    counted: Counted
    targets: Mapping[Key, Target]
    holds: Mapping[Key, Hold]

    def free(self, key: Key) -> int:
        """What of the obligation may go out on the day, settled or not."""
        target, hold = self.targets.get(key), self.holds.get(key)
        earned = 0 if target is None else target.amount
        return earned - (0 if hold is None else hold.amount)

    def representatives(self, key: Key) -> Iterator[tuple[CountedDeal, date]]:
        """Of each account that the obligation rests on, and each consent's days, the latest deal
        that counts with the day of its latest money."""
        found: dict[tuple[Id, date], tuple[CountedDeal, date]] = {}
        for one, _ in self.counted.behind(key):
            last = max(own.value_on for own in one.counting)
            found[one.deal.account, one.deal.on] = (one, last)
        yield from (found[group] for group in sorted(found))


class Holding:
    """What may not go out on a day, and the ways out that were taken. One a run."""

    def __init__(
        self, counted: Counted, judge: FactJudge, limits: Mapping[Key, list[Limit]], today: date
    ) -> None:
        self._counted, self.judge, self._limits, self._today = counted, judge, limits, today
        self._verdicts: dict[Id, Verdict | None] = {}

    def of(self, key: Key, earned: int) -> Hold | None:
        """None: all of it may go out."""
        if key.component == "limit":
            return self._of_limit(key)
        if key.component == "guarantee":
            return self._of_guarantee(key, earned)
        blocked, total, first = Fraction(0), Fraction(0), None
        for one, weight in self._counted.behind(key):
            total += weight
            if (verdict := self.barred(one)) is not None:
                blocked += weight
                first = first or (str(verdict.reasons[0]), one.deal.account)
        if first is None:
            return None
        part = earned if blocked == total or not total else half_up(earned * blocked / total)
        return Hold(max(0, min(earned, part)), *first)

    def _of_guarantee(self, key: Key, earned: int) -> Hold | None:
        """It rests on no deal: any account of the agreement holds all of it."""
        begun = self.judge.agreement.from_
        for account, day in guarantee_orders(self.judge.agreement, key).items():
            verdict = self.judge.payment(account, max(day, begun), self._today)
            if verdict.blocked:
                return Hold(earned, str(verdict.reasons[0]), account)
        return None

    def barred(self, one: CountedDeal) -> Verdict | None:
        """Why what that deal earned may not be paid; None: it may."""
        if one.deal.id not in self._verdicts:
            last = max(own.value_on for own in one.counting)
            cases = self.judge.paying_deal(one.deal, last, self._today)
            verdicts = (verdict for _, verdict in cases)
            self._verdicts[one.deal.id] = next((v for v in verdicts if v.blocked), None)
        return self._verdicts[one.deal.id]

    def _of_limit(self, key: Key) -> Hold | None:
        amount, first = 0, None
        for limit in self._limits.get(key, ()):
            barred = ((one, self.barred(one)) for one in limit.deals if one.counting)
            found = next(((one, verdict) for one, verdict in barred if verdict is not None), None)
            if found is not None and found[1] is not None:
                amount += limit.amount
                first = first or (str(found[1].reasons[0]), found[0].deal.account)
        return None if first is None else Hold(amount, *first)

    # the ways out

    def with_exits(
        self, wanted: Mapping[Key, Target], holds: Mapping[Key, Hold]
    ) -> tuple[dict[Key, Target], dict[Key, Hold]]:
        """The targets after what was taken back or goes to the employer, and what of the holds is
        left after what was let go."""
        found, left = dict(wanted), dict(holds)
        exits, today = self.judge.dossier.exits, self._today
        for key in dict.fromkeys(k for k, _ in exits.waivers):
            self._take(found, left, key, exits.waived(key, today), redirect=False)
        for key in dict.fromkeys(k for k, _ in exits.redirects):
            if key.part == "commission":
                self._take(found, left, key, exits.redirected(key, today), redirect=True)
        for key, hold in list(left.items()):
            rest = hold.amount - (self._freed(key, hold.code) if hold.amount > 0 else 0)
            left[key] = replace(hold, amount=max(0, rest) if hold.amount > 0 else hold.amount)
            if not left[key].amount:
                del left[key]
        return found, left

    def _take(
        self,
        found: dict[Key, Target],
        left: dict[Key, Hold],
        key: Key,
        amount: int,
        *,
        redirect: bool,
    ) -> None:
        target = found.get(key)
        less = 0 if target is None else taken(target, amount)
        if target is None or not less:
            return
        taking = less_redirected if redirect else less_waived
        found[key] = taking(target, less, key.currency)
        if key in left:
            left[key] = replace(left[key], amount=max(0, left[key].amount - less))
        if redirect:
            twin = as_rebate(key)
            found[twin] = plus_redirected(found.get(twin), target, less, key.currency)
            self._hold_redirected(left, key, twin, less)

    def _hold_redirected(self, left: dict[Key, Hold], key: Key, twin: Key, amount: int) -> None:
        """What goes to the employer waits where even the employer may not get it now."""
        redirect = next(r for k, r in self.judge.dossier.exits.redirects if k == key)
        verdict = employer_verdict(self.judge, redirect.employer, self._today)[1]
        if verdict.blocked:
            known = left.get(twin)
            so_far = 0 if known is None else known.amount
            left[twin] = Hold(so_far + amount, str(verdict.reasons[0]), redirect.employer)

    def _freed(self, key: Key, code: str) -> int:
        exits, today = self.judge.dossier.exits, self._today
        freed = exits.redirected(key, today) if key.part == "rebate" else 0
        if code not in RELEASABLE:
            return freed
        account = self._account(key)
        freed += sum(
            amount
            for named, agreed, amount in exits.named
            if named == key
            and agreed.fact.employer == account
            and agreed.begins <= today
            and today <= _last_payment(agreed.expires_on, agreed.fact.runoff_days)
            and today <= (agreed.withdrawn_on or date.max)
            and self._on_route(account, agreed.fact.route)
        )
        return freed + sum(
            release.amount
            for named, release in exits.releases
            if named == key
            and release.employer == account
            and release.signed_on <= today
            and self._on_route(account, release.route)
        )

    def _account(self, key: Key) -> Id:
        """The account whose people's money is held in it."""
        held = (one for one, _ in self._counted.behind(key) if self.barred(one) is not None)
        return next((one.deal.account for one in held), Id(0))

    def _on_route(self, account: Id, route: Route) -> bool:
        holder = self.judge.dossier.bank_holder(account, route, self._today)
        return (holder is BankHolder.EMPLOYER) == (route is Route.EMPLOYER)


def employer_verdict(judge: FactJudge, employer: Id, today: date) -> tuple[Case, Verdict]:
    """May the employer itself be paid a rebate today, by credit note or into its own account?"""
    begun = max(today, judge.agreement.from_)
    event = Event(order_on=begun, receipt_on=begun, pay_on=begun)
    sample = judge.dossier.case(employer, open_ended(judge.agreement), event, begun)
    case = Case(
        payee=Payee(form=Form.ORG, public=Public.NO, identified=True, bank_holder=BankHolder.SELF),
        account=sample.account,
        relation=Relation.IS_ACCOUNT,
        agreement=sample.agreement,
        event=event,
        profile=sample.profile,
    )
    return case, eligible(case)


def _last_payment(expires_on: date | None, runoff_days: int) -> date:
    if expires_on is None:
        return date.min
    return date.fromordinal(min(date.max.toordinal(), expires_on.toordinal() + runoff_days))
