"""The marks behind a name in a typed outline: stance, roles, vacancy, lines to others."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from planner.domain.processes import BuyingRole
from planner.domain.roles import Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What the marks of one line say. `sure`: the stance was written with an exclamation mark;
    `strange`: what stood in brackets and is no mark. It stays with the name."""

    stance: Stance = Stance.UNKNOWN
    sure: bool = False
    roles: frozenset[BuyingRole] = frozenset()
    coach: bool = False
    vacant: bool = False
    unknown: bool = False
    assistant: bool = False
    outsider: bool = False
    influences: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    strange: tuple[str, ...] = ()


NO_MARKS = Marks()

STANCES: Mapping[str, Stance] = {
    "supports": Stance.SUPPORTS, "support": Stance.SUPPORTS, "支持": Stance.SUPPORTS,
    "for us": Stance.SUPPORTS, "leans to us": Stance.LEANS_TO_US, "倾向我方": Stance.LEANS_TO_US,
    "偏向我方": Stance.LEANS_TO_US, "neutral": Stance.NEUTRAL, "中立": Stance.NEUTRAL,
    "leans against": Stance.LEANS_AGAINST, "倾向反对": Stance.LEANS_AGAINST,
    "opposes": Stance.OPPOSES, "opposed": Stance.OPPOSES, "against us": Stance.OPPOSES,
    "反对": Stance.OPPOSES,
}  # fmt: skip
ROLES: Mapping[str, BuyingRole] = {
    **{role.value: role for role in BuyingRole},
    "守门人": BuyingRole.GATEKEEPER, "把关人": BuyingRole.GATEKEEPER,
    "决策者": BuyingRole.DECISION_MAKER, "决策人": BuyingRole.DECISION_MAKER,
    "影响者": BuyingRole.INFLUENCER, "执行者": BuyingRole.EXECUTOR, "执行人": BuyingRole.EXECUTOR,
    "使用者": BuyingRole.USER, "技术指导者": BuyingRole.TECHNICAL_ADVISER,
    "技术把关者": BuyingRole.TECHNICAL_ADVISER, "掌握财务者": BuyingRole.FINANCE_CONTROLLER,
    "财务把关者": BuyingRole.FINANCE_CONTROLLER,
}  # fmt: skip
IN_BRACKETS: Mapping[str, BuyingRole] = {
    **ROLES, "把关者": BuyingRole.GATEKEEPER, "决策": BuyingRole.DECISION_MAKER,
    "影响人": BuyingRole.INFLUENCER, "用户": BuyingRole.USER, "使用人": BuyingRole.USER,
    "技术顾问": BuyingRole.TECHNICAL_ADVISER, "技术": BuyingRole.TECHNICAL_ADVISER,
    "财务": BuyingRole.FINANCE_CONTROLLER, "财务控制者": BuyingRole.FINANCE_CONTROLLER,
}  # fmt: skip
"""Without brackets some of them would be a part of a job title."""
SWITCHES: Mapping[str, str] = {
    "vacant": "vacant", "空缺": "vacant", "空岗": "vacant", "unknown": "unknown",
    "not known yet": "unknown", "未知": "unknown", "尚不清楚": "unknown", "?": "unknown",
    "coach": "coach", "教练": "coach", "内线": "coach", "assistant": "assistant",
    "助理岗": "assistant", "outside": "outsider", "外部": "outsider",
}  # fmt: skip

BARE = sorted(
    {*STANCES, "vacant", "空缺", "空岗", "未知", *(w for w in ROLES if not w.isascii())},
    key=len,
    reverse=True,
)
"""Words that need no brackets: they are no part of a name or a title."""
_BARE_END = re.compile(
    rf"(?:^|[\s,，;；])(?P<bare>[?？!！]?(?:{'|'.join(map(re.escape, BARE))})[?？!！]?|[?？])\s*$",
    re.IGNORECASE,
)
_BRACKETED_END = re.compile(r"[\[【](?P<inside>[^\[\]【】]*)[\]】]\s*$|(?:^|\s)#(?P<tag>\S+)\s*$")
_LINES = re.compile(r"\s*(→|->|=>|↔|<->)\s*")


def parted(content: str) -> tuple[str, Marks]:
    """A line without its marks, and the marks. Words in brackets that are no mark stay."""
    content, marks = _lines(content)
    behind = ""
    while True:
        shorter, found = _last(content)
        if found is not None:
            marks = _with(marks, found)
        elif shorter != content and (word := _inside(content)):
            behind = f"{content[len(shorter) :]}{behind}"
            marks = replace(marks, strange=(word, *marks.strange))
        else:
            return f"{content}{behind}".strip(), marks
        content = shorter


def marked(word: str) -> str | None:
    """The word as a mark spells it, when it is one: without case and without ! and ?."""
    plain = re.sub(r"\s+", " ", word).strip().casefold().replace("？", "?").replace("！", "!")
    if plain == "?":
        return plain
    bare = plain.strip("?!")
    return plain if bare in STANCES or bare in IN_BRACKETS or bare in SWITCHES else None


def bare_mark(word: str) -> str | None:
    """The same, of words that are a mark without brackets: a title may well be “Assistant”."""
    found = marked(word)
    return found if found is not None and (found == "?" or found.strip("?!") in BARE) else None


def added_mark(marks: Marks, word: str) -> Marks:
    """The marks with one more; `word` is what `marked` gave back."""
    return _with(marks, word)


def _lines(content: str) -> tuple[str, Marks]:
    head, *rest = _LINES.split(content)
    marks = Marks()
    for arrow, names in zip(rest[::2], rest[1::2], strict=True):
        found = tuple(n for n in (name.strip() for name in re.split("[,，、]", names)) if n)
        if arrow in ("↔", "<->"):
            marks = replace(marks, conflicts=(*marks.conflicts, *found))
        else:
            marks = replace(marks, influences=(*marks.influences, *found))
    return head, marks


def _last(content: str) -> tuple[str, str | None]:
    """The last mark of the line, and what stands before it."""
    bracketed = _BRACKETED_END.search(content)
    if bracketed is not None:
        inside = bracketed["inside"] if bracketed["inside"] is not None else bracketed["tag"]
        return content[: bracketed.start()].rstrip(), marked(inside)
    bare = _BARE_END.search(content)
    if bare is not None:
        return content[: bare.start()].rstrip(" \t,，;；"), marked(bare["bare"])
    return content, None


def _inside(content: str) -> str:
    """The words in brackets at the end."""
    found = _BRACKETED_END.search(content)
    return (found["inside"] or "").strip() if found is not None else ""


def _with(marks: Marks, word: str) -> Marks:
    bare = word.strip("?!") or word
    if bare in STANCES:
        return replace(marks, stance=STANCES[bare], sure="!" in word)
    if bare in IN_BRACKETS:
        return replace(marks, roles=marks.roles | {IN_BRACKETS[bare]})
    match SWITCHES[bare]:
        case "vacant":
            return replace(marks, vacant=True)
        case "unknown":
            return replace(marks, unknown=True)
        case "coach":
            return replace(marks, coach=True)
        case "assistant":
            return replace(marks, assistant=True)
    return replace(marks, outsider=True)
