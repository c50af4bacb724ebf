"""The scope of a part of the terms in words, and what a rate of money received is a rate of."""

from planner.domain.terms import Scope
from planner.domain.text import Text, text


def scope_words(scope: Scope) -> Text:
    """`the product groups Lathes / Tools`, `the accounts Nord`, or both."""
    products, accounts = " / ".join(scope.products), " / ".join(scope.accounts)
    if not accounts:
        return text("the product groups {products}", products=products)
    if not products:
        return text("the accounts {accounts}", accounts=accounts)
    return text(
        "the product groups {products} and the accounts {accounts}",
        products=products,
        accounts=accounts,
    )


def joined(sentences: list[Text]) -> Text:
    """Sentences after each other as one; at least one."""
    told = sentences[0]
    for sentence in sentences[1:]:
        told = text("{before} {next}", before=told, next=sentence)
    return told
