"""The papers of a period: every partner's statement at once, and the auditor's pack."""
