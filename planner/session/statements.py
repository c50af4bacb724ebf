"""Partner statements: composed from the ledger, issued once, kept as bytes, printed again alike."""

from dataclasses import dataclass, replace
from datetime import date

from planner.domain import statement as parts
from planner.domain.errors import Blocked, Refused
from planner.domain.facts import Agreement
from planner.domain.money import shown
from planner.domain.obligations import Key
from planner.domain.paper_data import as_data, canonical, digest
from planner.domain.papers import (
    Copy,
    Movement,
    Period,
    StatementPaper,
    VolumeBlock,
    Word,
)
from planner.domain.party_words import payee_kind
from planner.domain.periods import Period as NamedPeriod
from planner.domain.postings import Entry, Issued
from planner.domain.reconcile import SETTLING
from planner.domain.record import Id
from planner.domain.seller import seller
from planner.domain.settlements import paid_movements, returned_movements
from planner.domain.statement_volumes import volume_blocks
from planner.domain.terms_words import terms_words
from planner.domain.text import Text, text
from planner.domain.versions import version_on
from planner.session.accruals import STATEMENT, accrue_all, judge, outcome
from planner.session.clock_notes import clock_notes
from planner.session.consent_papers import consenting_employer
from planner.session.core import Session
from planner.session.kept_papers import keep, paper_of, printed_again
from planner.session.paper_lives import dispute_notices
from planner.session.paper_parties import (
    booking_hint,
    masked_bank,
    partner_party,
    relations_of,
)
from planner.session.partners import account_name, named_terms, partner_name
from planner.session.payouts import minimum
from planner.session.period_names import paper_period
from planner.session.printing import render_statement
from planner.session.settlements import settlements
from planner.session.whole_log import refuse_broken_log

EARLIEST = date(1, 1, 1)


@dataclass(frozen=True, slots=True)
class Printed:
    """A paper as it lies in the file: its number and the bytes in one language."""

    number: str
    pdf: bytes
    paper: StatementPaper


def issue(
    session: Session, payee: Id, period: NamedPeriod, language: str, *, correcting: str = "",
    currency: str = "",
) -> Printed:  # fmt: skip
    """Issue the statement of a closed period, or print again the one that was issued: the same
    number and bytes. `correcting` names the one that the new statement replaces, `currency` is
    that of the payee's first agreement where nothing else is said."""
    currency = currency or first_currency(session, payee)
    old = issued(session, payee, period, currency)
    if old is not None and old.number != correcting:
        _refuse_another(session, old, correcting)
        return reprint(session, old, language)
    if session.today < period.end:
        raise Blocked(
            text(
                "{period} is still open until {last}. Look at a preview, or wait.",
                period=period.name,
                last=period.last_day,
            )
        )
    if correcting and (old is None or old.number != correcting):
        raise Refused(text("There is no statement {number} of that period.", number=correcting))
    for other in standing_statements(session, payee, currency):
        if old is None and other.end is not None and other.end > period.end:
            raise Refused(
                text(
                    "{number} covers these days already. A statement of an earlier period would "
                    "say the same again.",
                    number=other.number,
                )
            )
    refuse_broken_log(session)
    accrue_all(session)
    prefix = f"ST-{period.name}-"
    number = f"{prefix}{session.numbered(prefix) + 1:03}"
    paper = compose(session, payee, period, number=number, replacing=old, currency=currency)
    pdf = render_statement(paper, language)
    ids = session.plan.new_ids()
    fact = Issued(
        id=next(ids), kind=STATEMENT, number=number, payee=payee,
        agreement=_agreements(session, payee, currency)[0].id, version=paper.version,
        start=period.start, end=period.end, upto=paper.position, opening=paper.opening,
        closing=paper.closing,
        currency=paper.currency, corrects=Id(0) if old is None else old.id,
        data_digest=digest(paper), data=canonical(as_data(paper)).decode(),
    )  # fmt: skip
    keep(session, fact, language, pdf, [fact])
    return Printed(number, pdf, paper)


def _refuse_another(session: Session, old: Issued, correcting: str) -> None:
    """What is corrected is the statement that stands, or the one it replaced: asked for again, the
    correction is printed again."""
    before = session.ledger.paper(correcting) if correcting else None
    if correcting and (before is None or old.corrects != before.id):
        raise Refused(
            text("{number} stands for that period: a correction replaces it.", number=old.number)
        )


def preview(
    session: Session, payee: Id, period: NamedPeriod, language: str, currency: str = ""
) -> Printed:
    """What the statement would be today: marked as a preview, kept nowhere."""
    paper = preview_paper(session, payee, period, currency)
    return Printed("", render_statement(paper, language), paper)


def preview_paper(
    session: Session, payee: Id, period: NamedPeriod, currency: str = ""
) -> StatementPaper:
    """What a preview prints, complete: a window renders it beside itself."""
    currency = currency or first_currency(session, payee)
    paper = compose(session, payee, period, number="—", currency=currency)
    return replace(paper, copy=Copy.PREVIEW)


def reprint(session: Session, old: Issued, language: str) -> Printed:
    """The bytes that were issued; another language of the same data is rendered once and kept."""
    paper = paper_of(old, StatementPaper)
    pdf = printed_again(session, old, language, lambda: render_statement(paper, language))
    return Printed(old.number, pdf, paper)


def issued(session: Session, payee: Id, period: NamedPeriod, currency: str = "") -> Issued | None:
    """The standing statement of the period: issued, and not replaced by a correction."""
    currency = currency or first_currency(session, payee)
    standing = [
        p
        for p in standing_statements(session, payee, currency)
        if (p.start, p.end) == (period.start, period.end)
    ]
    return standing[-1] if standing else None


def standing_statements(session: Session, payee: Id, currency: str = "") -> list[Issued]:
    """Statements that no correction has replaced, in one currency or in all."""
    papers = session.ledger.papers(payee, STATEMENT)
    replaced = {p.corrects for p in papers}
    return [p for p in papers if p.id not in replaced and currency in ("", p.currency)]


def first_currency(session: Session, payee: Id) -> str:
    """That of the payee's first agreement."""
    return _agreements(session, payee, "")[0].currency


def compose(
    session: Session, payee: Id, period: NamedPeriod, *, number: str,
    currency: str, replacing: Issued | None = None,
) -> StatementPaper:  # fmt: skip
    """The statement as the ledger stands: everything it prints, complete."""
    agreements = _agreements(session, payee, currency)
    head = session.file.head
    span = parts.Span(head.seq, period.start, period.end)
    standing = standing_statements(session, payee, currency)
    replaced = Id(0) if replacing is None else replacing.id
    earlier = [p for p in standing if p.id != replaced and (p.end or EARLIEST) <= period.end]
    sources = [_source(session, a, span, earlier) for a in agreements]
    names = _period_names(sources)
    opening = sum(parts.balance_of(s.before) for s in sources)
    closing = opening + sum(parts.balance_of(s.entries) for s in sources)
    latest = version_on(agreements[-1], max(period.last_day, agreements[-1].from_))
    if latest is None:
        raise Refused(text("No agreement was in force in {period}.", period=period.name))
    words = {line.word for s in sources for line in parts.earned_lines(s)}
    word = next(iter(words)) if len(words) == 1 else None
    volumes = tuple(b for s in sources for b in volume_blocks(s, names))
    relations = relations_of(session, payee, agreements)
    third = consenting_employer(session, payee, agreements, period.last_day)
    return StatementPaper(
        number=number,
        issued_on=session.today,
        period=paper_period(period),
        currency=currency,
        seller=seller(session.plan),
        partner=masked_bank(partner_party(session, payee)),
        payee_kind=payee_kind(relations),
        agreement=", ".join(a.number for a in agreements),
        version=latest.n,
        lines=tuple(line for s in sources for line in parts.earned_lines(s)),
        referrals=tuple(line for s in sources for line in parts.referral_lines(s)),
        volumes=volumes,
        adjustments=tuple(m for s in sources for m in parts.adjustments(s)),
        held=tuple(m for s in sources for m in parts.held_movements(s)),
        paid=_paid(session, payee, sources),
        opening=opening,
        closing=closing,
        pending=sum(parts.pending(s) for s in sources),
        due=tuple(d for s in sources for d in parts.dues(s, closing)),
        terms=terms_words(named_terms(session, latest.terms), word or Word.COMMISSION),
        booking=booking_hint(
            words | {w for b in volumes for w in _parts(b)},
            employer=third is not None and third.to_employer,
        ),
        consent=None if third is None else third.words,
        employer="" if third is None else third.name,
        notices=_notices(session, payee, currency, earlier, closing),
        correcting="" if replacing is None else replacing.number,
        book=session.file.book,
        position=head.seq,
        head=head.hash.hex(),
    )


def _notices(
    session: Session, payee: Id, currency: str, earlier: list[Issued], closing: int
) -> tuple[Text, ...]:
    """What the partner should find on this paper: what became of its disputes of earlier ones, that
    an amount is carried over, and that the clock was set back."""
    found = dispute_notices(session, earlier)
    least = minimum(session, payee, currency, session.today)
    if 0 < closing < least:
        amounts = {"amount": shown(closing, currency), "least": shown(least, currency)}
        found.append(
            text(
                "{amount} is less than the least payout of {least}: it is carried over.", **amounts
            )
        )
    return (*found, *clock_notes(session))


def _source(
    session: Session, agreement: Agreement, span: parts.Span, earlier: list[Issued]
) -> parts.Source:
    ledger = session.ledger
    facts = ledger.facts_of(agreement)
    asking = judge(session, agreement)
    keys = {id: key for key, id in ledger.obligations(agreement.payee).items()}
    spans = [parts.Span(p.upto, p.start or EARLIEST, p.end or EARLIEST) for p in earlier]
    before: list[tuple[Key, Entry]] = []
    entries: list[tuple[Key, Entry]] = []
    for entry in ledger.entries(agreement.payee, span.upto):
        key = keys[entry.obligation]
        if key.agreement != agreement.id:
            continue
        if any(s.holds(entry) for s in spans):
            before.append((key, entry))
        elif span.holds(entry):
            entries.append((key, entry))
    day = max(session.today, span.end)
    result = outcome(session, agreement, day)
    return parts.Source(
        agreement=agreement,
        facts=facts,
        targets=result.targets,
        judge=asking,
        held=result.held,
        entries=entries,
        before=before,
        accounts={a: account_name(session, a) for a in agreement.accounts},
        span=span,
        counted=parts.counted(facts, asking, day),
        invoices=ledger.invoices(sorted(facts.deals)),
    )


def _paid(session: Session, payee: Id, sources: list[parts.Source]) -> tuple[Movement, ...]:
    """Payouts, and those that came back, each with the accrual that booked it: the first with
    entries of its kind after it."""
    currency = sources[0].agreement.currency
    here = {e.seq for s in sources for _, e in s.entries if e.book in SETTLING}
    booked = sorted({e.seq for e in session.ledger.entries(payee) if e.book in SETTLING})

    def stated(seq: int) -> bool:
        return next((line for line in booked if line > seq), None) in here

    found = settlements(session, payee, currency)
    paid = [each for each in found if stated(each.payout.seq)]
    back = [each for each in found if each.returned and stated(each.returned.seq)]
    moved = [*paid_movements(paid), *returned_movements(back)]
    return tuple(sorted(moved, key=lambda m: m.on))


def _agreements(session: Session, payee: Id, currency: str) -> list[Agreement]:
    found = [a for a in session.ledger.agreements(payee) if currency in ("", a.currency)]
    if not found:
        name = partner_name(session, payee)
        if currency:
            raise Refused(
                text("{name} has no agreement in {currency}.", name=name, currency=currency)
            )
        raise Refused(text("{name} has no agreement yet.", name=name))
    return found


def _parts(block: VolumeBlock) -> set[Word]:
    parts = {Word.REBATE: block.rebate, Word.COMMISSION: block.commission}
    return {word for word, amount in parts.items() if amount}


def _period_names(sources: list[parts.Source]) -> dict[tuple[date, date], Period]:
    found = {}
    for source in sources:
        for key in source.targets.of:
            if key.component == "volume":
                figures = source.targets.of[key].volume
                name = figures.period if figures is not None else ""
                period = NamedPeriod(key.start, key.end, name)
                found[key.start, key.end] = paper_period(period)
    return found
