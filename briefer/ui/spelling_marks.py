"""Words that the dictionary doesn't know, marked in a field: a wavy line, a tool tip, and a count in words."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QColor, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from briefer.ui import style
from briefer.ui.spelling import Spelling

_RED, _RED_IN_THE_DARK = "#c62828", "#ff8a80"


class SpellingMarks(QSyntaxHighlighter):
    """Underlines unknown words. Only the paragraphs that changed, or whose words were looked up, are drawn anew."""

    def __init__(self, field: QTextEdit, spelling: Spelling, in_one_step: Callable[[Callable[[], None]], None]) -> None:
        super().__init__(field.document())
        self._field, self._spelling, self._in_one_step = field, spelling, in_one_step
        spelling.judged.connect(self._draw_again)
        spelling.switched.connect(self._draw_again)

    def highlightBlock(self, text: str) -> None:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        look.setUnderlineColor(QColor(_RED if style.colours() is style.LIGHT else _RED_IN_THE_DARK))
        found = self._spelling.unknown(text)
        for start, word in found:
            self.setFormat(start, len(word), look)
        self.setCurrentBlockState(len(found))

    def _draw_again(self) -> None:
        block = self.document().begin()
        while block.isValid():
            if block.userState() or self._spelling.unknown(block.text()):
                self.rehighlightBlock(block)
            block = block.next()

    # -- what is told of them ----------------------------------------------------------------------------------------

    def count(self) -> int:
        """How many unknown words are marked."""
        block, count = self.document().begin(), 0
        while block.isValid():
            count += max(block.userState(), 0)
            block = block.next()
        return count

    def words(self) -> list[QTextCursor]:
        """A cursor that selects each unknown word, in order."""
        found: list[QTextCursor] = []
        block = self.document().begin()
        while block.isValid():
            for start, word in self._spelling.unknown(block.text()):
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + start)
                cursor.setPosition(block.position() + start + len(word), QTextCursor.MoveMode.KeepAnchor)
                found.append(cursor)
            block = block.next()
        return found

    def at(self, place: int) -> QTextCursor | None:
        """A cursor that selects the unknown word at a position of the document; None when that is none."""
        return next((word for word in self.words() if word.selectionStart() <= place <= word.selectionEnd()), None)

    def next_after(self, place: int) -> QTextCursor | None:
        """The first unknown word after a position, else the first of all."""
        words = self.words()
        return next((word for word in words if word.selectionStart() >= place), words[0] if words else None)

    def tip(self, place: QPoint) -> str:
        """What to say of the word at a place of the view; empty when it is known."""
        word = self.at(self._field.cursorForPosition(place).position())
        if word is None or not self._field.cursorRect(word).adjusted(-200, 0, 40, 0).contains(place):
            return ""
        return self.tr("“{0}” is not in the dictionary. A right click offers others.").format(word.selectedText())

    def fill(self, menu: QMenu, place: int) -> None:
        """Put what can be done about the word at a position before the other entries of a menu."""
        word = self.at(place)
        if word is None:
            return
        first, text = menu.actions()[0] if menu.actions() else None, word.selectedText()
        entries = [self._entry(menu, other, word) for other in self._spelling.suggestions(text)]
        if not entries:
            nothing = QAction(self.tr("No suggestions"), menu)
            nothing.setEnabled(False)
            entries.append(nothing)
        entries[0].setObjectName("suggestion")
        add = QAction(self.tr("Add “{0}” to the dictionary").format(text.replace("&", "&&")), menu)
        add.triggered.connect(lambda: self._spelling.add(text))
        for entry in (*entries, add):
            menu.insertAction(first, entry)  # pyright: ignore[reportArgumentType]
        if first is not None:
            menu.insertSeparator(first)

    def _entry(self, parent: QObject, other: str, word: QTextCursor) -> QAction:
        action = QAction(other.replace("&", "&&"), parent)
        font = action.font()
        font.setBold(True)
        action.setFont(font)
        action.triggered.connect(lambda: self._replace(word, other))
        return action

    def _replace(self, word: QTextCursor, other: str) -> None:
        """Put another word in the place of an unknown one, in the same look."""
        self._field.setTextCursor(word)
        look = word.charFormat()
        self._in_one_step(lambda: word.insertText(other, look))
        self._field.setTextCursor(word)
