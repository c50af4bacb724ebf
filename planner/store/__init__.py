"""The workspace in one SQLite file. All SQL is here."""
