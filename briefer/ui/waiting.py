"""Waiting for what a person can't go on without: told once it takes long, with a way out."""

from time import monotonic

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from briefer.ui import style

_STEP = 10
"""Milliseconds that the window works between two looks at what is waited for."""
_TOLD_AFTER = 0.6
"""Seconds after which a person wonders."""

AllEvents, NoInput = QEventLoop.ProcessEventsFlag.AllEvents, QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents


def work_a_moment(flags: QEventLoop.ProcessEventsFlag = NoInput) -> bool:
    """Let the window work, but for keys and clicks; there is no way out."""
    loop = QEventLoop()
    QTimer.singleShot(_STEP, loop.quit)
    loop.exec(flags)
    return True


class Waiting:
    """Called again and again while something is waited for: lets the window work, and tells whether to wait on."""

    def __init__(self, window: QWidget, words: str, way_out: str) -> None:
        self._window, self._words, self._way_out = window, words, way_out
        self._began = monotonic()
        self._dialog: QDialog | None = None
        self.is_over = False
        """Whether the person took the way out."""

    def __call__(self) -> bool:
        if self._dialog is None and monotonic() - self._began > _TOLD_AFTER:
            self._dialog = self._show()
        work_a_moment(AllEvents if self._dialog is not None else NoInput)
        return not self.is_over

    def end(self) -> None:
        """Take the dialog away."""
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog.hide()
            self._window.activateWindow()

    def _show(self) -> QDialog:
        dialog = QDialog(self._window)
        dialog.setWindowTitle("Briefer")
        column = QVBoxLayout(dialog)
        column.setContentsMargins(style.INSIDE, style.INSIDE, style.INSIDE, style.INSIDE)
        column.setSpacing(style.BETWEEN)
        words = QLabel(self._words)
        words.setWordWrap(True)
        words.setMinimumWidth(360)
        progress = QProgressBar()
        progress.setRange(0, 0)
        progress.setTextVisible(False)
        progress.setAccessibleName(self._words)
        button = QPushButton(self._way_out)
        button.clicked.connect(dialog.reject)
        for widget in (words, progress, button):
            column.addWidget(widget)
        dialog.rejected.connect(self._take_way_out)
        dialog.open()
        return dialog

    def _take_way_out(self) -> None:
        self.is_over = True
