"""Saving the reminders of all open actions as a calendar file."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from planner.domain.text import text
from planner.session.reminders import export_reminders
from planner.ui.desk import Desk

SUFFIX = ".ics"


def save_reminders(desk: Desk, parent: QWidget) -> None:
    """Ask for a file and write it; every calendar program takes it in."""
    usual = str(Path.home() / f"{desk.session.file.path.stem}{SUFFIX}")
    kinds = desk.text("Calendar files (*{suffix})", suffix=SUFFIX)
    name, _ = QFileDialog.getSaveFileName(parent, desk.text("Save the reminders"), usual, kinds)
    if name:
        path = Path(name) if Path(name).suffix else Path(name + SUFFIX)
        count = export_reminders(desk.session, path, desk.say)
        desk.tell(text("{n} reminders were written to {file}.", n=count, file=path.name))
