"""Papers to print in tests: the source's example, and how a test says and reads them."""

import io
from datetime import date
from fractions import Fraction

from pypdf import PdfReader

from planner.domain.agreement_paper import (
    AgreementKind,
    AgreementPaper,
    CoveredAccount,
    ExampleLine,
)
from planner.domain.papers import (
    Due,
    EarnedLine,
    Movement,
    Party,
    Period,
    ReferralLine,
    StatementPaper,
    VolumeBlock,
    Word,
)
from planner.domain.record import Id
from planner.domain.seller import Seller
from planner.domain.text import Text, filled, text

CHINESE = {
    "Partner statement": "合作伙伴对账单",
    "Referral service agreement": "推荐（中介）服务协议",
    "Commission on payments received": "单笔佣金",
    "DRAFT, NOT FOR SIGNATURE": "草稿，不得签署",
    "Page {page} of {pages}": "第 {page} 页，共 {pages} 页",
    "Still missing: {names}.": "尚缺：{names}。",
    "Recovery sheet": "恢复密钥单",
}
HEAD = "9f3ac27e10aa4bd0913377c1e6f0a2b85d1c44e09b7a3f6688d2c0135ab47e9d"
HALF_YEAR = Period(first=date(2026, 1, 1), last=date(2026, 6, 30), name=text("first half"))
SELLER = Seller(
    name="乙机械公司",
    name_en="B Machinery Sales Co.",
    city="苏州",
    number="91320500MA1XXXXX0B",
    address="苏州工业园区星湖街100号",
    contact="+86 512 0000 0100",
    signatory="王经理",
    signatory_title="经理",
)
PARTNER = Party(
    id=Id(7),
    name="李四 Li Si Trading",
    number="91310000MA1YYYYY7C",
    address="上海市世纪大道88号",
    contact="+86 21 0000 0088",
    representative="李四",
    bank="招商银行上海分行",
    bank_account="**** 4417",
)
ACCOUNT = "华东精密轴承"


def chinese(sentence: Text) -> str:
    return filled(sentence, lambda template: CHINESE.get(template, template))


def earned(deal: str, contract: int, received: int, **fields) -> EarnedLine:
    """A line at 5% of what was received."""
    values = {
        "on": date(2026, 3, 12),
        "account": ACCOUNT,
        "word": Word.COMMISSION,
        "basis": received,
        "rate": Fraction(1, 20),
        "earned": received // 20,
        **fields,
    }
    return EarnedLine(deal=deal, contract=contract, received=received, **values)


LINES = (
    earned("Lathe tooling", 4_000_000, 4_000_000),
    earned("Spare spindles", 6_000_000, 5_000_000, open=1_000_000, pending=50_000),
)
REFERRAL = ReferralLine(
    on=date(2026, 5, 8),
    deal="Mould inserts",
    account="天成模具",
    word=Word.COMMISSION,
    received=3_000_000,
    weight=Fraction(2, 5),
    counted=1_200_000,
)
VOLUME = VolumeBlock(
    period=HALF_YEAR,
    direct_base=9_000_000,
    referral_base=1_200_000,
    base=10_200_000,
    threshold=10_000_000,
    reached=True,
    rate=Fraction(1, 100),
    award=102_000,
    rebate=0,
    commission=102_000,
)


def statement_paper(**changed) -> StatementPaper:
    """The source's example: 5,520.00 earned, 2,000.00 of it paid."""
    values = {
        "number": "ST-2026-H1-003",
        "issued_on": date(2026, 7, 1),
        "period": HALF_YEAR,
        "currency": "CNY",
        "seller": SELLER,
        "partner": PARTNER,
        "payee_kind": text("Independent intermediary"),
        "agreement": "PA-2026-003",
        "version": 2,
        "lines": LINES,
        "referrals": (REFERRAL,),
        "volumes": (VOLUME,),
        "paid": (Movement(on=date(2026, 3, 15), what=text("Paid"), amount=-200_000),),
        "opening": 0,
        "closing": 352_000,
        "pending": 50_000,
        "due": (Due(on=date(2026, 7, 14), amount=352_000),),
        "terms": (("4.1", text("5% of all money received.")),),
        "position": 412,
        "head": HEAD,
        **changed,
    }
    return StatementPaper(**values)


def agreement_paper(**changed) -> AgreementPaper:
    """Complete and active."""
    relation = text("Independent")
    values = {
        "kind": AgreementKind.REFERRAL,
        "number": "PA-2026-003",
        "version": 2,
        "on": date(2026, 1, 5),
        "from_": date(2026, 1, 5),
        "currency": "CNY",
        "seller": SELLER,
        "partner": PARTNER,
        "payee_kind": text("Independent intermediary"),
        "public_answer": text("No"),
        "declared_on": date(2026, 1, 5),
        "accounts": (CoveredAccount(name=ACCOUNT, word=Word.COMMISSION, relation=relation),),
        "terms": (("4.1", text("5% of all money received.")),),
        "example": (ExampleLine(what=text("Together"), amount=552_000, total=True),),
        "draft": False,
        **changed,
    }
    return AgreementPaper(**values)


def reader(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def pages(pdf: bytes) -> list[str]:
    """The text of each page, as another program reads it."""
    return [page.extract_text() for page in reader(pdf).pages]


def words(pdf: bytes) -> str:
    return "\n".join(pages(pdf))
