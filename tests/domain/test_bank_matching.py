"""What the lines of a bank account pay: certain, to be chosen, or known already."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.bank_matching import BankLine, Known, OpenDeal, Share, matches

DAY = date(2026, 7, 3)
BEARINGS, MOULDS = 100, 200


def deal(n, name, open_, account=BEARINGS, currency="CNY"):
    names = {BEARINGS: ("华东精密轴承有限公司", "Hua Dong Bearings"), MOULDS: ("Tiancheng Moulds",)}
    return OpenDeal(
        id=n, name=name, account=account, names=names[account], currency=currency,
        on=date(2026, 1, n), open=open_,
    )  # fmt: skip


LATHE, SPINDLES, CHUCKS = (
    deal(1, "Lathe tooling", 40_000_00),
    deal(2, "Spare spindles K26-08", 60_000_00),
    deal(3, "Chucks", 30_000_00, MOULDS),
)
DEALS = (LATHE, SPINDLES, CHUCKS)


def line(amount, row=2, **said):
    return BankLine(row=row, on=DAY, amount=amount, currency="CNY", **said)


def match(amount, deals=DEALS, known=(), **said):
    (found,) = matches([line(amount, **said)], deals, Known(known))
    return found


def test_a_deal_named_in_the_purpose_is_certain_also_for_a_part():
    found = match(10_000_00, purpose="Teilzahlung SPARE  SPINDLES (K26-08)")
    assert (found.certain, found.shares) == (True, (Share(2, 10_000_00),))
    assert "a part" in found.reason.in_english()


def test_a_name_inside_a_longer_number_is_not_that_deal():
    deals = (deal(1, "K26-08", 1_00), deal(2, "K26-083", 2_00))
    assert match(2_00, deals, purpose="for K26-083").shares == (Share(2, 2_00),)
    assert not match(5_00, deals[:1], purpose="for K26-083").certain


def test_several_named_deals_are_paid_by_one_transfer():
    found = match(100_000_00, purpose="Lathe tooling and Spare spindles K26-08")
    assert found.certain
    assert found.shares == (Share(1, 40_000_00), Share(2, 60_000_00))
    less = match(99_000_00, purpose="Lathe tooling and Spare spindles K26-08")
    assert not less.certain
    assert less.ways == ((Share(1, 40_000_00), Share(2, 59_000_00)),)


def test_more_than_is_open_is_told_and_left_to_choose():
    found = match(41_000_00, purpose="Lathe tooling")
    assert (found.certain, found.over) == (False, 1_000_00)
    assert found.ways == ((Share(1, 41_000_00),),)
    assert "1,000.00" in found.reason.in_english()


def test_a_named_deal_paid_by_another_known_account_is_doubtful():
    assert not match(40_000_00, purpose="Lathe tooling", payer="Tiancheng Moulds").certain


def test_payer_and_open_amount_together_are_certain():
    found = match(60_000_00, payer="华东精密轴承有限公司")
    assert (found.certain, found.shares) == (True, (Share(2, 60_000_00),))


def test_a_payer_without_the_amount_is_left_to_choose():
    found = match(5_000_00, payer="HUA DONG BEARINGS")
    assert not found.certain
    assert found.ways == ((Share(1, 5_000_00),), (Share(2, 5_000_00),))


def test_open_amounts_that_add_up_are_offered_as_one_transfer():
    found = match(100_000_00, payer="Hua Dong Bearings")
    assert not found.certain
    assert found.ways[0] == (Share(1, 40_000_00), Share(2, 60_000_00))


def test_the_amount_alone_proves_nothing():
    found = match(30_000_00, payer="Somebody")
    assert (found.certain, found.ways) == (False, ((Share(3, 30_000_00),),))


def test_two_deals_of_one_name_are_never_certain():
    assert not match(
        1_00, (deal(1, "Parts", 1_00), deal(2, "parts", 9_00)), purpose="Parts"
    ).certain


def test_what_is_in_the_ledger_is_known_also_where_it_was_split():
    known = [("B-7", DAY, 4_00), ("B-7", DAY, 6_00)]
    assert match(10_00, known=known, reference="b 7").known
    assert match(6_00, known=known, reference="B-7").known
    assert not match(10_00, known=known, reference="B-8").known
    assert not match(10_00, known=[("", DAY, 10_00)]).known


def test_the_same_line_twice_in_a_file_comes_in_once():
    twice = [line(40_000_00, row=n, purpose="Lathe tooling", reference="B-9") for n in (2, 3)]
    first, second = matches(twice, DEALS, Known(()))
    assert first.certain
    assert (second.known, second.certain) == (True, False)


def test_what_an_earlier_line_paid_is_open_no_more():
    lines = [line(40_000_00, row=n, payer="Hua Dong Bearings") for n in (2, 3)]
    first, second = matches(lines, DEALS, Known(()))
    assert (first.certain, second.certain) == (True, False)


def test_another_currency_is_another_account():
    assert match(40_000_00, (deal(1, "Lathe tooling", 40_000_00, currency="USD"),)).ways == ()


@given(
    st.lists(
        st.builds(
            line,
            st.integers(1, 99),
            purpose=st.sampled_from(["", "Alpha", "Beta and Alpha", "Gamma", "alphabet"]),
            payer=st.sampled_from(["", "Hua Dong Bearings", "Tiancheng Moulds", "X"]),
            reference=st.sampled_from(["", "1", "2"]),
        ),
        max_size=6,
    )
)
def test_every_way_is_the_whole_line_and_certain_ones_exceed_no_deal(lines):
    deals = [deal(1, "Alpha", 40), deal(2, "Beta", 30), deal(3, "Gamma", 20, MOULDS)]
    taken = {d.id: 0 for d in deals}
    for found in matches(lines, deals, Known(())):
        for way in (*found.ways, *([found.shares] if found.shares else [])):
            assert sum(share.amount for share in way) == found.line.amount
            assert all(share.amount > 0 for share in way)
        if found.certain:
            for share in found.shares:
                taken[share.deal] += share.amount
    assert all(taken[d.id] <= d.open for d in deals)
