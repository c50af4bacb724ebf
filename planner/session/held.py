"""What is earned and held, why, and the four ways out of it. Time alone lets nothing out."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from planner.domain.consents import Authority, Redirect, Release, Waiver
from planner.domain.eligibility_facts import Route, Signatory
from planner.domain.eligibility_words import refusal
from planner.domain.errors import Blocked, Refused
from planner.domain.evidence import AttachmentKind
from planner.domain.exits import RELEASABLE
from planner.domain.facts import Agreement
from planner.domain.holding import employer_verdict
from planner.domain.money import shown
from planner.domain.obligations import Key
from planner.domain.postings import Entry
from planner.domain.reconcile import HELD
from planner.domain.record import Id
from planner.domain.signatories import may_sign, on_chart
from planner.domain.standing import inside
from planner.domain.text import Text, text
from planner.domain.verdicts import Reason
from planner.session.accruals import judge, outcome, post_and_accrue
from planner.session.attachments import Attaching, Scan
from planner.session.consents import names_of
from planner.session.core import Posting, Session
from planner.session.partners import account_name, partner_name

REVIEW_AFTER = timedelta(days=365)
"""What is held for longer stands in a list to review."""


class WayOut(Enum):
    """The four exits from held."""

    CONSENT = "a new consent that names it"
    RELEASE = "the employer’s written release"
    EMPLOYER = "pay the employer as a rebate"
    REVERSE = "take it back"


WAY_WORDS = {
    WayOut.CONSENT: text("New consent naming it"),
    WayOut.RELEASE: text("Employer’s written release"),
    WayOut.EMPLOYER: text("Pay the employer as a rebate"),
    WayOut.REVERSE: text("Take it back"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldItem:
    """An obligation with money that is held: `amount` in minor units, since a day, for the reason
    `code` about `account`. `ways` are the exits that are open; `old`: to be reviewed."""

    payee: Id
    obligation: Id
    key: Key
    amount: int
    since: date
    code: str
    account: Id
    ways: tuple[WayOut, ...]
    old: bool


def held_items(session: Session, payee: Id) -> list[HeldItem]:
    """Everything held for the payee, the longest held first. What a limit takes off is no item of
    its own: it lessens the newest ones of its account."""
    ids = session.ledger.obligations(payee)
    held = {
        key: -books[HELD]
        for key, books in session.ledger.posted(payee).items()
        if books.get(HELD, 0)
    }
    if not held:
        return []
    since = _since(session.ledger.entries(payee))
    found: list[HeldItem] = []
    cut: dict[Id, int] = defaultdict(int)
    for agreement in session.ledger.agreements(payee):
        mine = [key for key in held if key.agreement == agreement.id]
        holds = outcome(session, agreement, _day(session)).holds if mine else {}
        for key in mine:
            hold = holds.get(key)
            code = "" if hold is None else hold.code
            account = Id(0) if hold is None else hold.account
            began = since.get(ids[key], session.today)
            if held[key] < 0:
                cut[account] += -held[key]
                continue
            found.append(
                HeldItem(
                    payee=payee, obligation=ids[key], key=key, amount=held[key], since=began,
                    code=code, account=account, old=session.today - began > REVIEW_AFTER,
                    ways=tuple(_ways(session, agreement, code, account)),
                )
            )  # fmt: skip
    return _less_cut(sorted(found, key=lambda item: (item.since, item.obligation)), cut)


def _less_cut(items: Sequence[HeldItem], cut: dict[Id, int]) -> list[HeldItem]:
    """The items after what the limits of their accounts take off, from the newest on."""
    left: list[HeldItem] = []
    for item in reversed(items):
        less = min(item.amount, cut.get(item.account, 0))
        if less:
            cut[item.account] -= less
        if item.amount > less:
            left.append(replace(item, amount=item.amount - less))
    return list(reversed(left))


def to_review(session: Session) -> list[HeldItem]:
    """What has been held for more than a year, of all partners."""
    ledger = session.ledger
    holding = (
        payee.party
        for payee in ledger.payees()
        if any(books.get(HELD) for books in ledger.balance(payee.party).values())
    )
    return [item for payee in holding for item in held_items(session, payee) if item.old]


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The employer's written word about a held amount, and who signed it."""

    signed_on: date
    route: Route
    authority: Authority
    statement: bool
    signatory_name: str
    signatory_title: str
    scan: Scan


def release(session: Session, item: HeldItem, amount: int, letter: Letter) -> Posting:
    """The employer has released so much of it in writing: it may go out by that route."""
    _refuse_way(session, item, amount, WayOut.RELEASE)
    if letter.signed_on > session.today:
        raise Refused(text("A fact is entered when it has happened, not before."))
    if not letter.signatory_name.strip():
        raise Refused(
            text("The consent form lacks {what}.", what=text("the name of the signatory"))
        )
    names = names_of(session, item.payee)
    chart = on_chart(session.plan, item.account, names, letter.signatory_name)
    signatory = may_sign(chart, letter.authority, statement=letter.statement)
    if signatory is not Signatory.AUTHORISED:
        raise Blocked(_said(session, Reason.E_CONSENT_BAD_SIGNATORY, item))
    ids = iter(session.plan.new_ids())
    fact = Release(
        id=next(ids), payee=item.payee, employer=item.account, obligation=item.obligation,
        amount=amount, currency=item.key.currency, route=letter.route,
        signed_on=letter.signed_on, recorded_on=session.today, signatory=signatory, chart=chart,
        signatory_name=letter.signatory_name.strip(),
        signatory_title=letter.signatory_title.strip(),
    )  # fmt: skip
    attaching = Attaching(session, ids)
    attaching.add(letter.scan, fact.id, item.payee, AttachmentKind.RELEASE)
    name = text("Release {amount} held", amount=shown(amount, item.key.currency))
    return post_and_accrue(session, name, [fact, *attaching.facts], blobs=attaching.blobs)


def pay_employer(session: Session, item: HeldItem, amount: int, reason: str) -> Posting:
    """So much of it goes to the employer instead, as a rebate; it is then owed to the employer,
    to be paid by credit note or into its corporate account."""
    _refuse_way(session, item, amount, WayOut.EMPLOYER)
    _refuse_silence(reason)
    fact = Redirect(
        id=next(iter(session.plan.new_ids())), payee=item.payee, employer=item.account,
        obligation=item.obligation, amount=amount, currency=item.key.currency, on=session.today,
        reason=reason.strip(),
    )  # fmt: skip
    name = text(
        "Owe {amount} to {account} instead",
        amount=shown(amount, item.key.currency),
        account=account_name(session, item.account),
    )
    return post_and_accrue(session, name, [fact])


def take_back(session: Session, item: HeldItem, amount: int, reason: str) -> Posting:
    """So much of it is taken back: nobody is paid it. This cannot be undone."""
    _refuse_way(session, item, amount, WayOut.REVERSE)
    _refuse_silence(reason)
    fact = Waiver(
        id=next(iter(session.plan.new_ids())), payee=item.payee, obligation=item.obligation,
        amount=amount, currency=item.key.currency, on=session.today, reason=reason.strip(),
    )  # fmt: skip
    name = text("Take back {amount} held", amount=shown(amount, item.key.currency))
    return post_and_accrue(session, name, [fact])


def _ways(session: Session, agreement: Agreement, code: str, account: Id) -> Iterator[WayOut]:
    if code in RELEASABLE:
        yield WayOut.CONSENT
        yield WayOut.RELEASE
    if account and _insider(session, agreement, account):
        _, verdict = employer_verdict(judge(session, agreement), account, session.today)
        if not verdict.blocked:
            yield WayOut.EMPLOYER
    yield WayOut.REVERSE


def _insider(session: Session, agreement: Agreement, account: Id) -> bool:
    """Is, or was, the payee of that account's people? Only then is the account an employer."""
    relations = session.ledger.dossier(agreement.payee).relations
    return any(r.account == account and inside(r.relation, r.left_on, date.min) for r in relations)


def _refuse_way(session: Session, item: HeldItem, amount: int, way: WayOut) -> None:
    known = next(
        (i for i in held_items(session, item.payee) if i.obligation == item.obligation), None
    )
    if known is None or not 0 < amount <= known.amount:
        raise Refused(
            text(
                "Only {amount} of it is held.",
                amount=shown(0 if known is None else known.amount, item.key.currency),
            )
        )
    if way not in known.ways and not known.code:
        raise Refused(text("It only waits for its days to pass: nothing has to be released."))
    if way not in known.ways or known.account != item.account:
        raise Blocked(_said(session, Reason(known.code or Reason.E_RELATION_UNKNOWN), known))


def _refuse_silence(reason: str) -> None:
    if not reason.strip():
        raise Refused(text("Say why; the log keeps it."))


def _said(session: Session, code: Reason, item: HeldItem) -> Text:
    return refusal(
        code,
        payee=partner_name(session, item.payee),
        account=account_name(session, item.account),
    )


def _since(entries: Sequence[Entry]) -> dict[Id, date]:
    """Since when each obligation has something held, without a day on which there was nothing."""
    sums: dict[Id, int] = {}
    since: dict[Id, date] = {}
    for entry in sorted((e for e in entries if e.book == HELD), key=lambda e: (e.posted_on, e.seq)):
        before = sums.get(entry.obligation, 0)
        sums[entry.obligation] = before + entry.amount
        if before >= 0 and sums[entry.obligation] < 0:
            since[entry.obligation] = entry.posted_on
    return since


def _day(session: Session) -> date:
    last = session.ledger.last_accrual()
    return session.today if last is None else max(session.today, last.on)
