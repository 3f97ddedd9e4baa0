"""The guide in a window of its own, beside the work: pages at the left, what they say at the right."""

from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeyEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from briefer.ui import style
from briefer.ui.help_pages import PAGES, Place, folder, title
from briefer.ui.language import Language
from briefer.ui.library_cells import ListLines

_LIST_WIDTH, _TEXT_WIDTH, _MARGIN, _ROW = 210, 720, 28, 32
OBJECT = "\ufffc"
"""What stands in a text for a picture."""
_LINE = 125
"""Height of a line, as a percentage of the type's own."""


class HelpWindow(QWidget):
    """Shows a page of the guide. Escape closes it; Alt+Left goes back."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._language: Language = language
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Guide to Briefer"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages of the guide"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setItemDelegate(ListLines(self.list))
        for page in PAGES:
            item = QListWidgetItem(title(page, language), self.list)
            item.setSizeHint(QSize(0, _ROW))
        self.text = _Text(self)
        self.text.setAccessibleName(self.tr("Text of the page"))
        self.text.setSearchPaths([str(folder(language))])
        row = QHBoxLayout(self)
        row.setContentsMargins(style.BETWEEN, style.BETWEEN, style.BETWEEN, style.BETWEEN)
        row.setSpacing(style.BETWEEN)
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        self.resize(_LIST_WIDTH + _TEXT_WIDTH + 3 * style.BETWEEN, 760)
        self.list.currentRowChanged.connect(self._turn_to)
        self.text.sourceChanged.connect(self._follow)
        self.text.sourceChanged.connect(self.text.give_room)

    def show_place(self, place: Place) -> None:
        """Show a page at a heading, in front of everything."""
        self.list.setCurrentRow(PAGES.index(place.page))
        self.show()  # first: before that the text has no width, and its headings no place
        self.text.show_heading(place.heading)
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def _turn_to(self, row: int) -> None:
        self.text.setSource(QUrl(f"{PAGES[row]}.md"), QTextDocument.ResourceType.MarkdownResource)

    def _follow(self, source: QUrl) -> None:
        """Mark the page that a link, or the way back, led to."""
        page = source.fileName().removesuffix(".md")
        if page in PAGES:
            self.list.blockSignals(True)
            self.list.setCurrentRow(PAGES.index(page))
            self.list.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.text.backward()
        else:
            super().keyPressEvent(event)


class _Text(QTextBrowser):
    """A page. Links to other pages are followed here; those to the web open in the browser."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(_MARGIN)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._go)

    def _go(self, link: QUrl) -> None:
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
        else:
            self.setSource(link, QTextDocument.ResourceType.MarkdownResource)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Give a picture no wider than the text. It is twice as fine as its size, for screens at 200 %."""
        found = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value or found is None:
            return found
        image = found if isinstance(found, QImage) else QImage.fromData(found)
        sharpness = self.devicePixelRatioF()
        size = QSize(_TEXT_WIDTH - 2 * _MARGIN - 32, 2000) * sharpness
        natural = image.size() * sharpness / 2
        if natural.width() < size.width():
            size = natural
        image = image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(sharpness)
        return image

    def give_room(self) -> None:
        """Set lines apart as is good to read: Qt reads no such thing from Markdown."""
        block = self.document().begin()
        while block.isValid():
            wanted = block.blockFormat()
            has_picture = block.text() == OBJECT
            if not has_picture:
                wanted.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if not block.textList():
                wanted.setTopMargin(style.INSIDE if wanted.headingLevel() > 1 else style.GAP)
                wanted.setBottomMargin(style.GAP)
            QTextCursor(block).setBlockFormat(wanted)
            block = block.next()

    def show_heading(self, heading: str) -> None:
        """Put a heading at the top of the view; without one, or an unknown one, the beginning of the page."""
        block, bar = self.document().begin(), self.verticalScrollBar()
        while heading and block.isValid():
            if block.blockFormat().headingLevel() and block.text() == heading:
                self.setTextCursor(QTextCursor(block))
                bar.setValue(round(self.document().documentLayout().blockBoundingRect(block).top()) - style.GAP)
                return
            block = block.next()
        bar.setValue(0)
