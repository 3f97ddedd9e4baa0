"""A field for rich text: bold, italic, lists and links, and nothing else."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QKeySequence,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextList,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QInputDialog, QTextEdit, QWidget

from briefer.model.richtext import RichText, TextBlock, TextRun
from briefer.ui import rich_text
from briefer.ui.window_keys import leave_keys_to_window

_DEEPEST = 8

Reshape = Callable[[str, int], tuple[str, int]]
"""From the kind and depth of a block to the new ones."""


class RichField(QTextEdit):
    """Edits rich text. As high as its text; the wheel scrolls the page around it."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = 2
        self.setAcceptRichText(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.document().setIndentWidth(22)
        self._filling = False
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
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
        place = self.textCursor().position()
        self._filling = True
        rich_text.fill(self.document(), blocks)
        self._filling = False
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        return QSize(240, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height())

    def _height(self) -> int:
        least = self.fontMetrics().lineSpacing() * self.lines + 12
        return max(least, int(self.document().size().height()) + 8)

    def _fit(self, *_: object) -> None:
        self.setFixedHeight(self._height())

    def _on_text_changed(self) -> None:
        if not self._filling:
            self.edited.emit()

    # -- looks -----------------------------------------------------------------------------------------------------

    def toggle_bold(self) -> None:
        """Make the selection, or what is typed next, bold or not."""
        look = QTextCharFormat()
        is_bold = self.fontWeight() >= QFont.Weight.DemiBold
        look.setFontWeight(QFont.Weight.Normal if is_bold else QFont.Weight.Bold)
        self.mergeCurrentCharFormat(look)

    def toggle_italic(self) -> None:
        """Make the selection, or what is typed next, italic or not."""
        look = QTextCharFormat()
        look.setFontItalic(not self.fontItalic())
        self.mergeCurrentCharFormat(look)

    def toggle_list(self, kind: str) -> None:
        """Make the selected blocks a list of a kind, or plain paragraphs when they are that."""
        blocks = self._selected_blocks()
        new = "p" if all(rich_text.kind_and_depth(block)[0] == kind for block in blocks) else kind
        self._reshape(blocks, lambda _, depth: (new, depth))

    def shift(self, by: int) -> None:
        """Move the selected list entries deeper or less deep."""
        self._reshape(self._selected_blocks(), lambda kind, depth: (kind, min(max(depth + by, 0), _DEEPEST)))

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
        cursor.mergeCharFormat(look)

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
        self.edited.emit()

    # -- keys and paste --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Bold):
            self.toggle_bold()
        elif event.matches(QKeySequence.StandardKey.Italic):
            self.toggle_italic()
        elif not (self._list_key(event) or self._begin_list(event)):
            super().keyPressEvent(event)

    def _list_key(self, event: QKeyEvent) -> bool:
        """Ctrl+M and Ctrl+Shift+M go deeper and back, as in a word processor; Enter in an empty entry ends the list."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_M:
            self.shift(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        if control and event.key() == Qt.Key.Key_K:
            self.ask_link()
            return True
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers():
            return False
        block = self.textCursor().block()
        if not block.textList() or block.text():
            return False
        self._reshape([block], lambda kind, depth: (kind, depth - 1) if depth else ("p", 0))
        return True

    def _begin_list(self, event: QKeyEvent) -> bool:
        """A space after “-”, “*” or “1.” at the start of a paragraph begins a list."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        if event.text() != " " or before not in ("-", "*", "•", "1.") or cursor.block().textList():
            return False
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self.setTextCursor(cursor)
        self.toggle_list("ol" if before == "1." else "ul")
        return True

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasHtml() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted goes through the model, which keeps bold, italic, lists and links."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        rich_text.insert(cursor, pasted(source))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()


def pasted(source: QMimeData) -> RichText:
    """The rich text on a clipboard: its HTML read through a document, else its plain lines."""
    if source.hasHtml():
        document = QTextDocument()
        document.setHtml(source.html())
        return tuple(_bulleted(block) for block in rich_text.read(document) if block.text.strip() or block.kind == "p")
    return tuple(TextBlock(runs=(TextRun(text=line),) if line else ()) for line in source.text().splitlines())


def _bulleted(block: TextBlock) -> TextBlock:
    """An entry of a list from a word processor arrives as a paragraph that begins with a bullet character."""
    text = block.text
    if block.kind != "p" or not text[:1] or text[0] not in "•·▪◦\uf0b7" or not block.runs:
        return block
    first = block.runs[0]
    runs = (first.model_copy(update={"text": first.text[1:].lstrip("\u00a0 \t")}), *block.runs[1:])
    return TextBlock(kind="ul", runs=tuple(run for run in runs if run.text))
