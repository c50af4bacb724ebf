"""What an agreement says besides its terms: law, place, language, and sentences of the user's own.

Of a draft it is plan, and can be undone; with the signature it becomes a fact of the version.
"""

from dataclasses import dataclass, replace

from planner.domain.errors import Refused
from planner.domain.plan import Plan
from planner.domain.record import Edit, Id, Record, removed
from planner.domain.text import text

WRITTEN = ("both", "zh", "en")
PREVAILING = ("", "zh", "en")
PROFILES = ("CN", "HK", "TW", "UK", "US", "DE")
MOST_CLAUSES = 40
LONGEST_CLAUSE = 4_000


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnClause:
    """A sentence of the user's, after the locked clauses, in both languages. `aligned`: the two
    say the same; an edit of one alone ends that."""

    zh: str = ""
    en: str = ""
    aligned: bool = False

    def usable(self, written: str) -> bool:
        """Whether a paper in zh, en or both may bear it."""
        if written == "both":
            return bool(self.zh.strip() and self.en.strip()) and self.aligned
        return bool((self.zh if written == "zh" else self.en).strip())

    def edited(self, *, zh: str | None = None, en: str | None = None) -> "OwnClause":
        """With other words: where one language alone is edited, the other has not followed yet."""
        after = replace(self, zh=self.zh if zh is None else zh, en=self.en if en is None else en)
        if after == self:
            return self
        return replace(after, aligned=after.zh != self.zh and after.en != self.en)


@dataclass(frozen=True, slots=True, kw_only=True)
class Provisions(Record):
    """Of the draft `draft`. `written`: in which languages the agreement is made; `prevailing` of
    two, "" for a line to fill in by hand. `profile` is the country whose wording clause C adds.

    `ours`: it is signed on the paper that this program prints. If it is not, `complete` says
    whether that paper has every mandatory clause, and `hides` whether a term of it would keep the
    payment from the payee's employer or the buyer."""

    draft: Id
    written: str = "both"
    prevailing: str = ""
    profile: str = "CN"
    place: str = ""
    law: str = ""
    forum: str = ""
    products: str = ""
    territory: str = ""
    dispute_days: int = 30
    notice_days: int = 30
    keep_years: int = 30
    ours: bool = True
    complete: bool = False
    hides: bool = False
    clauses: tuple[OwnClause, ...] = ()


def provisions_of(plan: Plan, draft: Id) -> Provisions:
    """As they are kept, or the usual ones."""
    found = [p for p in plan.all(Provisions) if p.draft == draft]
    return found[0] if found else Provisions(id=Id(0), draft=draft)


def gone_with(plan: Plan, draft: Id) -> tuple[Edit, ...]:
    """What has to go with a draft."""
    found = provisions_of(plan, draft)
    return removed(found) if found.id else ()


def check_provisions(wanted: Provisions) -> None:
    """Refuses a value that is none of the allowed ones, and too much text."""
    allowed = (
        (wanted.written, WRITTEN),
        (wanted.prevailing, PREVAILING),
        (wanted.profile, PROFILES),
    )
    for value, among in allowed:
        if value not in among:
            known = ", ".join(among)
            raise Refused(text("“{value}” is none of {among}.", value=value, among=known))
    days = (wanted.dispute_days, wanted.notice_days, wanted.keep_years)
    if any(not 0 < n <= 3650 for n in days):
        raise Refused(text("Write a number of days from 1 to {most}.", most=3650))
    if len(wanted.clauses) > MOST_CLAUSES:
        raise Refused(text("An agreement has {most} own clauses at most.", most=MOST_CLAUSES))
    if any(len(words) > LONGEST_CLAUSE for c in wanted.clauses for words in (c.zh, c.en)):
        raise Refused(text("A clause has {most} characters at most.", most=LONGEST_CLAUSE))
