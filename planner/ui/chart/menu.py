"""The menu of a seat: every gesture by name, with its key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from planner.domain.org import Seat, direct_reports, holder
from planner.ui.person_dialog import show_person

if TYPE_CHECKING:
    from planner.ui.chart.view import ChartView


def seat_menu(view: ChartView) -> QMenu:
    """For the chosen seat; without one, what can be done to the chart."""
    menu = QMenu(view)
    menu.aboutToHide.connect(menu.deleteLater)
    deeds, desk = view.deeds, view.desk
    plan = desk.session.plan
    seat = plan.find(Seat, view.selection.seat)
    if seat is None:
        menu.addAction(desk.text("Add a seat at the top"), deeds.add_root)
        menu.addAction(desk.text("Fit"), view.fit)
        return menu
    _keyed(menu.addAction(desk.text("Add report"), deeds.add_report), "Tab")
    _keyed(menu.addAction(desk.text("Add colleague"), deeds.add_colleague), "Return")
    menu.addSeparator()
    _keyed(menu.addAction(desk.text("Rename"), view.rename), "F2")
    _keyed(menu.addAction(desk.text("Change title"), view.retitle), "Shift+F2")
    menu.addSeparator()
    person = holder(plan, seat.id)
    if person is not None:
        menu.addAction(desk.text("Vacate"), deeds.vacate)
        words = desk.text("Everything about this person...")
        menu.addAction(words, partial(show_person, desk, person.id, view))
    else:
        words = desk.text("Mark as vacant") if seat.unknown else desk.text("Mark as not known yet")
        menu.addAction(words, deeds.toggle_unknown)
    if direct_reports(plan, seat.id):
        folded = seat.id in deeds.folded
        words = desk.text("Unfold") if folded else desk.text("Fold")
        _keyed(menu.addAction(words, deeds.toggle_fold), "Space")
    menu.addSeparator()
    _keyed(menu.addAction(desk.text("Delete"), deeds.remove), "Del")
    return menu


def _keyed(action: QAction, keys: str) -> None:
    """Show the key; it is the chart itself that answers to it."""
    action.setShortcut(QKeySequence(keys))
