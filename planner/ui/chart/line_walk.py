"""From line to line between people: which one is meant, the next one, and its ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from planner.domain.text import text
from planner.ui.chart.lines import Line

if TYPE_CHECKING:
    from planner.ui.chart.view import ChartView

NEAR = 6.0
"""So many pixels beside a line the mouse still means it."""


class LineWalk:
    """Chooses the lines that the view shows."""

    def __init__(self, view: ChartView) -> None:
        self._view = view

    def line_at(self, at: QPointF) -> Line | None:
        """The line under a point of the window."""
        camera = self._view.camera
        return self._view.lines.at(camera.to_chart(at), max(NEAR / camera.scale, NEAR / 2))

    def onward(self) -> None:
        self._step(1)

    def back(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        """Through the lines of the chosen box, of all where none is chosen; then back to it."""
        chosen = self._view.selection
        found = self._view.lines.of(chosen.beside)
        if not found:
            self._view.desk.tell(text("No line is seen here. Ctrl+L draws one."))
            return
        there = found.index(chosen.link) + step if chosen.link in found else min(step, 0)
        if chosen.link is not None and not 0 <= there < len(found) and chosen.beside is not None:
            chosen.choose(chosen.beside)
        else:
            chosen.choose_link(found[there % len(found)])

    def leave(self, end: int | None = None) -> None:
        """To the box at an end of the chosen line (0: where it begins), or back where one was."""
        chosen = self._view.selection
        line = None if chosen.link is None else self._view.lines.find(chosen.link)
        chosen.choose(chosen.beside if line is None or end is None else line.ends[end])
