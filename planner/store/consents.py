"""What a payee's employers agreed to and what was let out of held, read from the ledger."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from planner.domain.agreed import Agreed, agreed_among
from planner.domain.consents import ConsentEnd, ConsentFact, Redirect, Release, Waiver
from planner.domain.evidence import ContactMatch, MatchAnswer
from planner.domain.exits import NO_EXITS, Exits
from planner.domain.obligations import Key
from planner.domain.record import Id

if TYPE_CHECKING:
    from planner.store.ledger import Ledger

_OWN = "WHERE t.payee = ?"


def consents_of(ledger: "Ledger", payee: Id) -> tuple[Agreed, ...]:
    """Every consent that was ever in force for the payee, with its ends."""
    facts = ledger.facts(ConsentFact, _OWN, (payee,))
    if not facts:
        return ()
    return agreed_among(facts, consent_ends(ledger, payee))


def consent_ends(ledger: "Ledger", payee: Id) -> list[ConsentEnd]:
    own = "WHERE t.consent IN (SELECT id FROM consent WHERE payee = ?)"
    return ledger.facts(ConsentEnd, own, (payee,))


def exits_of(ledger: "Ledger", payee: Id, consents: tuple[Agreed, ...]) -> Exits:
    """What was let out of held, by the obligations."""
    releases = ledger.facts(Release, _OWN, (payee,))
    redirects = ledger.facts(Redirect, _OWN, (payee,))
    waivers = ledger.facts(Waiver, _OWN, (payee,))
    named = [(id, each, amount) for each in consents for id, amount in each.fact.frees]
    if not (releases or redirects or waivers or named):
        return NO_EXITS
    keys: Mapping[Id, Key] = {id: key for key, id in ledger.obligations(payee).items()}
    return Exits(
        named=[(keys[id], each, amount) for id, each, amount in named if id in keys],
        releases=[(keys[r.obligation], r) for r in releases if r.obligation in keys],
        redirects=[(keys[r.obligation], r) for r in redirects if r.obligation in keys],
        waivers=[(keys[w.obligation], w) for w in waivers if w.obligation in keys],
    )


def unanswered(ledger: "Ledger", payee: Id) -> list[ContactMatch]:
    """The contact matches of the payee that nobody has answered."""
    matches = ledger.facts(ContactMatch, _OWN, (payee,))
    if not matches:
        return []
    own = "WHERE t.match IN (SELECT id FROM contact_match WHERE payee = ?)"
    answered = {answer.match for answer in ledger.facts(MatchAnswer, own, (payee,))}
    return [match for match in matches if match.id not in answered]
