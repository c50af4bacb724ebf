"""Partners and accounts as the ledger knows them: who they are, and how they stand to each other.

Everything here is a dated fact: it is appended, shown in the log, and never undone.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from planner.domain.accounts import Account, add_account
from planner.domain.eligibility_facts import (
    BankHolder,
    Form,
    Public,
    Regulated,
    Relation,
    Sector,
)
from planner.domain.errors import Blocked, Refused
from planner.domain.parties import (
    BankAccount,
    Declaration,
    Identity,
    PartyKind,
    RelationFact,
    SectorFact,
    held_on,
)
from planner.domain.postings import Party
from planner.domain.record import Id
from planner.domain.terms import Terms, with_accounts
from planner.domain.text import text
from planner.session.accruals import post_and_accrue
from planner.session.core import Posting, Session

D = TypeVar("D", RelationFact, SectorFact)

INSIDERS = frozenset(
    {Relation.EMPLOYEE, Relation.AGENT, Relation.PART_OWNER, Relation.CONNECTED, Relation.OWN_STAFF}
)

SINCE = date(2000, 1, 1)
"""The day from which a fact holds when nobody says since when it has been so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPartner:
    """What is asked where a partner is made. `relations` say how it stands to each account."""

    name: str
    form: Form = Form.ORG
    public: Public = Public.UNKNOWN
    identified: bool = False
    registration: str = ""
    address: str = ""
    contact: str = ""
    representative: str = ""
    title: str = ""
    bank: str = ""
    bank_number: str = ""
    bank_holder: BankHolder = BankHolder.NONE
    bank_holder_name: str = ""
    relations: tuple[tuple[Id, Relation], ...] = ()
    declared_on: date | None = None


def add_partner(session: Session, new: NewPartner) -> Id:
    """Take a partner into the ledger; gives its id. Refused without a name, or with one taken."""
    name = new.name.strip()
    if not name:
        raise Refused(text("A partner needs a name."))
    _refuse_taken(session, name)
    ids = session.plan.new_ids()
    payee = next(ids)
    facts: list[object] = [Party(id=payee)]
    facts.append(
        Identity(
            id=next(ids), seq=0, party=payee, kind=PartyKind.PAYEE, from_=SINCE, form=new.form,
            name=name, registration=new.registration, address=new.address, contact=new.contact,
            representative=new.representative, title=new.title, public=new.public,
            identified=new.identified,
        )
    )  # fmt: skip
    if new.bank_holder is not BankHolder.NONE:
        facts.append(
            BankAccount(
                id=next(ids), seq=0, payee=payee, from_=SINCE, holder=new.bank_holder,
                holder_name=new.bank_holder_name or name, number=new.bank_number, bank=new.bank,
            )
        )  # fmt: skip
    for account, relation in new.relations:
        facts += named(session, account, ids)
        facts.append(_relation(next(ids), payee, account, relation, SINCE))
    independent = frozenset(a for a, r in new.relations if r is Relation.INDEPENDENT)
    if new.declared_on and independent:
        facts.append(
            Declaration(id=next(ids), seq=0, payee=payee, on=new.declared_on, accounts=independent)
        )
    accounts = [account for account, _ in new.relations]
    facts += _watched(session, payee, accounts, ids, facts, SINCE)
    session.post(text("Add partner {name}", name=name), facts)
    return payee


def named(session: Session, account: Id, ids: Iterator[Id]) -> list[object]:
    """The facts that let the ledger name an account as the plan calls it now; none if it does."""
    name = session.plan.get(Account, account).name
    known = session.ledger.identities(account)
    if known and known[-1].name == name:
        return []
    party = [] if session.ledger.knows(account) else [Party(id=account)]
    identity = Identity(
        id=next(ids), seq=0, party=account, kind=PartyKind.ACCOUNT,
        from_=session.today if known else SINCE, form=Form.ORG, name=name,
    )  # fmt: skip
    return [*party, identity]


def add_account_in_sector(
    session: Session,
    name: str,
    sector: Sector,
    *,
    regulated: Regulated = Regulated.NONE,
    evidence: str = "",
    **about: str,
) -> Id:
    """A new account, with `industry` and `place`. Where its sector is known that is a fact, and the
    account stays from then on (it can be archived, not removed); where it is not, the account is
    plan alone."""
    change = add_account(session.plan, name, **about)
    account = change.edits[0].id
    if sector is Sector.UNKNOWN:
        session.do(lambda _plan: change)
        return account
    ids = iter(session.plan.after(change).new_ids())
    facts: list[object] = [
        Party(id=account),
        Identity(
            id=next(ids), seq=0, party=account, kind=PartyKind.ACCOUNT, from_=SINCE,
            form=Form.ORG, name=name.strip(),
        ),
        SectorFact(
            id=next(ids), seq=0, account=account, from_=SINCE, sector=sector,
            regulated=regulated, evidence=evidence,
        ),
    ]  # fmt: skip
    session.post(text("Add {name}", name=name), facts, change)
    return account


def set_sector(
    session: Session, account: Id, sector: Sector, *, since: date | None = None,
    regulated: Regulated = Regulated.NONE, evidence: str = "",
) -> Posting:  # fmt: skip
    """Whom the account belongs to, from a day on (the first time: from the beginning). What was
    public stays so for days gone by."""
    ids = session.plan.new_ids()
    known = session.ledger.sectors(account)
    begins = since or (session.today if known else SINCE)
    if sector is Sector.PRIVATE:
        barring = [s for s in known if s.sector in (Sector.SOE, Sector.GOV)]
        _refuse_rewriting(session, known, barring, begins)
    fact = SectorFact(
        id=next(ids), seq=0, account=account, sector=sector, regulated=regulated,
        from_=begins, evidence=evidence,
    )  # fmt: skip
    name = session.plan.get(Account, account).name
    return post_and_accrue(
        session, text("Sector of {name}", name=name), [*named(session, account, ids), fact]
    )


def set_relation(
    session: Session, payee: Id, account: Id, relation: Relation, *, since: date | None = None,
    left_on: date | None = None,
) -> Posting:  # fmt: skip
    """How the partner stands to an account, from a day on (the first time: from the beginning).
    Nobody who was an insider is made anything else for days gone by."""
    known_partner(session, payee)
    ids = session.plan.new_ids()
    known = [r for r in session.ledger.dossier(payee).relations if r.account == account]
    begins = since or (session.today if known else SINCE)
    if relation not in INSIDERS:
        barring = [r for r in known if r.relation in INSIDERS]
        _refuse_rewriting(session, known, barring, begins)
    facts = named(session, account, ids)
    fact = replace(_relation(next(ids), payee, account, relation, begins), left_on=left_on)
    facts += [fact, *_watched(session, payee, [account], ids, [fact], begins)]
    return post_and_accrue(
        session, text("Relation of {name}", name=partner_name(session, payee)), facts
    )


def declare(session: Session, payee: Id, accounts: Sequence[Id], on: date) -> Posting:
    """The partner's signed word, dated, that it is independent of these accounts."""
    known_partner(session, payee)
    if not accounts:
        raise Refused(text("Name the accounts the declaration is about."))
    if on > session.today:
        raise Refused(text("A declaration is entered when it was signed, not before."))
    ids = session.plan.new_ids()
    facts = [f for account in accounts for f in named(session, account, ids)]
    fact = Declaration(id=next(ids), seq=0, payee=payee, on=on, accounts=frozenset(accounts))
    name = partner_name(session, payee)
    return post_and_accrue(session, text("Declaration of {name}", name=name), [*facts, fact])


def set_bank_account(
    session: Session, payee: Id, holder: BankHolder, *, holder_name: str, number: str, bank: str
) -> Posting:
    """Where the partner's money goes from today on (the first one: from the beginning)."""
    known_partner(session, payee)
    dossier = session.ledger.dossier(payee)
    first, ids = not dossier.bank_accounts, session.plan.new_ids()
    fact = BankAccount(
        id=next(ids), seq=0, payee=payee, holder=holder, number=number,
        from_=SINCE if first else session.today, holder_name=holder_name, bank=bank,
    )  # fmt: skip
    name = partner_name(session, payee)
    related = {r.account for r in dossier.relations}
    facts = [fact, *_watched(session, payee, related, ids, [fact])]
    return post_and_accrue(session, text("Bank account of {name}", name=name), facts)


def edit_identity(session: Session, payee: Id, **fields: object) -> Posting:
    """A new version of who the partner is, from today on. The old one stays in the log."""
    before, ids = known_partner(session, payee), session.plan.new_ids()
    after = replace(
        before, id=next(ids), seq=0, from_=session.today, **fields  # type: ignore[arg-type]
    )  # fmt: skip
    if not after.name.strip():
        raise Refused(text("A partner needs a name."))
    _refuse_taken(session, after.name, payee)
    related = {r.account for r in session.ledger.dossier(payee).relations}
    facts = [after, *_watched(session, payee, related, ids, [after])]
    return post_and_accrue(session, text("Profile of {name}", name=after.name), facts)


def partner_name(session: Session, payee: Id) -> str:
    known = session.ledger.identities(payee)
    latest = held_on(known, session.today) or (known[0] if known else None)
    return "" if latest is None else latest.name or pseudonym(payee)


def pseudonym(payee: Id) -> str:
    """What stands for a payee whose name was erased."""
    return f"№ {payee % 100_000}"


def partner_named(session: Session, name: str) -> Id:
    """The partner of that name. Refused where there is none."""
    wanted = name.strip().casefold()
    for identity in session.ledger.payees():
        if identity.name.casefold() == wanted:
            return identity.party
    raise Refused(text("There is no partner “{name}”.", name=name))


def account_name(session: Session, account: Id) -> str:
    """As the ledger knows it; as the plan does where the ledger does not."""
    known = session.ledger.identities(account)
    if known:
        return known[-1].name
    found = session.plan.find(Account, account)
    return "" if found is None else found.name


def named_terms(session: Session, terms: Terms) -> Terms:
    """The terms with the names of the accounts in their scopes, as people read them."""
    return with_accounts(terms, lambda word: account_said(session, word))


def account_said(session: Session, word: str) -> str:
    """The name of an account that terms speak of: a workspace keeps its id in them."""
    known = word.isascii() and word.isdigit() and len(word) < 20
    return (account_name(session, Id(int(word))) if known else "") or word


def _relation(id: Id, payee: Id, account: Id, relation: Relation, from_: date) -> RelationFact:
    return RelationFact(id=id, seq=0, payee=payee, account=account, from_=from_, relation=relation)


def known_partner(session: Session, payee: Id) -> Identity:
    """The partner as last described. Refused where the ledger has no such partner."""
    known = [i for i in session.ledger.identities(payee) if i.kind is PartyKind.PAYEE]
    if not known:
        raise Refused(text("That partner is not in this ledger."))
    return known[-1]


def _refuse_taken(session: Session, name: str, of: Id = Id(0)) -> None:
    wanted = name.strip().casefold()
    if any(i.name.casefold() == wanted and i.party != of for i in session.ledger.payees()):
        raise Refused(text("There is a partner “{name}” already.", name=name.strip()))


def _refuse_rewriting(
    session: Session, known: Sequence[D], barring: Sequence[D], begins: date
) -> None:
    """What bars payment may end, from today on; for the days before, it stands as it was known.
    (Else a line typed today would let money out that was earned by an insider.)"""
    standing = held_on(known, begins)
    if begins < session.today and (
        standing in barring or any(begins <= b.from_ < session.today for b in barring)
    ):
        raise Blocked(
            text("What was recorded bars payment for those days. The new fact counts from today.")
        )


def _watched(
    session: Session,
    payee: Id,
    accounts: Collection[Id],
    ids: Iterator[Id],
    about: Sequence[object],
    since: date | None = None,
) -> Sequence[object]:
    """What the payee shares with people of those accounts, to be answered before it is paid."""
    from planner.session.contact_matching import found_matches  # it asks this module for names

    return found_matches(session, payee, accounts, ids, since=since, about=about)
