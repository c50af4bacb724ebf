"""Names, amounts and passphrases never reach a log, standard error or a crash file; no socket."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CANARIES = ("Kanarienvogel", "金丝雀", "987654.32", "98765432", "sesam-oeffne-dich", "0170-5559876")

SESSION = r"""
import logging, sys, warnings
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
import planner.app as app
from planner.domain import accounts, charting, org
from planner.session.files import new
from planner.session.folder import settings_folder
from planner.ui.live import LiveSignal
from planner.ui.place import Place
from planner.ui.pages import PAGES

home = Path(sys.argv[1])
path = home / "Kanarienvogel.planner"
session = new(path, "sesam-oeffne-dich", settings_folder(), LiveSignal())
session.do(accounts.add_account, "Kanarienvogel 金丝雀")
(account,) = accounts.accounts(session.plan)
session.do(accounts.edit_account, account.id, note="987654.32")
session.do(charting.add_seat, account.id)
(seat,) = org.seats(session.plan, account.id)
session.do(charting.fill_seat, seat.id, "Kanarienvogel 金丝雀")
session.close()

def close_dialogs():
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()

def go():
    window = app.Program.instance().window
    if window.opener.working or window.session is None:
        QTimer.singleShot(50, go)
        return
    steps = iter([*wanderings(window), window.close])
    def step():
        close_dialogs()
        try:
            deed = next(steps)
        except StopIteration:
            QApplication.quit()
            return
        QTimer.singleShot(0, step)
        deed()
    step()

def wanderings(window):
    for entry in PAGES:
        if entry.under == "partner" or entry.key in ("rehearsal", "import"):
            continue
        place = Place(entry.key)
        if entry.under:
            place = Place("account", account=account.id, tab=entry.key)
        yield lambda place=place: window.go(place)
    yield refuse
    yield fault
    yield in_a_thread
    yield of_a_library
    yield unraisable
    yield lambda: window.session.do(accounts.add_account, "Kanarienvogel 金丝雀")

def refuse():
    from planner.domain.errors import Refused
    from planner.domain.text import text
    raise Refused(text("{name} owes {amount}.", name="Kanarienvogel", amount="987654.32"))

def fault():
    people = {"Kanarienvogel 金丝雀": 98765432}
    try:
        people["sesam-oeffne-dich"]
    except KeyError as error:
        raise RuntimeError("金丝雀 987654.32 0170-5559876") from error

def in_a_thread():
    import threading
    def work():
        raise ValueError("Kanarienvogel 98765432")
    worker = threading.Thread(target=work)
    worker.start()
    worker.join()

def of_a_library():
    logging.getLogger("some.library").error("could not read %s", "Kanarienvogel 987654.32")
    logging.getLogger("planner.anything").warning("step %d", 7)

class Odd:
    def __del__(self):
        raise ValueError("Kanarienvogel")

def unraisable():
    Odd()

def unlock():
    window = app.Program.instance().window
    window.opener.unlock(path, "sesam-oeffne-dich")
    QTimer.singleShot(50, go)

shown = app.MainWindow.show
def show(window):
    shown(window)
    QTimer.singleShot(0, unlock)
app.MainWindow.show = show
sockets = []
sys.addaudithook(lambda event, args: sockets.append(event) if event.startswith("socket.") else None)
app.main([str(path)])

import json, os
families = []
for fd in os.listdir("/proc/self/fd"):
    try:
        target = os.readlink(f"/proc/self/fd/{fd}")
    except OSError:
        continue
    if target.startswith("socket:["):
        families.append(target[8:-1])
net = "".join(Path(f"/proc/self/net/{kind}").read_text()
              for kind in ("tcp", "tcp6", "udp", "udp6") if Path(f"/proc/self/net/{kind}").exists())
print(json.dumps({"audited": sockets, "open": [s for s in families if f" {s} " in net]}))
"""


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    """A session of the whole program, with everything in it that could be told."""
    home = tmp_path_factory.mktemp("home")
    (home / "run").mkdir(mode=0o700)
    environment = os.environ | {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
    }
    done = subprocess.run(
        [sys.executable, "-c", SESSION, str(home)],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return home, done


def test_nothing_of_the_users_is_in_any_log_crash_file_or_on_standard_error(ran):
    home, done = ran
    told = {"stderr": done.stderr, "stdout": done.stdout}
    for file in (home / "config" / "account-planner").rglob("*"):
        if file.is_file() and file.suffix in (".log", ".txt", ".dmp"):
            told[file.name] = file.read_text("utf-8", "replace")
    assert "planner.log" in told
    for where, words in told.items():
        for canary in CANARIES:
            assert canary not in words, f"{canary} in {where}"


def test_the_log_still_says_where_it_was(ran):
    home, _ = ran
    log = (home / "config" / "account-planner" / "planner.log").read_text("utf-8")
    assert "RuntimeError" in log
    assert "in fault" in log
    assert "KeyError" in log
    assert "step 7" in log
    assert "could not read %s" in log
    assert str(home) not in log


def test_every_file_of_the_settings_is_its_owners_alone(ran):
    home, _ = ran
    for file in (home / "config" / "account-planner").rglob("*"):
        assert not file.stat().st_mode & 0o077, file.name
    assert not (home / "Kanarienvogel.planner").stat().st_mode & 0o077


def test_no_socket_of_the_internet_is_ever_opened(ran):
    _, done = ran
    found = json.loads(done.stdout.splitlines()[-1])
    assert found == {"audited": [], "open": []}


def test_a_report_names_kinds_and_places_alone():
    from planner.session.fault_report import fault_report, without_places

    known: dict[str, int] = {}
    try:
        try:
            known["Kanarienvogel"]
        except KeyError:
            int("987654.32")
    except ValueError as error:
        said = fault_report(error)
    assert "tests/test_privacy.py" in said
    assert "KeyError" in said
    assert "ValueError" in said
    for canary in (*CANARIES, str(Path.home())):
        assert canary not in said
    dump = 'File "/home/wang/venv/lib/python3.11/site-packages/x/y.py", line 3 in f'
    assert "wang" not in without_places(dump)


def test_a_full_log_is_begun_anew_and_few_old_ones_stay(tmp_path):
    import logging

    from planner.session import fault_report

    log = fault_report.PrivateLog(tmp_path / "planner.log")
    for n in range(6):
        (tmp_path / "planner.log").write_text("x" * (fault_report.LARGEST + 1))
        log.emit(logging.makeLogRecord({"name": "planner.x", "msg": f"turn {n}", "levelno": 40}))
    log.close()
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "planner.1.log", "planner.2.log", "planner.3.log", "planner.log"
    ]  # fmt: skip
    assert "turn 5" in (tmp_path / "planner.log").read_text()
