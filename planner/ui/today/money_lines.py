"""The lines of the Today page that come from the ledger."""

from planner.domain.postings import Issued
from planner.session.paper_lives import OpenDispute
from planner.session.partners import partner_name
from planner.session.period_names import period_name
from planner.session.today_money import HeldAmount, Open, Promise, Ready
from planner.ui.desk import Desk
from planner.ui.place import Place
from planner.ui.today.days import left_words, short_day
from planner.ui.today.lines import Line

NEAR = 7
LONG = 30
"""Days without money from the customer after which an open amount is marked."""


def promised_line(desk: Desk, waiting: Promise | Ready) -> Line:
    return _ready(desk, waiting) if isinstance(waiting, Ready) else _promise(desk, waiting)


def _promise(desk: Desk, promise: Promise) -> Line:
    pill, tone = desk.text("no day"), "neutral"
    if promise.left is not None and promise.due_on is not None:
        near = promise.left <= NEAR
        pill = left_words(desk, promise.left) if near else short_day(desk, promise.due_on)
        tone = "bad" if promise.left < 0 else "due" if near else "neutral"
    what = desk.say(promise.what)
    said = desk.text("For {what}.", what=what)
    if promise.received_on is not None:
        day = short_day(desk, promise.received_on)
        said = desk.text("Money received {day} on {what}.", day=day, what=what)
    if promise.due_on is not None:
        day = short_day(desk, promise.due_on)
        said = desk.text("{said} Promised by {day}.", said=said, day=day)
    return Line(
        pill=pill,
        tone=tone,
        name=desk.amount(promise.amount, promise.currency),
        where=desk.text("to {name}", name=promise.name),
        said=said,
        deed=desk.text("Pay"),
        place=Place("partner", partner=promise.payee, tab="payouts"),
    )


def _ready(desk: Desk, ready: Ready) -> Line:
    amount = desk.amount(ready.closing, ready.currency)
    said = desk.text("Ready to issue, {n} lines, balance {amount}.", n=ready.lines, amount=amount)
    if ready.lines == 1:
        said = desk.text("Ready to issue, 1 line, balance {amount}.", amount=amount)
    return Line(
        pill=short_day(desk, ready.period.last_day),
        tone="neutral",
        name=desk.text("Statement {period}", period=desk.say(period_name(ready.period))),
        where=desk.text("for {name}", name=ready.name),
        said=said,
        deed=desk.text("Preview"),
        place=Place("partner", partner=ready.payee, tab="statements"),
    )


def open_line(desk: Desk, each: Open) -> Line:
    amount = desk.amount(each.open, each.currency)
    said = desk.text("{amount} open, nothing received yet.", amount=amount)
    if each.received_on is not None:
        day = short_day(desk, each.received_on)
        said = desk.text("{amount} open, last receipt {day}.", amount=amount, day=day)
    return Line(
        pill=desk.text("1 day") if each.days == 1 else desk.text("{n} days", n=each.days),
        tone="due" if each.days > LONG else "neutral",
        name=each.account_name,
        where=f"· {each.name}",
        said=said,
        deed=desk.text("Deals"),
        place=Place("account", account=each.account, tab="deals"),
    )


def paper_line(desk: Desk, each: OpenDispute | Issued) -> Line:
    return _dispute(desk, each) if isinstance(each, OpenDispute) else _to_send(desk, each)


def _to_send(desk: Desk, paper: Issued) -> Line:
    return Line(
        pill=desk.text("to send"),
        tone="due",
        name=desk.text("Statement {number}", number=paper.number),
        where=desk.text("for {name}", name=partner_name(desk.session, paper.payee)),
        said=desk.text(
            "Issued, balance {amount}. Note to whom it was sent.",
            amount=desk.amount(paper.closing, paper.currency),
        ),
        deed=desk.text("Send on"),
        place=Place("partner", partner=paper.payee, tab="statements"),
    )


def _dispute(desk: Desk, each: OpenDispute) -> Line:
    paper = each.paper
    return Line(
        pill=desk.text("disputed"),
        tone="bad",
        name=desk.text("Statement {number}", number=paper.number),
        where=desk.text("for {name}", name=partner_name(desk.session, paper.payee)),
        said=desk.text(
            "Since {day}: {words}", day=short_day(desk, each.event.on), words=each.event.words
        ),
        deed=desk.text("Answer"),
        place=Place("partner", partner=paper.payee, tab="statements"),
    )


def held_line(desk: Desk, each: HeldAmount) -> Line:
    return _to_review(desk, each) if each.old else _held(desk, each)


def _to_review(desk: Desk, each: HeldAmount) -> Line:
    """Its ways out stand on the tab of consents."""
    return Line(
        pill=desk.text("review"),
        tone="bad",
        name=desk.amount(each.amount, each.currency),
        where=desk.text("of {name}", name=each.name),
        said=desk.text(
            "{amount} of it held for more than a year: look at it and choose a way out.",
            amount=desk.amount(each.old, each.currency),
        ),
        deed=desk.text("Ways out"),
        place=Place("partner", partner=each.payee, tab="consents"),
    )


def _held(desk: Desk, each: HeldAmount) -> Line:
    return Line(
        pill=desk.text("held"),
        tone="bad",
        name=desk.amount(each.amount, each.currency),
        where=desk.text("of {name}", name=each.name),
        said=desk.text("Earned, and may not go out: the partner's page says why and what helps."),
        deed=desk.text("Look"),
        place=Place("partner", partner=each.payee, tab="payouts"),
    )
