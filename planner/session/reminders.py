"""The open actions that have a day, as reminders for a calendar program."""

from collections.abc import Iterator
from pathlib import Path

from planner.domain.accounts import Account
from planner.domain.actions import Action
from planner.domain.errors import Refused
from planner.domain.org import Person
from planner.domain.plan import Plan
from planner.domain.purchases import Purchase
from planner.domain.text import Say, Text, text
from planner.exchange.ical import Reminder, calendar
from planner.exchange.safe_write import write_whole
from planner.session.core import Session


def export_reminders(session: Session, path: Path, say: Say) -> int:
    """Write them to the file; how many there were. Refused where there is none."""
    found = list(reminders(session, say))
    if not found:
        raise Refused(text("No open action has a day. Give one a day first."))
    write_whole(path, calendar(found, session.now().astimezone()))
    return len(found)


def reminders(session: Session, say: Say) -> Iterator[Reminder]:
    """By day. The log's length is the sequence: it grows with every change of an action."""
    plan = session.plan
    due = [(a.due_on, a) for a in plan.all(Action) if a.due_on is not None and a.done_on is None]
    for day, action in sorted(due, key=lambda d: (d[0], d[1].id)):
        account = plan.get(Account, action.account)
        if account.archived:
            continue
        yield Reminder(
            uid=f"action-{action.id}@{session.file.book}",
            on=day,
            summary=say(text("{account}: {what}", account=account.name, what=action.what)),
            description="\n".join(say(line) for line in _told(plan, action)),
            sequence=session.file.head.seq,
        )


def _told(plan: Plan, action: Action) -> Iterator[Text]:
    names = sorted(p.name for id in action.people if (p := plan.find(Person, id)) is not None)
    if names:
        yield text("With {names}", names=", ".join(names))
    purchase = plan.find(Purchase, action.purchase)
    if purchase is not None:
        yield text("Purchase: {name}", name=purchase.name)
    if action.who:
        yield text("Done by {name}", name=action.who)
