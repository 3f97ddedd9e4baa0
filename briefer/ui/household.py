"""Everything behind the start page: imported, built and handed to the window after its first paint."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefer.errors import BrieferError
from briefer.ui import style
from briefer.ui.ask import Ask, Dialogs
from briefer.ui.main_window import MainWindow
from briefer.ui.preferences import Preferences
from briefer.ui.recovery import Recovery
from briefer.ui.service_protocol import Service
from briefer.ui.worker import Worker

if TYPE_CHECKING:
    from briefer.service import Librarian

_LOG = logging.getLogger("briefer")


class Household(QObject):
    """Furnishes a window after its first paint, and clears up after it."""

    _loaded = Signal()
    _failed = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        make_service: Callable[[], Service] | None = None,
        ask: Ask | None = None,
        recovered: Path | None = None,
        make_librarian: "Callable[[], Librarian] | None" = None,
    ) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._make_service, self._ask = make_service, ask
        self._make_librarian = make_librarian
        self._recovered = recovered or preferences.recovery_folder()
        self._closers: list[Callable[[], None]] = []
        self._loaded.connect(self._furnish)
        self._failed.connect(self._tell_failure)

    def close(self) -> None:
        """End the threads and leave errors to whoever caught them before."""
        for close in reversed(self._closers):
            close()
        self._closers.clear()

    def load(self) -> None:
        """Import what takes long, in a thread; the window paints and takes keys meanwhile."""
        style.load_faces(*style.SLANTED, *style.OTHER_SCRIPTS)
        threading.Thread(target=self._import, name="briefer-loader", daemon=True).start()

    def _import(self) -> None:
        try:
            if self._make_service is None:
                import briefer.ui.workshop
            import briefer.model.edit
            import briefer.model.paths

            if self._make_librarian or not self._make_service:
                import briefer.ui.library_household  # noqa: F401
        except Exception as error:
            _LOG.exception("could not load")
            self._failed.emit(f"Briefer is not installed completely ({error}); install it again.")
        else:
            self._loaded.emit()

    def _tell_failure(self, sentence: str) -> None:
        self._window.messages.warn(sentence)

    def _furnish(self) -> None:
        from briefer.ui.desk import Desk
        from briefer.ui.window_drops import WindowDrops

        try:
            service = self._make_service() if self._make_service else self._workshop()
        except BrieferError as error:
            self._tell_failure(str(error))
            return
        worker = Worker()
        self._closers.append(worker.stop)
        window = self._window
        desk = Desk(window, service, worker, self._ask or Dialogs(), self._preferences, window.messages)
        self._closers.append(desk.exports.close)
        WindowDrops(window, desk)
        recovery = Recovery(self._recovered, desk.keep, self)
        recovery.told.connect(lambda text: window.messages.warn(text, in_full=True))  # it says where the copy is
        recovery.install()
        self._closers.append(recovery.remove)
        if self._make_librarian or not self._make_service:
            from briefer.ui.library_household import LibraryHousehold

            library = LibraryHousehold(window, desk, self._preferences, self._recovered, self._make_librarian)
            self._closers.append(library.close)
        window.furnish(desk)

    @staticmethod
    def _workshop() -> Service:
        from briefer.ui.workshop import WorkshopService

        return WorkshopService()
