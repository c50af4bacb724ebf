"""What the ledger holds of a person who is a payee, for the sheet that they may ask for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planner.domain.consent_form import ROUTE_WORDS
from planner.domain.facts import Agreement
from planner.domain.judging import Dossier
from planner.domain.money import with_sign
from planner.domain.parties import Identity, masked
from planner.domain.parts import listed
from planner.domain.party_words import FORMS, HOLDERS, PUBLIC, RELATIONS
from planner.domain.person_sheet import Cells, Section, on_day, said
from planner.domain.postings import Issued, Payout
from planner.domain.record import Id
from planner.domain.text import Text, text


@dataclass(frozen=True, slots=True, kw_only=True)
class PayeeFacts:
    """One partner of the ledger. `accounts` names every account of its relations."""

    dossier: Dossier
    agreements: Sequence[Agreement]
    payouts: Sequence[Payout]
    papers: Sequence[Issued]
    accounts: Mapping[Id, str]


def payee_sections(facts: PayeeFacts) -> list[Section]:
    """Identities, relations and declarations, bank accounts, agreements, payments and papers."""
    name = _latest_name(facts.dossier)
    since = text("From")
    return [
        _named(
            text("Partner of the same name, {name}: identity", name=name),
            (since, text("Data")),
            _identities(facts),
        ),
        _named(
            text("Partner {name}: relations", name=name), (since, text("Data")), _relations(facts)
        ),
        _named(
            text("Partner {name}: bank accounts", name=name),
            (since, text("Account")),
            _banks(facts),
        ),
        _named(
            text("Partner {name}: consents of employers", name=name),
            (text("Signed on"), text("Data")),
            _consents(facts),
        ),
        _named(
            text("Partner {name}: agreements and papers", name=name),
            (text("Date"), text("Number")),
            _papers(facts),
        ),
        _named(
            text("Partner {name}: payments", name=name),
            (text("Date"), text("Amount"), text("Number")),
            _payouts(facts),
        ),
    ]


def _named(title: Text, heads: Cells, rows: list[Cells]) -> Section:
    return Section(title, heads, tuple(rows))


def _latest_name(dossier: Dossier) -> str:
    latest = max(dossier.identities, key=lambda i: (i.from_, i.seq), default=None)
    return latest.name if latest else ""


def _identities(facts: PayeeFacts) -> list[Cells]:
    return [(on_day(i.from_), listed(_identity(i))) for i in facts.dossier.identities]


def _identity(identity: Identity) -> list[Text]:
    typed = (
        identity.name,
        identity.registration,
        identity.address,
        identity.contact,
        identity.representative,
        identity.title,
    )
    checked = text("checked against a document") if identity.identified else text("not checked")
    return [
        *(said(words) for words in typed if words.strip()),
        FORMS[identity.form],
        PUBLIC[identity.public],
        checked,
    ]


def _relations(facts: PayeeFacts) -> list[Cells]:
    rows: list[Cells] = []
    for fact in facts.dossier.relations:
        account = said(facts.accounts.get(fact.account, ""))
        rows.append((on_day(fact.from_), listed([account, RELATIONS[fact.relation]])))
    for declared in facts.dossier.declarations:
        names = [said(facts.accounts.get(account, "")) for account in sorted(declared.accounts)]
        rows.append((on_day(declared.on), listed([text("Declared independent of"), *names])))
    return rows


def _banks(facts: PayeeFacts) -> list[Cells]:
    return [
        (
            on_day(bank.from_),
            listed(
                [
                    *(said(w) for w in (bank.bank, masked(bank.number), bank.holder_name) if w),
                    HOLDERS[bank.holder],
                ]
            ),
        )
        for bank in facts.dossier.bank_accounts
    ]


def _consents(facts: PayeeFacts) -> list[Cells]:
    """What employers agreed to about the payee, who signed, and how it ended."""
    rows: list[Cells] = []
    for agreed in facts.dossier.consents:
        fact = agreed.fact
        window = text("{first} to {last}", first=fact.starts_on or "", last=agreed.last)
        typed = (fact.employer_name, fact.post, fact.signatory_name, fact.signatory_title)
        words = [said(w) for w in typed if w.strip()]
        rows.append((on_day(fact.signed_on), listed([window, ROUTE_WORDS[fact.route], *words])))
        rows += [(on_day(end.on), said(end.reason)) for end in agreed.ends]
    return rows


def _papers(facts: PayeeFacts) -> list[Cells]:
    signed = [(on_day(a.from_), said(a.number)) for a in facts.agreements]
    issued = [(on_day(p.start), said(p.number)) for p in facts.papers if p.kind != "agreement"]
    return [*signed, *issued]


def _payouts(facts: PayeeFacts) -> list[Cells]:
    return [
        (
            on_day(paid.on),
            said(with_sign(paid.amount, paid.currency)),
            listed([said(w) for w in (paid.number, paid.reference) if w.strip()] or [said("")]),
        )
        for paid in facts.payouts
    ]
