"""What happens to an error that nothing caught: the work is kept in a file, and the person is told where."""

import logging
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

_LOG = logging.getLogger("briefer")

Keep = Callable[[Path], bool]
"""Writes the open brief to a file; False when there is nothing to keep."""


class Recovery(QObject):
    """Takes the place of ``sys.excepthook`` from `install` to `remove`. ``told`` is one sentence for the person."""

    told = Signal(str)

    def __init__(self, folder: Path, keep: Keep, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._keep = folder, keep
        self._before: Any = None
        self._at_work = False

    def install(self) -> None:
        """Begin to catch."""
        self._before = sys.excepthook
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def remove(self) -> None:
        """Leave errors to whoever caught them before."""
        if self._before is not None:
            sys.excepthook = self._before
            threading.excepthook = threading.__excepthook__
            self._before = None

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        _LOG.critical("not caught", exc_info=(kind, error, trace))
        if not self._at_work:  # an error while the work is being kept must not lead here again
            self._at_work = True
            self.told.emit(self._sentence(error))
            self._at_work = False

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        _LOG.critical("not caught in a thread: %r", caught.exc_value)

    def _sentence(self, error: BaseException) -> str:
        what = f"{type(error).__name__}: {error}".strip()
        try:
            file = self.keep()
        except Exception as failure:
            _LOG.exception("the work could not be kept")
            text = self.tr("Something went wrong ({0}), and a copy could not be kept ({1}): save your work now.")
            return text.format(what, failure)
        if file is None:
            return self.tr("Something went wrong ({0}); there was nothing to lose.").format(what)
        return self.tr("Something went wrong ({0}); your work goes on, and a copy is kept in {1}.").format(what, file)

    def keep(self) -> Path | None:
        """Keep the work in a file of its own and say which; None when there is no work."""
        self._folder.mkdir(parents=True, exist_ok=True)
        file = self._folder / f"{datetime.now():%Y-%m-%d %H.%M.%S}.brief"
        return file if self._keep(file) else None
