"""What single deals earn, in words: the direct block, and those for some deals alone."""

from collections.abc import Iterator

from planner.domain.money import percent, shown
from planner.domain.scope_words import joined, scope_words
from planner.domain.terms import Direct
from planner.domain.text import Text, text


def direct_clauses(direct: Direct, word: Text, currency: str) -> Iterator[Text]:
    """The direct block that holds where no special one does."""
    if direct.scope.all:
        yield text(
            "The partner earns a {word} of {rate} of all money received on deals it assisted, "
            "{due}.",
            word=word,
            rate=percent(direct.rate),
            due=due_after_receipt(direct.due_days),
        )
    else:
        yield text(
            "On deals it assisted in {scope} the partner earns a {word} of {rate} of all money "
            "received, {due}; on others nothing by themselves.",
            scope=scope_words(direct.scope),
            word=word,
            rate=percent(direct.rate),
            due=due_after_receipt(direct.due_days),
        )
    yield from _further(direct, currency)


def special_clause(direct: Direct, word: Text, currency: str) -> Text:
    """A block for some deals alone, which comes before the other."""
    first = text(
        "On deals it assisted in {scope} the partner earns a {word} of {rate} instead, {due}.",
        scope=scope_words(direct.scope),
        word=word,
        rate=percent(direct.rate),
        due=due_after_receipt(direct.due_days),
    )
    return joined([first, *_further(direct, currency)])


def _further(direct: Direct, currency: str) -> Iterator[Text]:
    if direct.fixed:
        yield text(
            "Once for each such deal it earns {fixed} more, as long as more was received on the "
            "deal than went back.",
            fixed=shown(direct.fixed, currency),
        )
    if direct.floor:
        yield text(
            "One such deal earns at least {floor}, as long as more was received on the deal than "
            "went back.",
            floor=shown(direct.floor, currency),
        )
    if direct.cap is not None:
        yield text(
            "One such deal earns at most {cap}.",
            cap=shown(direct.cap, currency),
        )
    if direct.cap_rate is not None:
        yield text(
            "One such deal earns at most {rate} of the money received on it.",
            rate=percent(direct.cap_rate),
        )
    if direct.hold_days:
        yield text(
            "What a receipt earns on such a deal is held back and becomes payable {n} days after "
            "it.",
            n=direct.hold_days,
        )


def due_after_receipt(days: int | None) -> Text:
    if not days:
        return text("due on receipt")
    return (
        text("due 1 day after receipt") if days == 1 else text("due {n} days after receipt", n=days)
    )
