"""The sample workspace: three accounts, eleven purchases and two partners, invented and dated."""

from planner.sample.building import TODAY, create
from planner.sample.demo import demo

__all__ = ["TODAY", "create", "demo"]
