"""Who may earn and be paid, judged from the ledger's dated facts: nothing else is asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TypeVar

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
)
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
from planner.domain.verdicts import Verdict

F = TypeVar("F", bound=Dated)

_BUYERS = (Relation.IS_ACCOUNT, Relation.SOLE_OWNER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Everything the ledger knows about one payee, and about the accounts it deals with."""

    payee: Id
    identities: Sequence[Identity] = ()
    relations: Sequence[RelationFact] = ()
    declarations: Sequence[Declaration] = ()
    bank_accounts: Sequence[BankAccount] = ()
    sectors: Mapping[Id, Sequence[SectorFact]] = field(default_factory=dict)

    def relation(self, account: Id, day: date) -> RelationFact | None:
        """How the payee stood to the account that day; None while nobody has said so."""
        return held_on((r for r in self.relations if r.account == account), day)

    def case(
        self, account: Id, agreement: Agreement | None, event: Event, related_on: date
    ) -> Case:
        """The case to judge. Relation counts as of `related_on`. Identity, sector and bank account
        may be completed late: the first one known holds for the days before it too."""
        day = event.receipt_on
        relation, left_on = self._standing(account, related_on)
        return Case(
            payee=self._payee(day, account, event.order_on),
            account=self._account(account, day),
            relation=relation,
            left_on=left_on,
            agreement=_paper(agreement),
            event=event,
        )

    def _standing(self, account: Id, day: date) -> tuple[Relation, date | None]:
        """The relation, with a former employee's last day. Whoever is called independent after
        having worked for the account left it the day before, whatever the word."""
        fact = self.relation(account, day)
        if fact is None:
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
        )

    def _account(self, account: Id, day: date) -> AccountFacts:
        sector = _late(self.sectors.get(account, ()), day)
        if sector is None:
            return AccountFacts()
        return AccountFacts(sector=sector.sector, regulated=sector.regulated)


@dataclass(frozen=True, slots=True)
class FactJudge:
    """The judge of one agreement's receipts (`obligations.Judge`)."""

    dossier: Dossier
    agreement: Agreement
    _asked: dict[tuple[Deal, date], Verdict] = field(default_factory=dict, compare=False)

    def verdict(self, deal: Deal, value_on: date) -> Verdict:
        """At the receipt: what may be earned by money of that day. The relation is looked at on
        the order date and on the receipt's: whoever joined the account in between earns nothing."""
        if (deal, value_on) not in self._asked:
            self._asked[deal, value_on] = self._verdict(deal, value_on)
        return self._asked[deal, value_on]

    def _verdict(self, deal: Deal, value_on: date) -> Verdict:
        event = Event(order_on=deal.on, receipt_on=value_on, pay_on=value_on)
        ordered = eligible(self.dossier.case(deal.account, self.agreement, event, deal.on))
        if ordered.blocked or value_on <= deal.on:
            return ordered
        received = eligible(self.dossier.case(deal.account, self.agreement, event, value_on))
        return received if received.blocked else ordered

    def reason(self, payee: Id, deal: Deal, value_on: date) -> str:
        verdict = self.verdict(deal, value_on)
        return str(verdict.reasons[0]) if verdict.blocked else ""

    def part(self, payee: Id, deal: Deal) -> Part:
        fact = self.dossier.relation(deal.account, deal.on)
        return "rebate" if fact is not None and fact.relation in _BUYERS else "commission"

    def payment(self, account: Id, order_on: date, today: date) -> Verdict:
        return self.payment_case(account, order_on, today)[1]

    def payment_case(self, account: Id, order_on: date, today: date) -> tuple[Case, Verdict]:
        """On the day of paying: may money that was earned go out now? Judged with the relation,
        sector and bank account of today; the declaration was judged at each order."""
        event = Event(order_on=order_on, receipt_on=today, pay_on=today)
        case = self.dossier.case(account, _untouched(self.agreement), event, today)
        case = replace(case, payee=replace(case.payee, declaration_on=order_on))
        return case, eligible(case)


def _late(facts: Sequence[F], day: date) -> F | None:
    return held_on(facts, day) or min(facts, key=lambda f: (f.from_, f.seq), default=None)


def _untouched(agreement: Agreement) -> Agreement:
    """Its end bars new orders and late receipts, never the payment of what was earned."""
    return replace(agreement, terminated_on=None)


def _paper(agreement: Agreement | None) -> AgreementFacts:
    if agreement is None:
        return AgreementFacts()
    ended = agreement.terminated_on is not None
    return AgreementFacts(
        status=AgreementStatus.TERMINATED if ended else AgreementStatus.SIGNED,
        effective_from=agreement.from_,
        terminated_on=agreement.terminated_on,
        tail_days=agreement.tail_days,
        mandatory_clauses=True,
        secrecy_term=False,
    )
