"""Who may be paid: what must hold for every case there is."""

from dataclasses import fields, replace
from datetime import date, timedelta
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from planner.domain.eligibility import eligible
from planner.domain.eligibility_facts import (
    AccountFacts,
    AgreementFacts,
    AgreementStatus,
    BankHolder,
    Case,
    Consent,
    ConsentStatus,
    Event,
    Form,
    Payee,
    Public,
    Regulated,
    Relation,
    Route,
    Sector,
    Signatory,
)
from planner.domain.payment_rules import BLOCKS, PASSES
from planner.domain.standing import insider
from planner.domain.verdicts import Accrual, BlockClass, Condition, Outcome, Paper, Payout, Reason

SPRING = date(2026, 3, 1)
DAYS = st.dates(date(2024, 1, 1), date(2027, 12, 31))
CAPS = st.none() | st.integers(0, 20).map(lambda n: Fraction(n, 100))
MOSTLY = st.sampled_from([True, True, True, False])


def usually(value, kind):
    """Most often the value that lets a case through, so that passing cases are reached."""
    return st.sampled_from([value] * len(kind) + list(kind))


PAYEES = st.builds(
    Payee,
    form=st.sampled_from(Form),
    public=usually(Public.NO, Public),
    identified=MOSTLY,
    bank_holder=usually(BankHolder.SELF, BankHolder),
    declaration_on=st.none() | DAYS,
    employed_by_other_customer=st.booleans(),
)
ACCOUNTS = st.builds(
    AccountFacts,
    sector=usually(Sector.PRIVATE, Sector),
    regulated=usually(Regulated.NONE, Regulated),
)
AGREEMENTS = st.builds(
    AgreementFacts,
    status=usually(AgreementStatus.SIGNED, AgreementStatus),
    effective_from=st.just(date(2024, 1, 1)) | st.none() | DAYS,
    terminated_on=st.none() | DAYS,
    tail_days=st.integers(0, 400),
    mandatory_clauses=MOSTLY,
    secrecy_term=MOSTLY.map(lambda yes: not yes),
)
CONSENTS = st.builds(
    Consent,
    status=usually(ConsentStatus.ACTIVE, ConsentStatus),
    written=MOSTLY,
    signatory=usually(Signatory.AUTHORISED, Signatory),
    covers_account=MOSTLY,
    max_rate=CAPS,
    max_total_minor=st.none() | st.integers(0, 10**6),
    effective_from=st.just(date(2024, 1, 1)) | st.none() | DAYS,
    signed_on=st.just(date(2024, 1, 1)) | st.none() | DAYS,
    expires_on=st.just(date(2027, 12, 31)) | st.none() | DAYS,
    withdrawn_on=st.none() | DAYS,
    runoff_days=st.integers(0, 90),
    route=st.sampled_from(Route),
)
EVENTS = st.builds(
    Event,
    order_on=DAYS,
    receipt_on=DAYS,
    pay_on=DAYS,
    rate=CAPS,
    award_minor=st.none() | st.integers(-(10**6), 10**6),
    cumulative_before_minor=st.integers(0, 10**6),
)
WILD = st.builds(
    Case,
    payee=PAYEES,
    account=ACCOUNTS,
    relation=st.sampled_from(Relation),
    event=EVENTS,
    left_on=st.none() | DAYS,
    agreement=AGREEMENTS,
    consent=st.none() | CONSENTS,
    profile=st.sampled_from(["CN", "HK", "US", "DE", ""]),
)

CLERK = Case(
    payee=Payee(
        form=Form.PERSON, public=Public.NO, identified=True, bank_holder=BankHolder.EMPLOYER
    ),
    account=AccountFacts(sector=Sector.PRIVATE),
    relation=Relation.EMPLOYEE,
    event=Event(
        order_on=SPRING,
        receipt_on=SPRING + timedelta(31),
        pay_on=SPRING + timedelta(70),
        rate=Fraction(5, 100),
    ),
    agreement=AgreementFacts(
        status=AgreementStatus.SIGNED, effective_from=date(2026, 1, 1), mandatory_clauses=True
    ),
    consent=Consent(
        status=ConsentStatus.ACTIVE,
        written=True,
        signatory=Signatory.AUTHORISED,
        covers_account=True,
        max_rate=Fraction(5, 100),
        effective_from=date(2026, 1, 10),
        signed_on=date(2026, 1, 10),
        expires_on=date(2026, 12, 31),
    ),
)

DETAILS = ("payee", "account", "event", "agreement", "consent")


@st.composite
def nearly_passing(draw):
    """A case that passes, as an insider, the buyer or an independent, but for a detail or two
    taken over from a wild one."""
    case, wild = CLERK, draw(WILD)
    case = replace(case, relation=draw(st.sampled_from(Relation)), left_on=draw(st.none() | DAYS))
    if not insider(case):
        own = replace(case.payee, bank_holder=BankHolder.SELF, declaration_on=SPRING)
        case = replace(case, payee=replace(own, form=draw(st.sampled_from(Form))), consent=None)
    for part in draw(st.lists(st.sampled_from(DETAILS), max_size=2)):
        mine, theirs = getattr(case, part), getattr(wild, part)
        if mine is None or theirs is None:
            case = replace(case, **{part: theirs})
        else:
            name = draw(st.sampled_from([field.name for field in fields(mine)]))
            detail = replace(mine, **{name: getattr(theirs, name)})
            case = replace(case, **{part: detail})
    return case


ANY = nearly_passing() | WILD


def with_consent(case, **changes):
    return replace(case, consent=replace(case.consent, **changes))


def with_event(case, **changes):
    return replace(case, event=replace(case.event, **changes))


def with_payee(case, **changes):
    return replace(case, payee=replace(case.payee, **changes))


def reason(case):
    (only,) = eligible(case).reasons
    return only


def test_the_rules_stand_in_their_order():
    numbers = [block.number for block in BLOCKS]
    assert numbers == sorted(numbers)
    assert set(numbers) | {allowed.number for allowed in PASSES} == set(range(1, 22))


def test_every_reason_to_block_is_given_by_a_rule():
    assert {block.reason for block in BLOCKS} == set(Reason) - {Reason.W_CONSENT_CAP_APPLIED}


def test_every_condition_is_asked_by_a_rule():
    asked = {code for p in PASSES for _, codes in p.conditions for code in codes}
    assert asked == set(Condition)


def test_an_employee_with_consent_in_force_is_paid_with_conditions():
    assert eligible(CLERK).paper is Paper.TRIPARTITE_INCENTIVE


@given(ANY)
def test_a_block_has_exactly_one_reason_and_no_paper(case):
    verdict = eligible(case)
    if verdict.blocked:
        assert len(verdict.reasons) == 1
        assert verdict.reasons[0].startswith("E_")
        assert verdict.block_class is not None
        assert (verdict.conditions, verdict.paper) == ((), Paper.NONE)
        assert verdict.payout is not Payout.OK
        assert verdict.accrual is not Accrual.ACCRUE
    else:
        assert verdict.block_class is None
        assert verdict.paper is not Paper.NONE
        assert (verdict.accrual, verdict.payout) == (Accrual.ACCRUE, Payout.OK)
        assert (verdict.verdict is Outcome.ALLOWED) == (not verdict.conditions)


@given(ANY)
def test_an_insider_never_passes_without_consent(case):
    if insider(case):
        assert eligible(replace(case, consent=None)).blocked
        draft = replace(case.consent or Consent(), status=ConsentStatus.DRAFT)
        assert eligible(replace(case, consent=draft)).blocked


@given(ANY, st.sampled_from([Sector.GOV, Sector.SOE]), CONSENTS)
def test_an_insider_of_the_state_never_passes_whatever_the_consent(case, sector, consent):
    case = replace(case, account=replace(case.account, sector=sector), consent=consent)
    if insider(case):
        assert eligible(case).block_class is BlockClass.HARD


@given(ANY)
def test_what_is_unknown_never_passes(case):
    """Whatever else is true: take one answer away from any case, and it does not pass."""
    assert eligible(replace(case, account=replace(case.account, sector=Sector.UNKNOWN))).blocked
    assert eligible(replace(case, relation=Relation.UNKNOWN)).blocked
    former = replace(case, relation=Relation.FORMER_EMPLOYEE, left_on=None)
    assert eligible(former).blocked
    assert eligible(with_payee(case, identified=False)).blocked
    assert eligible(with_payee(case, bank_holder=BankHolder.NONE)).blocked
    assert eligible(with_payee(case, form=Form.PERSON, public=Public.UNKNOWN)).blocked
    if case.relation not in (Relation.IS_ACCOUNT, Relation.SOLE_OWNER):
        assert eligible(with_payee(case, public=Public.UNKNOWN)).blocked


@given(PAYEES, EVENTS, st.sampled_from(Relation))
def test_nothing_passes_by_default(payee, event, relation):
    assert eligible(
        Case(payee=payee, account=AccountFacts(), relation=relation, event=event)
    ).blocked


@given(ANY, CONSENTS, DAYS)
def test_a_paper_added_never_turns_a_hard_block(case, consent, declared_on):
    """Consents signed and declarations made after the facts: whatever they say, nothing moves."""
    assume(eligible(case).block_class is BlockClass.HARD)
    late = max(case.event.order_on, case.event.receipt_on) + timedelta(1)
    assert eligible(replace(case, consent=replace(consent, signed_on=late))).blocked
    assert eligible(with_payee(case, declaration_on=declared_on)).blocked


@given(ANY, CONSENTS, AGREEMENTS, DAYS)
def test_no_paper_at_all_turns_a_hard_block_of_facts(case, consent, agreement, declared_on):
    verdict = eligible(case)
    assume(verdict.block_class is BlockClass.HARD and verdict.rule in (1, 3, 4, 5, 7, 8, 10))
    papers = replace(case, consent=consent, agreement=agreement)
    assert eligible(with_payee(papers, declaration_on=declared_on)).blocked


@given(ANY, st.integers(1, 400))
def test_the_verdict_stands_until_the_day_it_names(case, days):
    verdict = eligible(case)
    later = case.event.pay_on + timedelta(days)
    if verdict.next_on is None or later < verdict.next_on:
        assert eligible(with_event(case, pay_on=later)) == verdict
    if verdict.next_on is not None:
        assert eligible(with_event(case, pay_on=verdict.next_on)).payout is Payout.HOLD


@given(ANY)
def test_no_award_goes_beyond_the_room_of_the_consent(case):
    verdict = eligible(case)
    if not verdict.blocked and insider(case) and case.consent.max_total_minor is not None:
        room = max(0, case.consent.max_total_minor - case.event.cumulative_before_minor)
        assert verdict.accrue_minor is None or verdict.accrue_minor <= room


def test_an_award_above_the_room_is_cut_and_says_so():
    case = with_event(
        with_consent(CLERK, max_total_minor=1000), award_minor=500, cumulative_before_minor=700
    )
    verdict = eligible(case)
    assert (verdict.reasons, verdict.accrue_minor) == ((Reason.W_CONSENT_CAP_APPLIED,), 300)
    assert eligible(with_event(case, award_minor=300)).reasons == ()


def test_the_last_day_named_is_still_inside():
    end = CLERK.event.receipt_on
    assert not eligible(with_event(with_consent(CLERK, expires_on=end), pay_on=end)).blocked
    assert not eligible(with_event(with_consent(CLERK, withdrawn_on=end), pay_on=end)).blocked
    runoff = with_consent(CLERK, expires_on=end, runoff_days=30)
    assert not eligible(with_event(runoff, pay_on=end + timedelta(30))).blocked
    late = with_event(runoff, pay_on=end + timedelta(31))
    assert reason(late) is Reason.E_CONSENT_EXPIRED_AT_PAYMENT
    assert eligible(late).accrual is Accrual.KEEP_HELD


def test_a_consent_signed_while_employed_ends_when_the_employment_does():
    left = replace(CLERK, relation=Relation.FORMER_EMPLOYEE, left_on=SPRING + timedelta(10))
    assert reason(left) is Reason.E_CONSENT_EXPIRED


def test_the_365th_day_after_leaving_still_counts_as_inside():
    left_on = SPRING - timedelta(365)
    case = replace(CLERK, relation=Relation.FORMER_EMPLOYEE, left_on=left_on, consent=None)
    case = with_payee(case, bank_holder=BankHolder.SELF, declaration_on=SPRING)
    assert reason(case) is Reason.E_NO_CONSENT
    later = replace(case, left_on=left_on - timedelta(1))
    assert eligible(later).paper is Paper.REFERRAL_AGREEMENT


def test_a_declaration_covers_orders_from_its_day_for_365_days():
    case = with_payee(
        replace(CLERK, relation=Relation.INDEPENDENT, consent=None), bank_holder=BankHolder.SELF
    )
    first = SPRING - timedelta(365)
    assert not eligible(with_payee(case, declaration_on=SPRING)).blocked
    assert not eligible(with_payee(case, declaration_on=first)).blocked
    assert reason(with_payee(case, declaration_on=first - timedelta(1))) is (
        Reason.E_DECLARATION_STALE
    )
    after = with_payee(case, declaration_on=SPRING + timedelta(1))
    assert reason(after) is Reason.E_DECLARATION_MISSING


def test_what_is_wrong_with_a_consent_is_said_in_the_order_of_the_rules():
    faults = (
        (Reason.E_NO_CONSENT, {"status": ConsentStatus.DRAFT}),
        (Reason.E_CONSENT_NOT_WRITTEN, {"written": False}),
        (Reason.E_CONSENT_BAD_SIGNATORY, {"signatory": Signatory.SUBORDINATE}),
        (Reason.E_CONSENT_SCOPE, {"covers_account": False}),
        (Reason.E_CONSENT_RATE_CAP, {"max_rate": Fraction(4, 100)}),
        (Reason.E_CONSENT_NOT_RETROACTIVE, {"signed_on": SPRING + timedelta(1)}),
        (Reason.E_CONSENT_WITHDRAWN, {"withdrawn_on": SPRING}),
        (Reason.E_CONSENT_EXPIRED, {"expires_on": SPRING}),
    )
    together = CLERK
    for code, fault in reversed(faults):
        assert reason(with_consent(CLERK, **fault)) is code
        together = with_consent(together, **fault)
        assert reason(together) is code


def test_a_terminated_agreement_covers_its_last_day_and_its_tail():
    end = SPRING + timedelta(5)
    ended = AgreementStatus.TERMINATED
    agreement = replace(CLERK.agreement, status=ended, terminated_on=end, tail_days=26)
    case = replace(CLERK, agreement=agreement)
    assert not eligible(with_event(case, order_on=end, receipt_on=end + timedelta(26))).blocked
    late = with_event(case, receipt_on=end + timedelta(27))
    assert reason(late) is Reason.E_AFTER_TERMINATION
    assert reason(with_event(case, order_on=end + timedelta(1))) is Reason.E_AFTER_TERMINATION


def test_a_consent_used_up_leaves_no_room_rather_than_a_debt():
    case = with_event(
        with_consent(CLERK, max_total_minor=1000), award_minor=500, cumulative_before_minor=1200
    )
    assert eligible(case).accrue_minor == 0


def test_the_next_day_to_look_again_follows_the_end_of_the_consent():
    end = CLERK.event.pay_on + timedelta(10)
    assert eligible(with_consent(CLERK, expires_on=end)).next_on == end + timedelta(1)
    runoff = with_consent(CLERK, expires_on=end, runoff_days=9)
    assert eligible(runoff).next_on == end + timedelta(10)
    assert eligible(with_consent(runoff, withdrawn_on=end)).next_on == end + timedelta(1)
    assert eligible(with_consent(CLERK, expires_on=date.max)).next_on is None


def test_a_former_employee_without_a_last_day_is_asked_before_who_it_is():
    case = replace(CLERK, relation=Relation.FORMER_EMPLOYEE, left_on=None)
    assert reason(with_payee(case, identified=False)) is Reason.E_RELATION_UNKNOWN


def test_only_what_true_facts_alone_can_change_is_hard():
    hard = {block.reason for block in BLOCKS if block.block is BlockClass.HARD}
    assert hard == {
        Reason.E_OWN_STAFF_USE_PAYROLL,
        Reason.E_SECRECY_TERM,
        Reason.E_PUBLIC_PERSON,
        Reason.E_PUBLIC_INSIDER,
        Reason.E_GOV_REBATE_USE_INVOICE_DISCOUNT,
        Reason.E_GOV_CONTINGENT_FEE,
        Reason.E_CONNECTED_NOMINEE,
        Reason.E_HEALTHCARE_PERSON,
        Reason.E_ORG_TO_OTHER_ACCOUNT,
        Reason.E_THIRD_PARTY_ACCOUNT,
        Reason.E_BEFORE_AGREEMENT,
        Reason.E_AFTER_TERMINATION,
        Reason.E_CONSENT_NOT_RETROACTIVE,
    }


def test_a_rate_nobody_named_is_within_no_cap():
    assert reason(with_event(CLERK, rate=None)) is Reason.E_CONSENT_RATE_CAP
    assert reason(with_consent(CLERK, max_rate=None)) is Reason.E_CONSENT_RATE_CAP


def test_a_part_owner_is_an_insider_and_a_withdrawal_counts_from_the_next_day():
    owner = replace(CLERK, relation=Relation.PART_OWNER)
    assert eligible(owner).paper is Paper.TRIPARTITE_INCENTIVE
    paid_that_day = with_consent(owner, withdrawn_on=owner.event.pay_on)
    assert not eligible(paid_that_day).blocked
    paid_next_day = with_consent(owner, withdrawn_on=owner.event.pay_on - timedelta(1))
    assert reason(paid_next_day) is Reason.E_CONSENT_WITHDRAWN_AT_PAYMENT
