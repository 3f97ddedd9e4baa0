"""Bulk import: files and whole folders taken into the library, with progress, a way to stop, and a report."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from shiboken6 import isValid

from briefer.errors import BrieferError
from briefer.service import Added, Librarian
from briefer.ui import style
from briefer.ui.library_cells import share_width
from briefer.ui.library_changes import dress
from briefer.ui.library_clerk import Clerk, by_and_at
from briefer.ui.library_page import LibraryPage, plain_label, verb_button

_WEIGHTS = (4, 1.4, 3, 5)


class AskImport(Protocol):
    """Asks for what to import. Tests answer in its place."""

    def files(self, parent: QWidget) -> list[Path]: ...
    def folder(self, parent: QWidget) -> Path | None: ...


class ImportDialogs:
    """Asks through the desktop's own dialogs."""

    def files(self, parent: QWidget) -> list[Path]:
        kinds = f"{style.translate('ImportDialogs', 'Briefs')} (*.brief *.json *.docx *.pdf)"
        names, _ = QFileDialog.getOpenFileNames(parent, style.translate("ImportDialogs", "Import briefs"), "", kinds)
        return [Path(name) for name in names]

    def folder(self, parent: QWidget) -> Path | None:
        name = QFileDialog.getExistingDirectory(parent, style.translate("ImportDialogs", "Import a folder"))
        return Path(name) if name else None


class ImportPage(LibraryPage):
    """What to import, how far it is, and what became of each file."""

    _progressed = Signal(int, int, object)

    def __init__(self, clerk: Clerk, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Import"),
            self.tr(
                "Choose briefs, Word files, PDFs that Briefer made, or folders of them; or drop them here. "
                "A file that is refused stops nothing."
            ),
            parent,
        )
        self._clerk = clerk
        self.ask: AskImport = ImportDialogs()
        self._stopped = False
        self.files_button = self.verb(self.tr("Files…"), "file-plus", self._ask_files, "primary")
        self.verb(self.tr("A folder…"), "folder-open", self._ask_folder)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.hide()
        self.stop_button = verb_button(self.tr("Stop"), "x", self._stop)
        self.stop_button.hide()
        self.count = plain_label("", "hint")
        row = QHBoxLayout()
        row.setSpacing(style.GAP)
        row.addWidget(self.count, 1)
        row.addWidget(self.progress)
        row.addWidget(self.stop_button)
        self.table = _Report()
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)
        self.setAcceptDrops(True)
        self._progressed.connect(self._show_progress)

    def _ask_files(self) -> None:
        self.take_in(self.ask.files(self))

    def _ask_folder(self) -> None:
        if folder := self.ask.folder(self):
            self.take_in([folder])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take in files and folders."""
        if not paths:
            return
        self._stopped = False
        self.fail("")
        self.table.setRowCount(0)
        self.progress.setRange(0, 0)
        self.progress.show()
        self.stop_button.show()
        self.count.setText(self.tr("Looking for briefs…"))

        def work(librarian: Librarian) -> tuple[Added, ...]:
            return librarian.add(paths, *by_and_at(), self._report)

        self._clerk.ask("import", work, lambda added: self._end(added), self._end_early, self)

    def _report(self, done: int, of: int, added: Added) -> None:
        """Told by the clerk's thread. An import goes on when its view is gone."""
        if not isValid(self):
            return
        self._progressed.emit(done, of, added)
        if self._stopped:
            raise BrieferError(self.tr("The import was stopped. What is listed here is in the library."))

    def _stop(self) -> None:
        self._stopped = True

    def _show_progress(self, done: int, of: int, added: Added) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)
        self.count.setText(self.tr("{0} of {1}").format(done, of))
        self.table.add(added)

    def _end(self, added: Sequence[Added]) -> None:
        self._finish()
        refused = sum(one.outcome == "refused" for one in added)
        taken = len(added) - refused
        if not added:
            self.count.setText(self.tr("No briefs were found there."))
        elif refused:
            self.count.setText(
                self.tr("{0} taken in, {1} refused: they are listed with the reason.").format(taken, refused)
            )
        else:
            self.count.setText(self.tr("{0} taken in.").format(taken))

    def _end_early(self, sentence: str) -> None:
        self._finish()
        self.fail(sentence)

    def _finish(self) -> None:
        self.progress.hide()
        self.stop_button.hide()
        self.table.fit()
        self.table.show_refused()

    def enter(self) -> None:
        self.files_button.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take_in([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])


class _Report(QTableWidget):
    """A line for each file."""

    def __init__(self) -> None:
        super().__init__(0, 4)
        self.setAccessibleName(self.tr("What became of each file"))
        heads = (self.tr("File"), self.tr("Outcome"), self.tr("Brief"), self.tr("Note"))
        self.setHorizontalHeaderLabels(list(heads))
        dress(self)
        self._outcomes = {
            "added": self.tr("Added"),
            "updated": self.tr("Updated"),
            "merged": self.tr("Merged"),
            "unchanged": self.tr("Known already"),
            "refused": self.tr("Refused"),
        }

    def add(self, added: Added) -> None:
        """Report a file, after those before it."""
        row = self.rowCount()
        self.insertRow(row)
        cells = (added.file.name, self._outcomes[added.outcome], added.title, added.sentence)
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setToolTip(style.tip(str(added.file) if column == 0 else text))
            if added.outcome == "refused" and column == 1:
                item.setForeground(QColor(style.colours().problem))
            self.setItem(row, column, item)
        if added.outcome == "refused" and not self.selectedItems():
            self.selectRow(row)

    def show_refused(self) -> None:
        """Bring the first file that was refused into view."""
        if chosen := self.selectedItems():
            self.scrollToItem(chosen[0])

    def fit(self) -> None:
        """Share the width, and let long notes wrap."""
        share_width(self, _WEIGHTS)
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
