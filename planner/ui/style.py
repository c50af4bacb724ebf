"""The style sheet of the whole program, made from the colours and lengths of a theme."""

from string import Template

from planner.ui.theme import ICONS, Theme

SHEET = Template("""
QMainWindow, QDialog, QMessageBox { background: $bg; }
QToolTip { background: $surface; color: $ink; border: 1px solid $line; padding: $p4 $p8; }
QLabel { background: transparent; color: $ink; }
QLabel:disabled { color: $ink3; }
QLabel[kind="title"] { font-size: $f18; font-weight: 600; }
QLabel[kind="heading"] { font-weight: 600; }
QLabel[kind="figure"] { font-size: $f20; font-weight: 600; }
QLabel[kind="hint"] { color: $ink2; }
QLabel[kind="caption"] { color: $ink3; font-size: $f12; }
QLabel[kind="brand"] { font-size: $f14; font-weight: 600; padding: $p4 $p8 $p14 $p8; }
QLabel[kind="section"] { color: $ink3; font-size: $f11; padding: $p14 $p10 $p4 $p10; }
QLabel[kind="trouble"] { color: $bad; }
QLabel[kind="pill"] { border-radius: $r8; padding: 1px $p8; font-size: $f12; }
QLabel[tone="neutral"] { background: $neutral_soft; color: $neutral; }
QLabel[tone="accent"] { background: $accent_soft; color: $accent; }
QLabel[tone="good"] { background: $good_soft; color: $good; }
QLabel[tone="bad"] { background: $bad_soft; color: $bad; }
QLabel[tone="due"] { background: $due_soft; color: $due; }

QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: $r9; }
QFrame[kind="note"] { background: $accent_wash; border: 1px solid $accent_soft;
  border-radius: $r9; }
QFrame[kind="well"] { background: $lane; border: none; border-radius: $r9; }
QFrame[kind="inspector"] { background: $surface; border: none; border-left: 1px solid $line; }
QFrame[kind="sidebar"] { background: $surface; border: none; border-right: 1px solid $line; }
QFrame[kind="top"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[kind="cover"] { background: $bg; border: none; }
QFrame[kind="banner"] { background: $due_soft; border: none; border-bottom: 1px solid $line; }
QFrame[kind="toast"] { background: $ink; border: none; border-radius: $r9; }
QFrame[kind="toast"] QLabel { color: $surface; }
QFrame[kind="rule"] { background: $row_line; border: none; max-height: 1px; min-height: 1px; }

QPushButton { background: $surface; color: $ink; border: 1px solid $line; border-radius: $r7;
  padding: $p5 $p12; min-height: $p18; icon-size: $p16; }
QPushButton:hover { background: $bg; border-color: $edge; }
QPushButton:pressed { background: $lane; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $ink3; background: $bg; border-color: $line; }
QPushButton::menu-indicator { image: url("$icons/chevron-down-$name.svg"); width: $p12;
  height: $p12; subcontrol-origin: padding; subcontrol-position: right center; right: $p6; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 1px solid $ink; }
QPushButton[kind="primary"]:disabled { background: $lane; color: $ink3; border-color: $line; }
QPushButton[kind="danger"] { color: $bad; }
QPushButton[kind="quiet"], QPushButton[kind="icon"] { background: transparent;
  border: 1px solid transparent; }
QPushButton[kind="icon"] { padding: $p5; min-width: $p16; }
QPushButton[kind="quiet"]:hover, QPushButton[kind="icon"]:hover { background: $lane; }
QPushButton[kind="quiet"]:focus, QPushButton[kind="icon"]:focus { border-color: $accent; }
QPushButton[kind="link"] { background: transparent; border: none; color: $accent; padding: 0;
  text-align: left; }
QPushButton[kind="link"]:hover, QPushButton[kind="link"]:focus { text-decoration: underline; }
QPushButton[kind="find"] { color: $ink3; text-align: left; }
QPushButton:checked { background: $accent_soft; color: $accent; border-color: $accent_soft; }
QPushButton[kind="toggle"] { color: $ink2; border-radius: $r10; padding: 1px $p9;
  min-height: $p18; font-size: $f12; }
QPushButton[kind="toggle"]:checked { background: $accent_soft; color: $accent;
  border-color: $accent; }
QPushButton[kind="nav"] { background: transparent; border: 1px solid transparent; color: $ink2;
  text-align: left; padding: $p6 $p10; border-radius: $r6; }
QPushButton[kind="nav"]:hover { background: $bg; }
QPushButton[kind="nav"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton[kind="nav"]:focus { border-color: $accent; }
QPushButton[kind="tab"] { background: transparent; border: none; border-radius: 0; color: $ink2;
  padding: $p8 0 $p7 0; border-bottom: 2px solid transparent; }
QPushButton[kind="tab"]:hover { color: $ink; }
QPushButton[kind="tab"]:checked { color: $ink; font-weight: 600; border-bottom: 2px solid $accent; }
QPushButton[kind="tab"]:focus { color: $accent; }
QPushButton[kind="figure"] { background: $surface; border: 1px solid $line; border-radius: $r9;
  padding: 0; }
QPushButton[kind="figure"]:hover { border-color: $edge; }
QPushButton[kind="figure"]:checked, QPushButton[kind="figure"]:focus { border-color: $accent; }
QLabel[tint="accent"] { color: $accent; }
QLabel[tint="ink2"] { color: $ink2; }
QLabel[tint="bad"] { color: $bad; }
QPushButton[kind="row"] { background: $surface; border: none; border-radius: $r7; text-align: left;
  padding: $p8 $p10; }
QPushButton[kind="row"]:hover, QPushButton[kind="row"]:focus { background: $accent_soft; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox, QDoubleSpinBox {
  background: $surface; color: $ink; border: 1px solid $line; border-radius: $r7;
  padding: $p4 $p8; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QComboBox, QDateEdit, QSpinBox { min-height: $p20; }
QLineEdit:hover, QComboBox:hover, QDateEdit:hover, QPlainTextEdit:hover { border-color: $edge; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus,
QSpinBox:focus { border: 1px solid $accent; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled { color: $ink3; background: $bg; }
QLineEdit[kind="bare"] { border: none; padding: $p4 0; background: transparent; }
QComboBox[kind="unused"] { color: $ink3; background: $bg; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: $p22; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$icons/chevron-down-$name.svg");
  width: $p12; height: $p12; }
QComboBox QAbstractItemView { background: $surface; color: $ink; border: 1px solid $line;
  selection-background-color: $accent_soft; selection-color: $accent; outline: 0; padding: $p4; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QCheckBox, QRadioButton { color: $ink; spacing: $p8; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: $ink3; }
QCheckBox::indicator, QRadioButton::indicator { width: $p14; height: $p14; background: $surface;
  border: 1px solid $edge; border-radius: $r4; }
QRadioButton::indicator { border-radius: $r7; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
  image: url("$icons/check-$name.svg"); }
QRadioButton::indicator:checked { background: $surface; border: $p4 solid $accent;
  width: $p8; height: $p8; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QGroupBox { border: 1px solid $line; border-radius: $r9; margin-top: $p10; padding: $p10; }
QGroupBox::title { subcontrol-origin: margin; left: $p12; color: $ink2; }

QTableView, QTreeView, QListView { background: $surface; alternate-background-color: $surface;
  color: $ink; border: none; outline: 0; gridline-color: $row_line;
  selection-background-color: $accent_soft; selection-color: $ink; }
QTableView[kind="card"], QTreeView[kind="card"], QListView[kind="card"] {
  border: 1px solid $line; border-radius: $r9; }
QTableView::item { padding: 0 $p10; border-bottom: 1px solid $row_line; }
QTreeView::item, QListView::item { padding: $p4 $p8; min-height: $p22; }
QTableView::item:hover, QTreeView::item:hover, QListView::item:hover { background: $accent_wash; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {
  background: $accent_soft; color: $ink; }
QHeaderView { background: $surface; border: none; border-top-left-radius: $r9;
  border-top-right-radius: $r9; }
QHeaderView::section { background: transparent; color: $ink3; border: none;
  border-bottom: 1px solid $line; padding: $p6 $p13; font-size: $f12; }
QHeaderView::section:hover { color: $ink; }
QHeaderView::up-arrow { image: url("$icons/chevron-up-$name.svg"); width: $p10; height: $p10; }
QHeaderView::down-arrow { image: url("$icons/chevron-down-$name.svg"); width: $p10; height: $p10; }
QTableCornerButton::section { background: $surface; border: none; }

QTabWidget::pane { border: none; }
QTabBar { background: $surface; }
QTabBar::tab { background: transparent; color: $ink2; padding: $p8 $p2; margin-right: $p20;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[kind="scrolled"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: $p10; margin: 0; }
QScrollBar:horizontal { background: transparent; height: $p10; margin: 0; }
QScrollBar::handle { background: $line; border-radius: $r4; margin: 1px; }
QScrollBar::handle:vertical { min-height: $p28; }
QScrollBar::handle:horizontal { min-width: $p28; }
QScrollBar::handle:hover { background: $edge; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QProgressBar { background: $lane; border: none; border-radius: $r4; max-height: $p6;
  min-height: $p6; }
QProgressBar::chunk { background: $accent; border-radius: $r4; }

QMenuBar { background: $surface; color: $ink2; border: none; border-bottom: 1px solid $line;
  padding: $p2 $p6; }
QMenuBar::item { background: transparent; padding: $p4 $p8; border-radius: $r6; }
QMenuBar::item:selected { background: $lane; color: $ink; }
QMenu { background: $surface; color: $ink; border: 1px solid $line; padding: $p4; }
QMenu::item { padding: $p6 $p24 $p6 $p12; border-radius: $r4; }
QMenu::item:selected { background: $accent_soft; color: $accent; }
QMenu::item:disabled { color: $ink3; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: $p4 $p8; }
QMenu::indicator { width: $p12; height: $p12; left: $p2; }
QMenu::indicator:checked { image: url("$icons/tick-$name.svg"); }
QCalendarWidget QWidget { background: $surface; color: $ink; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent;
  selection-color: $on_accent; }
""")


def style_sheet(theme: Theme) -> str:
    """The style sheet; set it on the application once for each theme."""
    names = {token: colour.name() for token, colour in theme.colours.items()}
    names["accent_hover"] = theme.accent.darker(110).name()
    lengths = {f"p{n}": f"{max(1, theme.px(n))}px" for n in range(2, 30)}
    round_ = {f"r{n}": f"{theme.px(n)}px" for n in range(3, 12)}
    fonts = {f"f{n}": f"{theme.px(n)}px" for n in range(10, 25)}
    where = {"icons": (ICONS / "style").as_posix(), "name": theme.name}
    return SHEET.substitute(**names, **lengths, **round_, **fonts, **where)
