"""Who we are: the seller as it stands on our papers."""

from dataclasses import dataclass, replace

from planner.domain.money import exponent
from planner.domain.plan import Plan
from planner.domain.record import Change, Id, Record, added, replaced
from planner.domain.text import text

SELLER_ID = Id(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seller(Record):
    """The seller's profile: one a workspace. `logo` is a PNG or JPEG, `currency` the usual one."""

    id: Id = SELLER_ID
    name: str = ""
    name_en: str = ""
    number: str = ""
    address: str = ""
    city: str = ""
    contact: str = ""
    bank: str = ""
    bank_account: str = ""
    signatory: str = ""
    signatory_title: str = ""
    currency: str = "CNY"
    logo: bytes = b""


def seller(plan: Plan) -> Seller:
    """The profile, empty at first."""
    return plan.find(Seller, SELLER_ID) or Seller()


def edit_seller(plan: Plan, /, **fields: str | bytes) -> Change:
    before = plan.find(Seller, SELLER_ID)
    after = replace(before or Seller(), **fields)  # type: ignore[arg-type]
    exponent(after.currency)
    edits = replaced(before, after) if before else added(after)
    return Change(text("Edit our profile"), edits)
