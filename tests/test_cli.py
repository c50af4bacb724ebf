"""The contract of the terminal: answers, exit codes, and files left as they were."""

import io
import json
from datetime import date, datetime
from pathlib import Path

import pytest

from planner.cli import DONE, FILE, MISUSE, RULE, main
from planner.domain import accounts, charting, org, processes, purchases, roles
from planner.domain.drafts import Draft, add_draft, drafts_of
from planner.domain.eligibility_facts import BankHolder, Form, Public, Relation, Sector
from planner.domain.facts import DealKind
from planner.domain.processes import BuyingRole
from planner.domain.record import Id
from planner.domain.terms_form import terms_from
from planner.session import Session, agreements, partners, sales
from planner.session.erasing import erase
from planner.session.folder import settings_folder
from planner.session.resources import process_templates
from planner.store.backups import make_backup
from planner.store.workspace import Workspace

DATA = Path(__file__).parent / "data"
TERMS = {
    "currency": "CNY",
    "direct": {"rate": "5%", "due_days": 7},
    "volume": {
        "period": "half-year",
        "referral_weight": "40%",
        "due_days": 14,
        "tiers": [{"from": "100000", "rate": "1%"}],
    },
}


def answered(capsys, *argv):
    """The exit code, the JSON answer and what went to standard error."""
    code = main([str(word) for word in argv])
    out, err = capsys.readouterr()
    return code, json.loads(out) if out.startswith("{") else out, err


@pytest.fixture
def book(tmp_path):
    """A plain workspace with the source's example, not yet stated, and a purchase."""
    path = tmp_path / "book.planner"
    clock = [datetime(2026, 1, 2)]
    file = Workspace.create(path, None, settings_folder(), lambda: clock[0])
    session = Session(file, now=lambda: clock[0])
    buyer = partners.add_account_in_sector(session, "Dongshan Bearings", Sector.PRIVATE)
    other = partners.add_account_in_sector(session, "Tianhe Moulds", Sector.PRIVATE)
    payee = partners.add_partner(
        session,
        partners.NewPartner(
            name="Lin Trading",
            form=Form.ORG,
            public=Public.NO,
            identified=True,
            bank_holder=BankHolder.SELF,
            relations=((buyer, Relation.INDEPENDENT), (other, Relation.INDEPENDENT)),
            declared_on=date(2026, 1, 1),
        ),
    )
    draft = Draft(
        id=Id(0), partner=payee, accounts=(buyer, other), terms=terms_from(TERMS),
        from_=date(2026, 1, 1),
    )  # fmt: skip
    session.do(add_draft, draft, name="Lin Trading")
    agreements.activate(session, drafts_of(session.plan, payee)[0].id)
    clock[0] = datetime(2026, 5, 2)
    for name, account, kind, contract, received, on in (
        ("Lathe tooling", buyer, DealKind.DIRECT, 4000000, 4000000, date(2026, 3, 12)),
        ("Spare spindles", buyer, DealKind.DIRECT, 6000000, 5000000, date(2026, 4, 20)),
        ("Introduction", other, DealKind.REFERRAL, 3000000, 3000000, date(2026, 5, 2)),
    ):
        new = sales.NewDeal(
            name=name, account=account, kind=kind, on=date(2026, 3, 1), currency="CNY",
            contract=contract, shares=((payee, 1),),
        )  # fmt: skip
        deal = sales.add_deal(session, new)
        sales.add_receipt(session, sales.NewReceipt(deal=deal, value_on=on, amount=received))
    session.do(processes.add_process, process_templates()[0])
    process = processes.processes(session.plan)[0].id
    session.do(purchases.add_purchase, buyer, "Line 4", process, on=date(2026, 4, 1))
    session.do(charting.add_seat, buyer, title="Workshop leader")
    seat = org.roots(session.plan, buyer)[0].id
    session.do(charting.fill_seat, seat, "Ma Jun")
    purchase = purchases.purchase_named(session.plan, "Line 4").id
    person = org.people(session.plan, buyer)[0].id
    session.do(roles.set_role, purchase, person, BuyingRole.USER, on=True)
    session.close()
    return path


def test_the_example_simulated_gives_the_answer_of_the_contract(capsys, tmp_path):
    terms, facts = tmp_path / "t.toml", tmp_path / "f.csv"
    terms.write_text(
        'currency = "CNY"\n[direct]\nrate = "5%"\n[volume]\nperiod = "half-year"\n'
        'referral_weight = "40%"\ntiers = [{ from = "100000", rate = "1%" }]\n'
    )
    facts.write_text(
        "date,deal,kind,contract,received\n2026-03-01,D1,direct,40000,40000\n"
        "2026-03-02,D2,direct,60000,50000\n2026-03-03,D3,referral,30000,30000\n"
    )
    code, answer, _ = answered(capsys, "simulate", terms, facts, "--json")
    assert code == DONE
    assert answer["direct"][1]["pending"] == "500.00"
    assert answer["volume"][0] == {
        "period": "2026-H1", "base": "102000.00", "rebate": "1020.00", "next_tier": None,
        "why": answer["volume"][0]["why"],
    }  # fmt: skip
    assert (answer["direct_total"], answer["total"]) == ("4500.00", "5520.00")
    early = answered(capsys, "simulate", terms, facts, "--as-of", "2026-03-01", "--json")[1]
    assert early["total"] == "2000.00"


def test_nonsense_terms_are_wrong_use_in_one_sentence(capsys, tmp_path):
    terms = tmp_path / "t.toml"
    terms.write_text('currency = "CNY"\n[direct]\nrate = "0.05"\n')
    code, out, err = answered(capsys, "simulate", terms, terms)
    assert (code, out) == (MISUSE, "")
    assert err.count("\n") == 1
    assert "direct.rate" in err or "0.05" in err


def test_a_word_that_is_no_command_is_explained(capsys):
    with pytest.raises(SystemExit) as left:
        main(["bogus"])
    assert left.value.code == MISUSE
    assert "simulate" in capsys.readouterr().err


def test_a_new_workspace_holds_and_is_not_overwritten(capsys, tmp_path):
    path = tmp_path / "a.planner"
    assert answered(capsys, "new", path, "--plain")[0] == DONE
    before = path.read_bytes()
    assert answered(capsys, "new", path, "--plain")[0] == FILE
    assert path.read_bytes() == before
    assert answered(capsys, "check", path, "--json")[1] == {"holds": True, "findings": []}
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.planner"]


@pytest.mark.parametrize("held", [b"", b"\n", b"\xff\xfe\x00 words"])
def test_a_file_without_a_passphrase_in_it_is_wrong_use(capsys, tmp_path, held):
    secret, path = tmp_path / "secret", tmp_path / "a.planner"
    secret.write_bytes(held)
    code, out, err = answered(capsys, "new", path, "--passphrase-file", secret)
    assert (code, out, err) == (MISUSE, "", "secret holds no passphrase.\n")
    assert not path.exists()


def test_a_workspace_without_the_ending_is_refused(capsys, tmp_path):
    assert answered(capsys, "new", tmp_path / "a.db", "--plain")[0] == MISUSE


def test_an_encrypted_workspace_opens_with_its_passphrase_alone(capsys, tmp_path, monkeypatch):
    path, secret = tmp_path / "a.planner", tmp_path / "secret"
    secret.write_text("o'Brien \"; --x 通行\n", "utf-8")
    code, out, _ = answered(capsys, "new", path, "--passphrase-file", secret)
    assert code == DONE
    assert answered(capsys, "check", path, "--passphrase-file", secret)[0] == DONE
    monkeypatch.setenv("PLANNER_PASSPHRASE", "wrong")
    code, _, err = answered(capsys, "check", path)
    assert code == FILE
    assert "passphrase" in err
    (key,) = [line.rpartition(" ")[2] for line in out.splitlines() if "Recovery key" in line]
    monkeypatch.setenv("PLANNER_PASSPHRASE", key)
    assert answered(capsys, "check", path)[0] == DONE


def test_without_a_passphrase_and_a_terminal_it_says_what_to_give(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO())
    code, _, err = answered(capsys, "new", tmp_path / "a.planner")
    assert code == MISUSE
    assert "--passphrase-file" in err


def test_people_are_planned_without_a_workspace(capsys, tmp_path):
    source = tmp_path / "people.csv"
    source.write_text("id,name,title,reports_to\n1,An,CEO,\n2,Bo,CFO,1\n3,Chi,Clerk,9\n", "utf-8")
    code, answer, _ = answered(capsys, "import", "--dry-run", source, "--as", "people", "--json")
    assert code == DONE
    assert {k: answer[k] for k in ("rows", "seats", "people", "roots", "depth", "orphans")} == {
        "rows": 3, "seats": 3, "people": 3, "roots": 2, "depth": 1, "orphans": [4],
    }  # fmt: skip


def test_a_cycle_imports_nothing(capsys, book, tmp_path):
    source = tmp_path / "people.csv"
    source.write_text("id,name,reports_to\n1,An,2\n2,Bo,1\n", "utf-8")
    code, _, err = answered(
        capsys, "import", book, source, "--as", "people", "--account", "Tianhe Moulds"
    )
    assert code == MISUSE
    assert "circle" in err


def test_people_are_imported_in_one_step_that_can_be_undone(capsys, book, tmp_path):
    source = tmp_path / "people.csv"
    source.write_text("id,name,title,reports_to\n1,An,CEO,\n2,Bo,CFO,1\n", "utf-8")
    asked = ("import", book, source, "--as", "people", "--account", "Tianhe Moulds", "--json")
    assert answered(capsys, *asked)[0] == DONE
    session = Session.open(book, None, settings_folder())
    account = accounts.account_named(session.plan, "Tianhe Moulds").id
    assert [p.name for p in org.people(session.plan, account)] == ["An", "Bo"]
    session.undo()
    assert org.people(session.plan, account) == []
    session.close()


def test_a_backup_is_made_before_rows_are_taken_in_and_said(capsys, book, tmp_path):
    source = tmp_path / "people.csv"
    source.write_text("id,name\n1,An\n", "utf-8")
    asked = ("import", book, source, "--as", "people", "--account", "Tianhe Moulds")
    code, _, said = answered(capsys, *asked, "--speak", "en")
    assert code == DONE
    (backup,) = (tmp_path / "book backups").iterdir()
    assert f"A backup was made before: {backup.name}" in said
    session = Session.open(backup, None, settings_folder(), read_only=True)
    account = accounts.account_named(session.plan, "Tianhe Moulds").id
    assert org.people(session.plan, account) == []
    session.close()


def test_nothing_is_taken_in_where_no_backup_can_be_made(capsys, book, tmp_path):
    source = tmp_path / "people.csv"
    source.write_text("id,name\n1,An\n", "utf-8")
    (tmp_path / "book backups").write_text("in the way")
    before = book.read_bytes()
    code, *_ = answered(
        capsys, "import", book, source, "--as", "people", "--account", "Tianhe Moulds"
    )
    assert code == FILE
    assert book.read_bytes() == before


def test_deals_and_receipts_are_imported_and_unknown_names_left_out(capsys, book, tmp_path):
    deals, receipts = tmp_path / "deals.csv", tmp_path / "receipts.csv"
    deals.write_text(
        "deal,account,partner,kind,date,contract\n"
        "N1,Dongshan Bearings,Lin Trading,direct,2026-06-01,1000.00\n"
        "N2,Nowhere,Lin Trading,direct,2026-06-01,1000.00\n",
        "utf-8",
    )
    code, answer, _ = answered(capsys, "import", book, deals, "--as", "deals", "--json")
    assert (code, answer["deals"], answer["total"]) == (DONE, 1, {"CNY": "1000.00"})
    assert [row["row"] for row in answer["skipped"]] == [3]
    receipts.write_text("deal,date,received,reference\nN1,2026-06-10,400.00,B7\n", "utf-8")
    code, answer, _ = answered(capsys, "import", book, receipts, "--as", "receipts", "--json")
    assert (answer["receipts"], answer["total"]) == (1, {"CNY": "400.00"})
    posted = answered(capsys, "accrue", book, "--json")[1]
    assert posted["posted"] == []


def test_an_erasure_that_was_cut_short_is_gone_on_with_and_said(capsys, book, tmp_path):
    session = Session.open(book, None, settings_folder())
    folder = tmp_path / "book backups"
    make_backup(book, None, folder, "hand", datetime(2026, 5, 2))
    (person,) = session.plan.all(org.Person)
    erase(session, person.id)
    session.close()
    assert "still stood in 1 of the backups" in answered(capsys, "accrue", book, "--speak", "en")[2]
    assert answered(capsys, "accrue", book, "--speak", "en")[2] == ""
    (backup,) = folder.iterdir()
    assert b"Ma Jun" not in backup.read_bytes()


def test_accruing_twice_posts_nothing_and_never_goes_back(capsys, book):
    first = answered(capsys, "accrue", book, "--json")
    again = answered(capsys, "accrue", book, "--json")
    assert first[0] == again[0] == DONE
    assert again[1]["posted"] == []
    assert answered(capsys, "accrue", book, "--as-of", "2026-01-01")[0] == RULE


def test_a_statement_is_issued_once_and_printed_again_alike(capsys, book, tmp_path):
    out = tmp_path / "out"
    asked = ("statement", book, "--partner", "Lin Trading", "--period", "2026-H1", "--out", out)
    code, answer, _ = answered(capsys, *asked, "--language", "en", "--json")
    assert code == DONE
    assert answer["number"] == "ST-2026-H1-001"
    assert (answer["opening"], answer["closing"], answer["pending"]) == (
        "0.00",
        "5520.00",
        "500.00",
    )
    assert [line["earned"] for line in answer["lines"]] == ["2000.00", "2500.00"]
    assert answer["volume"][0]["base"] == "102000.00"
    pdf = Path(answer["pdf"]).read_bytes()
    again = answered(capsys, *asked, "--language", "en", "--json")[1]
    assert again["number"] == answer["number"]
    assert Path(again["pdf"]).read_bytes() == pdf
    assert answered(capsys, "check", book, "--json")[1]["findings"] == []


def test_an_open_period_is_only_previewed(capsys, book, tmp_path):
    far = f"{datetime.now().year + 1}-H1"
    asked = ("statement", book, "--partner", "Lin Trading", "--period", far, "--out", tmp_path)
    assert answered(capsys, *asked)[0] == RULE
    before = book.read_bytes()
    assert answered(capsys, *asked, "--preview")[0] == DONE
    assert book.read_bytes() == before


def test_who_matters_is_answered_as_the_contract_says(capsys, book):
    code, answer, _ = answered(capsys, "who", book, "--purchase", "line 4", "--json")
    assert code == DONE
    assert set(answer) == {
        "purchase", "stage", "key", "runner_up", "next_stage", "way_in", "unknown", "warnings",
        "questions",
    }  # fmt: skip
    assert answer["key"]["person"] == "Ma Jun"
    assert answered(capsys, "who", book, "--purchase", "Line 5")[0] == MISUSE


def test_a_tampered_workspace_is_a_finding(capsys, book):
    from planner.store.engine import connect

    raw = connect(book, None)
    raw.execute("DROP TRIGGER receipt_no_update")
    raw.execute("UPDATE receipt SET amount = amount + 1 WHERE amount = 4000000")
    raw.close()
    code, answer, _ = answered(capsys, "check", book, "--json")
    assert code in (RULE, FILE)
    if answer:
        assert not answer["holds"]


def test_exported_data_comes_back_with_what_must_be_confirmed(capsys, book, tmp_path):
    out, fresh = tmp_path / "out", tmp_path / "fresh.planner"
    assert answered(capsys, "export", book, out, "--to", "json")[0] == DONE
    code, answer, _ = answered(
        capsys, "new", fresh, "--plain", "--from", out / "workspace.json", "--json"
    )
    assert code == DONE
    assert answer["counts"]["deals"] == answer["counts"]["receipts"] == 3
    assert any("Sector" in line for line in answer["to_confirm"])
    first = Session.open(book, None, settings_folder(), read_only=True)
    second = Session.open(fresh, None, settings_folder(), read_only=True)
    drafts = {r.id for r in second.plan.all(Draft)}
    for kind in first.plan.tables:
        if kind is not Draft:
            assert first.plan.tables[kind] == second.plan.tables[kind]
    assert len(drafts) == 1
    assert second.ledger.balance(second.ledger.payees()[0].party) == {}
    first.close()
    second.close()


def test_damaged_data_makes_no_workspace(capsys, tmp_path):
    source, fresh = tmp_path / "d.json", tmp_path / "f.planner"
    source.write_text('{"account_planner": "1", "plan": {"Seat": [{}]}, "ledger": {}}')
    assert answered(capsys, "new", fresh, "--plain", "--from", source)[0] == MISUSE
    assert not fresh.exists()


def test_tables_leave_as_csv_and_xlsx(capsys, book, tmp_path):
    assert answered(capsys, "export", book, tmp_path / "c", "--to", "csv")[0] == DONE
    assert "Lathe tooling" in (tmp_path / "c" / "deals.csv").read_text("utf-8-sig")
    assert answered(capsys, "export", book, tmp_path / "x", "--to", "xlsx")[0] == DONE


@pytest.mark.parametrize("form", ["beancount", "hledger"])
def test_the_ledger_leaves_as_a_journal_with_totals(capsys, book, tmp_path, form):
    code, said, _ = answered(capsys, "export", book, tmp_path / "j", "--to", form)
    assert code == DONE
    assert f"journal.{form}" in said
    assert "Lathe tooling" in (tmp_path / "j" / f"journal.{form}").read_text("utf-8")
    assert "expense,commission,Lin Trading" in (tmp_path / "j" / "totals.csv").read_text("utf-8")


def test_a_copy_opens_and_is_the_same(capsys, book, tmp_path):
    target = tmp_path / "copy.planner"
    assert answered(capsys, "backup", book, target)[0] == DONE
    assert answered(capsys, "check", target)[0] in (DONE, RULE)
    assert answered(capsys, "backup", book, target)[0] == FILE


def test_a_statement_is_verified_alone_and_against_its_workspace(capsys, book, tmp_path):
    out = tmp_path / "out"
    asked = ("statement", book, "--partner", "Lin Trading", "--period", "2026-H1", "--out", out)
    pdf = Path(answered(capsys, *asked, "--json")[1]["pdf"])
    before = book.read_bytes()
    for files in ((pdf,), (pdf, book)):
        assert answered(capsys, "verify", *files, "--json")[:2] == (
            DONE, {"holds": True, "findings": []},
        )  # fmt: skip
    assert answered(capsys, "verify", pdf, book, "--speak", "en")[1].endswith(
        "agrees with itself and with the ledger.\n"
    )
    assert book.read_bytes() == before


def test_a_statement_that_this_workspace_never_issued_is_a_finding(capsys, book, tmp_path):
    asked = ("statement", book, "--partner", "Lin Trading", "--period", "2026-H1")
    asked = (*asked, "--out", tmp_path)
    code, answer, _ = answered(capsys, *asked, "--preview", "--json")
    assert code == DONE
    code, found, _ = answered(capsys, "verify", answer["pdf"], book, "--json")
    assert (code, found["holds"]) == (RULE, False)
    assert [f["what"] for f in found["findings"]] == ["copy"]


def test_what_is_no_statement_is_wrong_input_and_no_file_a_problem_of_the_disk(capsys, tmp_path):
    other = tmp_path / "x.pdf"
    assert answered(capsys, "verify", other)[0] == FILE
    other.write_bytes(b"\x89PNG")
    code, out, err = answered(capsys, "verify", other, "--json")
    assert (code, out, err.count("\n")) == (MISUSE, "", 1)


def test_sentences_are_spoken_in_chinese_on_a_chinese_terminal(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    code, _, err = answered(capsys, "check", tmp_path / "nowhere.planner")
    assert code == FILE
    assert any("\u4e00" <= sign <= "\u9fff" for sign in err)


def test_the_terms_of_an_agreement_leave_as_simulate_reads_them(capsys, book, tmp_path):
    out = tmp_path / "papers"
    asked = ("agreement", book, "--partner", "Lin Trading", "--out", out, "--language", "en")
    code, answer, _ = answered(capsys, *asked, "--json")
    assert (code, set(answer), len(list(out.iterdir()))) == (DONE, {"number", "pdf"}, 1)
    code, answer, _ = answered(capsys, *asked, "--terms", "--json")
    assert (code, Path(answer["terms"]).name) == (DONE, f"{answer['number']}.toml")
    facts = tmp_path / "facts.csv"
    facts.write_text(
        "date,deal,kind,contract,received\n2026-03-12,A,direct,40000,40000\n"
        "2026-04-20,B,direct,60000,50000\n2026-05-02,C,referral,30000,30000\n"
    )
    code, found, _ = answered(capsys, "simulate", answer["terms"], facts, "--json")
    assert (code, found["total"]) == (DONE, "5520.00")


def test_a_banks_export_is_matched_and_the_doubtful_left_out(capsys, tmp_path):
    folder = tmp_path / "demo"
    assert answered(capsys, "demo", folder, "--language", "en")[0] == DONE
    book = folder / "sample.planner"
    rows = "Date,Amount,Payer,Purpose,Reference\n2026-11-20,10.00,Somebody,who knows,B-1\n"
    rows += "2026-11-20,-5.00,Power Co,bill,B-2\n"
    source = tmp_path / "bank.csv"
    source.write_text(rows)
    looked = ("import", book, source, "--as", "bank", "--dry-run", "--json")
    code, found, _ = answered(capsys, *looked)
    assert (code, found["receipts"], found["matches"]) == (DONE, 0, [])
    assert [s["row"] for s in found["skipped"]] == [2, 3]
    code, _, error = answered(capsys, "import", book, source, "--as", "bank")
    assert code == MISUSE
    assert "No line has a deal yet" in error


def test_every_statement_and_the_pack_of_a_period_come_from_the_terminal(capsys, book, tmp_path):
    out = tmp_path / "out"
    asked = ("statements", book, "--period", "2026-H1", "--out", out, "--language", "en")
    code, answer, _ = answered(capsys, *asked, "--one-file", "--json")
    assert (code, answer["numbers"], answer["left_out"]) == (DONE, ["ST-2026-H1-001"], [])
    assert [Path(path).name for path in answer["pdf"]] == ["statements-2026-H1-en.pdf"]
    pack = ("pack", book, "--period", "2026-H1", "--out", out, "--language", "en", "--json")
    code, answer, _ = answered(capsys, *pack)
    assert (code, answer["number"]) == (DONE, "AP-2026-H1-01")
    assert len(answer["root"]["hash"]) == 64
    assert answered(capsys, "check", book, "--json")[1]["findings"] == []


def test_decisions_are_listed_and_printed_one_by_one(capsys, book, tmp_path):
    asked = ("decisions", book, "--partner", "Lin Trading")
    code, answer, _ = answered(capsys, *asked, "--json")
    assert code == DONE
    number = answer["decisions"][0]["number"]
    code, answer, _ = answered(capsys, *asked, "--number", number, "--out", tmp_path, "--json")
    assert code == DONE
    assert Path(answer["pdf"]).read_bytes().startswith(b"%PDF")
    assert answered(capsys, *asked, "--number", "DR-0-0", "--out", tmp_path)[0] == MISUSE


def test_a_copy_is_locked_in_the_terminal(capsys, book, tmp_path):
    asked = ("statement", book, "--partner", "Lin Trading", "--period", "2026-H1")
    answer = answered(capsys, *asked, "--out", tmp_path, "--language", "en", "--json")[1]
    words = tmp_path / "words"
    words.write_text("pass\n")
    copy = tmp_path / "copy.pdf"
    assert answered(capsys, "protect", answer["pdf"], copy, "--lock", words)[0] == DONE
    assert answered(capsys, "verify", copy)[0] == MISUSE
    assert answered(capsys, "protect", answer["pdf"], copy)[0] == MISUSE


def test_there_is_nothing_to_decline_and_no_such_payment(capsys, book, tmp_path):
    out = ("--out", tmp_path)
    letter = ("letter", book, "--partner", "Lin Trading", "--account", "Dongshan Bearings")
    assert answered(capsys, *letter, *out)[0] == MISUSE
    assert answered(capsys, "voucher", book, "--payment", "PV-1", *out)[0] == MISUSE


def test_how_each_partner_stands_is_answered_at_once(capsys, book):
    assert answered(capsys, "balances", book, "--json")[:2] == (
        DONE,
        {"balances": [{
            "partner": "Lin Trading", "currency": "CNY", "earned": "5520.00", "paid": "0.00",
            "payable": "5520.00", "held": "0.00", "owed_back": "0.00", "pending": "500.00",
        }]},
    )  # fmt: skip
    said = answered(capsys, "balances", book)[1]
    assert said.startswith("Lin Trading: ¥ 5,520.00 earned, ")
    assert answered(capsys, "balances", book, "--speak", "zh_CN")[1].startswith("Lin Trading：")
    assert answered(capsys, "balances", book.with_name("none.planner"))[0] == FILE
