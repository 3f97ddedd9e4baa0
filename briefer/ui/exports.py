"""What leaves the window: files, prints, and sections on the clipboard. All of it is made away from the window."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QProcess, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from briefer.errors import BrieferError
from briefer.model.brief import Brief
from briefer.ui.ask import Ask
from briefer.ui.drag_file import DragFile
from briefer.ui.message_bar import MessageBar
from briefer.ui.service_protocol import Preview, Service
from briefer.ui.session import Session
from briefer.ui.worker import Worker

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Exports(QObject):
    """Writes the open brief to files, in the edition that the preview shows, and tells what became of it."""

    exported = Signal(Path)
    _progressed = Signal(object, float)

    def __init__(self, window: QWidget, service: Service, worker: Worker, ask: Ask, messages: MessageBar) -> None:
        super().__init__(window)
        self._window, self._service, self._worker, self._ask, self._messages = window, service, worker, ask, messages
        self._writers = Worker(self)
        self._folder: Path | None = None
        self._told: _Export | None = None
        self.choose_printer: Callable[[QWidget, int], QPrinter | None] | None = None
        """Asks for a printer in the place of the desktop's own dialog."""
        self.edition = ""
        """The edition to make; empty for the usual one."""
        self.to_confirm = 0
        """How many things in the brief are still to be confirmed."""
        self._progressed.connect(self._advance)

    def close(self) -> None:
        """End the thread that writes, after the file at hand."""
        self._writers.stop()

    def export(self, session: Session, suffix: str) -> None:
        """Ask for a file and write the brief into it, with a progress that can be stopped."""
        kind = self.tr("PDF") if suffix == ".pdf" else self.tr("Word document")
        try:
            suggestion = self.suggestion(session, suffix)
        except BrieferError as error:
            self._messages.warn(str(error))
            return
        path = self._ask.file_to_save(self._window, suggestion, kind)
        if path is not None:
            self._folder = path.parent
            self._write(session, path)

    def suggestion(self, session: Session, suffix: str) -> Path:
        """The file to suggest: named by the template, in the folder of the last export, else beside the brief's own."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = self._folder or (session.file.parent if session.file else Path(place or Path.home()))
        return folder / (self._service.file_name(session.brief, self.edition) + suffix)

    def _write(self, session: Session, path: Path) -> None:
        brief, service, edition = session.brief, self._service, self.edition
        export = self._told = _Export(self.tr("The export was stopped; no file was written."), self._progressed.emit)
        self._messages.work(self.tr("Writing {0}…").format(path.name), [(self.tr("Stop"), export.stop)])
        again = [(self.tr("Try again…"), lambda: self.export(session, path.suffix))]

        def write() -> None:
            export.report(0.0)  # it may have been stopped while it waited for another
            service.export(brief, path, export.report, edition)

        self._writers.submit(
            f"export {id(export)}",
            write,
            lambda _: self._tell_exported(path),
            lambda sentence: self._messages.warn(sentence, again),
        )

    def _advance(self, export: "_Export", share: float) -> None:
        """Show how far the export is that was asked for last."""
        if export is self._told:
            self._messages.advance(share)

    def _tell_exported(self, path: Path) -> None:
        actions: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))),
            (self.tr("Show in folder"), lambda: show_in_folder(path)),
            (self.tr("Copy file"), lambda: self._copy_file(path)),
        ]
        text = self.tr("Written: {0}").format(path)
        if self.to_confirm:
            text += f" – {self.confirm_words(self.to_confirm)}"
        self._messages.tell(text, actions, DragFile(path))
        self.exported.emit(path)

    def confirm_words(self, count: int) -> str:
        """How much is still to be confirmed, in words."""
        if count == 1:
            return self.tr("1 thing in it is still to be confirmed.")
        return self.tr("{0} things in it are still to be confirmed.").format(count)

    def _copy_file(self, path: Path) -> None:
        """Put the file itself on the clipboard, for a mail or a folder: what dragging does, by the keyboard."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        QGuiApplication.clipboard().setMimeData(data)

    # -- paper ---------------------------------------------------------------------------------------------------------

    def print_pages(self, preview: Preview) -> None:
        """Ask for a printer, and print the pages as they are shown."""
        from briefer.ui.printing import Printing, ask_printer  # Qt's part for printers: nobody needs it at the start

        printer = (self.choose_printer or ask_printer)(self._window, preview.page_count)
        if printer is not None:
            Printing(printer, preview, self._worker, self._messages).begin()

    # -- the clipboard -----------------------------------------------------------------------------------------------

    def copy_section(self, brief: Brief, title: str, fields: tuple[str, ...]) -> None:
        """Put what the pages say of a section on the clipboard: formatted for a mail, and as plain text beside it."""
        service, edition = self._service, self.edition

        def put(found: tuple[str, str]) -> None:
            html, text = found
            if not text.strip():
                self._messages.warn(self.tr("The pages say nothing of “{0}”, so nothing was copied.").format(title))
                return
            data = QMimeData()
            data.setHtml(html)
            data.setText(text)
            QGuiApplication.clipboard().setMimeData(data)
            self._messages.tell(self.tr("Copied: {0}. Paste it into a mail.").format(title))

        self._worker.submit("copy", lambda: service.section(brief, fields, edition), put, self._messages.warn)


class _Export:
    """An export under way. It is told of in the thread that writes, and stopped from the window."""

    def __init__(self, stopped: str, tell: "Callable[[_Export, float], object]") -> None:
        self._sentence, self._tell = stopped, tell
        self._stopped = False
        self._percent = -1

    def stop(self) -> None:
        """Let it end at its next step."""
        self._stopped = True

    def report(self, share: float) -> None:
        """Tell how far it is, each per cent once.

        Raises:
            BrieferError: it was stopped.
        """
        if self._stopped:
            raise BrieferError(self._sentence)
        if self._percent != (percent := int(share * 100)):
            self._percent = percent
            self._tell(self, share)


def show_in_folder(path: Path) -> None:
    """Show a file in the desktop's own window for files, selected where the desktop can do that."""
    if sys.platform == "win32":
        QProcess.startDetached("explorer.exe", ["/select,", str(path).replace("/", "\\")])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(path)])
    else:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
