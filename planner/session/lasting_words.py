"""Words that stay: a fact keeps them, papers print them, and nobody can edit them any more."""


def lasting(words: str) -> str:
    """The words without blanks around them. Refused, naming the characters, where the font of the
    papers cannot show them: else no statement could be printed ever again."""
    from planner.documents.printable import printable  # with its fonts only where words are given

    printable(words)
    return words.strip()
