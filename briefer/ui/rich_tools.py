"""The small row of tools over a rich text: its looks, its lists, its spelling. Each has a key or stands in the menu."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from briefer.ui import style
from briefer.ui.icons import icon
from briefer.ui.rich_field import RichField

_HEIGHT = 22


class RichTools(QWidget):
    """Shown while its field has the focus; its place is kept free meanwhile, so that nothing moves."""

    def __init__(self, field: RichField, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._looks: dict[str, QToolButton] = {}
        self._help: str | None = None
        keep = self.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.setSizePolicy(keep)
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(1)
        self.hide()
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._furnish()
            self._tell()
            self.show()
        elif isinstance(event, QFocusEvent) and event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.hide()  # not for a menu of the field itself, which gives the focus back
        return False

    def _furnish(self) -> None:
        """Make the buttons when they are first wanted: a long brief has hundreds of fields."""
        if self._looks:
            return
        field = self._field
        self._spelling = QPushButton(self)
        self._spelling.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._spelling.setProperty("tone", "problem")
        style.give_role(self._spelling, "link")
        self._spelling.clicked.connect(field.next_unknown)
        self._row.addStretch(1)
        self._row.addWidget(self._spelling)
        self._row.addSpacing(style.GAP)
        for name, picture, text, verb in (
            ("bold", "bold", self.tr("Bold (Ctrl+B)"), field.toggle_bold),
            ("italic", "italic", self.tr("Italic (Ctrl+I)"), field.toggle_italic),
            ("ul", "list", self.tr("Bulleted list (Ctrl+Shift+8)"), lambda: field.toggle_list("ul")),
            ("ol", "list-ordered", self.tr("Numbered list (Ctrl+Shift+7)"), lambda: field.toggle_list("ol")),
            ("link", "link", self.tr("Link (Ctrl+K)"), field.ask_link),
            ("paragraph", "text-quote", self.tr("Standard paragraph (Ctrl+Shift+P)"), field.choose_paragraph),
        ):
            self._looks[name] = self._button(picture, text, verb)
            self._looks[name].setCheckable(name not in ("link", "paragraph"))
            self._row.addWidget(self._looks[name])
        field.looks_changed.connect(self._tell)

    def _tell(self) -> None:
        """Show which looks the place of the cursor has, and how many words are not known."""
        looks = self._field.looks()
        for name, button in self._looks.items():
            button.setChecked(name in looks)
        self._looks["paragraph"].setVisible(self._field.has_paragraphs)
        words, tip = self._spelling_words()
        self._spelling.setText(words)
        self._spelling.setToolTip(tip)
        self._spelling.setVisible(bool(words))
        style.change(self._spelling, "tone", "problem" if self._field.unknown_words() else "")
        self._describe(words)

    def _describe(self, words: str) -> None:
        """Tell a screen reader what the wavy lines tell others."""
        if self._help is None:
            self._help = self._field.accessibleDescription()
        self._field.setAccessibleDescription(" ".join(filter(None, (self._help, words and f"{words}."))))

    def _spelling_words(self) -> tuple[str, str]:
        spelling, count = self._field.spelling, self._field.unknown_words()
        if spelling is None:
            return "", ""
        if not spelling.has_dictionary:
            language = QLocale(spelling.language).nativeLanguageName() or spelling.language
            return self.tr("Spelling off"), self.tr("There is no dictionary for {0}.").format(language)
        tip = self.tr("Go to the next word that is not in the dictionary (F7)")
        return (
            "" if not count else self.tr("1 unknown word") if count == 1 else self.tr("{0} unknown words").format(count)
        ), tip

    def _button(self, picture: str, text: str, verb: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("small", True)
        button.setIcon(icon(picture))
        button.setIconSize(QSize(14, 14))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: verb())
        button.clicked.connect(self._tell)
        return button
