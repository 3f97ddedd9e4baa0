"""The verbs of the window, with their words, icons and keys."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from briefer.ui.icons import icon, tick_icon
from briefer.ui.style import translate

UNDO, REDO = "Ctrl+Z", "Ctrl+Y Ctrl+Shift+Z"
EXPORT_PDF, EXPORT_WORD = "Ctrl+E", "Ctrl+Shift+E"
"""The same on every desktop: both habits of redo are served."""


class Actions:
    """One action a verb. Those that need an open brief are off until `need_brief` says there is one."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._for_brief: list[QAction] = []
        self.new = self._make(translate("Actions", "&New"), "file-plus", "New")
        self.open = self._make(translate("Actions", "&Open…"), "folder-open", "Open")
        self.sample = self._make(translate("Actions", "Open the sa&mple"), "file-text")
        self.templates = self._make(translate("Actions", "Office &templates…"), "copy", "Ctrl+T")
        self.start_page = self._make(translate("Actions", "Start pa&ge"), "", "Ctrl+W")
        self.save = self._make(translate("Actions", "&Save"), "save", "Save", brief=True)
        self.save_as = self._make(translate("Actions", "Save &as…"), "", "Ctrl+Shift+S", brief=True)
        self.export_pdf = self._make(translate("Actions", "Export as &PDF…"), "download", EXPORT_PDF, brief=True)
        self.export_docx = self._make(translate("Actions", "Export as &Word…"), "file-down", EXPORT_WORD, brief=True)
        self.print = self._make(translate("Actions", "Pr&int…"), "printer", "Ctrl+P", brief=True)
        self.copy_section = self._make(
            translate("Actions", "&Copy the section for a mail"), "clipboard-copy", "Ctrl+Shift+C", brief=True
        )
        self.find_in_pages = self._make(
            translate("Actions", "Searc&h in the pages…"), "search", "Ctrl+Shift+F", brief=True
        )
        self.quit = self._make(translate("Actions", "&Quit"), "", "Quit")
        self.undo = self._make(translate("Actions", "&Undo"), "undo-2", UNDO, brief=True)
        self.redo = self._make(translate("Actions", "&Redo"), "redo-2", REDO, brief=True)
        self.cut = self._make(translate("Actions", "Cu&t") + "\tCtrl+X", "", brief=True)
        self.copy = self._make(translate("Actions", "Cop&y") + "\tCtrl+C", "", brief=True)
        self.paste = self._make(translate("Actions", "P&aste") + "\tCtrl+V", "", brief=True)
        self.find = self._make(translate("Actions", "&Find…"), "search", "Ctrl+F", brief=True)
        self.replace = self._make(translate("Actions", "R&eplace…"), "replace", "Ctrl+H", brief=True)
        self.find_next = self._make(translate("Actions", "Find &next"), "", "F3", brief=True)
        self.find_previous = self._make(translate("Actions", "Find &previous"), "", "Shift+F3", brief=True)
        self.next_pane = self._make(translate("Actions", "Next &pane"), "", "F6", brief=True)
        self.previous_pane = self._make(translate("Actions", "Pre&vious pane"), "", "Shift+F6", brief=True)
        self.findings = self._make(
            translate("Actions", "List of &findings"), "list-todo", "F8", brief=True, checkable=True
        )
        self.pages = self._make(translate("Actions", "Pr&eview"), "panel-right", "F9", brief=True, checkable=True)
        self.zoom_in = self._make(translate("Actions", "&Larger pages"), "zoom-in", "ZoomIn", brief=True)
        self.zoom_out = self._make(translate("Actions", "&Smaller pages"), "zoom-out", "ZoomOut", brief=True)
        self.fit_width = self._make(translate("Actions", "Fit the &width"), "move-horizontal", "Ctrl+0", brief=True)
        self.system = self._make(translate("Actions", "Colours &of the system"), "", checkable=True)
        self.light = self._make(translate("Actions", "Ligh&t colours"), "sun", checkable=True)
        self.dark = self._make(translate("Actions", "&Dark colours"), "moon", checkable=True)
        schemes = QActionGroup(window)
        for scheme in (self.system, self.light, self.dark):
            schemes.addAction(scheme)
        self.guide = self._make(translate("Actions", "&Guide"), "book-open", "F1")
        self.about = self._make(translate("Actions", "&About Briefer"), "info")
        self.need_brief(False)

    def need_brief(self, there: bool) -> None:
        """Turn on or off what needs an open brief."""
        for action in self._for_brief:
            action.setEnabled(there)

    def fill(self, file: QMenu, edit: QMenu, view: QMenu, help_menu: QMenu, new: QMenu, recent: QMenu) -> None:
        """Put the actions into the menus. ``new`` is the submenu of templates, ``recent`` that of recent briefs."""
        file.addAction(self.new)
        file.addMenu(new)
        file.addAction(self.open)
        file.addMenu(recent)
        file.addActions([self.sample, self.templates])
        file.addSeparator()
        file.addAction(self.start_page)
        file.addSeparator()
        file.addActions([self.save, self.save_as])
        file.addSeparator()
        file.addActions([self.export_pdf, self.export_docx, self.print])
        file.addSeparator()
        file.addAction(self.quit)
        edit.addActions([self.undo, self.redo])
        edit.addSeparator()
        edit.addActions([self.cut, self.copy, self.paste, self.copy_section])
        edit.addSeparator()
        edit.addActions([self.find, self.replace, self.find_next, self.find_previous])
        view.addActions([self.findings, self.next_pane, self.previous_pane])
        view.addSeparator()
        view.addActions([self.pages, self.find_in_pages, self.zoom_in, self.zoom_out, self.fit_width])
        view.addSeparator()
        view.addActions([self.system, self.light, self.dark])
        help_menu.addActions([self.guide, self.about])

    def connect(self, verbs: dict[QAction, Callable[[], object]]) -> None:
        """Say what each action does."""
        for action, verb in verbs.items():
            action.triggered.connect(lambda _=False, verb=verb: verb())

    def _make(
        self,
        text: str,
        picture: str,
        keys: str = "",
        brief: bool = False,
        checkable: bool = False,
    ) -> QAction:
        drawn = tick_icon(picture) if checkable else icon(picture) if picture else QIcon()
        action = QAction(drawn, text, self._window)
        if keys:
            action.setShortcuts(keys_of(keys))
        action.setCheckable(checkable)
        if brief:
            self._for_brief.append(action)
        return action


def keys_of(words: str) -> list[QKeySequence]:
    """Keys such as "Ctrl+E F8", or the desktop's own for a name such as "Save"."""
    standard = getattr(QKeySequence.StandardKey, words, None)
    return [QKeySequence(word) for word in words.split()] if standard is None else QKeySequence.keyBindings(standard)
