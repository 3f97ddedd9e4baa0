"""Finds the brief of the last meeting in the library, so that the pages tell what changed since."""

from PySide6.QtCore import QObject, QTimer, Signal

from briefer.model.brief import Brief
from briefer.ui.library_clerk import Clerk
from briefer.ui.service_protocol import Service
from briefer.ui.session import Session

_AFTER = 400
"""Milliseconds without a change before the library is asked: a name that is being typed is nobody's yet."""

_Meeting = tuple[object, ...]
"""What tells which meeting came before: the series, the parties and the day."""


class LastMeeting(QObject):
    """Follows one session, and asks once for each meeting that its brief may be of.

    A library that does not answer is not asked again until the brief is of another meeting.
    """

    found = Signal()
    """The service compares with another brief than before: the pages are to be made anew."""

    def __init__(self, session: Session, service: Service, clerk: Clerk, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._service, self._clerk = session, service, clerk
        self._asked: _Meeting = ()
        self._last: Brief | None = None
        service.compare_with(session.brief.id, None)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER)
        self._soon.timeout.connect(self._ask)
        session.changed.connect(self._on_changed)
        self._on_changed("")

    def _on_changed(self, path: str) -> None:
        if path.partition("/")[0] in ("", "meeting", "delegations") and _meeting(self._session.brief) != self._asked:
            self._soon.start()

    def _ask(self) -> None:
        brief = self._session.brief
        meeting = self._asked = _meeting(brief)

        def take(last: Brief | None) -> None:
            if meeting == self._asked:
                self._take(last)

        self._clerk.ask(
            "last meeting", lambda librarian: librarian.meeting_before(brief), take, lambda _: take(None), self
        )

    def _take(self, last: Brief | None) -> None:
        if last != self._last:
            self._last = last
            self._service.compare_with(self._session.brief.id, last)
            self.found.emit()


def _meeting(brief: Brief) -> _Meeting:
    parties = sorted(delegation.party for delegation in brief.delegations)
    return (brief.meeting.series, brief.meeting.date, *parties)
