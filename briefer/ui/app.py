"""Composition root of the window: builds what is needed, in the order in which a person can use it.

The start page is painted first; models, writers and fonts are imported by a thread after that, so that the window takes
keys while they load.
"""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from briefer.ui import style
from briefer.ui.main_window import MainWindow
from briefer.ui.preferences import Preferences

if TYPE_CHECKING:
    from briefer.ui.ask import Ask
    from briefer.ui.service_protocol import Service

_LOG = logging.getLogger("briefer")


def run(path: Path | None = None) -> int:
    """Open the window, on a file or on the start page, and return the exit status when it is closed."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("Briefer")
    application.setDesktopFileName("briefer")
    preferences = Preferences()
    style.dress(application, preferences.scheme)
    window = MainWindow(preferences)
    house = Household(window, preferences)
    if path is not None:
        window.start.announce(window.tr("Opening {0}…").format(path.name))
        window.open(path)
    window.show()
    try:
        return application.exec()
    finally:
        house.close()


class Household(QObject):
    """Furnishes a window after its first paint, and clears up after it."""

    _loaded = Signal()
    _failed = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        make_service: "Callable[[], Service] | None" = None,
        ask: "Ask | None" = None,
    ) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._make_service, self._ask = make_service, ask
        self._closers: list[Callable[[], None]] = []
        self._loaded.connect(self._furnish)
        self._failed.connect(window.messages.warn)
        window.start.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._load)
        return False

    def close(self) -> None:
        """End the threads and leave errors to whoever caught them before."""
        for close in reversed(self._closers):
            close()
        self._closers.clear()

    def _load(self) -> None:
        threading.Thread(target=self._import, name="briefer-loader", daemon=True).start()

    def _import(self) -> None:
        """Import what takes long. It runs in a thread; the window paints and takes keys meanwhile."""
        try:
            if self._make_service is None:
                import briefer.ui.workshop
            import briefer.model.edit
            import briefer.model.paths  # noqa: F401
        except Exception as error:
            _LOG.exception("could not load")
            self._failed.emit(f"Briefer is not installed completely ({error}); install it again.")
        else:
            self._loaded.emit()

    def _furnish(self) -> None:
        from briefer.ui.ask import Dialogs
        from briefer.ui.desk import Desk
        from briefer.ui.recovery import Recovery
        from briefer.ui.worker import Worker

        service = self._make_service() if self._make_service else self._workshop()
        worker = Worker()
        self._closers.append(worker.stop)
        window = self._window
        desk = Desk(window, service, worker, self._ask or Dialogs(), self._preferences, window.messages)
        recovery = Recovery(self._preferences.recovery_folder(), desk.keep, self)
        recovery.told.connect(window.messages.warn)
        recovery.install()
        self._closers.append(recovery.remove)
        window.furnish(desk)

    @staticmethod
    def _workshop() -> "Service":
        from briefer.ui.workshop import WorkshopService

        return WorkshopService()
