"""Terms between which the agreement of the ledger's state machine is amended."""

from tests.planners import DIRECT, HALF_YEARS

SCOPED = {
    "currency": "CNY", "tax": "net", "tax_rate": "13%",
    "direct": {**DIRECT, "floor": "25", "cap": "4000"},
    "direct_for": [{"products": ["Tools"], "rate": "8%", "fixed": "3"}],
    "volume": {**HALF_YEARS, "products": ["Tools"], "guarantee": "700"},
}  # fmt: skip
GROWING = {
    "currency": "CNY", "rounding": "down",
    "direct": {**DIRECT, "hold_days": 30},
    "volume": {
        **HALF_YEARS, "growth": "amount", "growth_over": "last-year", "refunds": "own",
        "method": "marginal", "hold_days": 45,
        "lump_sums": [{"at": "50000", "pays": "200"}, {"at": "400000", "pays": "900"}],
        "tiers": [{"from": "1000", "rate": "1%"}, {"from": "200000", "rate": "2%"}],
    },
}  # fmt: skip
IN_PERCENT = {
    "currency": "CNY",
    "direct_for": [{"products": ["Tools"], "rate": "8%"}],
    "volume": {
        **HALF_YEARS, "growth": "percent", "growth_over": "150000", "cap": "3000",
        "guarantee": "100",
        "tiers": [{"from": "5%", "rate": "1%"}, {"from": "60%", "rate": "1.5%"}],
    },
}  # fmt: skip
