"""Guaranteed minimums: an obligation of their own, reckoned when the period or year is over."""

from dataclasses import replace
from datetime import date

from planner.domain.facts import Agreement
from planner.domain.guarantees import guarantee_orders
from planner.domain.terms import GuaranteePer, Terms
from planner.domain.text import english
from tests.domain.ledger_worlds import (
    EXAMPLE,
    OTHER_ACCOUNT,
    SOURCE_RECEIPTS,
    By,
    agreement,
    facts,
    receipt,
    wanted,
)

H1 = (date(2026, 1, 1), date(2026, 7, 1))
AFTER = date(2026, 7, 1)


def guaranteeing(amount: int, per: GuaranteePer = GuaranteePer.PERIOD) -> Terms:
    return replace(EXAMPLE, volume=replace(EXAMPLE.volume, guarantee=amount, guarantee_per=per))


def under(terms: Terms, from_: date = date(2026, 1, 1)) -> Agreement:
    return agreement((from_, terms))


def topped(found, span=H1) -> dict[str, int]:
    keys = [k for k in found.of if k.component == "guarantee" and (k.start, k.end) == span]
    return {k.part: found.of[k].amount for k in keys}


def test_what_is_missing_is_topped_up_and_split_as_the_awards_are():
    found = wanted(facts(of=under(guaranteeing(3_000_00))), upto=AFTER)
    # 1,020.00 were earned; of the base of 102,000 the referral brought 12,000
    assert topped(found) == {"rebate": 1_980_00 - 232_94, "commission": 232_94}


def test_nothing_is_topped_up_while_the_period_is_open():
    found = wanted(facts(of=under(guaranteeing(3_000_00))), upto=date(2026, 6, 30))
    assert topped(found) == {"rebate": 0}
    (target,) = [t for k, t in found.of.items() if k.component == "guarantee"]
    assert "reckoned when the period is over" in english(target.why[0])
    assert found.next_on == AFTER


def test_an_award_above_the_guarantee_leaves_nothing_to_top_up():
    found = wanted(facts(of=under(guaranteeing(1_020_00))), upto=AFTER)
    assert topped(found) == {"rebate": 0}
    (target,) = [t for k, t in found.of.items() if k.component == "guarantee" and k.start == H1[0]]
    assert "Nothing is missing" in [english(line) for line in target.why]


def test_a_period_without_money_is_guaranteed_too():
    found = wanted(facts((), (), under(guaranteeing(500_00))), By(), upto=date(2027, 1, 1))
    assert topped(found) == {"rebate": 500_00}
    assert topped(found, (date(2026, 7, 1), date(2027, 1, 1))) == {"rebate": 500_00}


def test_a_guarantee_of_a_year_looks_at_all_its_periods():
    yearly = under(guaranteeing(3_000_00, GuaranteePer.YEAR))
    more = (*SOURCE_RECEIPTS, receipt(9, 1, "2026-08-01", 150_000_00))
    year = (date(2026, 1, 1), date(2027, 1, 1))
    open_ = wanted(facts(receipts=more, of=yearly), By(), upto=date(2026, 12, 31))
    assert topped(open_, year) == {"rebate": 0}
    over = wanted(facts(receipts=more, of=yearly), By(), upto=date(2027, 1, 1))
    assert topped(over, year) == {"rebate": 3_000_00 - 1_020_00 - 1_500_00}


def test_a_guarantee_of_a_year_that_a_later_version_brings_counts_from_its_first_period():
    only_direct = replace(EXAMPLE, volume=None)
    later = guaranteeing(3_000_00, GuaranteePer.YEAR)
    of = agreement((date(2026, 1, 1), only_direct), (date(2026, 7, 1), later))
    year = (date(2026, 7, 1), date(2027, 7, 1))
    assert topped(wanted(facts((), (), of), By(), upto=date(2027, 6, 30)), year) == {"rebate": 0}
    over = wanted(facts((), (), of), By(), upto=date(2027, 7, 1))
    assert topped(over, year) == {"rebate": 3_000_00}


def test_the_days_of_an_agreement_that_begins_or_ends_inside_count():
    late = under(guaranteeing(1_810_00), date(2026, 4, 1))
    found = wanted(facts((), (), late), By(), upto=AFTER)
    assert topped(found, (date(2026, 4, 1), AFTER)) == {"rebate": 910_00}  # 91 of 181 days
    ended = replace(under(guaranteeing(1_810_00)), terminated_on=date(2026, 1, 31))
    found = wanted(facts((), (), ended), By(), upto=date(2027, 1, 1))
    assert topped(found) == {"rebate": 310_00}
    assert topped(found, (date(2026, 7, 1), date(2027, 1, 1))) == {}


def test_what_blocked_money_would_have_earned_is_not_made_up():
    blocked = By(why=lambda deal, day: "E_NO_CONSENT" if day == date(2026, 4, 20) else "")
    found = wanted(facts(of=under(guaranteeing(1_020_00))), blocked, upto=AFTER)
    assert topped(found) == {"rebate": 0}


def test_whoever_may_not_earn_is_guaranteed_nothing():
    insider = By(why=lambda deal, day: "E_NO_CONSENT")
    found = wanted(facts((), (), under(guaranteeing(500_00))), insider, upto=AFTER)
    assert topped(found) == {"rebate": 0}
    (target, *_) = [t for k, t in found.of.items() if k.component == "guarantee"]
    assert english(target.why[0]) == "Nothing is guaranteed: E_NO_CONSENT"


def test_an_employers_consent_guarantees_nothing():
    found = wanted(facts((), (), under(guaranteeing(500_00))), By(consent=True), upto=AFTER)
    assert topped(found) == {"rebate": 0}


def test_a_guarantee_is_held_by_any_account_of_the_agreement():
    both = replace(
        under(guaranteeing(500_00)),
        accounts=frozenset({*under(EXAMPLE).accounts, OTHER_ACCOUNT}),
        joined=((OTHER_ACCOUNT, date(2026, 9, 1)),),
    )
    keys = wanted(facts((), (), both), By(), upto=date(2027, 1, 1)).of
    first, second = sorted(keys, key=lambda k: k.start)[:2]
    assert len(guarantee_orders(both, first)) == 1
    assert guarantee_orders(both, second)[OTHER_ACCOUNT] == date(2026, 9, 1)
