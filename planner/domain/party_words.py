"""The facts about parties in plain words, for screens and papers, in the order of the choices."""

from collections.abc import Collection, Mapping

from planner.domain.eligibility_facts import (
    BankHolder,
    Form,
    Public,
    Regulated,
    Relation,
    Sector,
)
from planner.domain.text import Text, text
from planner.domain.verdicts import Outcome, Paper

FORMS: Mapping[Form, Text] = {
    Form.ORG: text("Organisation"),
    Form.PERSON: text("Natural person"),
}

PUBLIC: Mapping[Public, Text] = {
    Public.UNKNOWN: text("Not yet answered"),
    Public.NO: text("Not an official, not paid by the state, not state-owned"),
    Public.YES: text("An official, paid by the state, or state-owned"),
}

STATE_OWNED: Mapping[Public, Text] = {
    Public.UNKNOWN: PUBLIC[Public.UNKNOWN],
    Public.NO: text("Not state-owned and not controlled by the state"),
    Public.YES: text("State-owned, or controlled by the state"),
}
"""The same answers, where an organisation is asked about."""

SECTORS: Mapping[Sector, Text] = {
    Sector.UNKNOWN: text("Not yet known"),
    Sector.PRIVATE: text("Private"),
    Sector.SOE: text("State-owned or state-controlled company"),
    Sector.GOV: text("Public body"),
}

REGULATED: Mapping[Regulated, Text] = {
    Regulated.NONE: text("No regulated trade"),
    Regulated.HEALTHCARE: text("Healthcare"),
}

RELATIONS: Mapping[Relation, Text] = {
    Relation.UNKNOWN: text("Not yet answered"),
    Relation.IS_ACCOUNT: text("Is the buying organisation itself, or a reseller that buys"),
    Relation.SOLE_OWNER: text("Is its only owner"),
    Relation.PART_OWNER: text("Owns part of it"),
    Relation.EMPLOYEE: text("Works for it"),
    Relation.AGENT: text("Acts for it"),
    Relation.CONNECTED: text("Lives with, or is a company of, somebody who works for it"),
    Relation.FORMER_EMPLOYEE: text("Used to work for it"),
    Relation.INDEPENDENT: text("Is independent of it"),
    Relation.OWN_STAFF: text("Is on our own staff"),
}

HOLDERS: Mapping[BankHolder, Text] = {
    BankHolder.NONE: text("No bank account yet"),
    BankHolder.SELF: text("In the payee’s own name"),
    BankHolder.EMPLOYER: text("The buying organisation’s corporate account"),
    BankHolder.OTHER: text("In somebody else’s name"),
}

OUTCOMES: Mapping[Outcome, Text] = {
    Outcome.ALLOWED: text("May be paid"),
    Outcome.ALLOWED_WITH_CONDITIONS: text("May be paid, with conditions"),
    Outcome.BLOCKED: text("Cannot be paid"),
}

PAPERS: Mapping[Paper, Text] = {
    Paper.REBATE_AGREEMENT: text("Purchase rebate agreement"),
    Paper.REFERRAL_AGREEMENT: text("Referral services agreement"),
    Paper.TRIPARTITE_INCENTIVE: text("Three-party disclosed incentive agreement"),
    Paper.NONE: text("No agreement"),
}

KINDS: Mapping[Relation, Text] = {
    Relation.IS_ACCOUNT: text("Buying organisation"),
    Relation.SOLE_OWNER: text("Sole owner of the buying organisation"),
    Relation.INDEPENDENT: text("Independent intermediary"),
}


def payee_kind(relations: Collection[Relation]) -> Text:
    """What stands under a partner's name, by its relations to the accounts."""
    kinds = [kind for relation, kind in KINDS.items() if relation in relations]
    return kinds[0] if kinds else text("Partner")
