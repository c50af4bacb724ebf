"""One open workspace: what it holds, how it changes, what can be undone, what it prints."""

from planner.session.core import Posting, Session, Signal

__all__ = ["Posting", "Session", "Signal"]
