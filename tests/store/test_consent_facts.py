"""Consents, scans and what shows that a payment was in order come back as they were written."""

import hashlib
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

from planner.domain.consents import (
    Authority,
    ConsentEnd,
    ConsentFact,
    EmployerBank,
    EndKind,
    OnChart,
    Redirect,
    Release,
    Waiver,
)
from planner.domain.contacts import ContactField
from planner.domain.eligibility_facts import ConsentStatus, Relation, Route, Signatory
from planner.domain.evidence import (
    Acknowledgement,
    Approval,
    ApprovalKind,
    Attachment,
    AttachmentKind,
    ClockBack,
    ContactMatch,
    MatchAnswer,
    PaidTo,
    PaymentSetting,
    Proof,
    Redeclaration,
)
from planner.domain.record import Id
from planner.domain.text import text
from planner.session.checking import findings
from tests.planners import opened

DAY = date(2026, 3, 1)
SCAN = b"%PDF-1.7 a scan"
CONSENT = ConsentFact(
    id=Id(1), payee=Id(2), employer=Id(3), accounts=frozenset({Id(3)}), currency="CNY",
    status=ConsentStatus.ACTIVE, direct_cap=Fraction(1, 20), volume_cap=None,
    yearly_cap=50_000_00, starts_on=DAY, ends_on=date(2027, 2, 28), signed_on=DAY,
    recorded_on=DAY, route=Route.DIRECT, runoff_days=30, decision_maker=True, written=True,
    statement=True, booking_allowed=True, authority=Authority.HR, signatory=Signatory.AUTHORISED,
    chart=OnChart.ABOVE, called_back_on=DAY, frees=((Id(9), 100),), employer_name="Nord 北方",
    signatory_name="Zhao", copy_to="audit@nord.example",
)  # fmt: skip
FACTS = (
    CONSENT,
    ConsentEnd(id=Id(4), consent=Id(1), payee=Id(2), kind=EndKind.WITHDRAWN, on=DAY,
               recorded_on=DAY, reason="letter"),
    EmployerBank(id=Id(5), payee=Id(2), account=Id(3), from_=DAY, number="6222"),
    Release(id=Id(6), payee=Id(2), employer=Id(3), obligation=Id(9), amount=1, currency="CNY",
            route=Route.EMPLOYER, signed_on=DAY, recorded_on=DAY,
            signatory=Signatory.AUTHORISED, chart=OnChart.ELSEWHERE, signatory_name="Zhao"),
    Redirect(id=Id(7), payee=Id(2), employer=Id(3), obligation=Id(9), amount=1, currency="CNY",
             on=DAY, reason="r"),
    Waiver(id=Id(8), payee=Id(2), obligation=Id(9), amount=1, currency="CNY", on=DAY),
    Attachment(id=Id(10), of=Id(1), party=Id(2), kind=AttachmentKind.CONSENT, name="c.pdf",
               digest=hashlib.sha256(SCAN).hexdigest(), size=len(SCAN), recorded_on=DAY),
    Approval(id=Id(11), payee=Id(2), subject=Id(12), kind=ApprovalKind.REVIEWED, on=DAY,
             name="Chen"),
    Acknowledgement(id=Id(13), paper=Id(14), account=Id(3), on=DAY, recorded_on=DAY, name="Wu"),
    Redeclaration(id=Id(15), payee=Id(2), on=DAY, recorded_on=DAY),
    Proof(id=Id(16), payee=Id(2), account=Id(3), condition="C_TAX_INFO", on=DAY,
          recorded_on=DAY, name="Wu", note="n"),
    ContactMatch(id=Id(17), payee=Id(2), account=Id(3), from_=DAY, field=ContactField.PHONE,
                 with_="Zhao"),
    MatchAnswer(id=Id(18), match=Id(17), payee=Id(2), on=DAY, relation=Relation.INDEPENDENT,
                reason="shop"),
    PaymentSetting(id=Id(19), from_=DAY, people=2, attest_above=(("CNY", 100_00),)),
    PaidTo(payout=Id(20), account=Id(3), credit_note="CN-1"),
    ClockBack(last="2026-03-02T00:00:00Z", now="2026-03-01T00:00:00Z"),
)  # fmt: skip


def test_every_fact_comes_back_as_it_was_written(tmp_path: Path):
    session = opened(tmp_path / "w.planner")
    digest = hashlib.sha256(SCAN).hexdigest()
    session.post(text("It"), FACTS, blobs={digest: SCAN})
    assert session.file.blob(digest) == SCAN
    for fact in FACTS:
        (found,) = session.ledger.facts(type(fact))
        assert found.seq == session.file.head.seq
        assert {n: getattr(found, n) for n in fact.__slots__ if n != "seq"} == {
            n: getattr(fact, n) for n in fact.__slots__ if n != "seq"
        }
    assert findings(session) == []


def test_a_scan_whose_bytes_are_not_in_the_file_is_found(tmp_path: Path):
    session = opened(tmp_path / "w.planner")
    session.post(text("It"), [f for f in FACTS if isinstance(f, Attachment)])
    assert [f.what for f in findings(session)] == ["paper"]


def test_a_consent_begins_when_signed_at_the_earliest_and_says_when_it_was_filed_late():
    assert CONSENT.begins == DAY
    assert not CONSENT.late_filed
    late = replace(CONSENT, signed_on=date(2026, 3, 5), recorded_on=date(2026, 3, 13))
    assert late.begins == date(2026, 3, 5)
    assert late.late_filed
    assert not replace(late, recorded_on=date(2026, 3, 12)).late_filed
    assert replace(CONSENT, signed_on=None).begins == date.max
