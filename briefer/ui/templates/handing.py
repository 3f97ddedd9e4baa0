"""Handing templates round from the window: the open one packed as one file, and such a file taken in."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefer.errors import BrieferError
from briefer.service.templates import Stationer
from briefer.template.packing import ENDING, AlreadyThere, Installed
from briefer.ui.message_bar import MessageBar
from briefer.ui.templates.files import AskTemplates


class Handing(QObject):
    """Asks for the file, and says in the bar of messages what is in it."""

    installed = Signal(str)
    """The template of this name came from a file."""

    def __init__(self, stationer: Stationer, ask: AskTemplates, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._stationer, self._ask, self._messages, self._window = stationer, ask, messages, window

    def pack(self, name: str) -> None:
        """Write a template as one file, with what it extends and not everybody has."""
        path = self._ask.file_to_save(self._window, Path.home() / f"{name}{ENDING}", self.tr("Packed template"))
        if path is None:
            return
        try:
            _, *others = self._stationer.pack(name, path)
        except BrieferError as error:
            self._messages.warn(str(error))
            return
        brings = " " + self.tr("It brings {0}, which it follows.").format(", ".join(others)) if others else ""
        self._messages.tell(self.tr("Written: {0}").format(path) + brings)

    def ask_for_file(self) -> Path | None:
        """Ask for a packed template."""
        return self._ask.file(self._window, self.tr("Packed template"), (ENDING,))

    def install(self, path: Path, *, replace: bool = False) -> None:
        """Take in a packed template. Another of its name is replaced only when a person says so."""
        try:
            made = self._stationer.install(path, replace=replace)
        except AlreadyThere as error:
            self._messages.warn(str(error), [(self.tr("Replace it"), lambda: self.install(path, replace=True))])
        except BrieferError as error:
            self._messages.warn(str(error))
        else:
            self.installed.emit(made.name)
            if words := self._words(made):
                self._messages.tell(words)

    def _words(self, made: Installed) -> str:
        """What else is now here, and what is no longer used; nothing where there is nothing to say."""
        hidden = (place for name in (made.name, *made.brought) for place in self._stationer.templates.places(name)[1:])
        hides = ", ".join(map(str, hidden))
        parts = (
            self.tr("With it came {0}, which it follows.").format(", ".join(made.brought)) if made.brought else "",
            self.tr("What was installed is used in place of {0}.").format(hides) if hides else "",
        )
        return " ".join(filter(None, parts))
