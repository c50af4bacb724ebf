"""The inspector: every field edits in place, each as one change."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from planner.domain.charting import edit_person
from planner.domain.org import Function, holder, tenures_by_person
from planner.domain.processes import BuyingRole
from planner.domain.roles import Coverage, Knowledge, Power, Stance

TODAY = date(2026, 11, 23)
LEFT = Qt.MouseButton.LeftButton


def enter(field, words):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def pick(choice, value):
    choice.show_value(value)
    choice.activated.emit(choice.currentIndex())


def undone(chart):
    """The name of the last change, which is then undone."""
    name = chart.session.undoable.change.text.in_english()
    chart.session.undo()
    return name


def test_name_and_title_are_edited_in_place(chart):
    chart.choose("WL")
    enter(chart.page.details.name, "Ma Jun")
    enter(chart.page.details.title, "Foreman")
    assert chart.name("Foreman") == "Ma Jun"
    assert [undone(chart), undone(chart)] == ["Edit Foreman", "Edit Ma"]
    assert chart.page.details.name.text() == "Ma"


def test_a_name_typed_for_a_vacant_seat_fills_it(chart):
    chart.choose("CE")
    enter(chart.page.details.name, "Wu")
    assert chart.name("CE") == "Wu"


def test_an_emptied_name_comes_back(chart):
    chart.choose("WL")
    chart.page.details.name.setText("")
    QTest.keyClick(chart.page.details.name, Qt.Key.Key_Return)
    assert (chart.name("WL"), chart.page.details.name.text()) == ("Ma", "Ma")


def test_leaving_a_field_for_another_box_edits_the_box_it_was_typed_for(chart):
    chart.choose("WL")
    chart.page.details.title.setFocus()
    chart.page.details.title.selectAll()
    QTest.keyClicks(chart.page.details.title, "Foreman")
    box = chart.page.view.box_in_window(chart.seat("PM"))
    QTest.mouseClick(chart.page.view, LEFT, pos=box.center().toPoint())
    chart.page.view.setFocus()
    assert chart.titles() == {"GM", "TD", "PM", "Foreman", "CE"}
    assert chart.page.details.title.text() == "PM"


def test_what_is_half_typed_never_lands_on_another_seat(chart):
    chart.choose("WL")
    chart.page.details.title.setFocus()
    QTest.keyClicks(chart.page.details.title, "x")
    chart.choose("PM")
    assert chart.page.details.title.text() == "PM"
    chart.page.view.setFocus()
    assert chart.titles() == {"GM", "TD", "PM", "WL", "CE"}


@pytest.mark.parametrize("name", ["phone", "email"])
def test_contacts_are_kept_with_the_person(chart, name):
    chart.choose("WL")
    enter(getattr(chart.page.details.data, name), "0123")
    person = holder(chart.session.plan, chart.seat("WL"))
    assert getattr(person, name) == "0123"


def test_a_note_is_kept_when_it_is_left(chart):
    chart.choose("WL")
    note = chart.page.details.data.note
    note.setFocus()
    QTest.keyClicks(note, "Knows the old machine")
    chart.page.details.title.setFocus()
    assert holder(chart.session.plan, chart.seat("WL")).note == "Knows the old machine"


def test_department_and_function_belong_to_the_seat(chart):
    chart.choose("WL")
    enter(chart.page.details.data.department, "Workshop 2")
    pick(chart.page.details.data.function, Function.PRODUCTION)
    assert (chart.get("WL").department, chart.get("WL").function) == (
        "Workshop 2",
        Function.PRODUCTION,
    )


def test_a_seat_without_holder_is_marked_as_not_known_yet(chart):
    chart.choose("CE")
    assert not chart.page.details.data.phone.isVisible()
    chart.page.details.data.unknown.click()
    assert chart.get("CE").unknown
    face = chart.page.view.drawing.faces[chart.page.view.drawing.numbers[chart.seat("CE")]]
    assert (face.name, face.dashed, face.pills) == ("Not known yet", True, (("Find out", "due"),))


def test_vacating_ends_the_tenure_today(chart):
    chart.choose("WL")
    person = holder(chart.session.plan, chart.seat("WL"))
    chart.page.details.data.vacate.click()
    assert chart.name("WL") == ""
    assert [t.until for t in tenures_by_person(chart.session.plan)[person.id]] == [TODAY]


def test_several_roles_are_switched_one_by_one_and_each_is_undone_alone(chart):
    chart.choose("WL")
    roles = chart.page.details.part.roles
    roles.button(BuyingRole.USER).click()
    roles.button(BuyingRole.INFLUENCER).click()
    assert chart.noted("WL").roles == {BuyingRole.USER, BuyingRole.INFLUENCER}
    chart.session.undo()
    assert chart.noted("WL").roles == {BuyingRole.USER}
    assert not roles.button(BuyingRole.INFLUENCER).isChecked()


def test_all_seven_roles_and_seven_powers_are_offered(chart):
    part = chart.page.details.part
    assert all(part.roles.button(role).text() for role in BuyingRole)
    assert all(part.powers.button(power).text() for power in Power)


def test_powers_and_coach(chart):
    chart.choose("TD")
    part = chart.page.details.part
    part.powers.button(Power.VETO).click()
    part.powers.button(Power.ADVISE).click()
    part.coach.click()
    assert (chart.noted("TD").powers, chart.noted("TD").coach) == (
        {Power.VETO, Power.ADVISE},
        True,
    )


def test_a_new_judgement_is_assumed_today_until_it_is_confirmed_by_somebody(chart):
    chart.choose("WL")
    stance = chart.page.details.part.stance
    pick(stance.value, Stance.OPPOSES)
    assert chart.noted("WL").stance_known == Knowledge(on=TODAY)
    pick(stance.confirmed, True)
    enter(stance.source, "Visit")
    assert (chart.noted("WL").stance, chart.noted("WL").stance_known) == (
        Stance.OPPOSES,
        Knowledge(confirmed=True, on=TODAY, source="Visit"),
    )


def test_influence_and_coverage(chart):
    chart.choose("WL")
    pick(chart.page.details.part.influence.value, 4)
    pick(chart.page.details.part.coverage.value, Coverage.SEVERAL)
    assert (chart.noted("WL").influence, chart.noted("WL").coverage) == (4, Coverage.SEVERAL)


def test_the_key_person_says_why_and_others_do_not(chart):
    chart.choose("TD")
    assert chart.page.details.why.isVisible()
    assert "matters most here" in chart.page.details.why.findChildren(QWidget)[1].text()
    chart.choose("PM")
    assert not chart.page.details.why.isVisible()


def test_the_playbook_of_the_role_is_shown(chart):
    chart.choose("TD")
    assert chart.page.details.advice.accessibleName() == "Technical adviser"
    chart.choose("PM")
    assert not chart.page.details.advice.isVisible()


def test_a_part_of_a_vacant_seat_belongs_to_the_seat(chart):
    chart.choose("CE")
    chart.page.details.part.roles.button(BuyingRole.INFLUENCER).click()
    assert chart.noted("CE").seat == chart.seat("CE")


def test_control_z_reaches_the_window_from_a_field_that_has_nothing_to_undo(chart):
    undo = QAction(chart.page)
    undo.setShortcut(QKeySequence.StandardKey.Undo)
    undo.triggered.connect(chart.session.undo)
    chart.page.addAction(undo)
    chart.choose("WL")
    field = chart.page.details.data.department
    enter(field, "A")
    chart.choose("PM")
    chart.choose("WL")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (chart.get("WL").department, field.text()) == ("", "")


def test_a_change_from_elsewhere_is_shown(chart):
    chart.choose("WL")
    person = holder(chart.session.plan, chart.seat("WL"))
    chart.session.do(edit_person, person.id, phone="0999")
    assert chart.page.details.data.phone.text() == "0999"
