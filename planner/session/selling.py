"""Sales entered, one or very many: judged, posted and accrued under one COMMIT."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.eligibility_facts import Event
from planner.domain.errors import Refused
from planner.domain.facts import Deal, DealKind
from planner.domain.money import LARGEST, exponent
from planner.domain.postings import DealProduct, Share
from planner.domain.products import product_group
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.session.accruals import News, next_line, reckon
from planner.session.core import Session
from planner.session.decisions import Asked, Decisions
from planner.session.partners import known_partner, named
from planner.session.receiving import Taken
from planner.session.run_lines import A_LINE, run_lines
from planner.session.uncollected import uncollected
from planner.store.door import Writing
from planner.store.report import Report, unheard


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDeal:
    """A signed sale. `contract` in minor units; `shares` give each partner's parts, none: nobody
    earns on it. `product` is its product group, if there is one."""

    name: str
    account: Id
    kind: DealKind
    on: date
    currency: str
    contract: int
    shares: tuple[tuple[Id, int], ...] = ()
    product: str = ""


@dataclass(frozen=True, slots=True)
class Prepared:
    """Deals with numbers of their own, and the facts that come with them: accounts by the names
    that they have now, and the judgements of who may earn."""

    deals: Sequence[Deal]
    others: Sequence[object]

    @property
    def name(self) -> Text:
        if len(self.deals) > 1:
            return text("Add {n} deals", n=len(self.deals))
        return text("Add deal {name}", name=self.deals[0].name)

    @property
    def sharing(self) -> set[Id]:
        return {payee for deal in self.deals for payee, _ in deal.shares}

    def facts(self, begin: int = 0, end: int | None = None) -> list[object]:
        """Of some deals; with the first of them come the others."""
        facts = [fact for deal in self.deals[begin:end] for fact in _facts(deal)]
        return facts if begin else [*facts, *self.others]


def deals_taken_in(session: Session, deals: Sequence[NewDeal], report: Report = unheard) -> Taken:
    """Judge and reckon; nothing is written. `report` counts up to half of the work. Contacts that
    are the same were noted before (`note_matches`)."""
    with uncollected():
        return _taken_in(session, deals, report)


def _taken_in(session: Session, deals: Sequence[NewDeal], report: Report) -> Taken:
    kept, ids, first = session.settled, session.plan.new_ids(), next_line(session)

    def quarter(done: int, total: int) -> None:
        report(done, 4 * total)

    def second_quarter(done: int, total: int) -> None:
        report(total + done, 4 * total)

    made = prepared(session, deals, ids, first, quarter)
    news = News({deal.id: deal for deal in made.deals}, kept, coming=True)
    reckoned = reckon(session, of=made.sharing, news=news, report=second_quarter)
    lines = [
        Writing(kind="facts", facts=made.facts(at, at + A_LINE))
        for at in range(0, len(deals), A_LINE)
    ]
    if reckoned.run.posts:
        since = session.ledger.last_accrual()
        lines += run_lines(reckoned.run, ids, since, first + len(lines))
    return Taken(made.name, [d.id for d in made.deals], lines, next(ids), reckoned.settled, {})


def prepared(
    session: Session,
    deals: Sequence[NewDeal],
    ids: Iterator[Id],
    first: int = 0,
    report: Report = unheard,
) -> Prepared:
    """Refused where one of them makes no sense. A line from number `first` on has 1,000 deals; 0:
    all of them go into the next."""
    _check(session, deals)
    made, decisions = [], Decisions(session, ids)
    for n, new in enumerate(deals):
        report(n, len(deals))
        deal = _made(new, next(ids), first + n // A_LINE if first else 0)
        dates = Event(order_on=deal.on, receipt_on=deal.on, pay_on=deal.on)
        for payee, _parts in deal.shares:
            decisions.judge(Asked(payee, deal.account, "order", deal.id), dates, deal.currency)
        made.append(deal)
    accounts = [f for a in dict.fromkeys(d.account for d in deals) for f in named(session, a, ids)]
    return Prepared(made, [*accounts, *decisions.facts])


def _made(new: NewDeal, id: Id, seq: int) -> Deal:
    return Deal(
        id=id, seq=seq, name=new.name.strip(), on=new.on, account=new.account, kind=new.kind,
        currency=new.currency, contract=new.contract, shares=new.shares,
        product=product_group(new.product),
    )  # fmt: skip


def _facts(deal: Deal) -> Iterator[object]:
    yield deal
    if deal.product:
        yield DealProduct(deal=deal.id, product=deal.product)
    for payee, parts in deal.shares:
        yield Share(deal=deal.id, payee=payee, parts=parts)


def _check(session: Session, deals: Sequence[NewDeal]) -> None:
    for payee in {payee for new in deals for payee, _ in new.shares}:
        known_partner(session, payee)
    for new in deals:
        exponent(new.currency)
        if not new.name.strip():
            raise Refused(text("A deal needs a name or number."))
        if abs(new.contract) >= LARGEST:
            raise Refused(text("That amount is larger than this program counts."))
        check_shares(new.shares)


def check_shares(shares: Sequence[tuple[Id, int]]) -> None:
    if any(not 1 <= parts < LARGEST for _payee, parts in shares):
        raise Refused(text("A share has at least one part."))
    if len({payee for payee, _ in shares}) != len(shares):
        raise Refused(text("A partner stands in a deal's shares once."))
