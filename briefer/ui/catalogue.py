"""The templates that a brief can be written in: names and titles, read in a thread, kept for all who offer them."""

from PySide6.QtCore import QObject, Signal

from briefer.ui.service_protocol import Service
from briefer.ui.worker import Worker

DEFAULT = "base"
"""The template of a brief that names none."""


class Catalogue(QObject):
    """Knows nothing until `read` was answered, and tells with ``changed`` when it knows more."""

    changed = Signal()

    def __init__(self, service: Service, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service, self._worker = service, worker
        self.entries: tuple[tuple[str, str], ...] = ()
        """Name and title of each that can be used."""

    def read(self) -> None:
        """Look which there are: at first, and after somebody changed one."""
        self._worker.submit("templates", self._service.templates, self._take, lambda _: None)

    def _take(self, entries: tuple[tuple[str, str], ...]) -> None:
        if entries != self.entries:
            self.entries = entries
            self.changed.emit()

    def title(self, name: str) -> str:
        """What a template is called; one that is not here, by the name that a brief gives it."""
        return dict(self.entries).get(name or DEFAULT, name or DEFAULT)

    def offered(self, used: str) -> tuple[tuple[str, str], ...]:
        """What to choose from, with the one that is used though it is not here."""
        if not used or used in dict(self.entries):
            return self.entries
        return (*self.entries, (used, self.tr("{0} (not on this computer)").format(used) if self.entries else used))
