"""Printing: the pages of the preview, drawn one by one in the printer's own resolution, with a progress to stop."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from briefer.ui.message_bar import MessageBar
from briefer.ui.page_picture import draw_page
from briefer.ui.service_protocol import Preview
from briefer.ui.worker import Worker

_FINEST = 300
"""Dots an inch that type needs; printers that have more are spared the memory."""


def ask_printer(window: QWidget, pages: int) -> QPrinter | None:
    """Let a person choose a printer and the pages; None when none is chosen."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, window)
    dialog.setMinMax(1, pages)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    window.activateWindow()
    return printer if chosen else None


class Printing(QObject):
    """Prints one preview. It lives until the last page is printed or a person stops it."""

    def __init__(self, printer: QPrinter, preview: Preview, worker: Worker, messages: MessageBar) -> None:
        super().__init__(messages)
        self._printer, self._preview, self._worker, self._messages = printer, preview, worker, messages
        first = max(printer.fromPage(), 1)
        last = min(printer.toPage() or preview.page_count, preview.page_count)
        self._pages = list(range(first - 1, last))
        self._done = 0
        self._painter: QPainter | None = None

    def begin(self) -> None:
        """Set up the printer for the first page, and print."""
        width, height = self._preview.page_sizes[self._pages[0]] if self._pages else (595.0, 842.0)
        paper = QPageSize(QSizeF(width, height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
        self._printer.setPageSize(paper)
        self._printer.setFullPage(True)
        self._printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        self._painter = QPainter()
        if not self._pages or not self._painter.begin(self._printer):
            self._end(lambda: self._messages.warn(self.tr("The printer did not answer. Choose another one.")))
            return
        self._messages.work(self.tr("Printing…"), [(self.tr("Stop"), self._stop)])
        self._next()

    def _next(self) -> None:
        if self._painter is None:
            return
        if self._done == len(self._pages):
            self._end(lambda: self._messages.tell(self.tr("Sent to the printer: {0} pages").format(self._done)))
            return
        preview, index = self._preview, self._pages[self._done]
        scale = min(self._printer.resolution(), _FINEST) / 72
        failed = self._messages.warn
        self._worker.submit(
            "print",
            lambda: draw_page(preview.page_pdf(index), scale),
            self._print,
            lambda sentence: self._end(lambda: failed(sentence)),
        )

    def _print(self, image: QImage) -> None:
        if self._painter is None:
            return
        if self._done:
            self._printer.newPage()
        self._painter.drawImage(QRectF(self._printer.paperRect(QPrinter.Unit.DevicePixel)), image)
        self._done += 1
        self._messages.advance(self._done / len(self._pages))
        self._next()

    def _stop(self) -> None:
        self._printer.abort()
        self._end(lambda: self._messages.tell(self.tr("Printing was stopped.")))

    def _end(self, tell: Callable[[], None]) -> None:
        if self._painter is not None:
            self._painter.end()
            self._painter = None
        tell()
        self.deleteLater()
