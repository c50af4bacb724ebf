"""How each partner stands, from the sums that are kept: an answer at once."""

from types import SimpleNamespace

from planner.commands.answer import Answer, secret_for
from planner.domain.currencies import plain, with_sign
from planner.domain.text import Say, Text, text
from planner.store.balances import Balance
from planner.store.balances import balances as kept
from planner.store.opening import looking

AMOUNTS = ("earned", "paid", "payable", "held", "owed_back", "pending")


def balances(arguments: SimpleNamespace) -> Answer:
    with looking(arguments.file, secret_for(arguments, arguments.file)) as connection:
        found = kept(connection)

    def data(_say: Say) -> dict[str, object]:
        return {"balances": [_data(each) for each in found]}

    return Answer([_line(each) for each in found], data)


def _line(of: Balance) -> Text:
    amounts = {name: with_sign(getattr(of, name), of.currency) for name in AMOUNTS}
    return text(
        "{partner}: {earned} earned, {paid} paid, {payable} payable, {held} held, "
        "{owed_back} owed back, {pending} pending",
        partner=of.partner or text("Erased"),
        **amounts,
    )


def _data(of: Balance) -> dict[str, object]:
    amounts = {name: plain(getattr(of, name), of.currency) for name in AMOUNTS}
    return {"partner": of.partner, "currency": of.currency, **amounts}
