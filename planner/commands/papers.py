"""Commands that bring papers beside statements and agreements."""

from argparse import Namespace

from planner.commands.answer import Answer, Line, opened, written
from planner.domain.errors import Refused
from planner.domain.text import Say, text


def voucher(arguments: Namespace) -> Answer:
    from planner.session import vouchers

    with opened(arguments, arguments.file) as session:
        payout = vouchers.payout_numbered(session, arguments.payment)
        printed = vouchers.issue(session, payout, arguments.language)
    path = written(arguments.out, f"{printed.number}-{arguments.language}.pdf", printed.pdf)
    return Answer([str(path)], lambda _say: {"number": printed.number, "pdf": str(path)})


def letter(arguments: Namespace) -> Answer:
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


def decisions(arguments: Namespace) -> Answer:
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
