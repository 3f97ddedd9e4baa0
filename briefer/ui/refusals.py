"""What the open brief refuses, told in the message bar until its cause is gone."""

from PySide6.QtCore import QObject

from briefer.ui.desk import Desk
from briefer.ui.session import Session


class Refusals(QObject):
    """Shows a refusal until the field, or the list, that it is about is another."""

    def __init__(self, session: Session, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        self._about = self._told = ""
        self._value: object = None
        session.refused.connect(self._tell)
        session.changed.connect(self._forget)

    def _tell(self, sentence: str) -> None:
        self._about, self._told = self._session.refused_at, sentence
        self._value = self._session.get(self._about) if self._about else None
        self._desk.warn(sentence)

    def _forget(self) -> None:
        if self._about and self._session.get(self._about) != self._value:
            self._about = ""
            self._desk.retract(self._told)
