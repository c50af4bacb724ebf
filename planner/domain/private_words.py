"""Words in a note that hint at somebody's private life. A hint only: nothing is ever refused.

Ours, after the rule that a note holds what could be shown to the person (eligibility.md, people
data). Words with business meanings, such as “party” or “healthy”, are left out.
"""

import re
import unicodedata
from collections.abc import Mapping
from enum import Enum

from planner.domain.parts import listed
from planner.domain.text import Text, text


class Matter(Enum):
    HEALTH = "health"
    FAMILY = "family"
    AFFAIR = "affair"
    RELIGION = "religion"
    POLITICS = "politics"
    DEBT = "debt"
    HABITS = "habits"


MATTER_WORDS: Mapping[Matter, Text] = {
    Matter.HEALTH: text("health"),
    Matter.FAMILY: text("family"),
    Matter.AFFAIR: text("love life"),
    Matter.RELIGION: text("religion"),
    Matter.POLITICS: text("party and politics"),
    Matter.DEBT: text("debts"),
    Matter.HABITS: text("habits and weaknesses"),
}

ENGLISH: Mapping[Matter, str] = {
    Matter.HEALTH: "ill illness sick disease cancer diabetes pregnant pregnancy depression "
    "depressed surgery hospitalised hospitalized therapist alcoholic disabled disability",
    Matter.FAMILY: "wife husband son sons daughter daughters child children kid kids spouse family "
    "divorce divorced married marriage girlfriend boyfriend",
    Matter.AFFAIR: "affair mistress lover gay lesbian",
    Matter.RELIGION: "religion religious church mosque temple christian muslim buddhist jewish "
    "hindu catholic",
    Matter.POLITICS: "communist politics political",
    Matter.DEBT: "debt debts gambling gambles gambler mortgage bankrupt",
    Matter.HABITS: "drinks drinker drunk womaniser womanizer vain greedy weakness weaknesses hobby "
    "hobbies",
}
CHINESE: Mapping[Matter, str] = {
    Matter.HEALTH: "生病 患病 病情 疾病 癌 肿瘤 糖尿病 高血压 怀孕 抑郁 住院 "
    "动手术 做手术 残疾 身体不好",
    Matter.FAMILY: "老婆 妻子 太太 老公 丈夫 爱人 儿子 女儿 孩子 小孩 离婚 "
    "结婚 婚姻 家里 家庭 父母 女朋友 男朋友",
    Matter.AFFAIR: "外遇 情人 小三 婚外 出轨 同性恋",
    Matter.RELIGION: "宗教 信佛 佛教 基督 天主教 穆斯林 伊斯兰 信教 教徒",
    Matter.POLITICS: "党员 入党 党籍 政治面貌 政治立场",
    Matter.DEBT: "欠债 负债 债务 欠钱 赌博 好赌 房贷 破产",
    Matter.HABITS: "好酒 爱喝酒 酗酒 好色 贪财 爱好 嗜好 弱点 把柄",
}  # fmt: skip

_WORD = re.compile(r"[^\W_]+")


def private_matters(note: str) -> dict[Matter, list[str]]:
    """What the note seems to touch, with its words as they stand there."""
    said = unicodedata.normalize("NFKC", note)
    words = {word.casefold(): word for word in _WORD.findall(said)}
    found = {
        matter: [
            *(words[w] for w in ENGLISH[matter].split() if w in words),
            *(w for w in CHINESE[matter].split() if w in said),
        ]
        for matter in Matter
    }
    return {matter: hits for matter, hits in found.items() if hits}


def private_hint(note: str) -> Text | None:
    """What to say beside the field; None where nothing sounds private."""
    found = private_matters(note)
    if not found:
        return None
    return text(
        "This sounds private ({matters}): “{words}”. Keep to business, and to what you could show "
        "this person.",
        matters=listed([MATTER_WORDS[matter] for matter in found]),
        words="”, “".join(word for hits in found.values() for word in hits),
    )
