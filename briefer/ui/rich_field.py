"""A field for rich text: bold, italic, lists and links, and nothing else."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QShowEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextList,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QInputDialog, QMenu, QTextEdit, QToolTip, QWidget

from briefer.model.richtext import RichText, plain_text
from briefer.ui import rich_text, style
from briefer.ui.drop_place import files_of
from briefer.ui.icons import tick_icon
from briefer.ui.paste import pasted
from briefer.ui.spelling import Spelling
from briefer.ui.spelling_marks import SpellingMarks
from briefer.ui.standard_paragraphs import Paragraphs
from briefer.ui.typing_run import TypingRun, place_in
from briefer.ui.viewport import leave_unstyled
from briefer.ui.window_keys import leave_keys_to_window

_DEEPEST = 8
_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier

Reshape = Callable[[str, int], tuple[str, int]]
"""From the kind and depth of a block to the new ones."""


class RichField(QTextEdit):
    """Edits rich text. As high as its text; the wheel scrolls the page around it."""

    edited = Signal()
    stepped = Signal()
    """What comes now is a step of its own, not a part of what was typed before it."""
    looks_changed = Signal()
    """The cursor moved, or words were looked up: the tools may have something else to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = 2
        self.is_in_cell = False
        """Whether a table's cell says how high it is."""
        self.spelling: Spelling | None = None
        self._marks: SpellingMarks | None = None
        self._paragraphs: Paragraphs | None = None
        self.setAcceptRichText(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.document().setIndentWidth(22)
        rich_text.fill(self.document(), ())
        self._filling = False
        self._run = TypingRun()
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.cursorPositionChanged.connect(self.looks_changed)
        leave_keys_to_window(self)
        self._fit()

    def value(self) -> RichText:
        """The rich text as it stands."""
        return rich_text.read(self.document())

    def show_value(self, value: object) -> None:
        """Show rich text; the cursor stays as near as it can to where it was."""
        blocks: RichText = value if isinstance(value, tuple) else ()
        if blocks == self.value():
            return
        before, cursor = self.toPlainText(), self.textCursor()
        place = cursor.position()
        self._filling = True
        rich_text.fill(self.document(), blocks)
        self._run.see(self.toPlainText())
        self._filling = False
        cursor.setPosition(place_in(self.toPlainText(), before, place))
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        return QSize(240, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height())

    def _height(self) -> int:
        least = self.fontMetrics().lineSpacing() * self.lines + 12
        return max(least, int(self.document().size().height()) + 8)

    def _fit(self, *_: object) -> None:
        if not self.is_in_cell:
            self.setFixedHeight(self._height())

    def _on_text_changed(self) -> None:
        if self._filling:
            return
        if not self._run.goes_on(self.toPlainText(), self.textCursor().position()):
            self.stepped.emit()
        self.edited.emit()

    def in_one_step(self, verb: Callable[[], object]) -> None:
        """Do what is no typing: a step of its own, whatever it changes on its way."""
        self._filling = True
        verb()
        self._filling = False
        self._run.see(self.toPlainText())
        self.stepped.emit()
        self.edited.emit()

    # -- looks -----------------------------------------------------------------------------------------------------

    def toggle_bold(self) -> None:
        """Make the selection, or what is typed next, bold or not."""
        look = QTextCharFormat()
        is_bold = self.fontWeight() >= QFont.Weight.DemiBold
        look.setFontWeight(QFont.Weight.Normal if is_bold else QFont.Weight.Bold)
        self.in_one_step(lambda: self.mergeCurrentCharFormat(look))

    def toggle_italic(self) -> None:
        """Make the selection, or what is typed next, italic or not."""
        look = QTextCharFormat()
        look.setFontItalic(not self.fontItalic())
        self.in_one_step(lambda: self.mergeCurrentCharFormat(look))

    def toggle_list(self, kind: str) -> None:
        """Make the selected blocks a list of a kind, or plain paragraphs when they are that."""
        blocks = self._selected_blocks()
        new = "p" if all(rich_text.kind_and_depth(block)[0] == kind for block in blocks) else kind
        self.in_one_step(lambda: self._reshape(blocks, lambda _, depth: (new, depth)))

    def shift(self, by: int) -> None:
        """Move the selected list entries deeper or less deep."""
        blocks = self._selected_blocks()
        self.in_one_step(lambda: self._reshape(blocks, lambda kind, depth: (kind, min(max(depth + by, 0), _DEEPEST))))

    def ask_link(self) -> None:
        """Ask for the address that the selection links to; no address takes the link away."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        known = cursor.charFormat().anchorHref()
        address, given = QInputDialog.getText(self, self.tr("Link"), self.tr("Address (https://…)"), text=known)
        if given and (not address or rich_text.is_link(address)):
            self.set_link(address, cursor)

    def set_link(self, address: str, cursor: QTextCursor) -> None:
        """Make what a cursor selects a link, or no link."""
        look = QTextCharFormat()
        look.setAnchor(bool(address))
        look.setAnchorHref(address)
        look.setFontUnderline(bool(address))
        self.in_one_step(lambda: cursor.mergeCharFormat(look))

    def _selected_blocks(self) -> list[QTextBlock]:
        cursor = self.textCursor()
        block = self.document().findBlock(cursor.selectionStart())
        blocks = [block]
        while block.position() + block.length() <= cursor.selectionEnd() and block.next().isValid():
            block = block.next()
            blocks.append(block)
        return blocks

    def _reshape(self, blocks: list[QTextBlock], new: Reshape) -> None:
        """Shape whole text anew, so that neighbouring entries of one kind and depth share a list."""
        numbers = {block.blockNumber() for block in blocks}
        walk, lists = QTextCursor(self.document()), dict[int, QTextList]()
        walk.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            kind, depth = rich_text.kind_and_depth(block)
            walk.setPosition(block.position())
            kind, depth = new(kind, depth) if block.blockNumber() in numbers else (kind, depth)
            rich_text.shape(walk, kind, depth, lists)
            block = block.next()
        walk.endEditBlock()

    def looks(self) -> set[str]:
        """The names of the looks at the cursor: bold, italic, ul, ol."""
        kind, _ = rich_text.kind_and_depth(self.textCursor().block())
        bold = self.fontWeight() >= QFont.Weight.DemiBold
        return {kind} | ({"bold"} if bold else set()) | ({"italic"} if self.fontItalic() else set())

    # -- spelling and standard paragraphs ----------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        leave_unstyled(self)
        if self.spelling is None and (spelling := Spelling.around(self)):
            self.spelling = spelling
            self._marks = SpellingMarks(self, spelling, self.in_one_step)
            for signal in (spelling.judged, spelling.switched):
                signal.connect(self.looks_changed)
        self._paragraphs = self._paragraphs or Paragraphs.around(self)

    def unknown_words(self) -> int:
        """How many words are not in the dictionary."""
        return self._marks.count() if self._marks else 0

    def next_unknown(self) -> None:
        """Select the next word that is not in the dictionary, and offer others for it."""
        word = self._marks.next_after(self.textCursor().selectionEnd()) if self._marks else None
        if word is not None:
            self.setTextCursor(word)
            self.ensureCursorVisible()
            place = self.cursorRect().bottomLeft()
            self.menu(word.selectionStart()).popup(self.viewport().mapToGlobal(place))

    @property
    def has_paragraphs(self) -> bool:
        """Whether there are standard paragraphs to choose from."""
        return self._paragraphs is not None and self._paragraphs.there

    def choose_paragraph(self) -> None:
        """Offer the standard paragraphs at the cursor."""
        if self._paragraphs is not None and self._paragraphs.there:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._paragraphs.fill(menu, self.insert_blocks)
            menu.popup(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))

    def menu(self, place: int) -> QMenu:
        """The context menu for a position of the text."""
        menu = self.createStandardContextMenu()
        for action in menu.actions()[:3]:  # undo and redo of Qt's own, and a line: the window's undo is for everything
            if action.isSeparator() or action.objectName() in ("edit-undo", "edit-redo"):
                menu.removeAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        for text, verb in (
            (self.tr("Bold") + "\tCtrl+B", self.toggle_bold),
            (self.tr("Italic") + "\tCtrl+I", self.toggle_italic),
            (self.tr("Bulleted list") + "\tCtrl+Shift+8", lambda: self.toggle_list("ul")),
            (self.tr("Numbered list") + "\tCtrl+Shift+7", lambda: self.toggle_list("ol")),
            *self._nesting(),
            (self.tr("Link…") + "\tCtrl+K", self.ask_link),
            (self.tr("Paste the words alone") + "\tCtrl+Shift+V", self.paste_words),
        ):
            menu.addAction(text).triggered.connect(verb)
        if self._paragraphs is not None and self._paragraphs.there:
            self._paragraphs.fill(menu.addMenu(self.tr("Standard paragraph")), self.insert_blocks)
        if self.spelling is not None:
            menu.addSeparator()
            self._offer_spelling(menu, self.spelling)
        if self._marks is not None:
            self._marks.fill(menu, place)
        return menu

    def _nesting(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """What can be done with the entry of a list that the cursor is in."""
        if not self.textCursor().block().textList():
            return ()
        deeper, back = self.tr("Nest the entry deeper") + "\tCtrl+M", self.tr("Nest it less deep") + "\tCtrl+Shift+M"
        return (deeper, lambda: self.shift(1)), (back, lambda: self.shift(-1))

    def _offer_spelling(self, menu: QMenu, spelling: Spelling) -> None:
        check = menu.addAction(tick_icon(), self.tr("Check the spelling"))
        check.setCheckable(True)
        check.setChecked(spelling.is_on)
        check.setEnabled(spelling.has_dictionary)
        check.triggered.connect(spelling.switch)
        if not spelling.has_dictionary:
            check.setText(self.tr("Spelling is off: there is no dictionary for this language"))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        where = self.viewport().mapToGlobal(self.cursorRect().bottomLeft()) if by_key else event.globalPos()
        self.menu(place.position()).popup(where)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._marks and (words := self._marks.tip(event.pos())):
            QToolTip.showText(event.globalPos(), style.tip(words), self)
            return True
        return super().viewportEvent(event)

    # -- keys and paste --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        verb = self._verb_of(event)
        if verb is not None:
            verb()
        elif not (self._list_key(event) or self._begin_list(event)):
            super().keyPressEvent(event)

    def _verb_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does here beside typing. Ctrl+M and Ctrl+Shift+M go deeper and back, as in a word processor."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match Qt.Key(event.key()):
            case Qt.Key.Key_F7:
                return self.next_unknown
            case Qt.Key.Key_B if control:
                return self.toggle_bold
            case Qt.Key.Key_I if control:
                return self.toggle_italic
            case Qt.Key.Key_K if control:
                return self.ask_link
            case Qt.Key.Key_M if control:
                return lambda: self.shift(-1 if shift else 1)
            case Qt.Key.Key_8 | Qt.Key.Key_Asterisk if control and shift:
                return lambda: self.toggle_list("ul")
            case Qt.Key.Key_7 | Qt.Key.Key_Ampersand if control and shift:
                return lambda: self.toggle_list("ol")
            case Qt.Key.Key_P if control and shift:
                return self.choose_paragraph
            case Qt.Key.Key_V if control and shift:
                return self.paste_words
            case _:
                return None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and not event.modifiers() & _OTHERS:
            back = event.key() == Qt.Key.Key_Backtab or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and self._nest(not back):
                return True
        return super().event(event)

    def _nest(self, deeper: bool) -> bool:
        """Nest the entries of a list by one step; False where Tab means to go on to the next field.

        In the middle of an entry Tab goes on, so that nobody who goes through a form by Tab is caught in a list.
        """
        blocks, cursor = self._selected_blocks(), self.textCursor()
        if not all(block.textList() for block in blocks) or not (cursor.atBlockStart() or len(blocks) > 1):
            return False
        depths = [rich_text.kind_and_depth(block)[1] for block in blocks]
        if not deeper and not any(depths):
            return False
        before = blocks[0].previous()
        deepest = rich_text.kind_and_depth(before)[1] + 1 if before.isValid() and before.textList() else 0
        if deeper and min(depths) >= min(deepest, _DEEPEST):
            return False
        self.shift(1 if deeper else -1)
        return True

    def _list_key(self, event: QKeyEvent) -> bool:
        """Enter in an empty entry, and Backspace at the start of one, end the list or go a step back in it."""
        cursor = self.textCursor()
        block = cursor.block()
        if event.modifiers() or cursor.hasSelection() or not block.textList():
            return False
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not block.text()
        back = event.key() == Qt.Key.Key_Backspace and cursor.atBlockStart()
        if not enter and not back:
            return False
        self.in_one_step(lambda: self._reshape([block], lambda kind, depth: (kind, depth - 1) if depth else ("p", 0)))
        return True

    def _begin_list(self, event: QKeyEvent) -> bool:
        """A space after “-”, “*” or “1.” at the start of a paragraph begins a list."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        if event.text() != " " or before not in ("-", "*", "•", "1.") or cursor.block().textList():
            return False
        kind = "ol" if before == "1." else "ul"
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.in_one_step(lambda: (cursor.removeSelectedText(), self._reshape([cursor.block()], lambda *_: (kind, 0))))
        self.setTextCursor(cursor)
        return True

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not files_of(source) and (source.hasHtml() or source.hasText())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted goes through the model, which keeps bold, italic, lists and links. Files are no words."""
        if self.canInsertFromMimeData(source):
            self.insert_blocks(pasted(source))

    def paste_words(self) -> None:
        """Paste the words of the clipboard without their looks."""
        self.insert_blocks(plain_text(QApplication.clipboard().text()))

    def insert_blocks(self, blocks: RichText) -> None:
        """Insert rich text at the cursor, in place of what is selected: one step."""
        cursor = self.textCursor()

        def insert() -> None:
            cursor.beginEditBlock()
            cursor.removeSelectedText()
            rich_text.insert(cursor, blocks, joins=True)
            cursor.endEditBlock()

        self.in_one_step(insert)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()
