"""The keys of the chart, as a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from planner.ui.chart.view import ChartView

K = Qt.Key
ZOOM_STEP = 1.25
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Keyboard:
    """Answers the keys for one view. What it does not know goes on to the window: F6, Ctrl+Z."""

    def __init__(self, view: ChartView) -> None:
        self._view = view
        deeds = view.deeds
        plain: Mapping[Qt.Key, Callable[[], None]] = {
            K.Key_Tab: deeds.add_report,
            K.Key_Insert: deeds.add_report,
            K.Key_Return: deeds.add_colleague,
            K.Key_Enter: deeds.add_colleague,
            K.Key_F2: view.rename,
            K.Key_Space: deeds.toggle_fold,
            K.Key_Delete: deeds.remove,
            K.Key_Backspace: deeds.remove,
            K.Key_Escape: self._escape,
            K.Key_Left: self._left,
            K.Key_Right: self._right,
            K.Key_Up: self._up,
            K.Key_Down: self._down,
            K.Key_Home: self._first,
            K.Key_End: self._last,
            K.Key_PageUp: self._page_up,
            K.Key_PageDown: self._page_down,
        }
        shifted: Mapping[Qt.Key, Callable[[], None]] = {
            K.Key_Backtab: self._up,
            K.Key_F2: view.retitle,
            K.Key_Left: self._extending(self._left),
            K.Key_Right: self._extending(self._right),
            K.Key_Up: self._extending(self._up),
            K.Key_Down: self._extending(self._down),
        }
        stepping: Mapping[Qt.Key, Callable[[], None]] = {
            K.Key_Left: self._alt(deeds.step_left, deeds.step_up),
            K.Key_Right: self._alt(deeds.step_right, deeds.step_down),
            K.Key_Up: self._alt(deeds.step_up, deeds.step_left),
            K.Key_Down: self._alt(deeds.step_down, deeds.step_right),
        }
        controlled: Mapping[Qt.Key, Callable[[], None]] = {
            K.Key_Plus: self._larger,
            K.Key_Equal: self._larger,
            K.Key_Minus: self._smaller,
            K.Key_0: view.zoom_to_usual,
            K.Key_9: view.fit,
            K.Key_A: view.choose_all,
            K.Key_C: deeds.copy,
            K.Key_X: deeds.cut,
            K.Key_V: deeds.paste,
            K.Key_F: view.sought.emit,
            K.Key_L: view.link_by_name,
            K.Key_M: view.move_person_by_name,
            K.Key_Return: view.focus_branch,
            K.Key_Enter: view.focus_branch,
        }
        both: Mapping[Qt.Key, Callable[[], None]] = {
            K.Key_V: view.listed.emit,
            K.Key_L: view.walk.onward,
        }
        self._on_line: Mapping[Qt.Key, Callable[[], None]] = {
            K.Key_Tab: view.walk.onward,
            K.Key_Backtab: view.walk.back,
            K.Key_Return: view.edited.emit,
            K.Key_Enter: view.edited.emit,
            K.Key_F2: view.edited.emit,
            K.Key_Delete: deeds.remove,
            K.Key_Backspace: deeds.remove,
            K.Key_Left: partial(view.walk.leave, 0),
            K.Key_Up: partial(view.walk.leave, 0),
            K.Key_Right: partial(view.walk.leave, 1),
            K.Key_Down: partial(view.walk.leave, 1),
            K.Key_Escape: view.walk.leave,
            K.Key_Home: self._first,
            K.Key_End: self._last,
            K.Key_PageUp: self._page_up,
            K.Key_PageDown: self._page_down,
        }
        self._extends = False
        self._tables = {
            NONE: plain,
            SHIFT: shifted,
            CONTROL: controlled,
            ALT: stepping,
            CONTROL | SHIFT: both,
        }

    def _extending(self, walk: Callable[[], None]) -> Callable[[], None]:
        """Walk, and keep what was chosen before."""

        def extend() -> None:
            self._extends = True
            walk()
            self._extends = False

        return extend

    def _alt(self, down: Callable[[], None], sideways: Callable[[], None]) -> Callable[[], None]:
        """Where the chart runs from left to right, the arrows turn with it."""

        def step() -> None:
            (sideways if self._view.drawing.layout.sideways else down)()

        return step

    def wants(self, event: QKeyEvent) -> bool:
        """Whether the chart has a use for the key before any shortcut of the window has."""
        return event.key() != K.Key_Escape and self._deed(event) is not None

    def press(self, event: QKeyEvent) -> bool:
        """True where the key was ours."""
        deed = self._deed(event)
        if deed is not None:
            deed()
            return True
        return self._type(event)

    def _deed(self, event: QKeyEvent) -> Callable[[], None] | None:
        held = event.modifiers() & ~KEYPAD
        key = Qt.Key(event.key())
        if held == CONTROL | SHIFT and key in (K.Key_Plus, K.Key_Equal):
            held = CONTROL
        table = self._tables.get(held)
        if self._view.selection.link is not None and not held & ~SHIFT:
            table = self._on_line
        return None if table is None else table.get(key)

    def _type(self, event: QKeyEvent) -> bool:
        """A letter begins the new name of the chosen seat; F with nothing chosen fits."""
        words = event.text()
        if event.modifiers() & ~(SHIFT | KEYPAD) or not words or not words.isprintable():
            return False
        if self._view.selection.link is not None:
            return False
        if self._view.selection.seat is None:
            if event.key() == K.Key_F:
                self._view.fit()
                return True
            return False
        self._view.rename(typed=words)
        return True

    def _escape(self) -> None:
        if not self._view.pointer.cancel() and not self._view.unfocus():
            self._view.left.emit()

    def _larger(self) -> None:
        self._view.zoom(ZOOM_STEP)

    def _smaller(self) -> None:
        self._view.zoom(1 / ZOOM_STEP)

    def _left(self) -> None:
        self._walk(lambda box: self._view.drawing.beside(box, -1))

    def _right(self) -> None:
        self._walk(lambda box: self._view.drawing.beside(box, 1))

    def _up(self) -> None:
        self._walk(self._view.drawing.above)

    def _down(self) -> None:
        self._walk(self._view.drawing.below)

    def _first(self) -> None:
        self._go(self._first_box(0))

    def _last(self) -> None:
        last = self._view.drawing.layout.last()
        self._go(self._first_box(0) if last is None else last)

    def _walk(self, to: Callable[[int], int]) -> None:
        """To the box that `to` finds from the chosen one; the first step chooses the first."""
        numbers, chosen = self._view.drawing.numbers, self._view.selection.seat
        here = numbers.get(chosen) if chosen is not None else None
        self._go(self._first_box(0) if here is None else to(here))

    def _go(self, box: int) -> None:
        view = self._view
        if not view.drawing.numbers:
            return
        seat = view.drawing.boxes.seats[box]
        if self._extends:
            view.selection.extend(seat)
        else:
            view.selection.choose(seat)

    def _first_box(self, otherwise: int) -> int:
        first = self._view.drawing.layout.first()
        return otherwise if first is None else first

    def _page_up(self) -> None:
        self._view.pan(QPointF(0, self._view.height() * 0.8))

    def _page_down(self) -> None:
        self._view.pan(QPointF(0, -self._view.height() * 0.8))
