"""A paper's language or two: every sentence is said in each of them."""

from dataclasses import dataclass

from planner.documents.fonts import width
from planner.documents.printable import safe
from planner.domain.errors import Refused
from planner.domain.text import Say, Text, text

SHORT = 262
"""Points of two sentences that share a line of a table."""

LANGUAGES = ("zh", "en", "both")


@dataclass(frozen=True, slots=True)
class Tongues:
    """English stands before Chinese. `code` is the language of the file for readers aloud."""

    name: str
    says: tuple[Say, ...]
    code: str

    def each(self, sentence: Text) -> tuple[str, ...]:
        """Once per language, but no line twice."""
        return tuple(dict.fromkeys(say(sentence) for say in self.says))

    def columns(self, sentence: Text) -> tuple[str, ...]:
        """Once per language, in any case."""
        return tuple(say(sentence) for say in self.says)

    def paired(self, sentence: Text) -> tuple[str, ...]:
        """Short sentences share a line, longer ones stand below one another."""
        said = self.each(sentence)
        together = " / ".join(said)
        return (together,) if width(safe(together), 7.9) <= SHORT else said

    def inline(self, sentence: Text, between: str = " ") -> str:
        """All languages on one line."""
        return between.join(self.each(sentence))


def tongues(language: str, say_zh: Say, say_en: Say) -> Tongues:
    """Refuses a language that papers do not have."""
    match language:
        case "zh":
            return Tongues(language, (say_zh,), "zh-CN")
        case "en":
            return Tongues(language, (say_en,), "en")
        case "both":
            return Tongues(language, (say_en, say_zh), "en")
    raise Refused(
        text(
            "Papers have the languages zh, en and both, not “{language}”.",
            language=language,
        )
    )
