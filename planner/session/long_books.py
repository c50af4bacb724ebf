"""A partner's ledger with very many lines: figures from kept sums, lines page by page.

`PartnerBooks` reckons every deal anew to say of each line what became of it. Where there are too
many, this one reads what was kept with the postings, and never more than it shows.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.obligations import Key
from planner.domain.periods import Period, PeriodLength, period_holding
from planner.domain.reconcile import CLAWBACK, EXPENSE, HELD, PAYABLE, SETTLING
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.session.core import Session
from planner.session.ledger_lines import LedgerLine, payout_words
from planner.session.partner_books import Figures, PartnerBooks, owed_words
from planner.session.why import Why, why_of

LONG = 2_000
"""Lines from which on a partner's ledger is shown page by page, as it was posted."""


@dataclass(frozen=True, slots=True)
class LongBooks:
    """One partner's long ledger in one currency."""

    session: Session
    payee: Id
    currency: str

    @property
    def count(self) -> int:
        return self.session.ledger.payee_line_count(self.payee, self.currency)

    def page(self, last: LedgerLine | None, most: int) -> list[LedgerLine]:
        """The lines before one that is shown, the newest posting first."""
        before = self.count + 1 if last is None else last.order
        first = max(1, before - most)
        ledger = self.session.ledger
        found = ledger.payee_lines(self.payee, self.currency, first, before - first)
        words = {key: owed_words(self.session, key) for key in {line.key for line in found}}
        return [
            LedgerLine(
                on=line.posted_on, what=words[line.key], amount=line.change,
                balance=line.balance, key=line.key, order=line.n,
            )
            for line in reversed(found)
        ]  # fmt: skip

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day with a line; today where there is none."""
        found = self.session.ledger.payee_days(self.payee, self.currency)
        return found or (self.session.today, self.session.today)

    @property
    def period_length(self) -> PeriodLength:
        """As the volume terms count; half-years where there are none."""
        agreements = self.session.ledger.agreements(self.payee)
        mine = (a for a in agreements if a.currency == self.currency)
        volumes = [v.terms.volume for a in mine for v in a.versions]
        known = [volume for volume in volumes if volume is not None]
        return known[-1].period if known else PeriodLength.HALF_YEAR

    def periods(self) -> list[Period]:
        """Every period from the first line to today, the latest first."""
        (first, last), length = self.days, self.period_length
        found = [period_holding(max(self.session.today, last), length)]
        while found[-1].start > first and found[-1].start > date(1, 12, 31):
            found.append(period_holding(found[-1].start - timedelta(days=1), length))
        return found

    def figures(self, period: Period) -> Figures:
        ledger = self.session.ledger
        sums = ledger.balance(self.payee).get(self.currency, {})
        span = (self.payee, self.currency, period.start, period.end)
        return Figures(
            earned=ledger.earned_between(*span),
            paid=sum(
                p.amount
                for p in ledger.payouts(self.payee)
                if p.currency == self.currency and p.on in period
            ),
            payable=-sums.get(PAYABLE, 0),
            pending=ledger.pending(self.payee, self.currency),
            held=-sums.get(HELD, 0),
            owed_back=sums.get(CLAWBACK, 0),
        )

    def why(self, key: Key) -> Why | None:
        """The explanation that was kept with the newest posting of the obligation."""
        ledger = self.session.ledger
        kept = ledger.explanation(key)
        agreement = next(a for a in ledger.agreements(self.payee) if a.id == key.agreement)
        deal = ledger.deal(key.deal) if key.deal else None
        return None if kept is None else why_of(kept, key, agreement, deal)

    @property
    def latest_day(self) -> date:
        return self.days[1]

    def earned_by_key(self, period: Period) -> list[tuple[Text, int]]:
        """What the earned figure of a period adds up from, in so few parts as there are."""
        span = (self.payee, self.currency, period.start, period.end)
        found = self.session.ledger.earned_by_component(*span)
        return [(PARTS[component], amount) for component, amount in found if amount]

    def paid_in(self, period: Period) -> list[tuple[Text, int]]:
        """The payments of a period."""
        payouts = self.session.ledger.payouts(self.payee)
        mine = (p for p in payouts if p.currency == self.currency and p.on in period)
        return [(payout_words(p), p.amount) for p in mine]

    def totals(self) -> tuple[int, int]:
        """Everything earned, and everything paid."""
        sums = self.session.ledger.balance(self.payee).get(self.currency, {})
        return sums.get(EXPENSE, 0), -sum(sums.get(book, 0) for book in SETTLING)


PARTS = {
    "direct": text("On single deals"),
    "volume": text("For the volume of periods"),
    "guarantee": text("Guaranteed"),
    "limit": text("Above what a consent allows"),
}


def books_of(session: Session, payee: Id, currency: str) -> PartnerBooks | LongBooks:
    """The partner's ledger, as a whole where that is not too long."""
    if session.ledger.payee_line_count(payee, currency) >= LONG:
        return LongBooks(session, payee, currency)
    return PartnerBooks(session, payee, currency)
