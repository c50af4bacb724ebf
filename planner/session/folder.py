"""Where this computer keeps what belongs to the program and to no workspace."""

import os
import sys
from pathlib import Path

NAME = "account-planner"
LOG, CRASH = "planner.log", "crash.log"
"""The log, and what is left of a crash of the interpreter."""


def settings_folder() -> Path:
    """Window settings, the anchors of the ledgers, and the sample. Windows and terminal share it;
    it need not exist yet."""
    if sys.platform == "win32":
        above = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        above = Path.home() / "Library" / "Application Support"
    else:
        above = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return above / NAME
