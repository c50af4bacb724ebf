"""Pictures of every page of the sample workspace, to be looked at: `python -m tests.screenshots`.

Light and dark, Chinese and English, at 100 and 150 %, into build/screens. Each scaling is a process
of its own, since Qt reads it once. Words after the command choose pages: `... chart board`.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SCREENS = ROOT / "build" / "screens"
SCALES = ("1", "1.5")
SIZE = (1440, 900)
KEPT: list[object] = []
"""Windows that were closed: nothing of them is taken away while others are drawn."""


def main(wanted: list[str]) -> None:
    SCREENS.mkdir(parents=True, exist_ok=True)
    for scale in SCALES:
        environment = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_LOGGING_RULES": "*=false"}
        if sys.platform.startswith("linux"):
            environment["QT_QPA_PLATFORM"] = "offscreen"
        command = [sys.executable, "-m", "tests.screenshots", "--child", *wanted]
        subprocess.run(command, check=True, cwd=ROOT, env=environment)
    print(f"{len(list(SCREENS.glob('*.png')))} pictures in {SCREENS.relative_to(ROOT)}")


def photograph(folder: Path, wanted: list[str]) -> None:
    """All pictures at the scaling this process was started with."""
    from planner import sample
    from planner.app import Program
    from planner.session.files import open_
    from planner.ui.dress import add_fonts
    from planner.ui.live import LiveSignal
    from planner.ui.main_window import MainWindow
    from planner.ui.settings import Settings

    program = Program([])
    add_fonts()
    settings = Settings(folder / "settings")
    settings.remember("notice", "read")
    for code in ("en", "zh_CN"):
        file = folder / f"sample-{code}.planner"
        sample.create(file, code, settings.folder)
        settings.language_code = code
        for theme in ("light", "dark"):
            settings.theme_choice = theme
            window = MainWindow(settings)
            window.resize(*SIZE)
            window.show_welcome()
            window.show()
            _save(program, window, "welcome", wanted)
            window.show_session(open_(file, None, settings.folder, LiveSignal()))
            _photograph_pages(program, window, wanted)
            _photograph_troubles(program, window, file, wanted)
            window.close()
            KEPT.append(window)
            _photograph_locked(program, settings, folder / f"locked-{code}-{theme}.planner", wanted)


def _photograph_pages(program, window, wanted):
    from planner.ui.pages import PAGES

    for entry in PAGES:
        name = f"{entry.under}-{entry.key}" if entry.under else entry.key
        if not wanted or entry.key in wanted:
            window.view.go(busiest(window.session, entry))
            if entry.key == "today":  # the ledger is read once the page has been seen
                _wait(program, lambda: window.view.desk.agenda.money_read)
            _save(program, window, name, wanted)
            if name == "account-chart":
                _photograph_chart(program, window, wanted)


def _photograph_troubles(program, window, file, wanted):
    """What stands in the way: a file that is open elsewhere, a damaged one, a fault of ours."""
    from planner.domain.text import text
    from planner.store.problems import HeldElsewhere
    from planner.ui.held_dialog import HeldDialog
    from planner.ui.rescue_page import RescuePage
    from planner.ui.trouble import CrashDialog, ProblemDialog

    settings = window.settings
    held = HeldElsewhere(text("{file} is open.", file=file.name), "PC-2", elsewhere=True)
    damaged = text("{file} is damaged", file=file.name)
    shown = (
        ("held", HeldDialog(file.name, held, settings, window)),
        ("fault", CrashDialog(ZeroDivisionError("division by zero"), settings, window)),
        ("problem", ProblemDialog(damaged, settings, window)),
    )
    for name, dialog in shown:
        dialog.show()
        _save(program, dialog, name, wanted, settings)
        dialog.close()
    page = RescuePage(file, damaged, "", settings)
    page.resize(*SIZE)
    page.show()
    _wait(program, lambda: page._job is None)
    _save(program, page, "rescue", wanted, settings)
    page.close()
    KEPT.extend((*shown, page))


def _photograph_locked(program, settings, file, wanted):
    """A file that asks for its passphrase, the locked window, and a dialog covered meanwhile."""
    from planner.session.files import new
    from planner.ui.add_account import AddAccountDialog
    from planner.ui.live import LiveSignal
    from planner.ui.main_window import MainWindow

    session = new(file, "open sesame", settings.folder, LiveSignal())
    window = MainWindow(settings)
    window.resize(*SIZE)
    window.show_session(session)
    window.show()
    dialog = AddAccountDialog(window.view.desk, window)
    dialog.name.setText("Nord")
    dialog.open()
    window.lock()
    _wait(program, lambda: window.lockup.locked)
    _save(program, window, "locked", wanted)
    _save(program, dialog, "covered", wanted, settings)
    _save(program, window.lockup._dialog, "unlock-dialog", wanted, settings)
    dialog.close()
    window.close()
    asking = MainWindow(settings)
    asking.resize(*SIZE)
    asking.show_unlock(file, None)
    asking.show()
    _save(program, asking, "unlock", wanted)
    asking.close()
    KEPT.extend((window, dialog, asking))


def _wait(program, done):
    """Until work beside the window is through; ten seconds at most."""
    end = time.monotonic() + 10
    while not done() and time.monotonic() < end:
        program.processEvents()


def _photograph_chart(program, window, wanted):
    """Several purchases at once with a way in, a chosen line, the help beside it."""
    from planner.domain.links import Link
    from planner.ui.chart.page import ChartPage
    from planner.ui.help import Help

    page = window.findChild(ChartPage)
    layers = page.toolbar.layers
    for purchase in layers.offered()[:3]:
        layers.show_layer(purchase, shown=True)
    page.selection.choose(page.view.drawing.boxes.seats[0])
    page.hints.on_chart.click()
    _save(program, window, "account-chart-layers", wanted)
    page.hints.on_chart.click()
    layers.show_one()
    page.selection.choose_link(min(link.id for link in window.session.plan.all(Link)))
    _save(program, window, "account-chart-line", wanted)
    page.selection.choose(None)
    shown = Help(window.settings, window)
    shown.show()
    _save(program, shown, "help", wanted, window.settings)
    shown.close()


def busiest(session, entry):
    """A page shows what has most to show: the largest account, the partner with most entries."""
    from planner.domain.accounts import Account
    from planner.domain.org import seats
    from planner.ui.place import Place

    plan, ledger = session.plan, session.ledger
    account = max(plan.all(Account), key=lambda a: len(seats(plan, a.id)))
    if entry.key == "rehearsal":
        return _rehearsed(plan)
    if entry.under == "account":
        return Place("account", account=account.id, tab=entry.key)
    if entry.under == "partner":
        payees = [i.party for i in ledger.payees()]
        return Place(
            "partner", partner=max(payees, key=lambda p: len(ledger.entries(p))), tab=entry.key
        )
    return Place(entry.key)


def _rehearsed(plan):
    """The purchase with most people in it."""
    from planner.domain.purchases import Purchase
    from planner.domain.roles import involvements
    from planner.ui.place import Place

    purchase = max(plan.all(Purchase), key=lambda p: len(involvements(plan, p.id)))
    return Place("rehearsal", account=purchase.account, purchase=purchase.id)


def _save(program, window, name, wanted, settings=None):
    if wanted and not any(word in name for word in wanted):
        return
    for _ in range(5):
        program.processEvents()
    settings = settings or window.settings
    percent = round(window.devicePixelRatio() * 100)
    language = "zh" if settings.language_code == "zh_CN" else "en"
    file = SCREENS / f"{name}-{settings.theme_choice}-{language}-{percent}.png"
    if not window.grab().save(str(file)):
        raise OSError(file)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        with tempfile.TemporaryDirectory() as folder:
            photograph(Path(folder), sys.argv[2:])
    else:
        main(sys.argv[1:])
