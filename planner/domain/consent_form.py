"""What the consent form must say to count (papers.md, Annex A): validity is all of it."""

from collections.abc import Callable, Iterator
from datetime import timedelta

from planner.domain.consents import LONGEST_DAYS, MOST_RUNOFF_DAYS, Authority, ConsentFact
from planner.domain.eligibility_facts import Route
from planner.domain.text import Text, text

_WORDS: tuple[tuple[str, Text], ...] = (
    ("employer_name", text("the registered name of the employer")),
    ("employer_registration", text("the registration number of the employer")),
    ("payee_name", text("the name of the payee")),
    ("post", text("the post of the payee")),
    ("copy_to", text("where the employer gets its copy of every statement")),
    ("signatory_name", text("the name of the signatory")),
    ("signatory_title", text("the title of the signatory")),
    ("call_back_number", text("the number that was called back")),
    ("call_back_source", text("where that number is published")),
    ("called_back_by", text("who called back")),
)

_ANSWERS: tuple[tuple[Callable[[ConsentFact], bool], Text], ...] = (
    (lambda f: f.direct_cap is not None or f.volume_cap is not None, text("a rate cap")),
    (lambda f: f.yearly_cap is not None, text("a money cap for the year")),
    (lambda f: bool(f.accounts), text("the accounts it covers")),
    (lambda f: f.starts_on is not None and f.ends_on is not None, text("its first and last day")),
    (lambda f: f.signed_on is not None, text("the day on which it was signed")),
    (lambda f: f.authority is not Authority.UNKNOWN, text("by what the signatory may sign")),
    (
        lambda f: f.statement,
        text("the statement “I am not the payee, not a relative and do not report to the payee”"),
    ),
    (
        lambda f: f.booking_allowed,
        text("that the employer may book it and is no state body or state-owned"),
    ),
    (lambda f: f.called_back_on is not None, text("the day of the call back")),
)


def missing(form: ConsentFact) -> tuple[Text, ...]:
    """What the form lacks, in its order; a form that lacks anything is a draft."""
    words = [said for name, said in _WORDS if not str(getattr(form, name)).strip()]
    return (*words, *(said for given, said in _ANSWERS if not given(form)))


def wrong(form: ConsentFact) -> Iterator[Text]:
    """What the form says that no consent may say."""
    starts, ends = form.starts_on, form.ends_on
    if starts is not None and ends is not None:
        if ends < starts:
            yield text("The consent ends before it begins.")
        elif ends - starts >= timedelta(days=LONGEST_DAYS):
            yield text("A consent runs for twelve months at most. Renew it then.")
    if form.signed_on is not None and ends is not None and form.signed_on > ends:
        yield text("The consent was signed after its last day.")
    if not 0 <= form.runoff_days <= MOST_RUNOFF_DAYS:
        yield text("Run-off days are 0 to {most}.", most=MOST_RUNOFF_DAYS)
    caps = (form.direct_cap, form.volume_cap)
    if any(cap is not None and not 0 <= cap <= 1 for cap in caps) or (form.yearly_cap or 0) < 0:
        yield text("A cap is 0 or more, a rate 100% at most.")
    if any(amount <= 0 for _, amount in form.frees):
        yield text("A held amount that the consent names is more than nothing.")


ROUTE_WORDS = {
    Route.EMPLOYER: text("to the employer's corporate account"),
    Route.DIRECT: text("directly to the payee"),
}

AUTHORITY_WORDS = {
    Authority.LEGAL_REPRESENTATIVE: text("legal representative"),
    Authority.HR: text("human resources"),
    Authority.COMPLIANCE: text("compliance"),
    Authority.OTHER: text("other written authority"),
    Authority.UNKNOWN: text("not known yet"),
}
