"""How to work with each role, in open and clean ways: the words of the playbook."""

from collections.abc import Mapping
from dataclasses import dataclass

from planner.domain.processes import Bilingual, BuyingRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Playbook:
    """What a role cares about, what to do, which questions to ask, which trap to avoid."""

    care: Bilingual
    do: Bilingual
    ask: tuple[Bilingual, ...]
    trap: Bilingual


Playbooks = Mapping[BuyingRole, Playbook]
