"""What the button under a preview of money posts: asked about before, said afterwards."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from planner.domain.text import Text, text
from planner.exchange.bank import BankImport
from planner.exchange.deals import MoneyImport
from planner.jobs import Report
from planner.session import Session
from planner.session.bank import bank_receipts
from planner.session.bank_words import waits
from planner.session.intake import Asked, new_deals, new_receipts
from planner.session.receiving import Taken
from planner.session.receiving_beside import receive_beside, sell_beside

Work = Callable[[Session, Report], Taken]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """So many facts are posted; `work` may do it beside the window, which says `doing` then."""

    count: int
    question: Text
    doing: Text
    done: Text
    work: Work


def deed_of(found: MoneyImport | BankImport, asked: Asked) -> Deed:
    if isinstance(found, BankImport):
        return _of_a_bank(found)
    if found.deals:
        return _of_deals(found, asked)
    n = len(found.receipts)
    return _of_receipts(
        n,
        text("Post {n} receipts? This cannot be undone.", n=n),
        lambda session, report: receive_beside(session, partial(new_receipts, found=found), report),
    )


def _of_deals(found: MoneyImport, asked: Asked) -> Deed:
    n = len(found.deals)
    return Deed(
        count=n,
        question=text("Post {n} deals? This cannot be undone.", n=n),
        doing=text("Posting deals..."),
        done=text("{n} deals were posted.", n=n),
        work=lambda session, report: sell_beside(
            session, partial(new_deals, found=found, account=asked.account), report
        ),
    )


def _of_a_bank(found: BankImport) -> Deed:
    n, left = found.receipts, sum(1 for m in found.matches if waits(m))
    question = text("Post {n} receipts? This cannot be undone.", n=n)
    if left:
        question = text(
            "Post {n} receipts? Lines left out for want of a deal: {left}. This cannot be undone.",
            n=n,
            left=left,
        )
    return _of_receipts(
        n,
        question,
        lambda session, report: receive_beside(session, lambda _: bank_receipts(found), report),
    )


def _of_receipts(n: int, question: Text, work: Work) -> Deed:
    return Deed(
        count=n,
        question=question,
        doing=text("Posting receipts with what they earn..."),
        done=text("{n} receipts were posted.", n=n),
        work=work,
    )
