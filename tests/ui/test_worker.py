"""Work away from the window."""

from threading import Event

from PySide6.QtCore import QObject

from briefer.ui.worker import Worker
from tests.ui.driver import spin, wait_until


class Asker(QObject):
    """Something of a window that asks for work."""

    def __init__(self, taken: list[str]) -> None:
        super().__init__()
        self._taken = taken

    def take(self, result: str) -> None:
        self.objectName()  # fails where Qt has let it go
        self._taken.append(result)


def test_what_is_gone_by_then_is_handed_nothing(application: object):
    worker, may_end = Worker(), Event()
    taken: list[str] = []
    wrong: list[str] = []
    gone, there = Asker(taken), Asker(taken)
    worker.submit("first", lambda: may_end.wait(10) and "for nobody", gone.take, wrong.append, gone)
    worker.submit("second", lambda: "for somebody", there.take, wrong.append, there)
    gone.deleteLater()
    spin(20)
    may_end.set()
    wait_until(lambda: taken, "for the second")
    worker.stop()
    assert (taken, wrong) == (["for somebody"], [])
