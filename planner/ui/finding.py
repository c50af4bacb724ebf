"""What Ctrl+K finds: accounts, people, purchases, actions, pages and commands, by any part of
their name or by the initials of its pinyin."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import chain

from planner.domain.accounts import Account, accounts
from planner.domain.actions import Action
from planner.domain.org import Person, Seat, holder, seats_of
from planner.domain.plan import Plan
from planner.domain.purchases import Purchase
from planner.ui.desk import Desk
from planner.ui.pages import PAGES
from planner.ui.place import Place
from planner.ui.today.days import due_words

MOST = 60


@dataclass(frozen=True, slots=True)
class Find:
    """`where` says what it is or where it belongs; `deed` goes there or does it."""

    name: str
    where: str
    icon: str
    deed: Callable[[], object]
    keys: str = ""


@dataclass(frozen=True, slots=True)
class Going:
    """A deed: go to a place."""

    desk: Desk
    place: Place

    def __call__(self) -> None:
        self.desk.go(self.place)


def finds(desk: Desk) -> list[Find]:
    """Everything of the plan that has a place, and the pages."""
    plan = desk.session.plan
    pages = [
        Find(desk.say(e.title), desk.text("Page"), e.icon, Going(desk, Place(e.key)))
        for e in PAGES
        if not e.under
    ]
    of_the_plan = (
        _accounts(desk, plan),
        _people(desk, plan),
        _purchases(desk, plan),
        _actions(desk, plan),
    )
    return [*pages, *chain(*of_the_plan), *_partners(desk)]


def matching(found: Sequence[Find], written: str) -> list[Find]:
    """Those that hold every word typed, best first: the name begins with it, then any part, then
    the initials. All of them, in order, while nothing is typed."""
    words = written.casefold().split()
    if not words:
        return list(found[:MOST])
    ranked = [(rank, n) for n, f in enumerate(found) if (rank := _rank(f, words)) is not None]
    return [found[n] for _, n in sorted(ranked)[:MOST]]


def _rank(find: Find, words: Sequence[str]) -> int | None:
    name = find.name.casefold()
    whole = f"{name} {find.where.casefold()}"
    if name.startswith(words[0]) and all(w in whole for w in words):
        return 0
    if all(w in name for w in words):
        return 1
    if all(w in whole for w in words):
        return 3
    if any(w.isascii() for w in words) and not name.isascii():
        said = sounds(find.name)
        if all(any(w in sound for sound in said) or w in whole for w in words):
            return 2
    return None


@cache
def sounds(name: str) -> tuple[str, str]:
    """The pinyin of a name and its initials: `wangjianguo`, `wjg`. Imported late: it is big."""
    from pypinyin import lazy_pinyin

    syllables = [s.casefold() for s in lazy_pinyin(name)]
    return "".join(syllables), "".join(s[:1] for s in syllables)


def _accounts(desk: Desk, plan: Plan) -> Iterable[Find]:
    for account in accounts(plan):
        where = desk.text("Account, archived") if account.archived else desk.text("Account")
        place = Place("account", account=account.id)
        yield Find(account.name, where, "building-2", Going(desk, place))


def _people(desk: Desk, plan: Plan) -> Iterable[Find]:
    for person in sorted(plan.all(Person), key=lambda p: (p.name.casefold(), p.id)):
        for seat in seats_of(plan, person.id)[:1]:
            place = Place("account", account=seat.account, tab="chart", seat=seat.id)
            where = _at(plan, seat, seat.title)
            yield Find(person.name, where, "user-round", Going(desk, place))
    for seat in plan.all(Seat):
        if seat.title and holder(plan, seat.id) is None:
            place = Place("account", account=seat.account, tab="chart", seat=seat.id)
            yield Find(seat.title, _at(plan, seat, ""), "network", Going(desk, place))


def _purchases(desk: Desk, plan: Plan) -> Iterable[Find]:
    for purchase in sorted(plan.all(Purchase), key=lambda p: (p.name.casefold(), p.id)):
        account = plan.find(Account, purchase.account)
        place = Place("board", account=purchase.account, purchase=purchase.id)
        where = account.name if account else ""
        yield Find(purchase.name, where, "columns-3", Going(desk, place))


def _actions(desk: Desk, plan: Plan) -> Iterable[Find]:
    """Open ones: what is done is found in its account."""
    for action in sorted(plan.all(Action), key=lambda a: (a.due_on or date.max, a.id)):
        account = plan.find(Account, action.account)
        if action.done_on is None and account is not None:
            place = Place("account", account=account.id, tab="plan")
            where = " · ".join(filter(None, (account.name, due_words(desk, action.due_on))))
            yield Find(action.what, where, "calendar-check", Going(desk, place))


def _partners(desk: Desk) -> Iterable[Find]:
    for payee in desk.session.ledger.payees():
        place = Place("partner", partner=payee.party)
        yield Find(payee.name, desk.text("Partner"), "handshake", Going(desk, place))


def _at(plan: Plan, seat: Seat, title: str) -> str:
    account = plan.find(Account, seat.account)
    return " · ".join(part for part in (title, account.name if account else "") if part)
