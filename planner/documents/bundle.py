"""Many statements in one file, to be printed or sent at once."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from planner.documents.printing import Imprint, bound, packed
from planner.documents.sheet import Sheet
from planner.documents.statement import set_statement
from planner.documents.tongues import tongues
from planner.domain.errors import Refused
from planner.domain.papers import StatementPaper
from planner.domain.text import Say, text

Report = Callable[[int, int], None]

TITLE = text("Partner statements")


def render(
    papers: Sequence[StatementPaper],
    language: str,
    say_zh: Say,
    say_en: Say,
    report: Report | None = None,
) -> bytes:
    """The statements one after another, each with its own pages, marks and attached data, which is
    named by its number. `report(done, total)` may raise to stop it. Refuses an empty list, and
    text that the font cannot show."""
    if not papers:
        raise Refused(text("Choose at least one statement."))
    spoken = tongues(language, say_zh, say_en)
    first = set_statement(papers[0], spoken)[1]

    def pages() -> Iterator[tuple[Sheet, Imprint]]:
        for n, paper in enumerate(papers):
            if report is not None:
                report(n, len(papers))
            sheet, imprint = set_statement(paper, spoken)
            yield sheet, replace(imprint, data_name=f"{paper.number}.json")

    name = f"{spoken.inline(TITLE)} ({len(papers)})"
    return packed(bound(pages(), replace(first, title=name, subject=name)))
