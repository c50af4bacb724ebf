"""How far long work is, for who watches a terminal."""

import sys

from planner.store.report import Report, unheard


def told_on_terminal() -> Report:
    """One line of percents on standard error, where that is a terminal; else nobody is told."""
    if not sys.stderr.isatty():
        return unheard
    shown = [-1]

    def report(done: int, total: int) -> None:
        percent = 100 * done // max(1, total)
        if percent != shown[0]:
            shown[0] = percent
            end = "\r" if percent < 100 else "\n"
            sys.stderr.write(f"\r{percent:3} %{end}")
            sys.stderr.flush()

    return report
