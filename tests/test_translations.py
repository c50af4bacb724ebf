from xml.etree import ElementTree

import pytest

from planner.language import Language, catalogue, words_of
from tests.translations import CATALOGUE, Found, found, gaps, read, templates, written

FOUND = list(found())
WANTED = templates(FOUND)


def test_every_template_is_a_literal():
    assert [f"{f.file}:{f.line}" for f in FOUND if f.template is None] == []


def test_every_text_is_translated():
    translations = read()
    assert [t for t in WANTED if not translations.get(t)] == []


def test_no_translation_is_of_a_text_nobody_says():
    assert sorted(set(read()) - set(WANTED)) == []


def test_a_translation_has_the_gaps_of_its_template():
    wrong = {t: said for t, said in read().items() if said and gaps(t) != gaps(said)}
    assert wrong == {}


def test_the_file_stands_as_the_collector_writes_it():
    assert CATALOGUE.read_text("utf-8") == written(WANTED, read())


def test_a_kickback_is_never_named():
    assert [said for said in read().values() if "回扣" in said] == []


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ('text("Add {name}", name=n)', "Add {name}"),
        ('desk.text("One " "two")', "One two"),
        ('text(f"Add {name}")', None),
        ("text(words)", None),
    ],
)
def test_the_collector_sees_literals_and_names_what_is_none(tmp_path, code, expected):
    (tmp_path / "planner").mkdir()
    (tmp_path / "planner" / "page.py").write_text(code, "utf-8")
    assert list(found(tmp_path)) == [Found("planner/page.py", 1, expected)]


def test_a_language_says_its_translation_and_english_itself():
    assert Language("zh_CN").text("{n} seats", n=3) == "3 个岗位"
    assert Language("en").text("{n} seats", n=3) == "3 seats"
    assert catalogue("zh_CN") is catalogue("zh_CN")


def test_the_program_reads_the_file_as_an_xml_parser_does():
    assert catalogue("zh_CN") == read()


LINGUIST = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN"><context><name>planner</name>
<message><location filename="a.py" line="3"/>
  <source>A &amp;amp; &lt;b&gt; &quot;c&quot; &apos;d&apos;</source>
  <comment>a word</comment><translation type="unfinished">甲 &amp; 乙
  &gt;</translation></message>
<message><source>Not yet</source><translation type="unfinished"></translation></message>
<message><source>Nor this</source><translation type="unfinished"/></message>
<message><source>Odd &#x2026; &#38;</source><translation>怪&#8230;</translation></message>
<message><source>Without</source></message>
</context></TS>
"""
"""What Qt Linguist writes beside what we have, in one file."""


def test_what_only_linguist_writes_is_read_as_an_xml_parser_does():
    root = ElementTree.fromstring(LINGUIST.encode())
    found = {m.findtext("source"): m.findtext("translation", "") for m in root.iter("message")}
    assert words_of(LINGUIST) == found
    assert len(found) == 5
