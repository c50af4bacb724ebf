"""The shipped buying processes, and what happens to a broken one."""

from pathlib import Path

import pytest

from planner.domain.errors import Refused
from planner.domain.plan import Plan
from planner.domain.processes import BuyingRole, Process, add_process, stages
from planner.exchange.processes import load_templates

SHIPPED = Path(__file__).parents[2] / "resources" / "processes"

GOOD = """
key = "small"
order = 1
name = { en = "Small", zh = "小" }
[[stages]]
name = { en = "Only step" }
work = { zh = "只有一步" }
evidence = [{ en = "Seen" }]
weights = { gatekeeper = 0, decision_maker = 3, influencer = 0, executor = 0, user = 0, \
technical_adviser = 0, finance_controller = 0 }
usual_days = 7
"""


def load(folder: Path, content: str):
    (folder / "small.toml").write_text(content, encoding="utf-8")
    return load_templates(folder)


def test_five_processes_are_shipped_and_the_industrial_one_is_the_default():
    keys = [t.key for t in load_templates(SHIPPED)]
    assert keys == ["industrial", "six-stages", "engineering", "four-phases", "seller-side"]


def test_the_industrial_process_has_the_eight_steps_and_weights_of_the_method():
    steps = load_templates(SHIPPED)[0].stages
    assert [s.name.zh for s in steps] == [
        "发现问题",
        "可行性研究",
        "项目立项",
        "确定采购技术标准",
        "招标",
        "项目评标",
        "合同审核",
        "签订协议与安装",
    ]
    assert [s.weights for s in steps] == [
        (1, 0, 1, 0, 3, 1, 0),
        (1, 3, 2, 0, 2, 1, 2),
        (1, 3, 2, 1, 1, 2, 2),
        (0, 1, 2, 1, 2, 3, 1),
        (2, 1, 1, 3, 0, 2, 1),
        (1, 2, 2, 2, 1, 3, 1),
        (1, 2, 1, 2, 0, 0, 3),
        (0, 3, 0, 2, 3, 1, 1),
    ]
    assert [s.place for s in steps if s.shuts] == [5]


@pytest.mark.parametrize("template", load_templates(SHIPPED), ids=lambda t: t.key)
def test_every_shipped_process_is_whole_in_both_languages(template):
    assert template.name.en
    assert template.name.zh
    for stage in template.stages:
        for words in (stage.name, stage.work, *stage.evidence):
            assert words.en
            assert words.zh
        assert max(stage.weights) == 3, "somebody must matter most"
    assert sum(s.shuts for s in template.stages) == 1
    assert not template.stages[0].shuts


@pytest.mark.parametrize("template", load_templates(SHIPPED), ids=lambda t: t.key)
def test_every_shipped_process_can_be_taken_into_a_plan(template):
    plan = Plan().after(add_process(Plan(), template))
    process = next(iter(plan.all(Process)))
    assert [s.name for s in stages(plan, process.id)] == [s.name for s in template.stages]


def test_a_process_of_ones_own_is_read(tmp_path):
    [template] = load(tmp_path, GOOD)
    assert template.stages[0].weight(BuyingRole.DECISION_MAKER) == 3
    assert template.stages[0].work.said("en") == "只有一步"


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("usual_days = 7", "usual_days = 0", "stages 1.usual_days"),
        ("usual_days = 7", "usual_days = true", "stages 1.usual_days"),
        ("usual_days = 7", "usual_dais = 7", "stages 1.usual_days"),
        ("usual_days = 7", "usual_days = 7\nshut = true", "stages 1.shut"),
        ("usual_days = 7", "usual_days = 7\nshuts = 1", "stages 1.shuts"),
        ("user = 0", "user = 4", "stages 1.weights.user"),
        ("user = 0", "buyer = 0", "stages 1.weights.user"),
        ('name = { en = "Only step" }', 'name = "Only step"', "stages 1.name"),
        ('{ en = "Only step" }', '{ en = " " }', "stages 1.name.en"),
        ('{ en = "Only step" }', "{ }", "stages 1.name.en"),
        ('[{ en = "Seen" }]', "[]", "stages 1.evidence"),
        ('[{ en = "Seen" }]', '["Seen"]', "stages 1.evidence"),
        ("order = 1", 'order = 1\nfirst = "yes"', "first"),
        ('key = "small"', "", "key"),
    ],
)
def test_a_fault_is_refused_by_file_and_key(tmp_path, old, new, named):
    assert old in GOOD
    with pytest.raises(Refused) as refused:
        load(tmp_path, GOOD.replace(old, new, 1))
    assert "small.toml" in str(refused.value)
    assert f"“{named}”" in str(refused.value)


def test_what_is_not_toml_or_not_utf8_is_refused_by_file(tmp_path):
    with pytest.raises(Refused, match=r"small\.toml"):
        load(tmp_path, "key = ")
    (tmp_path / "small.toml").write_bytes('key = "采购"'.encode("gbk"))
    with pytest.raises(Refused, match=r"small\.toml"):
        load_templates(tmp_path)


def test_two_processes_cannot_share_a_key(tmp_path):
    (tmp_path / "other.toml").write_text(GOOD, encoding="utf-8")
    with pytest.raises(Refused, match="taken"):
        load(tmp_path, GOOD)
