"""Commands that bring papers beside statements and agreements."""

from types import SimpleNamespace

from planner.commands.answer import Answer, Line, first_line, opened, written
from planner.domain.errors import Refused
from planner.domain.text import Say, text


def voucher(arguments: SimpleNamespace) -> Answer:
    from planner.session import vouchers

    with opened(arguments, arguments.file) as session:
        payout = vouchers.payout_numbered(session, arguments.payment)
        printed = vouchers.issue(session, payout, arguments.language)
    path = written(arguments.out, f"{printed.number}-{arguments.language}.pdf", printed.pdf)
    return Answer([str(path)], lambda _say: {"number": printed.number, "pdf": str(path)})


def letter(arguments: SimpleNamespace) -> Answer:
    from planner.session import refusals
    from planner.session.partners import account_name, partner_named

    with opened(arguments, arguments.file, read_only=arguments.preview) as session:
        payee = partner_named(session, arguments.partner)
        declined = {account_name(session, a): a for a, _ in refusals.declined(session, payee)}
        if arguments.account not in declined:
            raise Refused(
                text(
                    "{partner} is not declined for {account}; there is no letter to write.",
                    partner=arguments.partner,
                    account=arguments.account,
                )
            )
        make = refusals.preview if arguments.preview else refusals.issue
        printed = make(session, payee, declined[arguments.account], arguments.language)
    name = printed.number or "preview-letter"
    path = written(arguments.out, f"{name}-{arguments.language}.pdf", printed.pdf)
    return Answer([str(path)], lambda _say: {"number": printed.number, "pdf": str(path)})


def decisions(arguments: SimpleNamespace) -> Answer:
    """All decisions about a partner, or the record of one as PDF."""
    from planner.session import decision_records
    from planner.session.partners import account_name, partner_named

    asked = arguments.number
    with opened(arguments, arguments.file, read_only=not asked) as session:
        payee = partner_named(session, arguments.partner)
        if asked:
            printed = decision_records.issue(session, payee, asked, arguments.language)
            path = written(arguments.out, f"{asked}-{arguments.language}.pdf", printed.pdf)
            return Answer([str(path)], lambda _say: {"number": asked, "pdf": str(path)})
        found = [
            (number, d, account_name(session, d.account))
            for number, d in decision_records.numbered(session, payee)
        ]

    def data(say: Say) -> dict[str, object]:
        rows = [
            {
                "number": number, "on": d.on.isoformat(), "event": d.event, "account": account,
                "verdict": d.verdict, "code": d.code,
                "conditions": d.conditions.split(",") if d.conditions else [],
            }
            for number, d, account in found
        ]  # fmt: skip
        return {"partner": arguments.partner, "decisions": rows}

    lines: list[Line] = [
        f"{number}  {d.on}  {account}  {d.verdict} {d.code}".rstrip()
        for number, d, account in found
    ]
    return Answer(lines or [text("Nothing was judged yet.")], data)


def pack(arguments: SimpleNamespace) -> Answer:
    from planner.domain.periods import period_named
    from planner.session import auditing

    period = period_named(arguments.period)
    with opened(arguments, arguments.file) as session:
        printed = auditing.issue(session, period, arguments.language, arguments.reviewer)
    path = written(arguments.out, f"{printed.number}-{arguments.language}.pdf", printed.pdf)
    root = {"seq": str(printed.paper.position), "hash": printed.paper.head}
    return Answer(
        [str(path)], lambda _say: {"number": printed.number, "root": root, "pdf": str(path)}
    )


def statements(arguments: SimpleNamespace) -> Answer:
    """Every partner's statement of a period, in one file or in a file each."""
    from planner.domain.periods import period_named
    from planner.session import batches

    period, language = period_named(arguments.period), arguments.language
    with opened(arguments, arguments.file) as session:
        wanted = batches.partners_with(session)
        batch = batches.issue_all(session, wanted, period, language)
    papers = [printed.paper for printed in batch.printed]
    if arguments.one_file and papers:
        pdf = batches.together(papers, language)
        paths = [written(arguments.out, batches.name_of(period, language), pdf)]
    else:
        paths = batches.write_each(batch, arguments.out, language)
    lines: list[Line] = [str(path) for path in paths]
    lines += [text("{name}: {why}", name=name, why=why) for name, why in batch.left_out]

    def data(say: Say) -> dict[str, object]:
        return {
            "period": period.name,
            "numbers": [printed.number for printed in batch.printed],
            "left_out": [{"partner": n, "text": say(why)} for n, why in batch.left_out],
            "pdf": [str(path) for path in paths],
        }

    return Answer(lines, data)


def protect(arguments: SimpleNamespace) -> Answer:
    """A locked or signed copy of a paper; the paper itself stays as it is."""
    from planner.session.protecting import protected

    pdf = arguments.pdf.read_bytes()
    lock = first_line(arguments.lock) if arguments.lock else ""
    certificate = None
    if arguments.certificate:
        opens = arguments.certificate_passphrase
        words = first_line(opens) if opens else ""
        certificate = (arguments.certificate.read_bytes(), words)
    if not lock and certificate is None:
        raise Refused(text("Say what is to be done: --lock FILE, --certificate FILE, or both."))
    made = protected(pdf, lock, certificate)
    path = written(arguments.target.parent, arguments.target.name, made.pdf)
    lines: list[Line] = [str(path)]
    if made.fingerprint:
        lines.append(text("Certificate: {digits}", digits=made.fingerprint))
    return Answer(lines, lambda _say: {"pdf": str(path), "fingerprint": made.fingerprint})
