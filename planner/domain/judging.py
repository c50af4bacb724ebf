"""Who may earn and be paid, judged from the ledger's dated facts: nothing else is asked."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from typing import TypeVar

from planner.domain import standing
from planner.domain.agreed import Agreed, as_case, consent_on, tightest
from planner.domain.consents import EmployerBank
from planner.domain.eligibility import eligible
from planner.domain.eligibility_facts import (
    AccountFacts,
    AgreementFacts,
    AgreementStatus,
    BankHolder,
    Case,
    Event,
    Form,
    Payee,
    Public,
    Relation,
    Route,
)
from planner.domain.evidence import ContactMatch
from planner.domain.exits import NO_EXITS, Exits, earliest_after
from planner.domain.facts import Agreement, Deal
from planner.domain.obligations import Part
from planner.domain.parties import (
    BankAccount,
    Dated,
    Declaration,
    Identity,
    RelationFact,
    SectorFact,
    held_on,
)
from planner.domain.record import Id
from planner.domain.turns import Window, Windows
from planner.domain.verdicts import Condition, Verdict

F = TypeVar("F", bound=Dated)

_BUYERS = (Relation.IS_ACCOUNT, Relation.SOLE_OWNER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Everything the ledger knows about one payee, and about the accounts it deals with.
    `matches` are the contact matches that nobody has answered."""

    payee: Id
    identities: Sequence[Identity] = ()
    relations: Sequence[RelationFact] = ()
    declarations: Sequence[Declaration] = ()
    bank_accounts: Sequence[BankAccount] = ()
    sectors: Mapping[Id, Sequence[SectorFact]] = field(default_factory=dict)
    consents: Sequence[Agreed] = ()
    employer_banks: Sequence[EmployerBank] = ()
    matches: Sequence[ContactMatch] = ()
    exits: Exits = NO_EXITS

    def relation(self, account: Id, day: date) -> RelationFact | None:
        """How the payee stood to the account that day; None while nobody has said so."""
        return held_on((r for r in self.relations if r.account == account), day)

    def case(
        self,
        account: Id,
        agreement: Agreement | None,
        event: Event,
        related_on: date,
        known_on: date | None = None,
    ) -> Case:
        """The case to judge. Relation counts as of `related_on`, the other facts as of `known_on`
        (the day of the receipt). Identity, sector and bank account may be completed late: the
        first one known holds for the days before it too. An insider's stands on the consent that
        the order rests on."""
        day = known_on or event.receipt_on
        relation, left_on = self.stands(account, related_on)
        case = Case(
            payee=self._payee(day, account, event.order_on),
            account=self._account(account, day),
            relation=relation,
            left_on=left_on,
            agreement=_paper(agreement),
            event=event,
        )
        return self._with_consent(case, account, agreement, day)

    def _with_consent(
        self, case: Case, account: Id, agreement: Agreement | None, day: date
    ) -> Case:
        event = case.event
        found = consent_on(self.consents, account, event.order_on)
        if found is None or agreement is None or not standing.insider(case):
            return case
        rate, cap = tightest(agreement, found.fact, (event.order_on, event.receipt_on))
        return replace(
            case,
            event=replace(event, rate=rate),
            consent=as_case(found, account, agreement.currency, cap),
            payee=replace(case.payee, bank_holder=self.bank_holder(account, found.fact.route, day)),
        )

    def bank_holder(self, account: Id, route: Route, day: date) -> BankHolder:
        """In whose name the account stands that an insider's money goes to by that route."""
        by_employer = [b for b in self.employer_banks if b.account == account]
        if route is Route.EMPLOYER and by_employer:
            return BankHolder.EMPLOYER
        bank = _late(self.bank_accounts, day)
        return BankHolder.NONE if bank is None else bank.holder

    def next_day(self, after: date) -> date | None:
        """The next day on which time alone may change what these facts say."""
        dated: Sequence[Dated] = (
            *self.identities, *self.relations, *self.bank_accounts, *self.employer_banks,
            *self.matches, *(fact for facts in self.sectors.values() for fact in facts),
        )  # fmt: skip
        turns = (day for consent in self.consents for day in consent.turns())
        return earliest_after((*turns, *(fact.from_ for fact in dated)), after)

    def stands(self, account: Id, day: date) -> tuple[Relation, date | None]:
        """The relation, with a former employee's last day. Whoever is called independent after
        having worked for the account left it the day before, whatever the word."""
        fact = self.relation(account, day)
        if fact is None or (self._shares_contact(account, day) and _set_apart(fact)):
            return Relation.UNKNOWN, None
        before: RelationFact | None = fact
        while fact.relation is Relation.INDEPENDENT and before and before.from_ > date.min:
            last_day = before.from_ - timedelta(days=1)
            before = self.relation(account, last_day)
            if before and before.relation is Relation.EMPLOYEE:
                return Relation.FORMER_EMPLOYEE, last_day
            if before and before.relation is Relation.FORMER_EMPLOYEE:
                return Relation.FORMER_EMPLOYEE, before.left_on
        return fact.relation, fact.left_on

    def _shares_contact(self, account: Id, day: date) -> bool:
        return any(m.account == account and m.from_ <= day for m in self.matches)

    def _payee(self, day: date, account: Id, order_on: date) -> Payee:
        identity = _late(self.identities, day)
        bank = _late(self.bank_accounts, day)
        declared = [d.on for d in self.declarations if account in d.accounts and d.on <= order_on]
        later = [d.on for d in self.declarations if account in d.accounts]
        return Payee(
            form=Form.PERSON if identity is None else identity.form,
            public=Public.UNKNOWN if identity is None else identity.public,
            identified=identity is not None and identity.identified,
            bank_holder=BankHolder.NONE if bank is None else bank.holder,
            declaration_on=max(declared, default=min(later, default=None)),
            employed_by_other_customer=self._employed_elsewhere(account, day),
        )

    def _employed_elsewhere(self, account: Id, day: date) -> bool:
        """Does the payee work for another customer that day?"""
        others = {r.account for r in self.relations if r.account != account}
        facts = (self.relation(other, day) for other in others)
        return any(f is not None and f.relation is Relation.EMPLOYEE for f in facts)

    def _account(self, account: Id, day: date) -> AccountFacts:
        sector = _late(self.sectors.get(account, ()), day)
        if sector is None:
            return AccountFacts()
        return AccountFacts(sector=sector.sector, regulated=sector.regulated)


@dataclass(frozen=True)
class FactJudge:
    """The judge of one agreement's receipts (`obligations.Judge`). `used` is what the payee's
    earlier agreements have earned under each consent, which caps them together. What it answered
    once for a window of days between two turns holds for all days of it."""

    dossier: Dossier
    agreement: Agreement
    used: Mapping[Id, int] = field(default_factory=dict)
    _asked: dict[tuple[Id, date, Window], Verdict] = field(default_factory=dict, compare=False)
    _parts: dict[tuple[Id, date], Part] = field(default_factory=dict, compare=False)
    _paid: dict[tuple[Id, date, date], Verdict] = field(default_factory=dict, compare=False)

    @cached_property
    def windows(self) -> Windows:
        return windows_of(self.dossier, [self.agreement])

    def verdict(self, deal: Deal, value_on: date) -> Verdict:
        """At the receipt: what may be earned by money of that day. The relation is looked at on
        the order date and on the receipt's: whoever joined the account in between earns nothing."""
        asked = (deal.account, deal.on, self.windows.holding(deal.on, value_on))
        if asked not in self._asked:
            self._asked[asked] = self._verdict(deal, value_on)
        return self._asked[asked]

    def _verdict(self, deal: Deal, value_on: date) -> Verdict:
        return self.earning(deal.account, deal.on, value_on)[1]

    def earning(self, account: Id, order_on: date, value_on: date) -> tuple[Case, Verdict]:
        """The case that decides, and its verdict: the order's, or where that passes and the
        receipt's does not, the receipt's."""
        event = Event(order_on=order_on, receipt_on=value_on, pay_on=value_on)
        case = self.dossier.case(account, self.agreement, event, order_on)
        ordered = eligible(case)
        if ordered.blocked or value_on <= order_on:
            return case, ordered
        later = self.dossier.case(account, self.agreement, event, value_on)
        received = eligible(later)
        by_consent = Condition.C_CONSENT_IN_FORCE in received.conditions
        return (later, received) if received.blocked or by_consent else (case, ordered)

    def by_consent(self, deal: Deal, value_on: date) -> bool:
        """Does money of that day earn because the employer agreed to it?"""
        return Condition.C_CONSENT_IN_FORCE in self.verdict(deal, value_on).conditions

    def reason(self, payee: Id, deal: Deal, value_on: date) -> str:
        verdict = self.verdict(deal, value_on)
        return str(verdict.reasons[0]) if verdict.blocked else ""

    def part(self, payee: Id, deal: Deal) -> Part:
        """A rebate for the buyer, and what goes the employer's route; all else is commission."""
        if (deal.account, deal.on) not in self._parts:
            self._parts[deal.account, deal.on] = self._part(deal)
        return self._parts[deal.account, deal.on]

    def _part(self, deal: Deal) -> Part:
        relation, left_on = self.dossier.stands(deal.account, deal.on)
        if relation in _BUYERS:
            return "rebate"
        found = consent_on(self.dossier.consents, deal.account, deal.on)
        if found is None or not standing.inside(relation, left_on, deal.on):
            return "commission"
        return "rebate" if found.fact.route is Route.EMPLOYER else "commission"

    def payment(self, account: Id, order_on: date, today: date) -> Verdict:
        asked = (account, order_on, today)
        if asked not in self._paid:
            self._paid[asked] = self.payment_case(*asked)[1]
        return self._paid[asked]

    def payment_case(self, account: Id, order_on: date, today: date) -> tuple[Case, Verdict]:
        """On the day of paying: may money that was earned go out now? Judged with the relation,
        sector and bank account of today; the declaration was judged at each order."""
        event = Event(order_on=order_on, receipt_on=today, pay_on=today)
        return self._paying(account, event, today, today)

    def paying_deal(
        self, deal: Deal, received_on: date, today: date
    ) -> Iterator[tuple[Case, Verdict]]:
        """The cases to pass when what a deal earned is paid today; `received_on` is the day of its
        latest money that counts. What was earned by consent stays under that consent, whatever the
        payee has become since."""
        by_consent = self.by_consent(deal, received_on)
        received = received_on if by_consent else today
        order_on = max(deal.on, self.agreement.from_)
        event = Event(order_on=order_on, receipt_on=received, pay_on=today)
        related = (today, deal.on, received_on) if by_consent else (today,)
        for related_on in dict.fromkeys(related):
            yield self._paying(deal.account, event, related_on, today)

    def _paying(
        self, account: Id, event: Event, related_on: date, today: date
    ) -> tuple[Case, Verdict]:
        case = self.dossier.case(account, open_ended(self.agreement), event, related_on, today)
        case = replace(case, payee=replace(case.payee, declaration_on=event.order_on))
        return case, eligible(case)


def _set_apart(fact: RelationFact) -> bool:
    """Is the payee said to be nobody of the account? Whoever belongs to it shares its contacts."""
    return fact.relation in (Relation.INDEPENDENT, Relation.FORMER_EMPLOYEE)


def windows_of(dossier: Dossier, agreements: Sequence[Agreement]) -> Windows:
    """Between which days judgements of the payee do not change. Of terms, only the days on which
    they begin are looked at."""
    begins = [version.from_ for each in agreements for version in each.versions]
    return Windows(dossier, begins, [replace(each, versions=()) for each in agreements])


def _late(facts: Sequence[F], day: date) -> F | None:
    return held_on(facts, day) or min(facts, key=lambda f: (f.from_, f.seq), default=None)


def open_ended(agreement: Agreement) -> Agreement:
    """Its end bars new orders and late receipts, never the payment of what was earned."""
    if agreement.ends_on is None:
        return agreement
    open_ended = (replace(v, terms=replace(v.terms, until=None)) for v in agreement.versions)
    return replace(agreement, terminated_on=None, versions=tuple(open_ended))


def _paper(agreement: Agreement | None) -> AgreementFacts:
    if agreement is None:
        return AgreementFacts()
    last = agreement.ends_on
    return AgreementFacts(
        status=AgreementStatus.SIGNED if last is None else AgreementStatus.TERMINATED,
        effective_from=agreement.from_,
        terminated_on=last,
        tail_days=agreement.tail_days,
        mandatory_clauses=agreement.mandatory_clauses,
        secrecy_term=agreement.secrecy_term,
    )
