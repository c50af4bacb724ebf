"""What an agreement says besides its terms: drafted, scanned, signed, judged by."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from planner.domain.agreement_paper import AgreementKind
from planner.domain.drafts import Draft, add_draft, drafts_of, set_provisions
from planner.domain.eligibility_facts import Relation
from planner.domain.errors import Refused
from planner.domain.parties import RelationFact
from planner.domain.provisions import OwnClause, Provisions, provisions_of
from planner.domain.record import Id
from planner.domain.seller import edit_seller
from planner.domain.text import text
from planner.domain.verdicts import BlockClass, Reason
from planner.session import Session, agreement_papers, agreements
from planner.session.checking import findings
from planner.session.exporting import export_json
from planner.session.may_be_paid import verdict_today
from planner.session.taking_over import take_over
from planner.store.workspace import Workspace
from tests.documents.sample_papers import words
from tests.planners import World
from tests.session.test_agreement_papers import NOW, SELLER, draft

DELIVERY = OwnClause(zh="交货期为三十日。", en="Delivery in 30 days.", aligned=True)


@pytest.fixture
def session(tmp_path):
    file = Workspace.create(tmp_path / "a.planner", None, tmp_path / "settings", lambda: NOW)
    session = Session(file, lambda: NOW)
    session.do(edit_seller, **SELLER)
    yield session
    session.close()


def said(session, found: Draft, **fields) -> Provisions:
    wanted = Provisions(id=Id(0), draft=found.id, **fields)
    session.do(set_provisions, wanted, name="Li")
    return provisions_of(session.plan, found.id)


def signed(session, **fields):
    found = draft(session)
    said(session, found, **fields)
    agreements.activate(session, found.id)
    (agreement,) = session.ledger.agreements(found.partner)
    return agreement


def test_law_place_and_own_sentences_are_printed_and_signed(session):
    agreement = signed(session, law="PRC law", place="Suzhou", prevailing="zh", clauses=(DELIVERY,))
    printed = agreement_papers.issue(session, agreement.payee, "both")
    paper = " ".join(words(printed.pdf).split())
    for part in ("PRC law", "Suzhou", "Delivery in 30 days.", "交货期为三十日。"):
        assert part in paper
    assert "the Chinese text prevails" in paper
    assert "NOT FOR SIGNATURE" not in paper
    assert agreement.mandatory_clauses
    assert not agreement.secrecy_term


def test_a_draft_and_what_it_says_go_and_come_back_together(session):
    found = draft(session)
    said(session, found, law="PRC law")
    session.undo()
    assert provisions_of(session.plan, found.id).law == ""
    session.redo()
    assert provisions_of(session.plan, found.id).law == "PRC law"
    agreements.activate(session, found.id)
    assert list(session.plan.all(Provisions)) == []


@pytest.mark.parametrize("hidden", ["Do not tell the buyer.", "不 得 告 知 单位", "現金給付"])
def test_a_clause_that_hides_a_payment_bars_the_signature(session, hidden):
    found = draft(session)
    said(session, found, clauses=(OwnClause(zh=hidden, en=hidden, aligned=True),))
    with pytest.raises(Refused, match="no term may hide a payment"):
        agreements.activate(session, found.id)
    assert session.ledger.agreements() == []


def test_one_language_edited_alone_bars_the_signature(session):
    found = draft(session)
    edited = DELIVERY.edited(zh="交货期为六十日。")
    assert not edited.aligned
    said(session, found, clauses=(edited,))
    with pytest.raises(Refused, match="not aligned"):
        agreements.activate(session, found.id)
    said(session, found, clauses=(edited,), written="zh")
    agreements.activate(session, found.id)


def test_the_other_language_following_aligns_again():
    assert DELIVERY.edited(zh="六十日", en="60 days").aligned
    assert DELIVERY.edited(zh=DELIVERY.zh) == DELIVERY
    assert not DELIVERY.edited(en="60 days").usable("both")
    assert DELIVERY.edited(en="60 days").usable("en")


def test_a_draft_that_is_not_aligned_is_printed_as_one(session):
    found = draft(session)
    said(session, found, clauses=(OwnClause(zh="样品免费。"),))
    printed = agreement_papers.preview(session, found.id, "both")
    paper = words(printed.pdf)
    assert "[not aligned / 未同步]" in paper
    assert "样品免费。" in paper


def test_another_paper_without_the_mandatory_clauses_pays_nothing(session):
    agreement = signed(session, ours=False, complete=False)
    assert not agreement.mandatory_clauses
    account = min(agreement.accounts)
    verdict = verdict_today(session, agreement.payee, agreement, account)
    assert verdict.reasons == (Reason.E_MANDATORY_CLAUSES_MISSING,)


def test_another_paper_with_a_secrecy_term_is_barred_for_good(session):
    agreement = signed(session, ours=False, complete=True, hides=True)
    verdict = verdict_today(session, agreement.payee, agreement, min(agreement.accounts))
    assert verdict.reasons == (Reason.E_SECRECY_TERM,)
    assert verdict.block_class is BlockClass.HARD


def test_our_own_paper_has_them_whatever_was_answered_for_another(session):
    agreement = signed(session, ours=True, complete=False, hides=True)
    assert agreement.mandatory_clauses
    assert not agreement.secrecy_term


@pytest.mark.parametrize("field", ["written", "prevailing", "profile"])
def test_a_value_that_is_none_of_the_allowed_ones_is_refused(session, field):
    found = draft(session)
    with pytest.raises(Refused, match="is none of"):
        said(session, found, **{field: "de"})


def test_whoever_belongs_to_the_account_gets_the_tripartite_paper_with_its_annex(session):
    found = draft(session)
    fact = RelationFact(
        id=next(session.plan.new_ids()), seq=0, payee=found.partner, account=found.accounts[0],
        from_=date(2026, 1, 2), relation=Relation.EMPLOYEE,
    )  # fmt: skip
    session.post(text("Relation"), [fact])
    printed = agreement_papers.preview(session, found.id, "en")
    assert printed.paper.kind is AgreementKind.TRIPARTITE
    paper = " ".join(words(printed.pdf).split())
    assert "Three-party disclosed incentive agreement" in paper
    assert "Annex A: Written consent of the employer" in paper
    assert "held until the employer releases them in writing" in paper
    assert "Still missing" in paper
    assert "the employer's signed consent" in paper
    assert "payment only to the employer's corporate account" in paper
    assert replace(printed.paper, draft=False).annex is not None
    assert datetime(2026, 1, 5).date() == printed.paper.on


def test_an_amendment_says_what_the_version_before_says_until_it_says_otherwise(session):
    agreement = signed(session, law="PRC law", clauses=(DELIVERY,))
    amended = Draft(
        id=Id(0), partner=agreement.payee, accounts=tuple(agreement.accounts),
        terms=agreement.versions[0].terms, from_=date(2026, 2, 1), agreement=agreement.id,
    )  # fmt: skip
    session.do(add_draft, amended, name="Li")
    (found,) = drafts_of(session.plan, agreement.payee)
    assert agreement_papers.compose_draft(session, found).additions == (DELIVERY,)
    agreements.activate(session, found.id)
    (now,) = session.ledger.agreements(agreement.payee)
    assert agreement_papers.compose(session, now, now.versions[1]).law == "PRC law"


def test_exported_words_come_back_with_the_drafts_to_sign_again(session, tmp_path):
    signed(session, law="PRC law", clauses=(DELIVERY,))
    (path,) = export_json(session, tmp_path / "out")
    file = Workspace.create(tmp_path / "b.planner", None, tmp_path / "settings", lambda: NOW)
    again = Session(file, lambda: NOW)
    take_over(again, path.read_bytes())
    (found,) = again.plan.all(Draft)
    kept = provisions_of(again.plan, found.id)
    assert (kept.law, kept.clauses) == ("PRC law", (DELIVERY,))
    assert findings(again) == []
    again.close()


def test_words_are_kept_for_a_draft_that_is_there_alone(tmp_path):
    session = World.new(tmp_path).session
    with pytest.raises(Refused, match="no longer there"):
        session.do(set_provisions, Provisions(id=Id(0), draft=Id(999)), name="Li")
