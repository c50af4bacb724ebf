"""The consent form (Annex A) as a value: filled from a record, or with lines to fill in by hand."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from planner.domain.seller import Seller
from planner.domain.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentPaper:
    """What the employer agrees to. An empty word, None: a line to fill in. `ticked` answers stand
    as they were recorded; on a form that nobody has filled in, all boxes are empty. `late_filed`:
    recorded more than seven days after it was signed. `by`: whose paper it is."""

    employer: str = ""
    employer_registration: str = ""
    payee: str = ""
    post: str = ""
    seller: str = ""
    decision_maker: bool | None = None
    direct_cap: Fraction | None = None
    volume_cap: Fraction | None = None
    yearly_cap: int | None = None
    currency: str = "CNY"
    accounts: tuple[str, ...] = ()
    products: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    route: Text | None = None
    runoff_days: int | None = None
    conditions: str = ""
    copy_to: str = ""
    booking_allowed: bool = False
    statement: bool = False
    signatory: str = ""
    signatory_title: str = ""
    authority: Text | None = None
    signed_on: date | None = None
    call_back_number: str = ""
    call_back_source: str = ""
    called_back_by: str = ""
    called_back_on: date | None = None
    recorded_on: date | None = None
    late_filed: bool = False
    number: str = ""
    printed_on: date
    by: Seller | None = None
