"""Vouchers, letters and decision records: from the ledger, kept once, printed again alike."""

import json
from dataclasses import replace
from datetime import date, datetime

import pytest

from planner.domain.eligibility_facts import BankHolder, Form, Public, Relation, Sector
from planner.domain.errors import Refused
from planner.domain.paper_data import paper_from
from planner.domain.parties import RelationFact
from planner.session import corrections, decision_records, partners, payouts, refusals, vouchers
from planner.session.partners import NewPartner
from planner.session.payouts import NewPayout
from planner.session.printing import render_voucher
from tests.documents.sample_papers import reader, words
from tests.session.test_verifying_papers import Book


@pytest.fixture
def book(tmp_path):
    made = Book(tmp_path)
    yield made
    made.session.close()


def paid(book: Book, reference: str = "B-7781") -> str:
    book.now = datetime(2026, 7, 20, 9)
    payouts.pay(
        book.session,
        NewPayout(
            payee=book.payee, amount=100_000, currency="CNY", on=date(2026, 7, 20),
            reference=reference, holder="Lin Trading",
        ),
    )  # fmt: skip
    return book.session.ledger.payouts(book.payee)[-1].number


def attached(pdf: bytes, name: str):
    (data,) = reader(pdf).attachments[name]
    return paper_from(json.loads(data))


def test_a_voucher_says_what_was_paid_for_what_and_is_kept(book):
    book.issue()
    number = paid(book)
    payout = vouchers.payout_numbered(book.session, number)
    printed = vouchers.issue(book.session, payout, "en")
    said = words(printed.pdf)
    for part in (number, "1,000.00", "人民币壹仟元整", "B-7781", "ST-2026-H1-001", "Lathe"):
        assert part in said
    assert "DRAFT" not in said
    assert attached(printed.pdf, "voucher.json") == printed.paper
    assert vouchers.issue(book.session, payout, "en").pdf == printed.pdf
    assert book.session.ledger.paper(number).kind == "voucher"


def test_the_number_of_a_voucher_uses_up_none_of_the_next_payment(book):
    first = paid(book)
    vouchers.issue(book.session, vouchers.payout_numbered(book.session, first), "en")
    assert [paid(book, "B-2"), first] == ["PV-2026-0002", "PV-2026-0001"]


def test_without_its_bank_line_a_voucher_is_a_draft(book):
    """As payments of an earlier version may be."""
    payout = vouchers.payout_numbered(book.session, paid(book))
    paper = replace(vouchers.compose(book.session, payout), reference="")
    said = words(render_voucher(paper, "en"))
    assert "DRAFT, NOT FOR THE BOOKS" in said
    assert "Still missing: the reference of the bank line" in said


def test_an_unknown_payment_is_refused(book):
    with pytest.raises(Refused, match="no payment PV-1"):
        vouchers.payout_numbered(book.session, "PV-1")


def insider(book: Book):
    account = partners.add_account_in_sector(book.session, "Nordwerk", Sector.PRIVATE)
    payee = partners.add_partner(
        book.session,
        NewPartner(
            name="Wang Jianguo", form=Form.PERSON, public=Public.NO, identified=True,
            bank="CMB", bank_number="62220000", bank_holder=BankHolder.SELF,
            relations=((account, Relation.INDEPENDENT),), declared_on=date(2026, 1, 1),
        ),
    )  # fmt: skip
    fact = RelationFact(
        id=next(book.session.plan.new_ids()), seq=0, payee=payee, account=account,
        from_=date(2026, 1, 2), relation=Relation.EMPLOYEE,
    )  # fmt: skip
    book.session.post(partners.text("Relation"), [fact])
    return payee, account


def test_a_letter_declines_kindly_and_offers_the_open_way_first(book):
    payee, account = insider(book)
    printed = refusals.issue(book.session, payee, account, "en")
    said = " ".join(words(printed.pdf).split())
    assert printed.number == "RL-2026-001"
    assert "Dear Wang Jianguo," in said
    first = said.index("We can grant the same terms openly to Nordwerk itself")
    assert first < said.index("If Nordwerk agrees in writing before the next order")
    assert not any(word in said for word in ("E_", "bribe", "illegal", "prosecut", "62220000"))
    assert "62220000" not in json.dumps(reader(printed.pdf).attachments["letter.json"][0].decode())
    assert refusals.issue(book.session, payee, account, "en").number == "RL-2026-002"


def test_where_nothing_is_in_the_way_there_is_nothing_to_decline(book):
    account = book.session.ledger.agreements(book.payee)[0].accounts
    with pytest.raises(Refused, match="nothing to decline"):
        refusals.preview(book.session, book.payee, min(account), "en")


def test_a_decision_record_has_inputs_answer_and_place(book):
    number, decision = decision_records.numbered(book.session, book.payee)[0]
    printed = decision_records.issue(book.session, book.payee, number, "en")
    said = words(printed.pdf)
    assert "May be paid" in said
    assert "bank_holder" in said
    paper = attached(printed.pdf, "decision.json")
    assert paper == printed.paper
    assert paper.line == book.session.ledger.hash_of(decision.seq).hex()
    assert paper.digest == decision.digest
    assert paper.again
    assert decision_records.issue(book.session, book.payee, number, "en").pdf == printed.pdf


def test_decisions_have_numbers_of_their_own(book):
    insider(book)
    numbers = [n for i in book.session.ledger.payees()
               for n, _ in decision_records.numbered(book.session, i.party)]  # fmt: skip
    assert len(numbers) == len(set(numbers)) >= 2


def test_a_payment_that_came_back_says_so_across_its_voucher(book):
    number = paid(book)
    payout = vouchers.payout_numbered(book.session, number)
    vouchers.issue(book.session, payout, "en")
    corrections.return_payout(book.session, payout.id, date(2026, 7, 20), "Account closed")
    printed = vouchers.issue(book.session, payout, "en")
    assert "PAYMENT TAKEN BACK" in words(printed.pdf)
