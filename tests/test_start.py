"""What the program has imported when it first shows itself: each would be felt at every start."""

import json

import pytest

from tests.benchmarks.start import FIRST_PAINT, child

HEAVY = {
    *("sqlite_utils", "reportlab", "pikepdf", "pypdfium2", "fontTools", "python_calamine"),
    *("xlsxwriter", "pypinyin", "lxml", "PIL", "asyncio", "numpy", "pandas"),
}


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    folder = tmp_path_factory.mktemp("start")
    child(folder, "-m", "planner", "demo", str(folder))
    return folder


def test_the_window_paints_before_anything_heavy_is_imported(sample):
    answer = child(sample, *FIRST_PAINT, "ours", str(sample / "sample.planner"))
    told = json.loads(answer.splitlines()[-1])
    assert HEAVY.intersection(told["modules"]) == set()
    assert "QStyle" not in told["made"], "566 constants that only a style of our own would need"
    assert "QWizard" not in told["made"], "every widget there is: for one that Qt had made itself"


def test_simulate_answers_without_windows_files_and_papers(sample):
    program = "import sys, planner.cli; print(*sys.modules)"
    modules = {name.split(".")[0] for name in child(sample, "-c", program).split()}
    assert (HEAVY | {"PySide6", "sqlcipher3"}).intersection(modules) == set()


@pytest.fixture(scope="module", params=["named", "opened last"])
def asked(sample, request):
    """The first paint of an encrypted workspace, as first_paint tells of it."""
    path = sample / f"{request.param}.planner"
    program = (
        "import sys; from datetime import datetime; from pathlib import Path; "
        "from planner.store.opening import Secret; from planner.store.workspace import Workspace; "
        "Workspace.create(Path(sys.argv[1]), Secret('A1' * 32), Path(sys.argv[2]), datetime.now)"
        ".close()"
    )
    child(sample, "-c", program, str(path), str(sample / "settings"))
    words = [str(path)]
    if request.param == "opened last":
        kept = sample / "config" / "account-planner" / "window.ini"
        kept.write_text(f"[General]\nrecent={words.pop()}\n")
    return json.loads(child(sample, *FIRST_PAINT, "ours", *words).splitlines()[-1])


def test_a_page_that_asks_for_a_passphrase_is_there_before_the_session_and_the_engine(asked):
    late = {"planner.session.core", "planner.store.workspace", "sqlcipher3", "hashlib", "fractions"}
    late |= {"dataclasses", "planner.ui.dialog", "xml.etree.ElementTree"}
    assert "planner.ui.unlock" in asked["modules"]
    assert late.intersection(asked["modules"]) == set()


def test_a_page_that_asks_for_a_passphrase_is_there_before_the_constants_of_qt(asked):
    """1,200 of them are made as soon as `Qt` is named: as long as the page itself takes."""
    assert "QObject" in asked["made"]
    assert "Qt" not in asked["made"]


def test_qt_does_not_look_through_the_source_of_our_modules(sample):
    program = (
        "import linecache; from planner import __main__ as start; start.import_qt(); "
        "import planner.ui.label; print(*linecache.cache)"
    )
    assert "label.py" not in child(sample, "-c", program)
