"""The help as values: sections of sentences, and of keys with what they do."""

from dataclasses import dataclass

from planner.domain.processes import Bilingual


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A key (or what the hand does), and what that brings about."""

    keys: Bilingual
    words: Bilingual


@dataclass(frozen=True, slots=True)
class HelpSection:
    title: Bilingual
    sentences: tuple[Bilingual, ...] = ()
    lines: tuple[HelpLine, ...] = ()
