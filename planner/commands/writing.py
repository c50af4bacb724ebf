"""Commands that make or change a workspace, or bring its papers."""

from datetime import datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING

from planner.commands.answer import (
    Answer,
    Line,
    language_of,
    opened,
    secret_of,
    state,
    tell,
    written,
)
from planner.commands.progress import told_on_terminal
from planner.domain.errors import Refused
from planner.domain.money import with_sign
from planner.domain.text import Say, text

if TYPE_CHECKING:
    from planner.session.intake import Import


def demo(arguments: SimpleNamespace) -> Answer:
    from planner.sample import demo as write_demo
    from planner.session.folder import settings_folder

    language = {"zh": "zh_CN", "en": "en"}.get(arguments.language) or language_of(arguments)
    made = write_demo(
        arguments.folder, language, settings_folder(), secret_of(arguments, needed=False)
    )
    return Answer([str(path) for path in made])


def new(arguments: SimpleNamespace) -> Answer:
    from planner.session import Session
    from planner.session.taking_over import take_over
    from planner.store.key import recovery
    from planner.store.opening import Secret
    from planner.store.workspace import Workspace

    if arguments.file.suffix != ".planner":
        raise Refused(text("A workspace's name ends in .planner."))
    source = None if arguments.source is None else arguments.source.read_bytes()
    secret: Secret | None = None
    if not arguments.plain:
        secret = secret_of(arguments, needed=True, twice=True)
    session = Session(Workspace.create(arguments.file, secret, state(), datetime.now))
    try:
        done = None if source is None else take_over(session, source)
    except BaseException:
        session.close()
        arguments.file.unlink(missing_ok=True)
        raise
    key = session.file.key
    session.close()
    lines: list[Line] = [str(arguments.file)]
    if key is not None:
        lines.append(text("Recovery key, to print and lock away: {key}", key=recovery(key)))
    if done is not None:
        lines.append(text("To confirm before anybody earns:"))
        lines.extend(done.to_confirm)

    def data(say: Say) -> dict[str, object]:
        confirm = [] if done is None else [say(line) for line in done.to_confirm]
        counts = {} if done is None else dict(done.counts)
        return {"file": str(arguments.file), "counts": counts, "to_confirm": confirm}

    return Answer(lines, data)


def take_in(arguments: SimpleNamespace) -> Answer:
    from planner.exchange.mapping import Kind
    from planner.exchange.tables import read_table
    from planner.session import intake
    from planner.session.backups import back_up_before

    *files, source = arguments.paths
    if len(files) > 1 or (not files and not arguments.dry_run):
        raise Refused(text("Give the workspace and one file to import."))
    table = read_table(source.read_bytes(), source.name, arguments.encoding)
    asked = intake.Asked(
        kind=Kind(arguments.kind), account=arguments.account, mapping=arguments.map,
        currency=arguments.currency or "CNY", rounding=arguments.round == "half-up",
    )  # fmt: skip
    if not files:
        found = intake.proposed(table, asked)
    else:
        with opened(arguments, files[0], read_only=arguments.dry_run) as session:
            if not arguments.currency:
                asked = intake.in_currency(asked, intake.default_currency(session))
            if arguments.dry_run:
                found = intake.matched(session, table, asked)
            else:
                tell(arguments, back_up_before(session, "import"))
                found = intake.take_in(session, table, asked, told_on_terminal())
    return Answer(_of_import(found), found.answer)


def _of_import(found: "Import") -> list[Line]:
    """What an import did, and each row that there is something to say about."""
    from planner.exchange.bank import BankImport
    from planner.exchange.people import PeopleImport

    lines: list[Line]
    if isinstance(found, PeopleImport):
        found.checked()
        lines = [
            text(
                "{people} people on {seats} seats, {roots} at the top, {skipped} rows left out",
                people=len(found.people), seats=len(found.seats), roots=len(found.roots),
                skipped=len(found.skipped),
            )
        ]  # fmt: skip
        lines += [
            text("Row {row}: the boss is not in this file; now at the top.", row=row)
            for row in found.orphans
        ]
    elif isinstance(found, BankImport):
        from planner.domain.payout_matching import missing_said
        from planner.session.bank_words import bank_summary, left_said, match_said

        said = [(m.line.row, match_said(found, m)) for m in found.matches]
        said += [(each.line.row, left_said(each)) for each in found.payouts.left]
        lines = [bank_summary(found)]
        lines += [text("Row {row}: {reason}", row=row, reason=reason) for row, reason in said]
        lines += [missing_said(sent) for sent in found.payouts.missing]
    else:
        total = ", ".join(with_sign(minor, c) for c, minor in sorted(found.total.items()))
        lines = [
            text(
                "{deals} deals and {receipts} receipts, together {total}, {skipped} rows left out",
                deals=len(found.deals), receipts=len(found.receipts), total=total or "0",
                skipped=len(found.skipped),
            )
        ]  # fmt: skip
    left_out = [text("Row {row}: {reason}", row=s.row, reason=s.reason) for s in found.skipped]
    return [lines[0], *left_out, *lines[1:]]


def accrue(arguments: SimpleNamespace) -> Answer:
    from planner.session import accruals
    from planner.session.run_answer import lines_of, run_answer

    with opened(arguments, arguments.file) as session:
        run = accruals.accrue_all(session, arguments.as_of)
        answer = run_answer(session, run)
    return Answer(lines_of(answer), lambda say: answer.data(say))


def statement(arguments: SimpleNamespace) -> Answer:
    from planner.domain.periods import period_named
    from planner.session import statements
    from planner.session.partners import partner_named
    from planner.session.statement_answer import statement_answer
    from planner.session.statement_periods import volume_terms

    period = period_named(arguments.period)
    with opened(arguments, arguments.file, read_only=arguments.preview) as session:
        payee = partner_named(session, arguments.partner)
        volume = volume_terms(session, payee, period, arguments.currency)
        if arguments.preview:
            printed = statements.preview(
                session, payee, period, arguments.language, arguments.currency
            )
        else:
            printed = statements.issue(
                session, payee, period, arguments.language, correcting=arguments.correcting,
                currency=arguments.currency,
            )  # fmt: skip
    name = printed.number or f"preview-{period.name}"
    path = written(arguments.out, f"{name}-{arguments.language}.pdf", printed.pdf)
    return Answer([str(path)], lambda say: statement_answer(printed, volume, path, say))


def agreement(arguments: SimpleNamespace) -> Answer:
    from planner.session import agreement_papers
    from planner.session.partners import partner_named

    with opened(arguments, arguments.file) as session:
        payee = partner_named(session, arguments.partner)
        printed = agreement_papers.issue(session, payee, arguments.language)
        terms = agreement_papers.terms_in_force(session, payee) if arguments.terms else None
    path = written(arguments.out, f"{printed.number}-{arguments.language}.pdf", printed.pdf)
    found: dict[str, object] = {"number": printed.number, "pdf": str(path)}
    if terms is not None:
        from planner.exchange.terms_toml import terms_as_toml

        toml = terms_as_toml(terms).encode()
        found["terms"] = str(written(arguments.out, f"{printed.number}.toml", toml))
    lines: list[Line] = [str(found[key]) for key in ("pdf", "terms") if key in found]
    return Answer(lines, lambda _say: found)
