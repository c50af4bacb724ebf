"""A seat found by typing a part of a name or title, or the initials of its pinyin."""

from PySide6.QtWidgets import QWidget

from planner.domain.accounts import Account, accounts
from planner.domain.org import Seat, name_of, seats
from planner.domain.record import Id
from planner.ui.chart.deeds import Deeds
from planner.ui.chart.faces import one_line, titled
from planner.ui.finding import Find
from planner.ui.palette import Palette


def asked_seat(
    deeds: Deeds, parent: QWidget, question: str, *, everywhere: bool = False
) -> Id | None:
    """Ask for another seat than the chosen one, of this account or of any; None: none."""
    chosen: list[Id] = []
    desk = deeds.desk
    palette = Palette(_offered(deeds, chosen, everywhere), desk.language, desk.theme, parent)
    palette.setWindowTitle(question)
    palette.field.setPlaceholderText(question)
    palette.field.setAccessibleName(question)
    palette.exec()
    if palette.chosen is not None:
        palette.chosen.deed()
    return chosen[0] if chosen else None


def _offered(deeds: Deeds, chosen: list[Id], everywhere: bool) -> list[Find]:  # noqa: FBT001
    plan = deeds.desk.session.plan
    own = plan.get(Account, deeds.account)
    others = [a for a in accounts(plan) if a != own and not a.archived] if everywhere else []
    return [
        _find(deeds, seat, account, chosen)
        for account in (own, *others)
        for seat in seats(plan, account.id)
        if seat.id != deeds.selection.seat
    ]


def _find(deeds: Deeds, seat: Seat, account: Account, chosen: list[Id]) -> Find:
    name = one_line(deeds.desk.say(name_of(deeds.desk.session.plan, seat)))
    where = [titled(seat)]
    if account.id != deeds.account:
        where.append(account.name)

    def choose() -> None:
        chosen.append(seat.id)

    return Find(name, one_line(" · ".join(filter(None, where))), "user-round", choose)
