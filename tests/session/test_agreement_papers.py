"""The paper of an agreement: a draft is marked, a complete one is issued once."""

import hashlib
from datetime import date, datetime

import pytest

from planner.domain.agreement_paper import AgreementKind
from planner.domain.drafts import Draft, add_draft, drafts_of
from planner.domain.eligibility_facts import BankHolder, Form, Public, Relation, Sector
from planner.domain.errors import Refused
from planner.domain.paper_data import digest
from planner.domain.papers import Word
from planner.domain.record import Id
from planner.domain.seller import edit_seller
from planner.domain.terms_form import terms_from
from planner.session import Session, agreement_papers, agreements, partners, previews
from planner.session.partners import NewPartner
from planner.session.payouts import set_minimum
from planner.store.workspace import Workspace
from tests.documents.sample_papers import words

NOW = datetime.fromisoformat("2026-01-05T09:00")
TERMS = terms_from({"currency": "CNY", "direct": {"rate": "5%", "due_days": 7}})
SELLER = {
    "name": "B公司",
    "number": "913205",
    "address": "Suzhou",
    "contact": "+86 512",
    "signatory": "Wang",
    "signatory_title": "Manager",
}


@pytest.fixture
def session(tmp_path):
    file = Workspace.create(tmp_path / "a.planner", None, tmp_path / "settings", lambda: NOW)
    session = Session(file, lambda: NOW)
    yield session
    session.close()


def draft(session: Session, relation: Relation = Relation.INDEPENDENT) -> Draft:
    account = partners.add_account_in_sector(session, "华东精密轴承", Sector.PRIVATE)
    partner = partners.add_partner(
        session,
        NewPartner(
            name="Li Si Trading", form=Form.ORG, public=Public.NO, identified=True,
            registration="9131", address="Shanghai", contact="+86 21", representative="Li Si",
            bank="CMB", bank_number="62220000", bank_holder=BankHolder.SELF,
            relations=((account, relation),), declared_on=date(2026, 1, 1),
        ),
    )  # fmt: skip
    new = Draft(id=Id(0), partner=partner, accounts=(account,), terms=TERMS, from_=NOW.date())
    session.do(add_draft, new, name="Li")
    return drafts_of(session.plan, partner)[0]


def signed(session: Session) -> Id:
    found = draft(session)
    agreements.activate(session, found.id)
    return found.partner


def test_a_draft_is_printed_as_one_and_kept_nowhere(session):
    found = draft(session)
    printed = agreement_papers.preview(session, found.id, "en")
    assert printed.paper.draft
    assert session.ledger.papers(found.partner) == []


def test_a_complete_agreement_is_issued_once_and_again_alike(session):
    session.do(edit_seller, **SELLER)
    partner = signed(session)
    first = agreement_papers.issue(session, partner, "both")
    session.do(edit_seller, name="Another name")
    again = agreement_papers.issue(session, partner, "both")
    assert again.number == "PA-2026-001-v1"
    assert hashlib.sha256(again.pdf).digest() == hashlib.sha256(first.pdf).digest()
    in_chinese = agreement_papers.issue(session, partner, "zh")
    assert digest(in_chinese.paper) == digest(first.paper)


def test_the_least_payout_is_a_clause_of_the_agreement(session):
    found = draft(session)
    without = agreement_papers.preview(session, found.id, "en").paper.terms
    set_minimum(session, 200_00, "CNY")
    set_minimum(session, 300_00, "CNY", found.partner)
    set_minimum(session, 1_00, "EUR", found.partner)
    printed = agreement_papers.preview(session, found.id, "en")
    *before, (number, said) = printed.paper.terms
    assert tuple(before) == without
    assert number == f"4.{len(without) + 1}"
    assert said.in_english().startswith("Less than 300.00 that may be paid in all is carried over")
    assert "carried over to the next payment" in " ".join(words(printed.pdf).split())


def test_an_agreement_that_lacks_a_field_is_not_kept(session):
    partner = signed(session)
    agreement_papers.issue(session, partner, "en")
    assert session.ledger.paper("PA-2026-001-v1") is None


def test_its_paper_does_not_use_up_the_number_of_the_next_agreement(session):
    session.do(edit_seller, **SELLER)
    agreement_papers.issue(session, signed(session), "en")
    assert session.ledger.numbers("PA-2026-") == 1


def test_the_buyer_itself_gets_a_rebate_and_an_intermediary_a_commission(session):
    paper = agreement_papers.compose_draft(session, draft(session, Relation.IS_ACCOUNT))
    assert paper.kind is AgreementKind.REBATE
    assert paper.accounts[0].word is Word.REBATE
    assert agreement_papers.award_word([Relation.IS_ACCOUNT, Relation.INDEPENDENT]) is None


def test_a_partner_without_an_agreement_is_refused(session):
    partner = draft(session).partner
    with pytest.raises(Refused, match="no agreement yet"):
        agreement_papers.issue(session, partner, "en")


def test_a_paper_becomes_pictures_of_its_pages(session):
    printed = agreement_papers.preview(session, draft(session).id, "en")
    pages = previews.pictures(printed.pdf)
    assert len(pages) > 1
    assert all(len(p.rgba) == p.width * p.height * 4 for p in pages)
