"""Writing the workspace out, looking through the whole file, and the recovery sheet."""

import json
from contextlib import closing
from datetime import datetime

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from planner.domain.accounts import add_account
from planner.domain.errors import PlannerError, Refused
from planner.session import Session
from planner.session.beside import FORMS
from planner.session.files import recovery_key
from planner.session.previews import pictures
from planner.store.engine import connect
from planner.store.opening import Secret
from planner.store.workspace import Workspace
from planner.ui.check_page import CheckPage
from planner.ui.desk import Desk
from planner.ui.export_page import ExportPage
from planner.ui.label import Hint
from planner.ui.live import LiveSignal
from planner.ui.place import Place
from planner.ui.printing import paint_pages
from planner.ui.recovery import RecoveryDialog, show_recovery_key
from tests.ui.answering import answer


@pytest.fixture
def page(qtbot, desk, session):
    session.do(add_account, "Nord & Süd")
    page = ExportPage(desk)
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def locked(tmp_path, qapp):
    """A session on an encrypted file."""
    path = tmp_path / "locked.planner"
    file = Workspace.create(path, Secret("correct horse"), tmp_path / "settings", datetime.now)
    with closing(Session(file, datetime.now, LiveSignal())) as session:
        yield session


def export(qtbot, page, form, folder):
    button = next(b for b in page.forms.buttons() if b.objectName() == form)
    button.click()
    page.export(folder)
    qtbot.waitUntil(page.write.isEnabled)


@pytest.mark.parametrize("form", FORMS)
def test_each_form_writes_its_files_and_names_them(qtbot, page, tmp_path, form):
    folder = tmp_path / "out"
    export(qtbot, page, form, folder)
    names = FORMS[form][1]
    assert sorted(p.name for p in folder.iterdir()) == sorted(names)
    assert page.files.text() == ", ".join(names)
    assert any("contains personal data" in hint.text() for hint in page.done.findChildren(Hint))


def test_the_export_holds_what_was_typed(qtbot, page, tmp_path):
    export(qtbot, page, "json", tmp_path)
    written = json.loads((tmp_path / "workspace.json").read_text("utf-8"))
    assert [a["name"] for a in written["plan"]["Account"]] == ["Nord & Süd"]


def test_files_that_are_there_are_replaced_only_after_a_question(qtbot, page, tmp_path):
    (tmp_path / "workspace.json").write_text("mine")
    answer("Cancel")
    export(qtbot, page, "json", tmp_path)
    assert (tmp_path / "workspace.json").read_text() == "mine"
    answer("Replace")
    export(qtbot, page, "json", tmp_path)
    assert "Nord" in (tmp_path / "workspace.json").read_text("utf-8")


def test_a_folder_that_may_not_be_written_to_is_said(qtbot, page, tmp_path):
    (tmp_path / "file").write_text("")
    with qtbot.captureExceptions() as raised:
        export(qtbot, page, "json", tmp_path / "file")
    assert len(raised) == 1
    assert issubclass(raised[0][0], PlannerError | OSError)
    assert not page.done.isVisible()


def test_a_whole_file_is_said_to_hold(qtbot, desk, session):
    session.do(add_account, "Works")
    page = CheckPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.show_place(Place("check"))
    qtbot.waitUntil(lambda: page._job is None)
    assert page.outcome.text() == "Everything holds."
    assert not page.table.isVisible()


def test_what_was_changed_by_hand_is_found(qtbot, desk, session):
    session.do(add_account, "Works")
    with closing(connect(session.file.path, None)) as connection:
        connection.execute("UPDATE account SET name = 'Other'")
    page = CheckPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.show_place(Place("check"))
    qtbot.waitUntil(lambda: page._job is None)
    assert page.outcome.text() == "Not everything holds. Findings: 1."
    assert page.rows.records[0].what == "plan"
    assert page.table.isVisible()


def test_an_encrypted_file_is_checked_beside_the_window(qtbot, locked, settings):
    page = CheckPage(Desk(locked, settings))
    qtbot.addWidget(page)
    page.check()
    qtbot.waitUntil(lambda: page._job is None)
    assert page.outcome.text() == "Everything holds."


def test_the_recovery_sheet_is_kept_and_its_key_copied(qtbot, locked, settings, tmp_path):
    key = recovery_key(locked)
    dialog = RecoveryDialog(locked, key, settings, None)
    qtbot.addWidget(dialog)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == key
    path = tmp_path / "sheet.pdf"
    dialog.save(path)
    assert path.read_bytes().startswith(b"%PDF")


def test_a_plain_file_has_no_recovery_sheet(session, settings):
    with pytest.raises(Refused, match="no recovery key"):
        show_recovery_key(session, settings, None)


def test_every_page_is_printed(qtbot, locked, settings, tmp_path):
    dialog = RecoveryDialog(locked, recovery_key(locked), settings, None)
    qtbot.addWidget(dialog)
    sheet = pictures(dialog.sheet())
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    paint_pages([*sheet, *sheet], printer)
    printed = pictures((tmp_path / "printed.pdf").read_bytes())
    assert len(printed) == 2 * len(sheet)
    assert len(set(printed[0].rgba[::4])) > 1


def test_the_folder_of_an_export_is_looked_for_beside_the_workspace(page, monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getExistingDirectory", lambda _parent, _title, at: asked.append(at) or ""
    )
    page.write.click()
    assert asked == [str(tmp_path)]
