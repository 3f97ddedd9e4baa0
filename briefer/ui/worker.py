"""Work away from the window: one thread, one job after another, and of several of a kind only the last."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from briefer.errors import BrieferError

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    kind: str
    work: Callable[[], Any]
    then: Callable[[Any], None]
    failed: Callable[[str], None]
    asker: QObject | None


class Worker(QObject):
    """Runs jobs in a thread of its own and hands their results back in the window's.

    A job takes the place of one of its kind that has not begun, and the result of an overtaken job is not shown.
    """

    _done = Signal(object, object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[str, _Job] = {}
        self._newest: dict[str, _Job] = {}
        self._wake = threading.Condition()
        self._stopped = False
        self._done.connect(self._finish)
        self._thread = threading.Thread(target=self._run, name="briefer-worker", daemon=True)
        self._thread.start()

    def submit(
        self,
        kind: str,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[str], None],
        asker: QObject | None = None,
    ) -> None:
        """Do a work, then call ``then`` with its result, or ``failed`` with a sentence, in the window's thread.

        An asker that is gone by then, such as the view of a brief that was closed, hears nothing.
        """
        job = _Job(kind, work, then, failed, asker)
        with self._wake:
            self._waiting[kind] = job
            self._newest[kind] = job
            self._wake.notify()

    def forget(self) -> None:
        """Begin none of what waits, and hand nothing back of what is under way: who asked for it is gone."""
        with self._wake:
            self._waiting.clear()
            self._newest.clear()

    def stop(self) -> None:
        """End the thread after the job at hand."""
        with self._wake:
            self._stopped = True
            self._waiting.clear()
            self._wake.notify()
        self._thread.join(10)

    def _run(self) -> None:
        while job := self._next():
            try:
                result, failure = job.work(), ""
            except BrieferError as error:
                result, failure = None, str(error)
            except Exception as error:
                _LOG.exception("a job of the kind %s failed", job.kind)
                result, failure = None, self._unforeseen(error)
            if not self._stopped and not self._told(job, result, failure):
                return

    def _told(self, job: _Job, result: object, failure: str) -> bool:
        try:
            self._done.emit(job, result, failure)
        except RuntimeError:  # what asked for it is gone, and this with it
            return False
        return True

    def _unforeseen(self, error: Exception) -> str:
        text = self.tr("This could not be done ({0}). Your work is unharmed: undo the last change, or save and go on.")
        return text.format(f"{type(error).__name__}: {error}")

    def _next(self) -> _Job | None:
        with self._wake:
            self._wake.wait_for(lambda: self._stopped or self._waiting)
            return None if self._stopped else self._waiting.pop(next(iter(self._waiting)))

    def _finish(self, job: _Job, result: object, failure: str) -> None:
        if self._stopped or self._newest.get(job.kind) is not job:
            return
        del self._newest[job.kind]
        if job.asker is not None and not isValid(job.asker):
            return
        if failure:
            job.failed(failure)
        else:
            job.then(result)
