"""The way from the main window to that of templates, and back: what is saved there shows here at once."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefer import settings
from briefer.service.templates import Stationer
from briefer.ui.desk import Desk
from briefer.ui.preferences import Preferences
from briefer.ui.session import Session
from briefer.ui.templates.files import AskTemplates
from briefer.ui.templates.window import TemplateWindow
from briefer.ui.workshop import DEFAULT_TEMPLATE


class TemplateDoor(QObject):
    """Opens the window of templates, one at most, on the template of the open brief."""

    guide_wanted = Signal()
    """A person in the window of templates asks for help."""

    def __init__(self, desk: Desk, preferences: Preferences, ask: AskTemplates | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._preferences, self._ask = desk, preferences, ask
        self.window: TemplateWindow | None = None
        desk.opened.connect(self._follow)
        desk.closed.connect(lambda: self._follow(None))

    def open(self) -> TemplateWindow:
        """Show the window; one that is open comes to the front."""
        if self.window is None:
            self.window = self._make()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        return self.window

    def close(self) -> bool:
        """Close the window; False when a person stays in it."""
        return self.window is None or self.window.close()

    def _make(self) -> TemplateWindow:
        desk = self._desk
        sample = desk.service.open(desk.service.sample())
        window = TemplateWindow(Stationer(), sample, self._preferences, self._ask)
        window.saved.connect(lambda _: self._tell_saved())
        window.closed.connect(self._forget)
        window.guide_wanted.connect(self.guide_wanted)
        window.follow(desk.session)
        used = desk.session.brief.template if desk.session else ""
        window.show_templates()
        window.open_template(used or DEFAULT_TEMPLATE)
        if shared := settings.unreachable_templates():
            words = self.tr("The folder of shared templates, {0}, can't be reached; the others are here.")
            window.messages.warn(words.format(shared))
        return window

    def _follow(self, session: Session | None) -> None:
        if self.window is not None:
            self.window.follow(session)

    def _tell_saved(self) -> None:
        """What is saved holds for the next page of the open brief."""
        self._desk.service.templates_changed()
        self._desk.catalogue.read()
        if self._desk.session is not None:
            self._desk.session.changed.emit("")

    def _forget(self) -> None:
        self.window = None
