"""How strong a passphrase is, as a hint: how many guesses its signs leave, never a refusal."""

import math

from planner.domain.text import Text, text

WEAK_BITS, FAIR_BITS = 45, 65

COMMON = ("password", "passwort", "qwerty", "123456", "111111", "abc123", "letmein", "woaini")


def bits(passphrase: str) -> float:
    """A generous estimate: what is left after runs, repeats and the best known words."""
    folded = passphrase.casefold()
    for word in COMMON:
        folded = folded.replace(word, word[:1])
    kept = [
        sign
        for n, sign in enumerate(folded)
        if n < 1 or (sign != folded[n - 1] and ord(sign) - ord(folded[n - 1]) != 1)
    ]
    alphabet = sum(
        size
        for size, among in (
            (10, str.isdigit),
            (26, lambda s: s.isascii() and s.isalpha()),
            (2000, lambda s: not s.isascii()),
            (20, lambda s: s.isascii() and not s.isalnum()),
        )
        if any(among(s) for s in kept)
    )
    return len(kept) * math.log2(alphabet) if kept else 0.0


def strength(passphrase: str) -> tuple[Text, str]:
    """What to say of it, and in which tone."""
    found = bits(passphrase)
    if found < WEAK_BITS:
        return text("Weak: four or five words nobody puts together are better."), "bad"
    if found < FAIR_BITS:
        return text("Fair. One more word makes it strong."), "due"
    return text("Strong."), "good"
