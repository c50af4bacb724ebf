"""Papers of a partner who is paid with its employer's consent."""

from datetime import date
from pathlib import Path

import pytest

from planner.domain.agreement_paper import AgreementKind
from planner.domain.eligibility_facts import Route
from planner.domain.periods import period_named
from planner.session import agreement_papers, consent_papers, statements
from planner.session.printing import render_consent
from planner.session.verifying_papers import verify_statement
from tests.consenting import consent, employee
from tests.documents.sample_papers import pages, words
from tests.planners import World

H1 = period_named("2026-H1")


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World.new(tmp_path, date(2026, 1, 2))


def sold(world: World, route: Route):
    account = world.account()
    payee = employee(world, account)
    consent(world, payee, account, route=route)
    world.agree(payee, account)
    deal = world.deal(account, (payee, 1), contract=40_000_00)
    world.at(date(2026, 3, 12))
    world.receive(deal, world.clock.day, 40_000_00)
    world.at(date(2026, 7, 2))
    return payee, account


@pytest.mark.parametrize("route", Route)
def test_the_employers_copy_comes_with_every_statement(world, route):
    payee, account = sold(world, route)
    printed = statements.issue(world.session, payee, H1, "en")
    paper = printed.paper
    assert paper.employer == consent_papers.account_name(world.session, account)
    sheets = pages(printed.pdf)
    copies = [n for n, sheet in enumerate(sheets) if "Employer's copy" in sheet]
    assert copies == list(range(len(sheets) // 2, len(sheets)))
    said = " ".join(words(printed.pdf).split())
    assert "2026-01-01 to 2026-12-31" in said
    assert "always copied" in said
    assert ("the employer decides" in said) is (route is Route.EMPLOYER)
    assert verify_statement(printed.pdf, world.session).findings == ()


def test_the_agreement_is_tripartite_and_has_the_consent_as_its_annex(world):
    payee, _account = sold(world, Route.EMPLOYER)
    printed = agreement_papers.issue(world.session, payee, "en")
    assert printed.paper.kind is AgreementKind.TRIPARTITE
    said = " ".join(words(printed.pdf).split())
    for part in ("Annex A", "Zhao Boss", "company register", "to the employer's corporate account"):
        assert part in said


def test_the_form_prints_empty_before_anything_is_recorded_and_filled_after(world):
    account = world.account()
    payee = employee(world, account)

    def form() -> str:
        return words(render_consent(consent_papers.form_of(world.session, payee, account), "en"))

    empty = form()
    assert "____" in empty
    assert "Zhao Boss" not in empty
    consent(world, payee, account)
    assert "Zhao Boss" in form()
