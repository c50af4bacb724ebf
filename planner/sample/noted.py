"""The sample's contacts that were had, and its actions, open and done."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from planner.domain.actions import ContactKind, add_action, finish_action
from planner.domain.meeting import meet
from planner.domain.org import holder
from planner.domain.record import Id
from planner.domain.text import text
from planner.sample.charted import seat_key
from planner.sample.content import Command, Making, Step, Words


def noted_steps(making: Making) -> Iterator[Step]:
    """All of it is written down on the last day, after the purchases."""
    yield Step(making.today, _note)


def _note(making: Making) -> None:
    making.together(text("Log a contact"), list(_contacts(making)))
    for shape in making.shape["actions"]:
        _plan(making, shape)


def _contacts(making: Making) -> Iterator[Command]:
    for shape in making.shape["contacts"]:
        yield partial(
            meet, account=_account(making, shape),
            on=making.today - timedelta(days=shape["days"]), people=_people(making, shape),
            kind=ContactKind(shape["kind"]), purchase=making.ids["purchase", shape["purchase"]],
            note=making.words["contacts"][shape["key"]],
        )  # fmt: skip


def _plan(making: Making, shape: Words) -> None:
    due = making.today + timedelta(days=shape["due"]) if "due" in shape else None
    change = making.session.do(
        add_action, _account(making, shape), making.words["actions"][shape["key"]],
        purchase=making.ids["purchase", shape["purchase"]], people=_people(making, shape),
        due_on=due,
    )  # fmt: skip
    if "done" in shape:
        on = making.today - timedelta(days=shape["done"])
        making.session.do(finish_action, change.edits[0].id, on=on)


def _account(making: Making, shape: Words) -> Id:
    return making.ids["account", _account_key(making, shape)]


def _account_key(making: Making, shape: Words) -> str:
    return str(making.shape["purchases"][shape["purchase"]]["account"])


def _people(making: Making, shape: Words) -> frozenset[Id]:
    plan, account = making.session.plan, _account_key(making, shape)
    seats = [making.ids[seat_key(account, who)] for who in shape["who"]]
    return frozenset(person.id for seat in seats if (person := holder(plan, seat)))
