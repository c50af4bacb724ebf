"""One open workspace: what it holds, how it changes, what can be undone, what it prints."""

from planner.session.core import News, PlainSignal, Posting, Session, Signal

__all__ = ["News", "PlainSignal", "Posting", "Session", "Signal"]
