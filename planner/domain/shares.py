"""How one amount is split between several payees, to the minor unit."""

from collections.abc import Sequence


def sainte_lague(total: int, weights: Sequence[int]) -> list[int]:
    """The split of `total` by Sainte-Laguë: it adds up, and one unit more takes nothing from
    anybody. Ties go to whoever stands first, so order the weights by payee id. Weights are not
    negative, and at least one is more than 0; a negative total is the mirror of a positive one.
    """
    amount, whole, n = abs(total), sum(weights), len(weights)
    if whole <= 0:
        raise ValueError("a split needs a weight")
    # The divisor of the result is at least (amount - n/2) / whole, hence nobody gets less than
    # this, and what is left is at most a handful of units.
    parts = [max(0, -((whole - (2 * amount - n) * w) // (2 * whole))) for w in weights]
    while sum(parts) < amount:
        first = 0
        for i in range(1, n):
            if weights[i] * (2 * parts[first] + 1) > weights[first] * (2 * parts[i] + 1):
                first = i
        parts[first] += 1
    return parts if total >= 0 else [-part for part in parts]
