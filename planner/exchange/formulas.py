"""Text that a spreadsheet would run as a formula: marked on the way out, unmarked on the way in."""

import re

# with the marks before it, so that a text that already begins like a marked one comes back too
_DANGEROUS = re.compile("'*[=+\\-@\t\r\x00]")
_MARKED = re.compile("'+[=+\\-@\t\r\x00]")


def guarded(cell: str) -> str:
    """`'=1+1` for `=1+1`: OWASP's rule for text cells; quoting alone does not help."""
    return f"'{cell}" if _DANGEROUS.match(cell) else cell


def unguarded(cell: str) -> str:
    """Takes back exactly the mark that `guarded` sets."""
    return cell[1:] if _MARKED.match(cell) else cell
