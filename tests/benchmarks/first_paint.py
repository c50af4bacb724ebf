"""Started as a process of its own: shows a window, tells of its first paint, and ends.

The answer is one JSON line: `at`, seconds of the machine's monotonic clock, `modules`, what had
been imported by then, and `made`, what PySide had made of QtCore and QtWidgets: it makes each
when it is named.

first_paint.py bare               an empty PySide6 QMainWindow
first_paint.py ours [WORKSPACE]   our program on that workspace, started as its user starts it
"""

import sys


def bare() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    from tests.benchmarks.watch import watch

    watch()
    application = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    application.exec()


class BeforeTheWindow:
    """Asked where each module is: it knows none, but starts watching once the window is wanted.
    What the program does before that, it does as it does for its user: without Qt."""

    def find_spec(self, name: str, *_: object) -> None:
        if name == "planner.app":
            sys.meta_path.remove(self)
            from tests.benchmarks.watch import watch

            watch()


def ours(*words: str) -> None:
    from planner.__main__ import main

    sys.meta_path.insert(0, BeforeTheWindow())
    sys.argv = ["planner", *words]
    main()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        ours(*sys.argv[2:])
