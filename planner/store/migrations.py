"""How workspace files came to look as they do. Append only: a released step never changes.

    1  the plan, the journal, the ledger's facts and entries, papers, the chained log
    2  facts beside those of the first: see format2.py

Money is INTEGER minor units, days are ISO text, ids are 63 bits. Composite plan columns hold
JSON. Facts that carry names, free text or bank data keep them in a seal, so that the chained
line stays true when a person is erased.
"""

from sqlite_utils import Database, Migrations

from planner.store import format2

migrations = Migrations("planner")

BOOK = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    """CREATE TABLE writer (
        number INTEGER PRIMARY KEY, counter INTEGER NOT NULL, installation TEXT NOT NULL
    ) STRICT""",
    "CREATE TABLE log (seq INTEGER PRIMARY KEY, line TEXT NOT NULL, hash BLOB NOT NULL) STRICT",
    """CREATE TABLE seal (
        id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, salt BLOB, body TEXT, keep_until TEXT
    ) STRICT""",
    "CREATE INDEX seal_seq ON seal (seq)",
    """CREATE TABLE seal_subject (
        subject INTEGER NOT NULL, seal INTEGER NOT NULL, PRIMARY KEY (subject, seal)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE journal (
        seq INTEGER PRIMARY KEY, verb TEXT NOT NULL, of_ INTEGER NOT NULL
    ) STRICT""",
)

PLAN = (
    """CREATE TABLE account (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, industry TEXT NOT NULL, place TEXT NOT NULL,
        note TEXT NOT NULL, archived INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE seat (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
        title TEXT NOT NULL, department TEXT NOT NULL, function TEXT NOT NULL,
        manager INTEGER REFERENCES seat DEFERRABLE INITIALLY DEFERRED,
        place INTEGER NOT NULL, unknown INTEGER NOT NULL, assistant INTEGER NOT NULL,
        outsider INTEGER NOT NULL,
        dotted INTEGER REFERENCES seat DEFERRABLE INITIALLY DEFERRED
    ) STRICT""",
    "CREATE INDEX seat_manager ON seat (manager)",
    "CREATE INDEX seat_account ON seat (account)",
    "CREATE INDEX seat_dotted ON seat (dotted)",
    """CREATE TABLE person (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL,
        note TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE tenure (
        id INTEGER PRIMARY KEY,
        person INTEGER NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
        seat INTEGER NOT NULL REFERENCES seat DEFERRABLE INITIALLY DEFERRED,
        since TEXT, until TEXT
    ) STRICT""",
    "CREATE INDEX tenure_person ON tenure (person)",
    "CREATE INDEX tenure_seat ON tenure (seat)",
    """CREATE TABLE process (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, template TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE stage (
        id INTEGER PRIMARY KEY,
        process INTEGER NOT NULL REFERENCES process DEFERRABLE INITIALLY DEFERRED,
        place INTEGER NOT NULL, name TEXT NOT NULL, work TEXT NOT NULL, evidence TEXT NOT NULL,
        weights TEXT NOT NULL, usual_days INTEGER NOT NULL, shuts INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX stage_process ON stage (process)",
    """CREATE TABLE purchase (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        process INTEGER NOT NULL REFERENCES process DEFERRABLE INITIALLY DEFERRED,
        stage INTEGER NOT NULL REFERENCES stage DEFERRABLE INITIALLY DEFERRED,
        amount INTEGER NOT NULL, currency TEXT NOT NULL, owner TEXT NOT NULL, entered_on TEXT,
        outcome TEXT NOT NULL,
        outcome_reason TEXT NOT NULL,
        pinned INTEGER REFERENCES seat DEFERRABLE INITIALLY DEFERRED,
        pin_reason TEXT NOT NULL, seen TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX purchase_account ON purchase (account)",
    "CREATE INDEX purchase_pinned ON purchase (pinned)",
    """CREATE TABLE stage_move (
        id INTEGER PRIMARY KEY,
        purchase INTEGER NOT NULL REFERENCES purchase DEFERRABLE INITIALLY DEFERRED,
        from_ INTEGER NOT NULL REFERENCES stage DEFERRABLE INITIALLY DEFERRED,
        to_ INTEGER NOT NULL REFERENCES stage DEFERRABLE INITIALLY DEFERRED,
        on_ TEXT, missing TEXT NOT NULL, reason TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX stage_move_purchase ON stage_move (purchase)",
    """CREATE TABLE involvement (
        id INTEGER PRIMARY KEY,
        purchase INTEGER NOT NULL REFERENCES purchase DEFERRABLE INITIALLY DEFERRED,
        person INTEGER REFERENCES person DEFERRABLE INITIALLY DEFERRED,
        seat INTEGER REFERENCES seat DEFERRABLE INITIALLY DEFERRED,
        roles TEXT NOT NULL, powers TEXT NOT NULL, coach INTEGER NOT NULL,
        stance TEXT NOT NULL, stance_known TEXT NOT NULL,
        influence INTEGER NOT NULL, influence_known TEXT NOT NULL,
        coverage TEXT NOT NULL, coverage_known TEXT NOT NULL, tests TEXT NOT NULL, wanted TEXT,
        result TEXT NOT NULL, interest TEXT NOT NULL, response TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX involvement_purchase ON involvement (purchase)",
    "CREATE INDEX involvement_person ON involvement (person)",
    "CREATE INDEX involvement_seat ON involvement (seat)",
    """CREATE TABLE draft (
        id INTEGER PRIMARY KEY, partner INTEGER NOT NULL, accounts TEXT NOT NULL,
        terms TEXT NOT NULL, from_ TEXT NOT NULL, agreement INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE link (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL,
        from_ INTEGER NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
        to_ INTEGER NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
        strength INTEGER NOT NULL, note TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX link_from ON link (from_)",
    "CREATE INDEX link_to ON link (to_)",
    """CREATE TABLE action (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
        what TEXT NOT NULL,
        purchase INTEGER REFERENCES purchase DEFERRABLE INITIALLY DEFERRED,
        people TEXT NOT NULL, who TEXT NOT NULL, due_on TEXT, done_on TEXT
    ) STRICT""",
    "CREATE INDEX action_account ON action (account)",
    "CREATE INDEX action_purchase ON action (purchase)",
    """CREATE TABLE contact (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
        on_ TEXT NOT NULL, people TEXT NOT NULL, kind TEXT NOT NULL,
        purchase INTEGER REFERENCES purchase DEFERRABLE INITIALLY DEFERRED, note TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX contact_account ON contact (account)",
    "CREATE INDEX contact_purchase ON contact (purchase)",
    """CREATE TABLE own_playbook (
        id INTEGER PRIMARY KEY, role TEXT NOT NULL, care TEXT NOT NULL, do TEXT NOT NULL,
        ask TEXT NOT NULL, trap TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE threshold (
        id INTEGER PRIMARY KEY, rule TEXT NOT NULL, value INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE seller (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_en TEXT NOT NULL, number TEXT NOT NULL,
        address TEXT NOT NULL, city TEXT NOT NULL, contact TEXT NOT NULL, bank TEXT NOT NULL,
        bank_account TEXT NOT NULL, signatory TEXT NOT NULL, signatory_title TEXT NOT NULL,
        currency TEXT NOT NULL, logo BLOB NOT NULL
    ) STRICT""",
)

FACTS = (
    "CREATE TABLE party (id INTEGER PRIMARY KEY, seq INTEGER NOT NULL) STRICT",
    """CREATE TABLE identity (
        id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, party INTEGER NOT NULL REFERENCES party,
        kind TEXT NOT NULL, from_ TEXT NOT NULL, form TEXT NOT NULL, public TEXT NOT NULL,
        identified INTEGER NOT NULL, seal INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX identity_party ON identity (party)",
    """CREATE TABLE sector (
        id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, account INTEGER NOT NULL REFERENCES party,
        from_ TEXT NOT NULL, sector TEXT NOT NULL, regulated TEXT NOT NULL,
        seal INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX sector_account ON sector (account)",
    """CREATE TABLE relation (
        id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, payee INTEGER NOT NULL REFERENCES party,
        account INTEGER NOT NULL REFERENCES party, from_ TEXT NOT NULL, relation TEXT NOT NULL,
        left_on TEXT
    ) STRICT""",
    "CREATE INDEX relation_payee ON relation (payee, account)",
    """CREATE TABLE declaration (
        id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, payee INTEGER NOT NULL REFERENCES party,
        on_ TEXT NOT NULL, accounts TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX declaration_payee ON declaration (payee)",
    """CREATE TABLE bank_account (
        id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, payee INTEGER NOT NULL REFERENCES party,
        from_ TEXT NOT NULL, holder TEXT NOT NULL, seal INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX bank_account_payee ON bank_account (payee)",
    """CREATE TABLE agreement (
        id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, number TEXT NOT NULL UNIQUE,
        payee INTEGER NOT NULL REFERENCES party, currency TEXT NOT NULL, from_ TEXT NOT NULL,
        signed_on TEXT, tail_days INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX agreement_payee ON agreement (payee)",
    """CREATE TABLE agreement_version (
        agreement INTEGER NOT NULL REFERENCES agreement, n INTEGER NOT NULL,
        seq INTEGER NOT NULL, from_ TEXT NOT NULL, terms TEXT NOT NULL, rules INTEGER NOT NULL,
        PRIMARY KEY (agreement, n)
    ) STRICT""",
    """CREATE TABLE agreement_account (
        agreement INTEGER NOT NULL REFERENCES agreement, account INTEGER NOT NULL REFERENCES party,
        seq INTEGER NOT NULL, PRIMARY KEY (agreement, account)
    ) STRICT""",
    """CREATE TABLE agreement_end (
        agreement INTEGER PRIMARY KEY REFERENCES agreement, seq INTEGER NOT NULL,
        terminated_on TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE deal (
        id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, on_ TEXT NOT NULL,
        account INTEGER NOT NULL REFERENCES party, kind TEXT NOT NULL, currency TEXT NOT NULL,
        contract INTEGER NOT NULL, seal INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX deal_account ON deal (account)",
    """CREATE TABLE deal_share (
        deal INTEGER NOT NULL REFERENCES deal, payee INTEGER NOT NULL REFERENCES party,
        parts INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (deal, seq, payee)
    ) STRICT""",
    "CREATE INDEX deal_share_payee ON deal_share (payee, deal)",
    """CREATE TABLE receipt (
        id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, deal INTEGER NOT NULL REFERENCES deal,
        value_on TEXT NOT NULL, amount INTEGER NOT NULL, undoes INTEGER NOT NULL,
        refund_of INTEGER NOT NULL, seal INTEGER
    ) STRICT""",
    "CREATE UNIQUE INDEX receipt_undoes ON receipt (undoes) WHERE undoes <> 0",
    "CREATE INDEX receipt_deal ON receipt (deal, value_on, amount)",
    """CREATE TABLE payout (
        id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, payee INTEGER NOT NULL REFERENCES party,
        on_ TEXT NOT NULL, amount INTEGER NOT NULL, currency TEXT NOT NULL, method TEXT NOT NULL,
        number TEXT NOT NULL UNIQUE, seal INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX payout_payee ON payout (payee)",
    """CREATE TABLE payout_line (
        payout INTEGER NOT NULL REFERENCES payout, obligation INTEGER NOT NULL,
        kind TEXT NOT NULL, amount INTEGER NOT NULL, seq INTEGER NOT NULL,
        PRIMARY KEY (payout, obligation, kind)
    ) STRICT""",
    "CREATE INDEX payout_line_obligation ON payout_line (obligation)",
)

ENTRIES = (
    """CREATE TABLE accrual (
        seq INTEGER PRIMARY KEY, as_of TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE obligation (
        id INTEGER PRIMARY KEY, seq INTEGER NOT NULL,
        agreement INTEGER NOT NULL REFERENCES agreement, payee INTEGER NOT NULL REFERENCES party,
        component TEXT NOT NULL, part TEXT NOT NULL, deal INTEGER NOT NULL, start_ TEXT NOT NULL,
        end_ TEXT NOT NULL, currency TEXT NOT NULL,
        UNIQUE (agreement, payee, component, part, deal, start_, end_, currency)
    ) STRICT""",
    "CREATE INDEX obligation_payee ON obligation (payee)",
    """CREATE TABLE entry (
        seq INTEGER NOT NULL, n INTEGER NOT NULL,
        obligation INTEGER NOT NULL REFERENCES obligation, book TEXT NOT NULL,
        posted_on TEXT NOT NULL, amount INTEGER NOT NULL, receipt INTEGER NOT NULL,
        PRIMARY KEY (seq, n)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX entry_obligation ON entry (obligation, book, seq, posted_on, amount)",
    """CREATE TABLE explanation (
        obligation INTEGER NOT NULL REFERENCES obligation, seq INTEGER NOT NULL,
        amount INTEGER NOT NULL, pending INTEGER NOT NULL, due_on TEXT, why TEXT NOT NULL,
        PRIMARY KEY (obligation, seq)
    ) STRICT""",
    """CREATE TABLE decision (
        id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, payee INTEGER NOT NULL REFERENCES party,
        account INTEGER NOT NULL REFERENCES party, event TEXT NOT NULL, subject INTEGER NOT NULL,
        on_ TEXT NOT NULL, verdict TEXT NOT NULL, code TEXT NOT NULL, conditions TEXT NOT NULL,
        rules INTEGER NOT NULL, digest TEXT NOT NULL, seal INTEGER NOT NULL,
        UNIQUE (payee, account, event, digest, rules)
    ) STRICT""",
    """CREATE TABLE paper (
        id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, kind TEXT NOT NULL,
        number TEXT NOT NULL UNIQUE, payee INTEGER NOT NULL REFERENCES party,
        agreement INTEGER NOT NULL, version INTEGER NOT NULL, start_ TEXT, end_ TEXT,
        upto INTEGER NOT NULL, opening INTEGER NOT NULL, closing INTEGER NOT NULL,
        currency TEXT NOT NULL, corrects INTEGER NOT NULL, data_digest TEXT NOT NULL,
        seal INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX paper_payee ON paper (payee, kind)",
    """CREATE TABLE rendition (
        paper INTEGER NOT NULL REFERENCES paper, language TEXT NOT NULL, seq INTEGER NOT NULL,
        digest TEXT NOT NULL, PRIMARY KEY (paper, language)
    ) STRICT""",
    "CREATE TABLE blob (digest TEXT PRIMARY KEY, body BLOB NOT NULL) STRICT",
    """CREATE TABLE restored (
        seq INTEGER PRIMARY KEY, lost INTEGER NOT NULL, hash TEXT NOT NULL
    ) STRICT""",
)

BY_LINE = tuple(
    f"CREATE INDEX {table}_seq ON {table} (seq)"
    for table in (
        "party", "identity", "sector", "relation", "declaration", "bank_account", "agreement",
        "agreement_version", "agreement_account", "agreement_end", "deal", "deal_share", "receipt",
        "payout", "payout_line", "obligation", "explanation", "decision", "paper", "rendition",
    )
)  # fmt: skip
"""A line is read back before COMMIT, and verified, by its number."""

DERIVED = (
    """CREATE TABLE posted (
        obligation INTEGER NOT NULL REFERENCES obligation, book TEXT NOT NULL,
        sum INTEGER NOT NULL, PRIMARY KEY (obligation, book)
    ) STRICT, WITHOUT ROWID""",
)

CHAINED = (
    "log", "journal", "party", "identity", "sector", "relation", "declaration", "bank_account",
    "agreement", "agreement_version", "agreement_account", "agreement_end", "deal", "deal_share",
    "receipt", "payout", "payout_line", "accrual", "obligation", "entry", "explanation",
    "decision", "paper", "rendition", "restored",
)  # fmt: skip
"""The appended tables of the first format; those of the second are `format2.TABLES`."""


def _guards() -> tuple[str, ...]:
    """Appended rows stay as they are. The authorizer and the chain stand behind these."""
    made = [
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'append only'); END"
        for table in CHAINED
        for verb in ("UPDATE", "DELETE")
    ]
    made.append(
        "CREATE TRIGGER log_in_order BEFORE INSERT ON log "
        "WHEN new.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM log) "
        "BEGIN SELECT RAISE(ABORT, 'out of order'); END"
    )
    made.append(
        "CREATE TRIGGER seal_only_erased BEFORE UPDATE ON seal "
        "WHEN new.id IS NOT old.id OR new.seq IS NOT old.seq "
        "OR new.salt IS NOT NULL OR new.body IS NOT NULL "
        "BEGIN SELECT RAISE(ABORT, 'append only'); END"
    )
    made += [
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'append only'); END"
        for table, verb in (("seal", "DELETE"), ("blob", "UPDATE"))
    ]
    made.append(
        "CREATE TRIGGER blob_once BEFORE INSERT ON blob "
        "WHEN EXISTS (SELECT 1 FROM blob WHERE digest = new.digest) "
        "BEGIN SELECT RAISE(IGNORE); END"
    )
    return tuple(made)


@migrations()
def m1_the_first_format(db: Database) -> None:
    for statement in (*BOOK, *PLAN, *FACTS, *ENTRIES, *BY_LINE, *DERIVED, *_guards()):
        db.execute(statement)


@migrations()
def m2_facts_of_their_own(db: Database) -> None:
    for statement in format2.statements():
        db.execute(statement)
