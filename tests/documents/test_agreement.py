import json
from dataclasses import replace

from planner.documents.agreement import render
from planner.domain.agreement_paper import AgreementKind
from planner.domain.paper_data import as_data, paper_from
from planner.domain.provisions import OwnClause
from planner.domain.text import english
from tests.documents.sample_papers import agreement_paper, chinese, pages, reader, words


def printed(paper, language="en") -> bytes:
    return render(paper, language, chinese, english)


def said(paper, language="en") -> str:
    return " ".join(words(printed(paper, language)).split())


def test_all_locked_clauses_are_on_the_paper():
    paper = said(agreement_paper())
    assert "no part will be passed to the buyer's staff or to officials" in paper
    assert "Both parties record each amount truthfully" in paper
    assert "good-faith reporting of wrongdoing" in paper
    assert "refunded, reversed or misposted" in paper
    assert "separate consent" in paper
    assert "not legal or tax advice" in paper


def test_the_parties_terms_and_example_are_on_the_paper():
    paper = said(agreement_paper())
    for fact in ("李四 Li Si Trading", "91310000MA1YYYYY7C", "**** 4417", "4.1", "5,520.00"):
        assert fact in paper


def test_law_and_forum_are_never_preset():
    assert "Governing law: ____" in said(agreement_paper())
    assert "Governing law: Hong Kong law" in said(agreement_paper(law="Hong Kong law"))


def test_only_a_paper_in_two_languages_says_which_prevails():
    paper = agreement_paper(prevailing="zh")
    assert "the Chinese text prevails" in said(paper, "both")
    assert "This agreement is written in English." in said(paper, "en")
    assert "the ____ text prevails" in said(agreement_paper(), "both")


def test_a_complete_active_agreement_has_no_draft_mark():
    assert "NOT FOR SIGNATURE" not in said(agreement_paper())


def test_an_agreement_that_lacks_a_field_is_marked_on_every_page_and_says_which():
    paper = agreement_paper(partner=replace(agreement_paper().partner, address=""))
    sheets = pages(printed(paper))
    assert all("DRAFT, NOT FOR SIGNATURE" in sheet for sheet in sheets)
    assert "Still missing: the partner's address." in sheets[0]
    assert "草稿，不得签署" in said(paper, "zh")


def test_a_draft_that_lacks_nothing_is_marked_too():
    assert "DRAFT, NOT FOR SIGNATURE" in said(agreement_paper(draft=True))


def test_a_rebate_agreement_is_called_so():
    assert "Purchase rebate agreement" in said(agreement_paper(kind=AgreementKind.REBATE))


def test_the_users_own_sentences_follow_the_articles():
    paper = said(
        agreement_paper(additions=(OwnClause(en="Delivery by <b>Friday</b>."),), written="en")
    )
    assert "Further provisions" in paper
    assert "Delivery by <b>Friday</b>." in paper


def test_signatures_never_stand_on_a_page_of_their_own():
    for count in range(0, 40, 3):
        last = pages(
            printed(agreement_paper(additions=(OwnClause(en="One more sentence."),) * count))
        )[-1]
        assert "Disclaimer" in last
        assert "Signature and seal" in last


def test_without_a_tail_nothing_is_earned_after_the_end():
    assert "Money received after the end earns nothing." in said(agreement_paper())
    assert "within 90 days after it" in said(agreement_paper(tail_days=90))


def test_the_data_is_attached_and_the_same_paper_gives_the_same_bytes():
    paper = agreement_paper()
    (data,) = reader(printed(paper, "both")).attachments["agreement.json"]
    assert json.loads(data) == as_data(paper)
    assert paper_from(as_data(paper)) == paper
    assert printed(paper, "both") == printed(paper, "both")
