"""Other people's files in and out: tables, address cards, and files written whole or not at all."""
