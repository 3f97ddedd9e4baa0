"""The look of the window: two palettes, one style sheet, one grid.

Every colour that carries text reaches a contrast of 4.5:1 on the grounds it stands on (WCAG 2.2, 1.4.3), and what shows
where a field, a button or a tick is, and which has the focus, 3:1 (1.4.11). Widgets that paint for themselves ask
`colours` when they paint, so a change of scheme needs no call.
"""

from typing import Literal, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from briefer import settings

Scheme = Literal["light", "dark"]

FAMILY = "Noto Sans"
SLANTED = ("NotoSans-Italic.ttf", "window/NotoSans-BoldItalic.ttf")
OTHER_SCRIPTS = (
    *("Sarabun-Regular.ttf", "Sarabun-Bold.ttf", "Amiri-Regular.ttf", "Amiri-Bold.ttf", "NotoSansTamil.ttf"),
    *("NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Bold.ttf", "NotoSansCJKjp-Regular.otf"),
)
"""Faces for what the window's own family doesn't write; Qt takes them where the system has no other."""
SMALL, NORMAL, LARGE = 9, 10, 12
"""Sizes of type in points."""

INSIDE, BETWEEN, GAP = 20, 14, 8
"""Pixels inside a card, between cards, and between a label and what it names."""
FIELD = 32
"""Height of a field and of a row in a table, in pixels."""


class Colours(NamedTuple):
    """The colours of a scheme, by what they are for."""

    ground: str
    card: str
    line: str
    edge: str
    """Border of a field."""
    outline: str
    """Border of a box to tick, which may stand in a row that is chosen."""
    ink: str
    secondary: str
    accent: str
    on_accent: str
    chosen: str
    """Ground of what is selected."""
    problem: str
    problem_ground: str
    good: str
    halo: str
    """Border of the card in which the focus is."""
    found: str
    """Ground of words that are looked for."""
    desk: str
    """What the pages of the preview lie on."""


LIGHT = Colours(
    ground="#f3f5f8", card="#ffffff", line="#dde3ea", edge="#828e9a", outline="#7c8894", ink="#1b2733",
    secondary="#566270", accent="#1f5a94", on_accent="#ffffff", chosen="#e4eef7", problem="#855400",
    problem_ground="#fff3dc", good="#17713a", halo="#86b3da", found="#ffe08a", desk="#e3e7ed",
)  # fmt: skip
DARK = Colours(
    ground="#11171d", card="#1a222b", line="#2c3742", edge="#6c7e93", outline="#76889a", ink="#e6ebf0",
    secondary="#a6b2be", accent="#82b7e8", on_accent="#0b1c2c", chosen="#213a52", problem="#f2c063",
    problem_ground="#3a2d12", good="#74d19a", halo="#3d6b96", found="#66500f", desk="#0c1116",
)  # fmt: skip


def colours_of(palette: QPalette) -> Colours:
    """The scheme that a palette belongs to."""
    return LIGHT if palette.color(QPalette.ColorRole.Window).lightness() > 127 else DARK


def colours() -> Colours:
    """The colours of the scheme in use. A widget's own palette won't do: a style sheet may have changed it."""
    return colours_of(QGuiApplication.palette())


def preferred_scheme(application: QApplication) -> Scheme:
    """The scheme that the desktop asks for; light where it asks for none."""
    return "dark" if colours_of(application.palette()) is DARK else "light"


STYLE = ("-style", "fusion")
"""Arguments that QApplication takes: the style sheet is written for Fusion. Setting a style later takes 4 ms more."""


def dress(application: QApplication, scheme: Scheme | None = None) -> None:
    """Give the application its font, palette and style sheet. Called again, it changes the scheme."""
    chosen = DARK if (scheme or preferred_scheme(application)) == "dark" else LIGHT
    if application.font().family() != FAMILY:
        load_faces("NotoSans.ttf", "window/NotoSans-Bold.ttf")
        application.setFont(QFont(FAMILY, NORMAL))
    application.setPalette(palette(chosen))
    application.setStyleSheet(sheet(chosen))


def load_faces(*files: str) -> None:
    """Load faces. Slanted ones and those of other scripts come after the first paint: they take 6 ms together."""
    for file in files:
        QFontDatabase.addApplicationFont(str(settings.resources() / "fonts" / file))


def tip(text: str) -> str:
    """A tool tip that says a text as it is, though Qt reads markup in tool tips."""
    for character, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        text = text.replace(character, name)
    return f"<p>{text}</p>" if text else ""


def give_role(widget: QWidget, role: str) -> None:
    """Say what a new widget is for, such as ``title`` or ``primary``: the style sheet goes by it."""
    widget.setProperty("role", role)


def change(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the style sheet goes by, on a widget that may be shown already."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def palette(c: Colours) -> QPalette:
    """A palette that names a colour for every role, so that nothing depends on the desktop's own."""
    role = QPalette.ColorRole
    result = QPalette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        off = group is QPalette.ColorGroup.Disabled
        ink = c.secondary if off else c.ink
        for place, colour in (
            (role.Window, c.ground), (role.WindowText, ink), (role.Base, c.card), (role.Text, ink),
            (role.AlternateBase, c.ground), (role.Button, c.card), (role.ButtonText, ink),
            (role.BrightText, c.problem), (role.ToolTipBase, c.card), (role.ToolTipText, c.ink),
            (role.PlaceholderText, c.secondary), (role.Highlight, c.accent),
            (role.HighlightedText, c.on_accent), (role.Link, c.accent), (role.LinkVisited, c.accent),
            (role.Light, c.card), (role.Midlight, c.line), (role.Mid, c.line),
            (role.Dark, c.edge), (role.Shadow, c.edge), (role.Accent, c.accent),
        ):  # fmt: skip
            result.setColor(group, place, QColor(colour))
    return result


def sheet(c: Colours) -> str:
    """The one style sheet."""
    return f"""
    QMainWindow, QDialog, #ground {{ background: {c.ground}; }}
    QMenuBar {{ background: {c.card}; border: none; padding: 2px 8px; }}
    QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; background: transparent; }}
    QMenuBar::item:selected, QMenu::item:selected {{ background: {c.chosen}; color: {c.ink}; }}
    QMenu {{ background: {c.card}; border: 1px solid {c.line}; padding: 6px; }}
    QMenu::item {{ padding: 6px 28px 6px 12px; border-radius: 4px; }}
    QMenu::item:disabled {{ color: {c.secondary}; }}
    QMenu::icon {{ padding-left: 8px; }}
    QMenu::separator {{ height: 1px; background: {c.line}; margin: 6px 4px; }}
    QToolTip {{ background: {c.card}; color: {c.ink}; border: 1px solid {c.edge}; }}
    QScrollArea {{ border: none; background: transparent; }}
    #status {{ background: {c.card}; border-top: 1px solid {c.line}; }}
    QLabel[role="field"] {{ color: {c.secondary}; font-size: {SMALL}pt; min-height: 16px; }}
    QToolButton[small="true"] {{ padding: 2px; border-radius: 4px; }}
    #status QPushButton {{ font-size: {SMALL}pt; min-height: 22px; max-height: 22px; }}

    #bar {{ background: {c.card}; border-bottom: 1px solid {c.line}; }}
    #side {{ background: {c.card}; border-right: 1px solid {c.line}; }}
    #previewBar {{ background: {c.card}; border-bottom: 1px solid {c.line}; border-left: 1px solid {c.line}; }}
    #findings {{ background: {c.card}; border-top: 1px solid {c.line}; }}
    QFrame[role="card"] {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 8px; }}
    QFrame[role="card"][current="true"] {{ border-color: {c.halo}; }}
    QFrame[role="separator"] {{ background: {c.line}; border: none; }}
    QFrame[role="message"] {{ background: {c.card}; border-bottom: 1px solid {c.line}; }}
    QFrame[role="warning"] {{ background: {c.problem_ground}; border-bottom: 1px solid {c.problem}; }}

    QLabel[role="display"] {{ font-size: 20pt; font-weight: 700; }}
    QLabel[role="title"] {{ font-size: {LARGE}pt; font-weight: 700; }}
    QLabel[role="label"], QLabel[role="hint"] {{ color: {c.secondary}; font-size: {SMALL}pt; }}
    QLabel[role="heading"] {{ color: {c.secondary}; font-size: {SMALL}pt; font-weight: 700; }}
    QLabel[role="problem"] {{ color: {c.problem}; font-size: {SMALL}pt; }}
    QLabel[role="good"] {{ color: {c.good}; font-size: {SMALL}pt; }}
    QLabel[role="badge"] {{ color: {c.problem}; background: {c.problem_ground}; font-size: {SMALL}pt;
        border-radius: 8px; padding: 2px 8px; }}

    QLineEdit, QComboBox {{ min-height: {FIELD - 2}px; max-height: {FIELD - 2}px; padding: 0 10px;
        background: {c.card}; border: 1px solid {c.edge}; border-radius: 5px;
        selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QTextEdit, QPlainTextEdit {{ background: {c.card}; border: 1px solid {c.edge}; border-radius: 5px; padding: 3px 6px;
        selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QLineEdit:focus, QComboBox:focus, QTextEdit:focus, QPlainTextEdit:focus {{
        border: 2px solid {c.accent}; }}
    QLineEdit:focus, QComboBox:focus {{ padding: 0 9px; min-height: {FIELD - 4}px; max-height: {FIELD - 4}px; }}
    QTextEdit:focus, QPlainTextEdit:focus {{ padding: 2px 5px; }}
    QComboBox::drop-down {{ border: none; width: 26px; }}
    QComboBox::down-arrow {{ image: none; }}
    QComboBox QAbstractItemView {{ background: {c.card}; border: 1px solid {c.edge}; outline: none;
        selection-background-color: {c.chosen}; selection-color: {c.ink}; }}
    QCheckBox, QRadioButton {{ spacing: 8px; border: 2px solid transparent; border-radius: 5px;
        padding: 3px 6px 3px 0; outline: none; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {c.accent}; }}

    QPushButton {{ min-height: {FIELD - 2}px; padding: 0 14px; background: {c.card}; color: {c.ink};
        border: 1px solid {c.edge}; border-radius: 5px; outline: none; }}
    QPushButton:hover {{ background: {c.ground}; }}
    QPushButton:pressed {{ background: {c.chosen}; }}
    QPushButton:focus {{ border: 2px solid {c.accent}; padding: 0 13px; min-height: {FIELD - 4}px; }}
    QPushButton:disabled {{ color: {c.secondary}; border-color: {c.line}; }}
    QPushButton[role="primary"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent};
        font-weight: 700; }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {c.ink}; }}
    QPushButton[role="primary"]:disabled {{ background: {c.line}; border-color: {c.line}; color: {c.secondary}; }}
    QPushButton[role="link"] {{ background: transparent; border: 1px solid transparent; color: {c.accent};
        padding: 0 8px; text-align: left; min-height: 22px; }}
    QPushButton[role="link"]:hover {{ background: {c.chosen}; }}
    QPushButton[role="link"]:focus {{ border: 2px solid {c.accent}; padding: 0 7px; min-height: 20px; }}
    QPushButton[role="link"][flush="true"] {{ padding: 0 8px 0 0; }}
    QPushButton[role="link"][flush="true"]:focus {{ padding: 0 7px 0 0; }}
    QPushButton[role="link"][tone="problem"] {{ color: {c.problem}; font-size: {SMALL}pt; padding: 0; }}
    QPushButton[role="link"]:disabled {{ color: {c.secondary}; }}
    QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 5px; }}
    QToolButton:hover {{ background: {c.chosen}; }}
    QToolButton:checked {{ background: {c.chosen}; }}
    QToolButton:focus {{ border: 2px solid {c.accent}; padding: 4px; }}

    QListView {{ background: transparent; border: none; outline: none;
        selection-background-color: {c.chosen}; selection-color: {c.ink}; }}
    #completion {{ background: {c.card}; border: 1px solid {c.edge}; }}
    #completion::item {{ padding: 4px 6px; border-radius: 4px; color: {c.ink}; }}
    #completion::item:selected {{ background: {c.chosen}; color: {c.ink}; }}
    QFrame[role="details"] {{ border: none; border-left: 2px solid {c.line}; margin-left: 7px; }}
    QFrame[role="paste"] {{ background: {c.ground}; border: 1px solid {c.line}; border-radius: 5px; }}
    QLabel[role="picture"] {{ background: {c.ground}; border: 1px solid {c.line}; border-radius: 5px; }}
    QTableView {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 5px; outline: none;
        gridline-color: transparent; selection-background-color: {c.chosen}; selection-color: {c.ink}; }}
    QTableWidget::item {{ padding: 0 8px; }}
    QHeaderView {{ background: {c.ground}; border: none; }}
    QHeaderView::section {{ background: {c.ground}; color: {c.secondary}; font-weight: 700; border: none;
        border-bottom: 1px solid {c.line}; padding: 0 10px; min-height: {FIELD - 2}px; }}
    QTableCornerButton::section {{ background: {c.ground}; border: none; border-bottom: 1px solid {c.line}; }}
    QTableView QLineEdit, QTableView QComboBox, QTableView QTextEdit {{ border: 2px solid {c.accent};
        border-radius: 0; padding: 0 8px; min-height: 0; max-height: 2000px; }}
    QTableView QTextEdit {{ padding: 2px 4px; }}

    QSplitter::handle {{ background: transparent; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {c.edge}; border-radius: 4px; min-height: 32px; min-width: 32px; margin: 2px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QProgressBar {{ border: none; border-radius: 3px; background: {c.line}; max-height: 6px; min-width: 160px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
    QCalendarWidget QWidget {{ alternate-background-color: {c.ground}; }}
    """


def translate(context: str, text: str) -> str:
    """A text of the interface in the language in use, for functions outside a QObject."""
    return QCoreApplication.translate(context, text)
