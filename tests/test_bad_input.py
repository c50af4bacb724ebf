"""What is no amount, rate or day is answered with a sentence at every entry; nothing is done."""

import pytest

from planner.cli import main
from planner.domain.errors import Refused
from planner.domain.money import parse_typed

TERMS = 'currency = "{currency}"\n[direct]\nrate = "{rate}"\ncap = "{cap}"\n'
FACTS = "date,deal,kind,contract,received\n{day},D,direct,{contract},{received}\n"
GOOD = {
    "currency": "CNY", "rate": "5%", "cap": "100", "day": "2026-03-05", "contract": "10",
    "received": "10",
}  # fmt: skip

NO_AMOUNTS = ["NaN", "inf", "1e999", "１００", "1.234,5", "1,234.5", "0x10", "1_000", "", "9" * 20]
NO_RATES = ["NaN%", "5", "0.05", "５%", "1e3%", "-5%", "1001%"]
NO_DAYS = ["2026-02-30", "30.02.2026", "2026-13-01", "２０２６-01-01", "tomorrow", ""]


def simulate(tmp_path, capsys, **changed):
    values = {**GOOD, **changed}
    terms, facts = tmp_path / "t.toml", tmp_path / "f.csv"
    terms.write_text(TERMS.format(**values), encoding="utf-8")
    facts.write_text(FACTS.format(**{k: f'"{v}"' for k, v in values.items()}), encoding="utf-8")
    code = main(["simulate", str(terms), str(facts), "--json"])
    out, err = capsys.readouterr()
    return code, out, err


def one_sentence(code, out, err):
    assert code == 2
    assert out == ""
    assert err.strip().endswith(".")
    assert "Traceback" not in err
    assert len(err.strip().splitlines()) == 1


def test_good_values_are_reckoned(tmp_path, capsys):
    code, out, _ = simulate(tmp_path, capsys)
    assert code == 0
    assert '"total": "0.50"' in out


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("cap", value) for value in NO_AMOUNTS),
        *(("contract", value) for value in NO_AMOUNTS),
        *(("received", value) for value in NO_AMOUNTS),
        *(("rate", value) for value in NO_RATES),
        *(("day", value) for value in NO_DAYS),
        ("currency", "XYZ"),
    ],
)
def test_terms_and_facts_with_nonsense_are_refused(tmp_path, capsys, key, value):
    one_sentence(*simulate(tmp_path, capsys, **{key: value}))


@pytest.mark.parametrize("key", ["cap", "contract", "received"])
def test_two_decimals_in_yen_are_refused(tmp_path, capsys, key):
    one_sentence(*simulate(tmp_path, capsys, currency="JPY", **{key: "10.25"}))


@pytest.mark.parametrize(
    "further",
    [
        'until = "2026-02-30"',
        "until = 5",
        'tax = "net"',
        'tax = "net"\ntax_rate = "0%"',
        'rounding = "up"',
        '[volume]\nperiod = "year"\nguarantee = "NaN"\ntiers = [{from = "1"}]',
        '[volume]\nperiod = "year"\nhold_days = 1e999\ntiers = [{from = "1"}]',
        '[volume]\nperiod = "year"\ngrowth = "percent"\ntiers = [{from = "100"}]',
        '[volume]\nperiod = "year"\ngrowth_over = "100"\ntiers = [{from = "1"}]',
        '[volume]\nperiod = "year"\nproducts = []\ntiers = [{from = "1"}]',
        '[volume]\nperiod = "year"\nproducts = [5]\ntiers = [{from = "1"}]',
        '[volume]\nperiod = "year"\ntiers = [{from = "1"}]\nlump_sums = [{at="0", pays="1"}]',
        '[[direct_for]]\nrate = "5%"',
        2 * '[[direct_for]]\nproducts = ["A"]\nrate = "5%"\n',
    ],
)
def test_newer_keys_with_nonsense_are_refused(tmp_path, capsys, further):
    terms, facts = tmp_path / "t.toml", tmp_path / "f.csv"
    terms.write_text(f'currency = "CNY"\n{further}\n', encoding="utf-8")
    facts.write_text(FACTS.format(**GOOD), encoding="utf-8")
    code = main(["simulate", str(terms), str(facts)])
    one_sentence(code, *capsys.readouterr())


@pytest.mark.parametrize(
    "written", ["NaN", "1e999", "１００", "1.234,5", "1,5", "12,34.00", "9" * 20]
)
def test_fields_of_money_refuse_what_could_mean_two_amounts(written):
    with pytest.raises(Refused):
        parse_typed(written, "CNY")
    assert parse_typed("1,234.50", "CNY") == 1_234_50


@pytest.mark.parametrize("bad", ["NaN", "1e999", "１００", "99999999999999999999"])
def test_an_import_skips_the_row_and_says_why(tmp_path, capsys, bad):
    source = tmp_path / "r.csv"
    source.write_text(f"deal,date,received\nA,2026-01-05,{bad}\nB,2026-01-05,5.00\n", "utf-8")
    assert main(["import", str(source), "--as", "receipts", "--dry-run", "--json"]) == 0
    out = capsys.readouterr().out
    assert '"receipts": 1' in out
    assert bad[:10] in out
