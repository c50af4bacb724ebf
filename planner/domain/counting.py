"""Which money of a deal counts for a payee, how much of it is the payee's, and what is blocked."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from planner.domain.facts import Agreement, Deal, Receipt
from planner.domain.money_received import Money, Slice, money_of_deal, own_parts
from planner.domain.obligations import LAST_DAY, BlockedReceipt, Judge, Part, Step
from planner.domain.record import Id
from planner.domain.shares import sainte_lague
from planner.domain.text import Text, text

BEFORE_AGREEMENT, AFTER_AGREEMENT = "E_BEFORE_AGREEMENT", "E_AFTER_TERMINATION"


@dataclass(frozen=True, slots=True)
class Own:
    """The payee's part of standing money. `code` says why it does not count; empty: it does."""

    money: Money
    amount: int
    slices: tuple[Slice, ...]
    code: str

    @property
    def value_on(self) -> date:
        return self.money.value_on


@dataclass(frozen=True)
class CountedDeal:
    """A deal as one payee sees it: its own part of the contract (less what was written off) and of
    the money, oldest first. `parts` are the payee's, and those of all; `code_today` is the reason
    why money received on the day of asking would not count."""

    deal: Deal
    part: Part
    contract: int
    money: tuple[Own, ...]
    code_today: str
    parts: tuple[int, int] = (1, 1)

    @cached_property
    def counting(self) -> tuple[Own, ...]:
        return tuple(own for own in self.money if not own.code)

    @cached_property
    def received(self) -> int:
        """The money that counts."""
        return sum(own.amount for own in self.counting)

    @cached_property
    def outstanding(self) -> int:
        """What of the contract is not received yet, whether it counted or not; at least 0."""
        return max(0, self.contract - sum(own.amount for own in self.money))

    def blocked(self) -> tuple[BlockedReceipt, ...]:
        return tuple(
            BlockedReceipt(own.money.receipt.id, self.deal.id, own.value_on, own.amount, own.code)
            for own in self.money
            if own.code and own.amount
        )

    def slices(self) -> list[tuple[Slice, date]]:
        """What counts, fact by fact in the order they became known, each with its day."""
        pairs = [(slice_, own.value_on) for own in self.counting for slice_ in own.slices]
        return sorted(pairs, key=lambda pair: (pair[0].seq, pair[0].receipt, pair[1]))


def share_words(counted: CountedDeal) -> Text:
    """`These amounts are this partner's own share of the deal: 2 of 3 parts`."""
    return text(
        "These amounts are this partner's own share of the deal: {mine} of {all} parts",
        mine=counted.parts[0],
        all=counted.parts[1],
    )


@dataclass(frozen=True)
class Counter:
    """Counts the deals of an agreement: who may earn, for whom, and up to which day."""

    agreement: Agreement
    judge: Judge
    upto: date
    _codes: dict[tuple[Id, date], str] = field(default_factory=dict, compare=False)

    @cached_property
    def last(self) -> date | None:
        """The agreement's last day, None while it has no end."""
        return self.agreement.ends_on

    def covers(self, deal: Deal) -> bool:
        """Is it a sale that this agreement is about, with a share for its payee?"""
        return (
            not deal.reversed
            and deal.account in self.agreement.accounts
            and deal.currency == self.agreement.currency
            and any(payee == self.agreement.payee and weight > 0 for payee, weight in deal.shares)
        )

    def count(self, deal: Deal, receipts: list[Receipt]) -> CountedDeal:
        payee = self.agreement.payee
        shares = sorted(share for share in deal.shares if share[1] > 0)
        weights = [weight for _, weight in shares]
        mine = [sharing for sharing, _ in shares].index(payee)
        standing = money_of_deal(receipts, self.upto)
        parts = own_parts(standing, weights, mine)
        return CountedDeal(
            deal=deal,
            part=self.judge.part(payee, deal),
            contract=sainte_lague(deal.expected, weights)[mine],
            money=tuple(
                Own(money, part, _own_slices(money, part, weights, mine), self._code(deal, money))
                for money, part in zip(standing, parts, strict=True)
            ),
            code_today=self._reason(deal, self._today),
            parts=(weights[mine], sum(weights)),
        )

    @property
    def _today(self) -> date:
        """The day of asking; where that is the end of all days, one inside the agreement."""
        return self.last if self.last and self.upto == LAST_DAY else self.upto

    def _code(self, deal: Deal, money: Money) -> str:
        return self._reason(deal, money.value_on)

    def _reason(self, deal: Deal, day: date) -> str:
        """Why money of the day does not count. The judge is asked deal by deal: whom it lets earn
        is its own business."""
        asked = (deal.id, day)
        if asked not in self._codes:
            self._codes[asked] = self._judged(deal, day)
        return self._codes[asked]

    def _judged(self, deal: Deal, day: date) -> str:
        code = self.judge.reason(self.agreement.payee, deal, day)
        if not code and deal.on < self.agreement.covered_from(deal.account):
            return BEFORE_AGREEMENT
        return code or self._after_the_end(deal, day)

    def _after_the_end(self, deal: Deal, day: date) -> str:
        """Orders to the last day, and money on them while the tail lasts."""
        last = self.last
        if last is None or (deal.on <= last and (day - last).days <= self.agreement.tail_days):
            return ""
        return AFTER_AGREEMENT


def steps_of(
    changes: list[tuple[Slice, date]], amounts: list[int], before: int = 0
) -> tuple[Step, ...]:
    """The steps from `before` through those amounts; what changes nothing is left out."""
    steps = []
    for (slice_, day), amount in zip(changes, amounts, strict=True):
        if amount != before:
            steps.append(Step(slice_.receipt, slice_.seq, day, amount - before))
        before = amount
    return tuple(steps)


def _own_slices(money: Money, part: int, weights: list[int], mine: int) -> tuple[Slice, ...]:
    """The payee's part of each fact. The first takes what the split of the others leaves."""
    if len(weights) == 1:
        return tuple(money.slices)
    first, *others = money.slices
    own = [other._replace(amount=sainte_lague(other.amount, weights)[mine]) for other in others]
    rest = part - sum(slice_.amount for slice_ in own)
    return (first._replace(amount=rest), *own)


def next_receipt_day(
    receipts: tuple[Receipt, ...], deals: Collection[Id], upto: date
) -> date | None:
    """The next day after `upto` on which known money arrives or goes back."""
    days = [r.value_on for r in receipts if r.value_on > upto and r.deal in deals and r.amount]
    return min(days, default=None)
