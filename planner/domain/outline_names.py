"""Which words of a typed line are the name and which the title: “总经理 李总”, “Chen – Buyer”."""

import re

TITLE_ENDS = (
    "总经理", "经理", "总监", "主任", "主管", "总裁", "副总", "书记", "秘书", "助理", "会计",
    "出纳", "董事", "主席", "顾问", "专员", "高工", "总工", "负责人", "操作工", "库管",
    "代表", "设计院", "车间", "部", "处", "科", "室", "长", "员", "岗", "师",
)  # fmt: skip
TITLE_WORDS = frozenset({
    "manager", "director", "head", "chief", "officer", "president", "chairman", "chairwoman",
    "chair", "engineer", "leader", "ceo", "cfo", "cto", "coo", "cio", "buyer", "clerk",
    "assistant", "secretary", "supervisor", "controller", "adviser", "advisor", "vp",
    "partner", "owner", "founder", "accountant", "foreman", "planner", "purchaser",
    "purchasing", "procurement", "specialist", "coordinator", "technician", "operator",
    "analyst", "consultant", "architect", "representative", "deputy", "vice", "executive",
    "lead", "treasurer", "dean", "principal", "gm", "department",
})  # fmt: skip
HONORIFICS = (
    "总",
    "工",
    "董",
    "老师",
    "教授",
    "经理",
    "主任",
    "部长",
    "处长",
    "科长",
    "厂长",
    "院长",
)
"""What stands behind a family name in place of the given one: 李总, 王工, 张部长."""
SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕"
    "丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严"
    "覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符"
    "舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳司马上官诸葛"
)
DASHES = re.compile(r"\s+[-–—]+\s+|\s*——+\s*|\s*–\s*")
COLON = re.compile(r"\s*[:：]\s*")
PARENTHESES = re.compile(r"^(?P<one>.+?)\s*[(（](?P<other>[^()（）]+)[)）]$")


def title_like(words: str) -> bool:
    """Whether the words tell of a job rather than of a person."""
    if name_like(words):
        return False
    if any(word in TITLE_WORDS for word in re.findall(r"[a-z]+", words.casefold())):
        return True
    return words.endswith(TITLE_ENDS)


def name_like(words: str) -> bool:
    """A Chinese name, or a family name with what one calls them: 李总, 王工."""
    if not words or words[0] not in SURNAMES or not _is_han(words):
        return False
    if words[1:] in HONORIFICS:
        return True
    return 2 <= len(words) <= 3 and not words.endswith(TITLE_ENDS)


def name_and_title(words: str) -> tuple[str, str]:
    """The name and the title; either may be missing."""
    colon = _parts(COLON, words)
    if colon is not None:
        return ordered(colon[1], colon[0])
    dash = _parts(DASHES, words)
    if dash is not None:
        return ordered(*dash)
    found = PARENTHESES.match(words)
    return _by_words(words) if found is None else ordered(found["one"], found["other"])


def ordered(name: str, title: str) -> tuple[str, str]:
    """Name and title, turned where they plainly are the other way round."""
    turned = title_like(name) and not title_like(title)
    return (title, name) if turned or (name_like(title) and not name_like(name)) else (name, title)


def _parts(pattern: re.Pattern[str], words: str) -> tuple[str, str] | None:
    parts = pattern.split(words, maxsplit=1)
    return (parts[0], parts[1]) if len(parts) == 2 and all(parts) else None


def _by_words(words: str) -> tuple[str, str]:
    parts = words.split()
    if len(parts) == 1:
        return ("", words) if title_like(words) else (words, "")
    if any(_is_han(part) for part in parts):
        return _han(parts)
    jobs = [n for n, part in enumerate(parts) if part.casefold().strip(".,") in TITLE_WORDS]
    if not jobs:
        return " ".join(parts), ""
    return " ".join(parts[jobs[-1] + 1 :]), " ".join(parts[: jobs[-1] + 1])


def _han(parts: list[str]) -> tuple[str, str]:
    """“总经理 李总”, “李总 总经理”, “赵工 Zhao Wei 技术总监”: what tells of a job is the title."""
    if len(parts) == 2 and name_like(parts[1]) and not name_like(parts[0]):
        return parts[1], parts[0]
    jobs = [p for p in parts if title_like(p)]
    people = [p for p in parts if not title_like(p)]
    if not jobs and len(parts) == 2:
        return parts[0], parts[1]
    return " ".join(people), " ".join(jobs)


def _is_han(words: str) -> bool:
    return bool(words) and all("\u4e00" <= c <= "\u9fff" for c in words)
