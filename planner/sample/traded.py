"""The sample's partners and their ledger: agreements, deals, receipts, payouts, statements."""

from collections.abc import Callable, Iterator, Mapping

from planner.domain.drafts import Draft, add_draft, drafts_of
from planner.domain.eligibility_facts import BankHolder, Form, Public, Relation
from planner.domain.facts import DealKind
from planner.domain.money import parse_amount
from planner.domain.periods import period_named
from planner.domain.record import Id
from planner.domain.terms_form import terms_from
from planner.sample.content import CURRENCY, Making, Step, Words
from planner.session import agreement_papers, agreements, paper_lives, statements
from planner.session.holders import recorded_holder
from planner.session.partners import NewPartner, add_partner, partner_name
from planner.session.payouts import NewPayout, pay
from planner.session.sales import NewDeal, NewReceipt, add_deal, add_receipt


def ledger_steps(making: Making) -> Iterator[Step]:
    """What happened, in the order of the file."""
    for step in making.shape["ledger"]["steps"]:
        yield Step(step["on"], _deed(step))


def _deed(step: Words) -> Callable[[Making], None]:
    deed = DEEDS[step["do"]]
    return lambda making: deed(making, step)


def _partner(making: Making, step: Words) -> None:
    key = step["partner"]
    shape = making.shape["partners"][key]
    relations = tuple(
        (making.ids["account", account], Relation(relation))
        for account, relation in shape["relations"].items()
    )
    making.ids["partner", key] = add_partner(
        making.session,
        NewPartner(
            **making.words["partners"][key],
            form=Form.ORG,
            public=Public.NO,
            identified=True,
            bank_holder=BankHolder.SELF,
            relations=relations,
            declared_on=shape.get("declared_on"),
        ),
    )


def _draft(making: Making, step: Words) -> None:
    """The partner's first agreement, or an amendment where there is one."""
    session, partner = making.session, making.ids["partner", step["partner"]]
    relations = making.shape["partners"][step["partner"]]["relations"]
    signed = session.ledger.agreements(partner)
    draft = Draft(
        id=Id(0),
        partner=partner,
        accounts=tuple(making.ids["account", account] for account in relations),
        terms=terms_from(making.shape["terms"][step["terms"]]),
        from_=step["begins"],
        agreement=signed[-1].id if signed else Id(0),
    )
    session.do(add_draft, draft, name=partner_name(session, partner))


def _sign(making: Making, step: Words) -> None:
    _draft(making, step)
    partner = making.ids["partner", step["partner"]]
    agreements.activate(making.session, drafts_of(making.session.plan, partner)[0].id)
    agreement_papers.issue(making.session, partner, making.language)


def _deal(making: Making, step: Words) -> None:
    making.ids["deal", step["deal"]] = add_deal(
        making.session,
        NewDeal(
            name=making.words["deals"][step["deal"]],
            account=making.ids["account", step["account"]],
            kind=DealKind(step["kind"]),
            on=step["on"],
            currency=CURRENCY,
            contract=parse_amount(step["contract"], CURRENCY),
            shares=((making.ids["partner", step["partner"]], 1),),
        ),
    )


def _receive(making: Making, step: Words) -> None:
    new = NewReceipt(
        deal=making.ids["deal", step["deal"]],
        value_on=step["on"],
        amount=parse_amount(step["amount"], CURRENCY),
        reference=step["reference"],
    )
    add_receipt(making.session, new)


def _pay(making: Making, step: Words) -> None:
    partner = making.ids["partner", step["partner"]]
    new = NewPayout(
        payee=partner,
        amount=parse_amount(step["amount"], CURRENCY),
        currency=CURRENCY,
        on=step["on"],
        method=step.get("method", "bank transfer"),
        reference=step["reference"],
        holder=recorded_holder(making.session, partner, step["on"]),
    )
    pay(making.session, new)


def _statement(making: Making, step: Words) -> None:
    partner = making.ids["partner", step["partner"]]
    period = period_named(step["period"])
    statements.issue(making.session, partner, period, making.language)


def _sent(making: Making, step: Words) -> None:
    partner = making.ids["partner", step["partner"]]
    paper = statements.issued(making.session, partner, period_named(step["period"]))
    if paper is None:
        raise LookupError(step["period"])
    name = partner_name(making.session, partner)
    deed = {"sent": paper_lives.send, "acknowledged": paper_lives.acknowledge}[step["do"]]
    deed(making.session, paper.number, name, step["on"])


DEEDS: Mapping[str, Callable[[Making, Words], None]] = {
    "partner": _partner,
    "draft": _draft,
    "sign": _sign,
    "deal": _deal,
    "receive": _receive,
    "pay": _pay,
    "statement": _statement,
    "sent": _sent,
    "acknowledged": _sent,
}
