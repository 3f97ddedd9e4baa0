"""A handle for a file that was written: drag it into a mail, or into a folder."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from briefer.ui.icons import icon


class DragFile(QToolButton):
    """Gives the file to whatever it is dropped on, which copies it. By the keyboard, “Copy file” beside it does so."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._pressed: QPoint | None = None
        self.setIcon(icon("grip-vertical"))
        self.setIconSize(QSize(16, 16))
        self.setText(self.tr("Drag into a mail"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        words = self.tr("Drag the file into a mail or a folder")
        self.setToolTip(words)
        self.setAccessibleName(words)

    def data(self) -> QMimeData:
        """The file as it is handed over."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self.path))])
        return data

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        if moved >= QApplication.startDragDistance():
            self._pressed = None
            self.drag()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None

    def drag(self) -> None:
        """Begin to drag the file."""
        drag = QDrag(self)
        drag.setMimeData(self.data())
        drag.setPixmap(icon("file-text", "accent").pixmap(QSize(32, 32)))
        drag.exec(Qt.DropAction.CopyAction)
