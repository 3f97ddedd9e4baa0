"""The guide in a window of its own, beside the work: pages at the left, what they say at the right."""

from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QTextBrowser, QWidget

from briefer.ui import style
from briefer.ui.help_pages import PAGES, Place, folder, title
from briefer.ui.language import Language

_LIST_WIDTH, _TEXT_WIDTH, _MARGIN = 210, 720, 28


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
        self.list.addItems([title(page, language) for page in PAGES])
        self.text = _Text(self)
        self.text.setAccessibleName(self.tr("Text of the page"))
        self.text.setSearchPaths([str(folder(language))])
        row = QHBoxLayout(self)
        row.setContentsMargins(style.BETWEEN, style.BETWEEN, 0, 0)
        row.setSpacing(style.BETWEEN)
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        self.resize(_LIST_WIDTH + _TEXT_WIDTH + 3 * style.BETWEEN, 760)
        self.list.currentRowChanged.connect(self._turn_to)
        self.text.sourceChanged.connect(self._follow)

    def show_place(self, place: Place) -> None:
        """Show a page at a heading, in front of everything."""
        self.list.setCurrentRow(PAGES.index(place.page))
        self.text.show_heading(place.heading)
        self.show()
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
        size = QSize(_TEXT_WIDTH - 2 * _MARGIN - 24, 2000) * sharpness
        natural = image.size() * sharpness / 2
        if natural.width() < size.width():
            size = natural
        image = image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(sharpness)
        return image

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
