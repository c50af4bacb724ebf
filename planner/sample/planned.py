"""The sample's purchases: their way through the stages, and who plays which part in them."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from planner.domain.money import parse_amount
from planner.domain.plan import Plan
from planner.domain.processes import BuyingRole, Stage, add_process, processes, stages
from planner.domain.purchases import (
    Outcome,
    add_purchase,
    advance,
    close_purchase,
    edit_purchase,
    pin_key,
    see_evidence,
)
from planner.domain.record import Change, Id
from planner.domain.roles import Coverage, Knowledge, Power, Stance, involve
from planner.domain.text import text
from planner.sample.charted import seat_key
from planner.sample.content import CURRENCY, Command, Making, Step, Words
from planner.session.resources import process_templates


def purchase_steps(making: Making) -> Iterator[Step]:
    """Each purchase on the day it began, each of its moves, and what is known of it in the end."""
    for key, shape in making.shape["purchases"].items():
        for number, days in enumerate(shape["entered"]):
            yield Step(_ago(making, days), partial(_enter, key=key, number=number))
        yield Step(making.today, partial(_judge, key=key))


def _ago(making: Making, days: int) -> date:
    return making.today - timedelta(days=days)


def _enter(making: Making, key: str, number: int) -> None:
    if number == 0:
        _begin(making, key)
        return
    purchase = making.ids["purchase", key]
    stage = _steps(making.session.plan)[number]
    making.session.do(advance, purchase, stage.id, on=making.clock.day)


def _begin(making: Making, key: str) -> None:
    session, shape = making.session, making.shape["purchases"][key]
    if not processes(session.plan):
        session.do(add_process, process_templates()[0])
    account = making.ids["account", shape["account"]]
    process = processes(session.plan)[0].id
    name = making.words["purchases"][key]
    change = session.do(add_purchase, account, name, process, on=making.clock.day)
    making.ids["purchase", key] = change.edits[0].id
    amount = parse_amount(shape["amount"], CURRENCY)
    session.do(edit_purchase, change.edits[0].id, amount=amount, currency=CURRENCY)


def _judge(making: Making, key: str) -> None:
    shape = making.shape["purchases"][key]
    purchase = making.ids["purchase", key]
    commands = [*_evidence(making, purchase, shape), *_parts(making, purchase, shape)]
    if "pin" in shape:
        seat = making.ids[seat_key(shape["account"], shape["pin"])]
        reason = making.words["reasons"][shape["pin_reason"]]
        commands.append(partial(pin_key, id=purchase, seat=seat, reason=reason))
    if "outcome" in shape:
        reason = making.words["reasons"][shape["reason"]]
        outcome = Outcome(shape["outcome"])
        commands.append(partial(close_purchase, id=purchase, outcome=outcome, reason=reason))
    making.together(text("Edit {name}", name=making.words["purchases"][key]), commands)


def _evidence(making: Making, purchase: Id, shape: Words) -> Iterator[Command]:
    for stage, count in zip(_steps(making.session.plan), shape["seen"], strict=False):
        for number in range(count):
            yield partial(see_evidence, id=purchase, stage=stage.id, number=number)


def _parts(making: Making, purchase: Id, shape: Words) -> Iterator[Command]:
    for part in shape["parts"]:
        seat = making.ids[seat_key(shape["account"], part["who"])]
        yield partial(_involve, purchase=purchase, seat=seat, fields=_part(making, part))


def _involve(plan: Plan, purchase: Id, seat: Id, fields: Words) -> Change:
    return involve(plan, purchase, seat, **fields)


def _part(making: Making, part: Words) -> Words:
    found: Words = {
        "roles": frozenset(BuyingRole(role) for role in part["roles"]),
        "powers": frozenset(Power(power) for power in part.get("powers", ())),
        "coach": part.get("coach", False),
    }
    if "days" not in part:
        return found | {k: part[k] for k in ("influence",) if k in part}
    known = Knowledge(
        confirmed=part.get("confirmed", False),
        on=_ago(making, part["days"]),
        source=making.words["sources"][part["source"]],
    )
    judged = {
        "stance": Stance(part.get("stance", "unknown")),
        "influence": part.get("influence", 0),
        "coverage": Coverage(part.get("coverage", "none")),
    }
    return found | judged | {f"{name}_known": known for name in judged}


def _steps(plan: Plan) -> list[Stage]:
    return stages(plan, processes(plan)[0].id)
