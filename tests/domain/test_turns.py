"""Between two turns every day is judged alike."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.eligibility import eligible
from planner.domain.eligibility_facts import BankHolder, Event, Form, Public, Relation, Sector
from planner.domain.facts import Agreement, Deal, DealKind
from planner.domain.judging import Dossier, FactJudge
from planner.domain.parties import (
    BankAccount,
    Declaration,
    Identity,
    PartyKind,
    RelationFact,
    SectorFact,
)
from planner.domain.record import Id
from planner.domain.turns import Windows

PAYEE, ACCOUNT = Id(1), Id(2)
DAYS = st.integers(-500, 900).map(lambda n: date(2026, 1, 1) + timedelta(days=n))
MAYBE = st.none() | DAYS


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    def dated(of: type, most: int, **given: st.SearchStrategy) -> list:
        days = draw(st.lists(DAYS, min_size=1, max_size=most))
        return [
            of(id=Id(n), seq=n, from_=day, **{k: draw(v) for k, v in given.items()})
            for n, day in enumerate(days)
        ]

    payee, account = st.just(PAYEE), st.just(ACCOUNT)
    return Dossier(
        payee=PAYEE,
        identities=dated(
            Identity, 2, party=payee, kind=st.just(PartyKind.PAYEE), name=st.just("P"),
            form=st.sampled_from(Form), public=st.sampled_from(Public), identified=st.just(True),
        ),
        relations=dated(
            RelationFact, 4, payee=payee, account=account, left_on=MAYBE,
            relation=st.sampled_from(
                [Relation.INDEPENDENT, Relation.EMPLOYEE, Relation.FORMER_EMPLOYEE]
            ),
        ),
        declarations=[
            Declaration(id=Id(n), seq=n, payee=PAYEE, on=day, accounts=frozenset({ACCOUNT}))
            for n, day in enumerate(draw(st.lists(DAYS, max_size=3)))
        ],
        bank_accounts=dated(BankAccount, 2, payee=payee, holder=st.sampled_from(BankHolder)),
        sectors={
            ACCOUNT: dated(SectorFact, 2, account=account, sector=st.sampled_from(Sector))
        },
    )  # fmt: skip


@st.composite
def agreements(draw: st.DrawFn) -> Agreement:
    return Agreement(
        id=Id(5), seq=1, number="A", payee=PAYEE, currency="CNY", from_=draw(DAYS),
        accounts=frozenset({ACCOUNT}), versions=(), terminated_on=draw(MAYBE),
        tail_days=draw(st.sampled_from([0, 30, 90])),
    )  # fmt: skip


def _deal(on: date) -> Deal:
    return Deal(
        id=Id(9), seq=1, name="D", on=on, account=ACCOUNT, kind=DealKind.DIRECT, currency="CNY",
        contract=1, shares=((PAYEE, 1),),
    )  # fmt: skip


@given(dossier=dossiers(), agreement=agreements(), on=DAYS, days=st.lists(DAYS, max_size=30))
def test_a_judge_that_remembers_windows_answers_as_one_that_remembers_nothing(
    dossier, agreement, on, days
):
    judge, deal = FactJudge(dossier, agreement), _deal(on)
    for day in days:
        assert judge.verdict(deal, day) == FactJudge(dossier, agreement)._verdict(deal, day)


@given(dossier=dossiers(), agreement=agreements(), on=DAYS, start=DAYS)
def test_no_verdict_turns_inside_a_window(dossier, agreement, on, start):
    windows = Windows(dossier, agreement)

    def judged(day: date) -> object:
        return eligible(
            dossier.case(ACCOUNT, agreement, Event(order_on=on, receipt_on=day, pay_on=day), on)
        )

    for day in (start + timedelta(days=n) for n in range(400)):
        later = day + timedelta(days=1)
        if windows.holding(on, day) == windows.holding(on, later):
            assert judged(day) == judged(later)
