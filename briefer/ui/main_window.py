"""The main window. It opens on the start page with nothing but Qt loaded, and is furnished afterwards."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from briefer.ui import style
from briefer.ui.preferences import Preferences
from briefer.ui.start import StartPage
from briefer.ui.window_size import size_at_first

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from briefer.ui.brief_view import BriefView
    from briefer.ui.desk import Desk
    from briefer.ui.help_window import HelpWindow
    from briefer.ui.message_bar import MessageBar
    from briefer.ui.session import Session
    from briefer.ui.templates.opening import TemplateDoor


class Left(NamedTuple):
    """What was open in a window that is to begin anew, and the number of the section in view."""

    kind: Literal["", "file", "brief", "template"] = ""
    which: str = ""
    section: int = 0


class MainWindow(QMainWindow):
    """Start page or workbench, with menus, messages and a status bar."""

    ready = Signal()
    """The window is furnished: what a person asks for is done at once."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.desk: Desk | None = None
        self._messages: MessageBar | None = None
        self.view: BriefView | None = None
        self._wish: Callable[[Desk], object] | None = None
        self._guide: HelpWindow | None = None
        self._section = 0
        self.is_to_begin_anew = False
        """Whether a person closed the window to see it in another language."""
        self.left = Left()
        self._templates: TemplateDoor | None = None
        self.setWindowTitle("Briefer")
        self.setMinimumSize(680, 400)
        size_at_first(self)
        self.restoreGeometry(preferences.state("window"))
        centre = QWidget(self)
        self.stack = QStackedWidget(centre)
        self.start = StartPage(preferences.recent(), self.stack, preferences.latest())
        self.stack.addWidget(self.start)
        self._column = QVBoxLayout(centre)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.stack, 1)
        self.setCentralWidget(centre)
        titles = (self.tr("&File"), self.tr("&Edit"), self.tr("&View"), self.tr("&Help"))
        self._menus = [self.menuBar().addMenu(title) for title in titles]
        self.start.painted.connect(self._equip)
        self.start.new.setFocus()

    def _equip(self) -> None:
        """Make the actions, and put them into the menus: what was painted first shows none of them yet."""
        from briefer.ui.actions import Actions
        from briefer.ui.language_menu import LanguageMenu

        self.do = Actions(self)
        self._recent = QMenu(self.tr("Open &recent"), self)
        self._recent.aboutToShow.connect(self._fill_recent)
        file, edit, view, help_menu = self._menus
        self._new = QMenu(self.tr("New &from template"), self)
        self._new.aboutToShow.connect(self._fill_new)
        self.do.fill(file, edit, view, help_menu, self._new, self._recent)
        view.addMenu(LanguageMenu(self._preferences, lambda *said: self.messages.tell(*said), self.begin_anew, view))
        self._connect()
        self._tick_scheme()

    def _connect(self) -> None:
        from PySide6.QtCore import Qt

        from briefer.ui.window_keys import press_in_focus

        self.start.new_wanted.connect(self.do.new.trigger)
        self.start.open_wanted.connect(self.do.open.trigger)
        self.start.sample_wanted.connect(self.do.sample.trigger)
        self.start.file_wanted.connect(self.open)
        self.do.connect(
            {
                self.do.new: lambda: self.wish(lambda desk: desk.new()),
                self.do.open: lambda: self.wish(lambda desk: desk.open()),
                self.do.sample: lambda: self.wish(lambda desk: desk.open_sample()),
                self.do.templates: lambda: self.wish(self._open_templates),
                self.do.start_page: self.show_start,
                self.do.save: lambda: self.wish(lambda desk: desk.save()),
                self.do.save_as: lambda: self.wish(lambda desk: desk.save_as()),
                self.do.export_pdf: lambda: self.wish(lambda desk: desk.export(".pdf")),
                self.do.export_docx: lambda: self.wish(lambda desk: desk.export(".docx")),
                self.do.quit: self.close,
                self.do.cut: lambda: press_in_focus(Qt.Key.Key_X),
                self.do.copy: lambda: press_in_focus(Qt.Key.Key_C),
                self.do.paste: lambda: press_in_focus(Qt.Key.Key_V),
                self.do.system: lambda: self.use_scheme(None),
                self.do.light: lambda: self.use_scheme("light"),
                self.do.dark: lambda: self.use_scheme("dark"),
                self.do.guide: self.show_guide,
                self.do.about: self._tell_about,
            }
        )

    @property
    def messages(self) -> "MessageBar":
        """The line for messages, made when the first one comes."""
        from briefer.ui.message_bar import MessageBar

        if self._messages is None:
            self._messages = MessageBar()
            self._column.insertWidget(0, self._messages)
        return self._messages

    # -- before and after it is furnished ----------------------------------------------------------------------------

    def wish(self, verb: "Callable[[Desk], object]") -> None:
        """Do something with the desk: now, or as soon as there is one."""
        if self.desk is not None:
            verb(self.desk)
        else:
            self._wish = verb
            self.start.announce(self.tr("One moment…"))

    def open(self, path: Path) -> None:
        """Open a file."""
        self.wish(lambda desk: desk.open(path))

    def furnish(self, desk: "Desk") -> None:
        """Take in the desk, and do what was wished for before it came."""
        self.desk = desk
        desk.opened.connect(self._show_session)
        desk.catalogue.changed.connect(self._show_templates)
        self.start.announce("")
        self.ready.emit()
        if self._wish is not None:
            wish, self._wish = self._wish, None
            wish(desk)

    def _show_templates(self) -> None:
        from briefer.ui.start_gallery import fill

        assert self.desk is not None
        fill(self.start.gallery, self.desk.catalogue.entries, self._new_from, self.start.library)

    def _new_from(self, template: str) -> None:
        self.wish(lambda desk: desk.new(template))

    def _show_session(self, session: "Session") -> None:
        """Put a workbench for a session in place of what the window shows."""
        from briefer.ui.brief_view import BriefView

        assert self.desk is not None
        before, self.view = self.view, BriefView(session, self.desk, self.do, self._preferences, self.stack)
        self.do.need_brief(True)
        self.view.titled.connect(self._show_title)
        self.stack.addWidget(self.view)
        self.stack.setCurrentWidget(self.view)
        if before is not None:
            self.stack.removeWidget(before)
            before.close_down()
        self.view.begin()
        section, self._section = self._section, 0
        if section:
            self.view.workbench.enter_section(section)

    def show_start(self) -> None:
        """Go back to the start page; a brief that is open is closed."""
        if self.desk is None or not self.desk.close():
            return
        if self.view is not None:
            self.stack.removeWidget(self.view)
            self.view.close_down()
            self.view = None
        self.do.need_brief(False)
        self.setWindowTitle("Briefer")
        self.setWindowModified(False)
        self.start.show_recent(self._preferences.recent(), self._preferences.latest())
        self.stack.setCurrentWidget(self.start)
        self.start.new.setFocus()

    def _show_title(self, title: str, dirty: bool) -> None:
        whole = f"{title}[*] – Briefer"
        if self.windowTitle() != whole:
            self.setWindowTitle(whole)
        if self.isWindowModified() != dirty:
            self.setWindowModified(dirty)

    # -- menus -------------------------------------------------------------------------------------------------------

    def _fill_new(self) -> None:
        self._new.clear()
        for name, title in self.desk.catalogue.entries if self.desk else ():
            action = self._new.addAction(title.replace("&", "&&"))
            action.triggered.connect(lambda _=False, name=name: self._new_from(name))
        if self._new.isEmpty():
            self._new.addAction(self.tr("One moment…")).setEnabled(False)

    def _fill_recent(self) -> None:
        self._recent.clear()
        for brief_id, title in self._preferences.latest():
            action = self._recent.addAction((title or self.tr("New brief")).replace("&", "&&"))
            action.triggered.connect(
                lambda _=False, brief_id=brief_id: self.wish(lambda _: self.start.wanted.emit("brief", brief_id))
            )
        self._recent.addSeparator()
        for number, file in enumerate(self._preferences.recent(), 1):
            action = self._recent.addAction(f"&{number}  {file.name.replace('&', '&&')}")
            action.setToolTip(style.tip(str(file)))
            action.triggered.connect(lambda _=False, file=file: self.open(file))
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("No recent briefs")).setEnabled(False)

    def use_scheme(self, scheme: style.Scheme | None) -> None:
        """Change to the light or dark colours, or to those of the system, and remember it."""
        self._preferences.scheme = scheme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(QPalette())  # which brings back that of the system
            style.dress(application, scheme)
            self._tick_scheme()

    def _open_templates(self, desk: "Desk") -> None:
        """Show the window in which an office shapes its templates."""
        from briefer.ui.templates.opening import TemplateDoor

        if self._templates is None:
            self._templates = TemplateDoor(desk, self._preferences, None, self)
            self._templates.guide_wanted.connect(self.show_guide)
        self._templates.open()

    def show_guide(self) -> None:
        """Open the guide at what helps with what is in view."""
        from briefer.ui.help_pages import place_of
        from briefer.ui.help_window import HelpWindow
        from briefer.ui.language import spoken

        if self._guide is None:
            self._guide = HelpWindow(spoken(), self)
        self._guide.show_place(place_of(QApplication.focusWidget(), self._section_in_view()))

    def _section_in_view(self) -> str:
        """The title of the section of the form that is in view; empty where there is no form."""
        if self.view is None or self.stack.currentWidget() is not self.view:
            return ""
        bench = self.view.workbench
        section = bench.sections[bench.side.list.currentRow()]
        return section.guide or section.title

    def _tell_about(self) -> None:
        from PySide6.QtCore import Qt

        from briefer.ui.about import About

        dialog = About(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # -- in another language -----------------------------------------------------------------------------------------

    def begin_anew(self) -> None:
        """Close, and have the program open again what is open, in the language that was chosen."""
        if self.desk is None or not self.desk.may_leave(closing=True):
            return
        section = self.view.workbench.side.list.currentRow() if self.view else 0
        self.left = Left(*self.desk.left(), section)
        self.is_to_begin_anew = True
        self.is_to_begin_anew = self.close()

    def go_on(self, left: Left) -> None:
        """Open what was open before."""
        self._section = left.section
        if left.kind == "file":
            self.open(Path(left.which))
        elif left.kind:
            self.wish(lambda _: self.start.wanted.emit(left.kind, left.which))

    # -- the end -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        from briefer.ui.window_keys import press_focused

        if not press_focused(self, event):
            super().keyPressEvent(event)

    def closeEvent(self, event: "QCloseEvent") -> None:
        if self.desk is not None and not self.desk.may_leave(closing=True):
            event.ignore()
            return
        if self._templates is not None and not self._templates.close():
            event.ignore()
            return
        if self.view is not None:
            self.view.close_down()
        self._preferences.keep_state("window", self.saveGeometry())
        self._preferences.close()
        event.accept()

    def _tick_scheme(self) -> None:
        chosen = {"light": self.do.light, "dark": self.do.dark, None: self.do.system}
        chosen[self._preferences.scheme].setChecked(True)
