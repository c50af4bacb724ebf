"""The lines of the Today page that come from the plan."""

from planner.domain.accounts import Account
from planner.domain.actions import Action
from planner.domain.org import Person, seats_of
from planner.domain.parts import called
from planner.domain.purchases import Purchase
from planner.domain.today import Due, Wait, Waiting
from planner.domain.today_words import due_words as evidence_words
from planner.domain.today_words import wait_words, waiting_words
from planner.ui.desk import Desk
from planner.ui.place import LOG_CONTACT, PLAN_ACTION, Place
from planner.ui.today.days import due_tone, due_words
from planner.ui.today.lines import Line

TONES = {
    Wait.SILENT: "due",
    Wait.NEVER_MET: "bad",
    Wait.NOT_NOTED: "neutral",
    Wait.UNKNOWN: "neutral",
    Wait.VACANT: "neutral",
}
SOON = 7


def waiting_line(desk: Desk, waiting: Waiting) -> Line:
    weighing = waiting.weighing
    says = {
        Wait.SILENT: desk.text("Log contact"),
        Wait.NOT_NOTED: desk.text("Log contact"),
        Wait.NEVER_MET: desk.text("Plan action"),
        Wait.UNKNOWN: desk.text("Find out who"),
        Wait.VACANT: desk.text("Find out who"),
    }
    return Line(
        pill=desk.say(wait_words(waiting)),
        tone=TONES[waiting.wait],
        name=desk.say(called(weighing.seat, weighing.person)),
        where=f"· {waiting.account.name} · {waiting.purchase.name}",
        said=desk.say(waiting_words(desk.session.plan, waiting)),
        deed=says[waiting.wait],
        place=_place(waiting),
    )


def _place(waiting: Waiting) -> Place:
    account, purchase, seat = waiting.account.id, waiting.purchase.id, waiting.weighing.seat.id
    deeds = {
        Wait.SILENT: LOG_CONTACT, Wait.NOT_NOTED: LOG_CONTACT, Wait.NEVER_MET: PLAN_ACTION,
    }  # fmt: skip
    deed = deeds.get(waiting.wait, "")
    tab = "plan" if deed else "chart"
    return Place("account", account=account, purchase=purchase, seat=seat, tab=tab, deed=deed)


def due_line(desk: Desk, due: Due) -> Line:
    stage = due.coming or due.stage
    if due.coming is None:
        over = (
            desk.text("1 day over") if due.days == -1 else desk.text("{n} days over", n=-due.days)
        )
        pill, tone = over, "due"
    else:
        pill = desk.text("{n} days", n=due.days) if due.days != 1 else desk.text("1 day")
        tone = "due" if due.days > SOON else "bad"
    return Line(
        pill=pill,
        tone=tone,
        name=desk.say(stage.name.as_text),
        where=f"· {due.account.name} · {due.purchase.name}",
        said=desk.say(evidence_words(due)),
        deed=desk.text("Open stage"),
        place=Place("board", purchase=due.purchase.id),
    )


def action_line(desk: Desk, action: Action) -> Line:
    plan = desk.session.plan
    account, purchase = plan.find(Account, action.account), plan.find(Purchase, action.purchase)
    people = [p for id in sorted(action.people) if (p := plan.find(Person, id))]
    parts = [p.name for p in people]
    parts += [account.name if account else "", purchase.name if purchase else "", action.who]
    seat = next((s.id for p in people for s in seats_of(plan, p.id)), 0)
    return Line(
        pill=due_words(desk, action.due_on),
        tone=due_tone(desk, action.due_on),
        name=action.what,
        said=" · ".join(filter(None, parts)),
        deed=desk.text("Open it"),
        place=Place("account", account=action.account, seat=seat, tab="plan"),
        done=desk.text("Done"),
        record=action.id,
    )
