"""What the second format adds: tables of their own, so that lines of the first keep their digests.

A column more in a table of the first format would change what its old lines were hashed over;
what a fact needs beside its row lies in a new table. Every table here is of facts: appended,
guarded, chained, each with `seq`; the few of the plan are apart.
"""

PLAN: dict[str, str] = {
    "instalment": """
        id INTEGER PRIMARY KEY, deal INTEGER NOT NULL, due_on TEXT NOT NULL,
        amount INTEGER NOT NULL
    """,
    "provisions": """
        id INTEGER PRIMARY KEY, draft INTEGER NOT NULL, written TEXT NOT NULL,
        prevailing TEXT NOT NULL, profile TEXT NOT NULL, place TEXT NOT NULL, law TEXT NOT NULL,
        forum TEXT NOT NULL, products TEXT NOT NULL, territory TEXT NOT NULL,
        dispute_days INTEGER NOT NULL, notice_days INTEGER NOT NULL, keep_years INTEGER NOT NULL,
        ours INTEGER NOT NULL, complete INTEGER NOT NULL, hides INTEGER NOT NULL,
        clauses TEXT NOT NULL
    """,
    "entry_point": "id INTEGER PRIMARY KEY, purchase INTEGER NOT NULL, function TEXT NOT NULL",
}
"""Tables of the plan, which may be changed and undone."""

TABLES: dict[str, str] = {
    "erased_seal": "seal INTEGER PRIMARY KEY, seq INTEGER NOT NULL",
    "erased_bytes": "digest TEXT PRIMARY KEY, seq INTEGER NOT NULL",
    "lost_number": "number TEXT PRIMARY KEY, seq INTEGER NOT NULL",
    "redacted": "paper INTEGER PRIMARY KEY, seq INTEGER NOT NULL, seal INTEGER NOT NULL",
    "consent": "id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, payee INTEGER NOT NULL, "
    "employer INTEGER NOT NULL, accounts TEXT NOT NULL, status TEXT NOT NULL, "
    "currency TEXT NOT NULL, direct_cap TEXT, volume_cap TEXT, yearly_cap INTEGER, "
    "starts_on TEXT, ends_on TEXT, signed_on TEXT, recorded_on TEXT NOT NULL, "
    "route TEXT NOT NULL, runoff_days INTEGER NOT NULL, decision_maker INTEGER NOT NULL, "
    "written INTEGER NOT NULL, statement INTEGER NOT NULL, booking_allowed INTEGER NOT NULL, "
    "authority TEXT NOT NULL, signatory TEXT NOT NULL, chart TEXT NOT NULL, "
    "called_back_on TEXT, draft INTEGER NOT NULL, renews INTEGER NOT NULL, frees TEXT NOT NULL, "
    "seal INTEGER NOT NULL",
    "consent_end": "id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, consent INTEGER NOT NULL, "
    "payee INTEGER NOT NULL, kind TEXT NOT NULL, on_ TEXT NOT NULL, recorded_on TEXT NOT NULL, "
    "seal INTEGER NOT NULL",
    "employer_bank": "id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, payee INTEGER NOT NULL, "
    "account INTEGER NOT NULL, from_ TEXT NOT NULL, seal INTEGER NOT NULL",
    "held_release": "id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, payee INTEGER NOT NULL, "
    "employer INTEGER NOT NULL, obligation INTEGER NOT NULL, amount INTEGER NOT NULL, "
    "currency TEXT NOT NULL, route TEXT NOT NULL, signed_on TEXT NOT NULL, "
    "recorded_on TEXT NOT NULL, signatory TEXT NOT NULL, chart TEXT NOT NULL, "
    "seal INTEGER NOT NULL",
    "held_redirect": "id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, payee INTEGER NOT NULL, "
    "employer INTEGER NOT NULL, obligation INTEGER NOT NULL, amount INTEGER NOT NULL, "
    "currency TEXT NOT NULL, on_ TEXT NOT NULL, seal INTEGER NOT NULL",
    "held_waiver": "id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, payee INTEGER NOT NULL, "
    "obligation INTEGER NOT NULL, amount INTEGER NOT NULL, currency TEXT NOT NULL, "
    "on_ TEXT NOT NULL, seal INTEGER NOT NULL",
    "attachment": "id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, of_ INTEGER NOT NULL, "
    "party INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, digest TEXT NOT NULL, "
    "size INTEGER NOT NULL, recorded_on TEXT NOT NULL",
    "approval": "id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, payee INTEGER NOT NULL, "
    "subject INTEGER NOT NULL, kind TEXT NOT NULL, on_ TEXT NOT NULL, seal INTEGER NOT NULL",
    "acknowledgement": "id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, paper INTEGER NOT NULL, "
    "account INTEGER NOT NULL, on_ TEXT NOT NULL, recorded_on TEXT NOT NULL, "
    "seal INTEGER NOT NULL",
    "redeclaration": "id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, payee INTEGER NOT NULL, "
    "on_ TEXT NOT NULL, recorded_on TEXT NOT NULL",
    "proof": "id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, payee INTEGER NOT NULL, "
    "account INTEGER NOT NULL, condition TEXT NOT NULL, on_ TEXT NOT NULL, "
    "recorded_on TEXT NOT NULL, seal INTEGER NOT NULL",
    "contact_match": "id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, payee INTEGER NOT NULL, "
    "account INTEGER NOT NULL, from_ TEXT NOT NULL, field TEXT NOT NULL, seal INTEGER NOT NULL",
    "match_answer": "id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, match INTEGER NOT NULL, "
    "payee INTEGER NOT NULL, on_ TEXT NOT NULL, relation TEXT NOT NULL, seal INTEGER NOT NULL",
    "payment_setting": "id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, from_ TEXT NOT NULL, "
    "people INTEGER NOT NULL, attest_above TEXT NOT NULL",
    "paid_to": "payout INTEGER PRIMARY KEY, account INTEGER NOT NULL, seq INTEGER NOT NULL, "
    "seal INTEGER NOT NULL",
    "clock_back": "seq INTEGER NOT NULL, last TEXT NOT NULL, now TEXT NOT NULL",
    "write_off": """id INTEGER PRIMARY KEY, seq INTEGER NOT NULL,
        deal INTEGER NOT NULL REFERENCES deal, on_ TEXT NOT NULL, amount INTEGER NOT NULL,
        seal INTEGER NOT NULL""",
    "reversal": """id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, kind TEXT NOT NULL,
        of_ INTEGER NOT NULL UNIQUE, on_ TEXT NOT NULL, seal INTEGER NOT NULL""",
    "payout_check": """payout INTEGER PRIMARY KEY REFERENCES payout, seq INTEGER NOT NULL,
        payee INTEGER NOT NULL REFERENCES party, batch INTEGER NOT NULL, compared TEXT NOT NULL,
        seal INTEGER""",
    "payout_rule": """id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, payee INTEGER NOT NULL,
        currency TEXT NOT NULL, from_ TEXT NOT NULL, minimum INTEGER NOT NULL""",
    "paper_event": """id INTEGER PRIMARY KEY, seq INTEGER NOT NULL,
        paper INTEGER NOT NULL REFERENCES paper, payee INTEGER NOT NULL REFERENCES party,
        kind TEXT NOT NULL, on_ TEXT NOT NULL, answers INTEGER NOT NULL, seal INTEGER""",
    "agreement_words": """agreement INTEGER NOT NULL, n INTEGER NOT NULL, seq INTEGER NOT NULL,
        written TEXT NOT NULL, prevailing TEXT NOT NULL, profile TEXT NOT NULL,
        dispute_days INTEGER NOT NULL, notice_days INTEGER NOT NULL, keep_years INTEGER NOT NULL,
        ours INTEGER NOT NULL, clauses TEXT NOT NULL, secrecy INTEGER NOT NULL,
        seal INTEGER NOT NULL, PRIMARY KEY (agreement, n)""",
    "own_words": """agreement INTEGER NOT NULL, n INTEGER NOT NULL, k INTEGER NOT NULL,
        seq INTEGER NOT NULL, aligned INTEGER NOT NULL, seal INTEGER NOT NULL,
        PRIMARY KEY (agreement, n, k)""",
    "auditor_pack": """id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, number TEXT NOT NULL UNIQUE,
        start_ TEXT NOT NULL, end_ TEXT NOT NULL, position INTEGER NOT NULL, head TEXT NOT NULL,
        language TEXT NOT NULL, data_digest TEXT NOT NULL, digest TEXT NOT NULL""",
    "receipt_invoice": """receipt INTEGER NOT NULL REFERENCES receipt, seq INTEGER NOT NULL,
        seal INTEGER""",
    "deal_product": "deal INTEGER NOT NULL REFERENCES deal, product TEXT NOT NULL, "
    "seq INTEGER NOT NULL, PRIMARY KEY (deal, seq)",
}
"""Each table with its columns, in the order in which they are made."""

INDEXES: tuple[tuple[str, str], ...] = (
    ("consent", "payee"),
    ("consent_end", "consent"),
    ("employer_bank", "payee"),
    ("held_release", "payee"),
    ("held_redirect", "payee"),
    ("held_waiver", "payee"),
    ("attachment", "of_"),
    ("attachment", "digest"),
    ("approval", "payee"),
    ("acknowledgement", "paper"),
    ("redeclaration", "payee"),
    ("proof", "payee"),
    ("contact_match", "payee"),
    ("match_answer", "match"),
    ("write_off", "deal"),
    ("paper_event", "paper"),
    ("paper_event", "payee"),
    ("receipt_invoice", "receipt"),
)
"""Further indexes: a table and its columns. One by `seq` is made for every table."""


DERIVED = (
    """CREATE TABLE payee_sum (
        payee INTEGER NOT NULL, currency TEXT NOT NULL, book TEXT NOT NULL, sum INTEGER NOT NULL,
        PRIMARY KEY (payee, currency, book)
    ) STRICT, WITHOUT ROWID""",
    """INSERT INTO payee_sum (payee, currency, book, sum)
        SELECT o.payee, o.currency, p.book, sum(p.sum)
        FROM posted p JOIN obligation o ON o.id = p.obligation GROUP BY 1, 2, 3""",
    """CREATE TABLE payee_line (
        payee INTEGER NOT NULL, currency TEXT NOT NULL, n INTEGER NOT NULL, seq INTEGER NOT NULL,
        obligation INTEGER NOT NULL, posted_on TEXT NOT NULL, earned INTEGER NOT NULL,
        change INTEGER NOT NULL, balance INTEGER NOT NULL, PRIMARY KEY (payee, currency, n)
    ) STRICT, WITHOUT ROWID""",
    """INSERT INTO payee_line
        SELECT payee, currency, row_number() OVER line, seq, obligation, posted_on, earned, change,
            sum(change) OVER line
        FROM (
            SELECT o.payee, o.currency, e.seq, e.obligation, e.posted_on, min(e.n) AS place,
                sum(iif(e.book = 'expense', e.amount, 0)) AS earned,
                -sum(iif(e.book IN ('payable', 'held', 'clawback'), e.amount, 0)) AS change
            FROM entry e JOIN obligation o ON o.id = e.obligation
            GROUP BY e.seq, e.obligation, e.posted_on
        )
        WHERE earned <> 0 OR change <> 0
        WINDOW line AS (PARTITION BY payee, currency ORDER BY seq, place)""",
)
"""What follows from entries and is kept with each posting: sums of a payee by book, and its lines
with a number that has no gaps and the balance after each, so that any page is found at once."""


def statements() -> tuple[str, ...]:
    """The step from the first format."""
    made = [f"CREATE TABLE {table} ({columns}) STRICT" for table, columns in PLAN.items()]
    for table, definition in TABLES.items():
        made.append(f"CREATE TABLE {table} ({definition}) STRICT")
        made.append(f"CREATE INDEX {table}_seq ON {table} (seq)")
        made += [
            f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
            "BEGIN SELECT RAISE(ABORT, 'append only'); END"
            for verb in ("UPDATE", "DELETE")
        ]
    made += [
        f"CREATE INDEX {table}_{column.split(',')[0]} ON {table} ({column})"
        for table, column in INDEXES
    ]
    made.append("CREATE INDEX deal_by_day ON deal (account, on_)")
    return (*made, *DERIVED)
