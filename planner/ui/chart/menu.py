"""The menus of a seat and of a line: every gesture by name, with its key."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from planner.domain import links
from planner.domain.links import LINK_WORDS, STRONGEST, Link, LinkKind
from planner.domain.org import Seat, direct_reports, holder
from planner.domain.record import Id
from planner.ui.desk import Desk
from planner.ui.person_dialog import show_person

if TYPE_CHECKING:
    from planner.ui.chart.view import ChartView


def seat_menu(view: ChartView) -> QMenu:
    """For the chosen seats; without one, what can be done to the chart."""
    menu = QMenu(view)
    menu.aboutToHide.connect(menu.deleteLater)
    deeds, desk = view.deeds, view.desk
    seat = desk.session.plan.find(Seat, view.selection.seat)
    if seat is None:
        menu.addAction(desk.text("Add a seat at the top"), deeds.add_root)
        _keyed(menu.addAction(desk.text("Paste"), deeds.paste), "Ctrl+V")
        _keyed(
            menu.addAction(desk.text("Type or paste a list..."), view.listed.emit), "Ctrl+Shift+V"
        )
        menu.addAction(desk.text("Fit"), view.fit)
        return menu
    if not view.selection.others:
        _of_one(menu, view, seat)
    _moving(menu, view)
    _deleting(menu, view)
    return menu


def line_menu(view: ChartView) -> QMenu:
    """For the chosen line between two people: kind, strength, direction, and away with it."""
    menu = QMenu(view)
    menu.aboutToHide.connect(menu.deleteLater)
    desk = view.desk
    link = desk.session.plan.find(Link, view.selection.link)
    if link is None:
        return menu
    for kind, words in LINK_WORDS.items():
        action = menu.addAction(desk.say(words))
        action.triggered.connect(partial(_edit_line, desk, link.id, {"kind": kind}))
        _checked(action, on=kind is link.kind)
    menu.addSeparator()
    for strength in range(1, STRONGEST + 1):
        action = menu.addAction(desk.text("Strength {n} of {most}", n=strength, most=STRONGEST))
        action.triggered.connect(partial(_edit_line, desk, link.id, {"strength": strength}))
        _checked(action, on=strength == link.strength)
    menu.addSeparator()
    if link.kind is not LinkKind.CONFLICT:
        menu.addAction(desk.text("Turn around"), partial(_turn_line, desk, link.id))
    _keyed(menu.addAction(desk.text("Write a note"), view.edited.emit), "Return")
    _keyed(menu.addAction(desk.text("Remove the line"), view.deeds.remove), "Del")
    return menu


def _edit_line(desk: Desk, link: Id, fields: Mapping[str, object], *_checked: object) -> None:
    desk.session.do(links.edit_link, link, **fields)


def _turn_line(desk: Desk, link: Id, *_checked: object) -> None:
    desk.session.do(links.turn_link, link)


def _checked(action: QAction, *, on: bool) -> None:
    action.setCheckable(True)
    action.setChecked(on)


def _of_one(menu: QMenu, view: ChartView, seat: Seat) -> None:
    deeds, desk = view.deeds, view.desk
    _keyed(menu.addAction(desk.text("Add report"), deeds.add_report), "Tab")
    _keyed(menu.addAction(desk.text("Add colleague"), deeds.add_colleague), "Return")
    _keyed(menu.addAction(desk.text("Type or paste a list..."), view.listed.emit), "Ctrl+Shift+V")
    menu.addSeparator()
    _keyed(menu.addAction(desk.text("Rename"), view.rename), "F2")
    _keyed(menu.addAction(desk.text("Change title"), view.retitle), "Shift+F2")
    menu.addSeparator()
    _of_holder(menu, view, seat)
    menu.addAction(desk.text("Choose a second boss..."), view.second_boss_by_name)
    if direct_reports(desk.session.plan, seat.id):
        folded = seat.id in deeds.folded
        words = desk.text("Unfold") if folded else desk.text("Fold")
        _keyed(menu.addAction(words, deeds.toggle_fold), "Space")
        words = desk.text("Show only this branch")
        _keyed(menu.addAction(words, view.focus_branch), "Ctrl+Return")
    menu.addSeparator()


def _of_holder(menu: QMenu, view: ChartView, seat: Seat) -> None:
    deeds, desk = view.deeds, view.desk
    person = holder(desk.session.plan, seat.id)
    if person is not None:
        menu.addAction(desk.text("Vacate"), deeds.vacate)
        _keyed(menu.addAction(desk.text("Move person..."), view.move_person_by_name), "Ctrl+M")
        _keyed(menu.addAction(desk.text("Add a line..."), view.link_by_name), "Ctrl+L")
        words = desk.text("Everything about this person...")
        menu.addAction(words, partial(show_person, desk, person.id, view))
        words = desk.text("Erase this person for good...")
        menu.addAction(words, partial(_erase, desk, person.id, view))
    else:
        words = desk.text("Mark as vacant") if seat.unknown else desk.text("Mark as not known yet")
        menu.addAction(words, deeds.toggle_unknown)


def _erase(desk: Desk, person: Id, view: ChartView) -> None:
    from planner.ui.erase_dialog import show_erase

    show_erase(desk, person, view)


def _moving(menu: QMenu, view: ChartView) -> None:
    deeds, desk = view.deeds, view.desk
    _keyed(menu.addAction(desk.text("Cut"), deeds.cut), "Ctrl+X")
    _keyed(menu.addAction(desk.text("Copy"), deeds.copy), "Ctrl+C")
    _keyed(menu.addAction(desk.text("Paste"), deeds.paste), "Ctrl+V")
    menu.addSeparator()


def _deleting(menu: QMenu, view: ChartView) -> None:
    deeds, desk, plan = view.deeds, view.desk, view.desk.session.plan
    _keyed(menu.addAction(desk.text("Delete"), deeds.remove), "Del")
    if any(direct_reports(plan, seat) for seat in view.selection.seats):
        menu.addAction(desk.text("Delete, reports move up"), deeds.remove_moving_up)
        menu.addAction(desk.text("Delete with the branch"), deeds.remove_branch)


def _keyed(action: QAction, keys: str) -> None:
    """Show the key; it is the chart itself that answers to it."""
    action.setShortcut(QKeySequence(keys))
