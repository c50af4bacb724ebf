"""The answer of `planner accrue`: what was posted, what is held, what is blocked, and why."""

from dataclasses import dataclass

from planner.domain.eligibility_words import sentence, with_reason
from planner.domain.guarantees import guarantee_words
from planner.domain.money import plain, with_sign
from planner.domain.obligations import Key
from planner.domain.reconcile import EXPENSE
from planner.domain.text import Say, Text, text
from planner.domain.verdicts import Reason
from planner.session.core import Session
from planner.session.partners import account_name, partner_name
from planner.session.run import Run


@dataclass(frozen=True, slots=True)
class Posted:
    """One obligation's change in minor units, with the lines that explain where it stands."""

    partner: str
    obligation: Text
    amount: int
    currency: str
    why: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class RunAnswer:
    """Everything to say about a run, when the session is closed already."""

    as_of: str
    posted: tuple[Posted, ...]
    held: tuple[Posted, ...]
    blocked: tuple[tuple[str, str, Text], ...]

    @property
    def total(self) -> dict[str, int]:
        sums: dict[str, int] = {}
        for one in self.posted:
            sums[one.currency] = sums.get(one.currency, 0) + one.amount
        return sums

    def data(self, say: Say) -> dict[str, object]:
        return {
            "as_of": self.as_of,
            "posted": [_row(one, say) for one in self.posted],
            "held": [_row(one, say) for one in self.held],
            "blocked": [
                {"receipt": receipt, "code": code, "text": say(said)}
                for receipt, code, said in self.blocked
            ],
            "total": {currency: plain(m, currency) for currency, m in sorted(self.total.items())},
        }


def run_answer(session: Session, run: Run) -> RunAnswer:
    posted, held, blocked = [], [], []
    for agreement, outcome in run.outcomes:
        partner = partner_name(session, agreement.payee)
        deals = session.ledger.facts_of(agreement).deals
        names = {id: deal.name for id, deal in deals.items()}
        for key, lines in outcome.lines.items():
            target = outcome.targets.of.get(key)
            amount = sum(line.amount for line in lines if line.book == EXPENSE)
            why = () if target is None else target.why
            posted.append(
                Posted(
                    partner,
                    obligation_name(key, names.get(key.deal, "")),
                    amount,
                    key.currency,
                    why,
                )
            )
        for key, code in outcome.held.items():
            target = outcome.targets.of.get(key)
            if target is not None and target.amount:
                said = (sentence(Reason(code)),)
                name = obligation_name(key, names.get(key.deal, ""))
                held.append(Posted(partner, name, target.amount, key.currency, said))
        for one in outcome.targets.blocked:
            account = account_name(session, deals[one.deal].account)
            said_why = sentence(Reason(one.code), payee=partner, account=account)
            blocked.append((str(one.receipt), one.code, said_why))
    return RunAnswer(run.as_of.isoformat(), tuple(posted), tuple(held), tuple(blocked))


def lines_of(answer: RunAnswer) -> list[Text | str]:
    """For people: one line each, and the total."""
    lines: list[Text | str] = [
        text(
            "{partner}, {obligation}: {amount}",
            partner=one.partner,
            obligation=one.obligation,
            amount=with_sign(one.amount, one.currency),
        )
        for one in answer.posted
    ]
    lines += [text("Not earned: {why}", why=said) for _, _, said in answer.blocked]
    total = ", ".join(with_sign(m, c) for c, m in sorted(answer.total.items()))
    if not answer.posted:
        return [*lines, text("Nothing to post as of {day}.", day=answer.as_of)]
    return [*lines, text("Posted as of {day}: {total}", day=answer.as_of, total=total)]


def obligation_name(key: Key, deal: str) -> Text:
    """`Lathe tooling`, or the period of a volume award."""
    if key.component == "direct":
        return text("{deal}", deal=deal)
    if key.component == "guarantee":
        return guarantee_words(key)
    return text("volume from {start} to {end}", start=key.start, end=key.end)


def _row(one: Posted, say: Say) -> dict[str, object]:
    return {
        "partner": one.partner,
        "obligation": say(one.obligation),
        "amount": plain(one.amount, one.currency),
        "currency": one.currency,
        "why": [say(with_reason(line)) for line in one.why],
    }
