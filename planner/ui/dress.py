"""How the program looks: font, style, palette and style sheet, put on the application."""

import os
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from planner.ui.style import style_sheet
from planner.ui.theme import Theme

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
FAMILY, LATIN = "Noto Sans SC", "Inter"


@cache
def add_fonts() -> None:
    """The fonts that come with the program: the same everywhere, Chinese included."""
    for file in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def window_font(theme: Theme, code: str) -> QFont:
    """Chinese dots and quotation marks are as wide as a character, English ones are not: each
    language has its own font first."""
    font = QFont()
    font.setFamilies([FAMILY, LATIN] if code == "zh_CN" else [LATIN, FAMILY])
    font.setPixelSize(theme.px(13))
    return font


def dress(application: QApplication, theme: Theme, code: str) -> None:
    """Light or dark, at the theme's zoom, for a language. Only what differs from now is set."""
    font = window_font(theme, code)
    if application.font() != font:
        application.setFont(font)
    application.setPalette(theme.palette())
    sheet = style_sheet(theme)
    if application.styleSheet() != sheet:
        application.setStyleSheet(sheet)


def speak(application: QApplication, code: str) -> None:
    """Qt's own words (buttons of dialogs, menus of fields) and its formats in the language."""
    for old in application.findChildren(QTranslator, "qtbase"):
        application.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(code))
    translator = QTranslator(application)
    translator.setObjectName("qtbase")
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{code}", folder):
        application.installTranslator(translator)


def mend_input_method() -> None:
    """The wheel of Qt has no fcitx plug-in; fcitx5 answers as ibus, which it has. Before the
    application is made. (hydrus#1794, fcitx5#444)"""
    if os.environ.get("QT_IM_MODULE", "").startswith("fcitx"):
        os.environ["QT_IM_MODULE"] = "ibus"
