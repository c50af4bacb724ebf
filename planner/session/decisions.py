"""Every judgement of who may earn or be paid goes into the log, once for the same inputs."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from planner.domain.codec import canonical
from planner.domain.eligibility import eligible
from planner.domain.eligibility_facts import Case, Event
from planner.domain.facts import Agreement
from planner.domain.judging import Dossier, FactJudge, windows_of
from planner.domain.postings import Decision
from planner.domain.record import Id
from planner.domain.turns import Window, Windows
from planner.domain.verdicts import Verdict
from planner.session.agreements import in_force
from planner.session.core import Session


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom and what a judgement was about: `event` is order, receipt or payment, `subject` the id
    of the deal, receipt or payout."""

    payee: Id
    account: Id
    event: str
    subject: Id


@dataclass(frozen=True, slots=True)
class KnownPayee:
    """What the ledger knows of a payee, and between which days that says the same."""

    dossier: Dossier
    agreements: list[Agreement]
    windows: Windows


class PayeesKnown(NamedTuple):
    """What was read of payees, which is so while the log stands at line `seq`."""

    seq: int
    of: Mapping[Id, KnownPayee]


class Decisions:
    """The decisions of one posting: collected, each kept once, to be appended with it. Days
    between which nothing that is asked about changes are one question, kept with the first."""

    def __init__(self, session: Session, ids: Iterator[Id]) -> None:
        self._session, self._ids = session, ids
        read = session.payees_known
        current = read is not None and read.seq == session.file.head.seq
        self.payees: dict[Id, KnownPayee] = dict(read.of) if read and current else {}
        self._kept: set[tuple[Id, Id, str, str]] = set()
        self._judged: set[tuple[Id, Id, str, date, str, Window]] = set()
        self.facts: list[Decision] = []

    def judge(self, asked: Asked, dates: Event, currency: str) -> None:
        """Judge with the agreement of the order date, as the accrual does."""
        known, ordered = self._known(asked.payee), dates.order_on
        window = known.windows.holding(ordered, dates.receipt_on)
        question = (asked.payee, asked.account, asked.event, ordered, currency, window)
        if question in self._judged:
            return
        self._judged.add(question)
        agreement = in_force(known.agreements, asked.account, currency, ordered)
        if agreement is None:
            case = known.dossier.case(asked.account, None, dates, ordered)
            self.keep(asked, case, eligible(case))
            return
        judge = FactJudge(known.dossier, agreement)
        self.keep(asked, *judge.earning(asked.account, ordered, dates.receipt_on))

    def keep(self, asked: Asked, case: Case, verdict: Verdict) -> None:
        inputs = canonical(case)
        digest = hashlib.sha256(inputs.encode()).hexdigest()
        key = (asked.payee, asked.account, asked.event, digest)
        if key in self._kept or self._session.ledger.decided(*key, verdict.rule_set):
            return
        self._kept.add(key)
        self.facts.append(
            Decision(
                id=next(self._ids), payee=asked.payee, account=asked.account, event=asked.event,
                subject=asked.subject, on=case.event.pay_on, verdict=str(verdict.verdict),
                code=str(verdict.reasons[0]) if verdict.reasons else "",
                conditions=",".join(str(c) for c in verdict.conditions), rules=verdict.rule_set,
                digest=digest, inputs=inputs,
            )
        )  # fmt: skip

    def _known(self, payee: Id) -> KnownPayee:
        if payee not in self.payees:
            ledger = self._session.ledger
            dossier, agreements = ledger.dossier(payee), ledger.agreements(payee)
            self.payees[payee] = KnownPayee(dossier, agreements, windows_of(dossier, agreements))
        return self.payees[payee]
