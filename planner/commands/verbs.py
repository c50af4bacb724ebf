"""What a command line may say: every command, and the words that it takes (docs/cli.md).

`reader` reads a line by it, `explaining` tells by it how a line has to be. Every command begins
here, so it imports little.
"""

from collections.abc import Callable
from datetime import date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

NEEDED = object()
"""What a word is by default that has to be there."""


class Word:
    """What a command takes: a place in its line (`FILE.planner`), or an option with a value behind
    it (`--out DIR`). The command asks for it by `name`; help writes the value as `shown`.

    `takes` reads the value, or is the values that there are. `usual` is what it is where the line
    does not say; a text is read like one that was typed."""

    alone = several = False

    def __init__(
        self, name: str, option: str = "", shown: str | None = None, *,
        takes: Callable[[str], object] | tuple[str, ...] = str, usual: object = NEEDED,
        help: str | None = None,
    ) -> None:  # fmt: skip
        self.name, self.option, self.shown = name, option, shown
        self.choices = takes if isinstance(takes, tuple) else None
        self.read = str if isinstance(takes, tuple) else takes
        self.usual, self.needed, self.help = usual, usual is NEEDED, help


class Switch(Word):
    """An option that stands alone (`--json`)."""

    alone = True

    def __init__(self, option: str, help: str | None = None) -> None:
        super().__init__(option[2:].replace("-", "_"), option, usual=False, help=help)


class Places(Word):
    """A place, and as many behind it as the line has."""

    several = True


class Verb:
    """A command: the function that runs it, as module.name in this package; what it is for."""

    def __init__(self, run: str, help: str, *words: Word) -> None:
        self.run, self.help, self.words = run, help, (SPEAK, *words)
        self.options = {word.option: word for word in self.words if word.option}
        self.places = [word for word in self.words if not word.option]


def day(written: str) -> date:
    """A day as ISO 8601; anything else is wrong use."""
    return date.fromisoformat(written)


def path(written: str) -> "Path":
    from pathlib import Path

    return Path(written)


SPEAK = Word("speak", "--speak", takes=("en", "zh_CN"), usual="", help="language of sentences")
SECRET = Word("passphrase_file", "--passphrase-file", "FILE", usual=None)
JSON = Switch("--json", "the answer as documented JSON")
FILE = (Word("file", shown="FILE.planner", takes=path), SECRET)
AS_OF = Word("as_of", "--as-of", "DATE", takes=day, usual=None)
LANGUAGE = Word("language", "--language", takes=("zh", "en", "both"), usual="both")
PAPER = (Word("out", "--out", "DIR", takes=path), LANGUAGE, JSON)
PREVIEW = Switch("--preview", "look only; nothing is issued")
PARTNER = Word("partner", "--partner", "NAME")
HALF_YEAR = Word("period", "--period", "2026-H1")

VERBS = {
    "demo": Verb(
        "writing.demo", "a sample workspace and its papers",
        Word("folder", shown="DIR", takes=path),
        Word("language", "--language", takes=("zh", "en"), usual=""),
        SECRET,
    ),
    "new": Verb(
        "writing.new", "an empty workspace, or one from exported data",
        Word("file", shown="FILE.planner", takes=path),
        Switch("--plain", "without encryption"),
        Word("source", "--from", "DATA.json", takes=path, usual=None),
        SECRET, JSON,
    ),
    "simulate": Verb(
        "reading.simulate", "what would these terms have paid?",
        Word("terms", shown="TERMS.toml", takes=path),
        Word("facts", shown="FACTS.csv", takes=path),
        AS_OF, JSON,
    ),
    "import": Verb(
        "writing.take_in", "people, deals or receipts from another file",
        Places("paths", shown="[FILE.planner] SOURCE", takes=path),
        Word("kind", "--as", takes=("people", "deals", "receipts", "bank")),
        Word("account", "--account", "NAME", usual=""),
        Word("map", "--map", "FIELD=COLUMN,...", usual=""),
        Word("encoding", "--encoding", usual=None),
        Word("round", "--round", takes=("half-up",), usual=None),
        Word("currency", "--currency", usual=""),
        Switch("--dry-run"),
        SECRET, JSON,
    ),
    "who": Verb(
        "reading.who", "who matters now, why, and the way in",
        *FILE, Word("purchase", "--purchase", "NAME"), JSON,
    ),
    "accrue": Verb(
        "writing.accrue", "post what is earned and not yet posted", *FILE, AS_OF, JSON
    ),
    "statement": Verb(
        "writing.statement", "issue a partner statement once",
        *FILE, PARTNER,
        HALF_YEAR,
        Word("correcting", "--correcting", "NUMBER", usual=""),
        Word(
            "currency", "--currency", usual="", help="of which agreements; else the first one's"
        ),
        PREVIEW, *PAPER,
    ),
    "agreement": Verb(
        "writing.agreement", "the agreement with a partner",
        *FILE,
        PARTNER,
        *PAPER,
        Switch("--terms", "its terms too, as `simulate` reads them"),
    ),
    "check": Verb("reading.check", "look at the whole file; changes nothing", *FILE, JSON),
    "backup": Verb(
        "reading.backup", "a verified copy", *FILE, Word("target", shown="TARGET", takes=path)
    ),
    "export": Verb(
        "reading.export", "the workspace for other programs",
        *FILE,
        Word("folder", shown="DIR", takes=path),
        Word("to", "--to", takes=("csv", "xlsx", "json", "beancount", "hledger")),
    ),
    "verify": Verb(
        "reading.verify", "does a statement agree with the ledger?",
        Word("pdf", shown="STATEMENT.pdf|CODE", takes=path),
        Word("file", shown="FILE.planner", takes=path, usual=None),
        SECRET, JSON,
    ),
    "voucher": Verb(
        "papers.voucher", "the voucher of a payment",
        *FILE, Word("payment", "--payment", "PV-2026-0001"), *PAPER,
    ),
    "letter": Verb(
        "papers.letter", "declines to pay a partner, kindly",
        *FILE, PARTNER, Word("account", "--account", "NAME"), PREVIEW, *PAPER,
    ),
    "decisions": Verb(
        "papers.decisions", "who may be paid, as it was judged",
        *FILE, PARTNER,
        Word("number", "--number", "DR-127-1", usual="", help="print this one as PDF"),
        Word("out", "--out", "DIR", takes=path, usual="."),
        LANGUAGE, JSON,
    ),
    "pack": Verb(
        "papers.pack", "all of a period for the auditor",
        *FILE,
        Word("period", "--period", "2026-06"),
        Word("reviewer", "--reviewer", "NAME", usual=""),
        *PAPER,
    ),
    "statements": Verb(
        "papers.statements", "every partner's statement",
        *FILE,
        HALF_YEAR,
        Switch("--one-file", "all of them in one PDF"),
        *PAPER,
    ),
    "protect": Verb(
        "papers.protect", "a locked or signed copy of a paper",
        Word("pdf", shown="PAPER.pdf", takes=path),
        Word("target", shown="COPY.pdf", takes=path),
        Word("lock", "--lock", "FILE", takes=path, usual=None, help="holds the passphrase"),
        Word("certificate", "--certificate", "FILE.p12", takes=path, usual=None),
        Word("certificate_passphrase", "--certificate-passphrase", "FILE", takes=path, usual=None),
        JSON,
    ),
    "balances": Verb(  # its file stays as it was typed: it answers before pathlib is imported
        "balances.balances", "how each partner stands",
        Word("file", shown="FILE.planner"), SECRET, JSON,
    ),
}  # fmt: skip
"""By the word that begins their line."""
