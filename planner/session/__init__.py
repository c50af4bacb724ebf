"""One open workspace: what it holds, how it changes, what can be undone, what it prints.

Its names are imported when they are first asked for: the page that asks for a passphrase shows
itself before any of them.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planner.session.core import News, PlainSignal, Posting, Session, Signal

__all__ = ["News", "PlainSignal", "Posting", "Session", "Signal"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(name)
    return getattr(import_module("planner.session.core"), name)
