"""What the code on a statement says: enough to find it in a ledger and compare the two."""

from planner.domain.papers import Copy, StatementPaper

FORM = "AP1"
"""The first of the code's parts; a later form gets another."""


def evidence(paper: StatementPaper, digest: str) -> str:
    """`AP1:number:book:position:head:digest` in capitals; nothing for what was never issued. The
    digest is that of the paper's data."""
    if paper.copy is not Copy.ISSUED or not (paper.book and paper.head):
        return ""
    parts = (FORM, paper.number, paper.book, str(paper.position), paper.head, digest)
    return ":".join(parts).upper()
