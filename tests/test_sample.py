"""The sample workspace: sound, complete, without foreign words, and the same every time."""

import re
from collections import Counter
from contextlib import closing
from dataclasses import fields
from datetime import date, datetime

import pytest

from planner import sample
from planner.domain.accounts import Account
from planner.domain.check import violations
from planner.domain.drafts import Draft
from planner.domain.errors import Refused
from planner.domain.key_person import standing
from planner.domain.org import Person, Seat, holder
from planner.domain.papers import StatementPaper
from planner.domain.parties import Identity
from planner.domain.processes import BuyingRole, Stage
from planner.domain.purchases import Outcome, Purchase
from planner.domain.roles import Involvement, Stance
from planner.sample.charted import outline
from planner.session import Session, agreement_papers, payouts
from planner.session.checking import findings
from planner.session.kept_papers import paper_of
from planner.session.partners import partner_named
from planner.store.anchors import Standing
from planner.store.opening import Secret
from planner.store.problems import FileProblem
from planner.store.workspace import Workspace

NINE = datetime.combine(sample.TODAY, datetime.min.time()).replace(hour=9)
LI_SI = {"zh": "上海李四商贸有限公司", "en": "Li Si Trading Co., Ltd."}
LANGUAGES = ("zh", "en")


def opened(path, settings, secret=None) -> Session:
    return Session(Workspace(path, secret, settings, lambda: NINE), lambda: NINE)


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture(scope="module")
def session(language, tmp_path_factory):
    folder = tmp_path_factory.mktemp(language)
    sample.create(folder / "s.planner", language, folder / "settings")
    session = opened(folder / "s.planner", folder / "settings")
    yield session
    session.close()


def test_the_plan_is_sound_and_the_file_known(session):
    assert list(violations(session.plan)) == []
    assert session.file.standing is Standing.SAME


def test_three_accounts_with_about_forty_seats_some_vacant_some_unknown(session):
    plan = session.plan
    empty = [s for s in plan.all(Seat) if holder(plan, s.id) is None]
    assert len(plan.all(Account)) == 3
    assert len(plan.all(Seat)) == 42
    assert Counter(seat.unknown for seat in empty) == {True: 3, False: 3}
    names = [person.name for person in plan.all(Person)]
    assert len(set(names)) == len(names)


def test_each_stage_holds_an_open_purchase_with_a_key_person(session):
    plan = session.plan
    open_ones = [p for p in plan.all(Purchase) if p.outcome is Outcome.OPEN]
    assert {plan.get(Stage, p.stage).place for p in open_ones} == set(range(1, 9))
    assert {p.outcome for p in plan.all(Purchase)} == set(Outcome)
    for purchase in open_ones:
        assert standing(plan, purchase.id).key is not None


def test_every_role_and_stance_is_played_and_judgements_are_old_and_new(session):
    parts = session.plan.all(Involvement)
    assert {role for part in parts for role in part.roles} == set(BuyingRole)
    assert {part.stance for part in parts} == set(Stance)
    known = [part.stance_known for part in parts if part.stance_known.on]
    assert {each.stale(sample.TODAY) for each in known} == {True, False}
    assert {each.confirmed for each in known} == {True, False}


def test_the_first_half_is_the_worked_example_to_the_cent(session, language):
    partner = partner_named(session, LI_SI[language])
    (old,) = session.ledger.papers(partner, "statement")
    paper = paper_of(old, StatementPaper)
    assert [line.earned for line in paper.lines] == [200_000, 250_000]
    assert [block.award for block in paper.volumes] == [102_000]
    assert (paper.pending, paper.closing) == (50_000, 352_000)
    assert [abs(paid.amount) for paid in paper.paid] == [200_000]
    assert old.number == "ST-2026-H1-001"


def test_the_second_half_has_money_due_soon_and_a_deal_not_paid_up(session, language):
    partner = partner_named(session, LI_SI[language])
    (due,) = payouts.owed(session, partner)
    assert (due.amount, due.due_on) == (100_000, date(2026, 11, 26))


def test_nobody_in_the_sample_is_paid_against_the_rules(session):
    verdicts = {
        decision.verdict
        for identity in session.ledger.payees()
        for decision in session.ledger.decisions(identity.party)
    }
    assert verdicts == {"ALLOWED"}


def test_both_agreements_lack_nothing_and_an_amendment_is_drafted(session):
    signed = [p for p in session.ledger.papers() if p.kind == agreement_papers.AGREEMENT]
    assert [paper.number for paper in signed] == ["PA-2026-001-v1", "PA-2026-002-v1"]
    (draft,) = session.plan.all(Draft)
    assert draft.from_ == date(2027, 1, 1)
    assert agreement_papers.preview(session, draft.id, "both").paper.version == 2


def words_of(record: object) -> list[str]:
    values = (getattr(record, field.name) for field in fields(record))
    return [value for value in values if type(value) is str]  # the program's own words are enums


def test_no_foreign_word_is_left_in_the_chinese_sample(tmp_path):
    sample.create(tmp_path / "s.planner", "zh_CN", tmp_path / "settings")
    with closing(opened(tmp_path / "s.planner", tmp_path / "settings")) as session:
        plan, ledger = session.plan, session.ledger
        kinds = (Account, Seat, Person, Purchase, Involvement)
        records = [r for kind in kinds for r in plan.all(kind)]
        records += [part.stance_known for part in plan.all(Involvement)]
        records += [*ledger.facts(Identity), *ledger.deals()]
        words = [word for record in records for text in words_of(record) for word in text.split()]
    foreign = {w for w in words if re.search("[A-Za-z]{2}", w) and not re.search("[0-9]", w)}
    assert foreign == {"CNY"}


def papers(made):
    return {path.name: path.read_bytes() for path in made if path.suffix == ".pdf"}


def test_the_papers_are_the_same_byte_for_byte_every_time(language, tmp_path):
    first = papers(sample.demo(tmp_path / "a", language, tmp_path / "settings", None))
    other = papers(sample.demo(tmp_path / "b", language, tmp_path / "others", Secret("pass")))
    again = papers(sample.demo(tmp_path / "a", language, tmp_path / "settings", None))
    assert len(first) == 12
    assert first == other == again


def test_a_demo_replaces_its_own_files_and_no_others(tmp_path):
    beside = tmp_path / "notes.pdf"
    beside.write_bytes(b"mine")
    made = sample.demo(tmp_path, "en", tmp_path / "settings", None)
    sample.demo(tmp_path, "zh", tmp_path / "settings", None)
    assert beside.read_bytes() == b"mine"
    there = {path.name for path in tmp_path.iterdir()}
    assert there == {path.name for path in made} | {"notes.pdf", "settings"}


def test_a_workspace_that_is_not_the_sample_is_left_alone(tmp_path):
    path = tmp_path / "sample.planner"
    Workspace.create(path, None, tmp_path / "settings", lambda: NINE).close()
    before = path.read_bytes()
    with pytest.raises(Refused):
        sample.demo(tmp_path, "en", tmp_path / "settings", None)
    assert path.read_bytes() == before
    with pytest.raises(FileProblem):
        sample.create(path, "en", tmp_path / "settings")


def test_the_own_copy_and_the_demo_are_ledgers_apart(tmp_path):
    sample.create(tmp_path / "own.planner", "en", tmp_path / "settings")
    sample.demo(tmp_path, "en", tmp_path / "settings", None)
    with closing(opened(tmp_path / "own.planner", tmp_path / "settings")) as own:
        assert own.file.standing is Standing.SAME


def test_what_lies_after_its_day_has_not_happened(tmp_path):
    path = tmp_path / "s.planner"
    sample.create(path, "en", tmp_path / "settings", today=date(2026, 3, 1))
    with closing(opened(path, tmp_path / "settings")) as session:
        assert [deal.name for deal in session.ledger.deals()] == ["Spare parts frame K26-011"]
        assert list(violations(session.plan)) == []


def test_real_workspaces_made_alike_are_never_alike(tmp_path):
    def book(name):
        with closing(Workspace.create(tmp_path / name, None, tmp_path, lambda: NINE)) as file:
            return file.book

    assert book("a.planner") != book("b.planner")


def test_the_sample_can_be_undone_and_done_again(session):
    steps = 0
    while session.undoable and steps < 20:
        session.undo()
        assert list(violations(session.plan)) == []
        steps += 1
    while steps:
        session.redo()
        steps -= 1
    assert len(session.plan.all(Seat)) == 42


def test_an_outline_gives_managers_by_indentation():
    places = outline("a management\n  b technical\n    c technical unknown\n  d finance\n")
    assert [(p.key, p.under, p.unknown) for p in places] == [
        ("a", "", False), ("b", "a", False), ("c", "b", True), ("d", "a", False),
    ]  # fmt: skip


def test_a_demo_in_another_folder_casts_no_doubt_on_the_first(tmp_path):
    settings = tmp_path / "settings"
    for name in ("one", "two"):
        sample.demo(tmp_path / name, "en", settings, None)
    for name in ("one", "two"):
        path = tmp_path / name / "sample.planner"
        with closing(Session.open(path, None, settings, read_only=True)) as session:
            assert findings(session) == []
