"""In which languages a paper is printed."""

from planner.domain.text import text
from planner.ui.desk import Desk
from planner.ui.fields import Choice

PAPER_LANGUAGES = {
    "both": text("Chinese and English"),
    "zh": text("Chinese"),
    "en": text("English"),
}


class LanguageChoice(Choice[str]):
    def __init__(self, desk: Desk) -> None:
        options = [(code, desk.say(words)) for code, words in PAPER_LANGUAGES.items()]
        super().__init__(desk.text("Language of the paper"), options)
