"""Commands that only look: at terms, at a file, at a workspace."""

from datetime import date
from types import SimpleNamespace

from planner.commands.answer import Answer, Line, language_of, opened
from planner.commands.progress import told_on_terminal
from planner.domain.errors import Refused
from planner.domain.money import with_sign
from planner.domain.text import Say, text


def simulate(arguments: SimpleNamespace) -> Answer:
    from planner.domain import simulation
    from planner.domain.eligibility_words import with_reason
    from planner.exchange.facts_csv import read_facts
    from planner.exchange.terms_toml import terms_from_toml

    terms = terms_from_toml(arguments.terms.read_bytes())
    facts = read_facts(arguments.facts.read_bytes(), terms.currency)
    result = simulation.simulate(terms, facts, arguments.as_of or date.max)
    lines: list[Line] = []
    for deal in result.direct:
        lines.append(
            text(
                "{deal}: {earned}, {pending} pending",
                deal=deal.name,
                earned=with_sign(deal.rebate, terms.currency),
                pending=with_sign(deal.pending, terms.currency),
            )
        )
        lines.extend(with_reason(line) for line in deal.why)
    for period in result.volume:
        earned = with_sign(period.rebate, terms.currency)
        lines.append(text("{period}: {earned}", period=period.name, earned=earned))
        lines.extend(with_reason(line) for line in period.why)
    for each in result.guarantee or ():
        lines.append(
            text(
                "Guarantee from {start} to {last}: {earned}",
                start=each.start,
                last=each.last,
                earned=with_sign(each.amount, terms.currency),
            )
        )
        lines.extend(with_reason(line) for line in each.why)
    if result.held:
        lines.append(text("Held back: {held}", held=with_sign(result.held, terms.currency)))
    lines.append(text("Together: {total}", total=with_sign(result.total, terms.currency)))
    return Answer(lines, lambda say: simulation.as_answer(result, say))


def who(arguments: SimpleNamespace) -> Answer:
    from planner.domain.purchases import purchase_named
    from planner.domain.who_answer import who as asked
    from planner.session.resources import playbooks_of

    language = language_of(arguments)
    with opened(arguments, arguments.file, read_only=True) as session:
        purchase = purchase_named(session.plan, arguments.purchase)
        plan, today = session.plan, session.today

    def data(say: Say) -> dict[str, object]:
        return dict(asked(plan, purchase.id, today, playbooks_of(plan), say, language))

    return Answer(data=data, shown=lambda say: _who_lines(data(say), say))


def check(arguments: SimpleNamespace) -> Answer:
    from planner.session.checking import findings

    with opened(arguments, arguments.file, read_only=True) as session:
        found = findings(session, told_on_terminal())
    lines: list[Line] = [text("{where}: {what}", where=f.where, what=f.text) for f in found]

    def data(say: Say) -> dict[str, object]:
        rows = [{"what": f.what, "where": f.where, "text": say(f.text)} for f in found]
        return {"holds": not found, "findings": rows}

    return Answer(lines or [text("Everything holds.")], data, findings=bool(found))


def backup(arguments: SimpleNamespace) -> Answer:
    from planner.session.copying import verified_copy

    with opened(arguments, arguments.file, read_only=True) as session:
        verified_copy(session, arguments.target)
    return Answer([str(arguments.target)])


def export(arguments: SimpleNamespace) -> Answer:
    from planner.session import accounting, exporting

    makers = {
        "csv": exporting.export_csv,
        "xlsx": exporting.export_xlsx,
        "json": exporting.export_json,
        "beancount": accounting.export_beancount,
        "hledger": accounting.export_hledger,
    }
    with opened(arguments, arguments.file, read_only=True) as session:
        paths = makers[arguments.to](session, arguments.folder)
    lines: list[Line] = [str(path) for path in paths]
    return Answer([*lines, text("These files contain personal data.")])


def verify(arguments: SimpleNamespace) -> Answer:
    from planner.session.verifying_codes import is_code, verify_code
    from planner.session.verifying_papers import verify_statement

    code = str(arguments.pdf) if is_code(str(arguments.pdf)) else ""
    if code and arguments.file is None:
        raise Refused(text("A code is held against a workspace: name its file too."))
    pdf = b"" if code else arguments.pdf.read_bytes()
    if arguments.file is None:
        done = verify_statement(pdf)
        agrees = text("Statement {number} agrees with itself.", number=done.number)
    else:
        with opened(arguments, arguments.file, read_only=True) as session:
            done = verify_code(code, session) if code else verify_statement(pdf, session)
        agrees = text(
            "Statement {number} agrees with itself and with the ledger.", number=done.number
        )
    lines: list[Line] = [text("{where}: {what}", where=f.where, what=f.text) for f in done.findings]

    def data(say: Say) -> dict[str, object]:
        rows = [{"what": f.what, "where": f.where, "text": say(f.text)} for f in done.findings]
        return {"holds": not rows, "findings": rows}

    return Answer([*(lines or [agrees]), *done.notes], data, findings=bool(done.findings))


def _who_lines(found: dict[str, object], say: Say) -> list[str]:
    """The answer for people: who, why, the way in, what is not known."""
    key, runner = found["key"], found["runner_up"]
    lines = [f"{found['purchase']} · {found['stage']}"]
    if isinstance(key, dict):
        name = key["person"] or say(text("Empty seat"))
        lines.append(f"{name}, {key['seat']}: {key['reason']}")
    else:
        lines.append(say(text("Nobody with a role matters in this stage yet.")))
    if isinstance(runner, dict):
        name = runner["person"] or say(text("Empty seat"))
        lines.append(say(text("Next to them: {name}, {seat}", name=name, seat=runner["seat"])))
    for heading, rows in (
        (text("Way in"), [f"{s['person']} ({s['by']})" for s in _dicts(found["way_in"])]),
        (text("Not known"), _strings(found["unknown"])),
        (text("Warnings"), [str(w["text"]) for w in _dicts(found["warnings"])]),
        (text("Ask at the next visit"), _strings(found["questions"])),
    ):
        if rows:
            lines += [say(heading), *(f"  {row}" for row in rows)]
    return lines


def _dicts(rows: object) -> list[dict[str, object]]:
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _strings(rows: object) -> list[str]:
    return [row for row in rows if isinstance(row, str)] if isinstance(rows, list) else []
