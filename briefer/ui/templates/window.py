"""The window of templates: which one at the top, its settings in the middle, the pages it gives at the right."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from briefer.errors import BrieferError
from briefer.model.brief import Brief
from briefer.service.templates import Stationer
from briefer.template.packing import ENDING
from briefer.template.schema import OfficeTemplate, field_of
from briefer.ui.actions import REDO, UNDO, keys_of
from briefer.ui.drop_place import DropPlace
from briefer.ui.message_bar import MessageBar
from briefer.ui.preferences import Preferences
from briefer.ui.preview_panel import PreviewPanel
from briefer.ui.service_protocol import Service
from briefer.ui.session import Session
from briefer.ui.templates.bar import TemplateBar
from briefer.ui.templates.draft import Draft
from briefer.ui.templates.files import AskTemplates, TemplateDialogs
from briefer.ui.templates.form import SettingsForm
from briefer.ui.templates.handing import Handing
from briefer.ui.templates.meanwhile import Meanwhile
from briefer.ui.templates.new_template import NewTemplate
from briefer.ui.templates.pages import DraftPages
from briefer.ui.templates.side import ChapterList
from briefer.ui.templates.specs import chapters
from briefer.ui.window_keys import press_focused
from briefer.ui.window_size import size_at_first
from briefer.ui.worker import Worker
from briefer.ui.workshop import DEFAULT_TEMPLATE

_STATE = "templates"
_WIDE = 1000
"""A screen with room for settings and pages side by side; on a narrower one the pages wait behind the edge."""


class TemplateWindow(QMainWindow):
    """Opens templates one at a time. What it shows follows the draft; nothing is written before it is saved."""

    saved = Signal(str)
    """The template of this name is another now."""
    closed = Signal()
    guide_wanted = Signal()

    def __init__(
        self,
        stationer: Stationer,
        sample: Brief,
        preferences: Preferences,
        ask: AskTemplates | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Templates"))
        self.setMinimumSize(QSize(900, 560).boundedTo(self.screen().availableSize()))
        size_at_first(self)
        self._stationer, self._sample, self._preferences = stationer, sample, preferences
        self._ask = ask or TemplateDialogs()
        self._not_saved = ""
        """Why the template was not saved, as the message says it."""
        self._open_brief: Session | None = None
        self.draft: Draft | None = None
        self.worker = Worker(self)
        self._sheets: tuple[tuple[float, float], ...] = ()
        self.session = Session(sample, None, self)
        self._lay_out()
        self._make_actions()
        self._connect()
        self.restoreGeometry(preferences.state(_STATE))

    def _lay_out(self) -> None:
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.messages = MessageBar()
        self.handing = Handing(self._stationer, self._ask, self.messages, self)
        self.bar = TemplateBar(centre)
        column.addWidget(self.messages)
        column.addWidget(self.bar)
        outer = QSplitter(Qt.Orientation.Horizontal, centre)
        outer.setHandleWidth(0)
        column.addWidget(outer, 1)
        self.side = ChapterList(chapters(), outer)
        is_wide = self.screen().availableSize().width() >= _WIDE
        form, beside = (480, 260) if is_wide else (460, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal, outer)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(6)
        self.middle = QStackedWidget(self._split)
        self.middle.setMinimumWidth(form)
        self.form = SettingsForm(self._ask_file, self.middle)
        self.new = NewTemplate(self._stationer, self.middle)
        self.middle.addWidget(self.form)
        self.middle.addWidget(self.new)
        self.meanwhile = Meanwhile(self.messages, self.middle, self.form, self)
        pages = cast("Service", DraftPages(self._stationer, self._shown_template))
        self.preview = PreviewPanel(self.session, pages, self.worker, self._split)
        self.preview.setMinimumWidth(beside)
        self._split.setCollapsible(1, not is_wide)
        self._split.setSizes([660, 550 if is_wide else 0])
        self.setCentralWidget(centre)

    def _make_actions(self) -> None:
        for keys, verb in (
            ("Save", self.save),
            (UNDO, self.undo),
            (REDO, self.redo),
            ("Find", self.side.search.setFocus),
            ("F6", lambda: self._next_pane(1)),
            ("Shift+F6", lambda: self._next_pane(-1)),
            ("Close", self.close),
            ("F1", self.guide_wanted.emit),
        ):
            action = QAction(self)
            action.setShortcuts(keys_of(keys))
            action.triggered.connect(lambda _=False, verb=verb: verb())
            self.addAction(action)

    def _connect(self) -> None:
        bar = self.bar
        bar.chosen.connect(lambda name: self.open_template(name))
        bar.new.clicked.connect(self.begin_new)
        bar.undo.clicked.connect(self.undo)
        bar.redo.clicked.connect(self.redo)
        bar.save.clicked.connect(self.save)
        bar.install_wanted.connect(self.install)
        bar.pack_wanted.connect(self.pack)
        bar.brief.edited.connect(self._choose_brief)
        self.handing.installed.connect(self._show_installed)
        DropPlace(self, lambda files: self.handing.install(files[0]), (ENDING,))
        self.new.made.connect(self._show_made)
        for card in (self.new, self.meanwhile.clashes):
            card.cancelled.connect(self._back_to_form)
        self.meanwhile.save_wanted.connect(self.save)
        self.meanwhile.over_wanted.connect(self._save_over)
        self.meanwhile.another_wanted.connect(self._begin_another)
        self.side.chosen.connect(self.show_chapter)
        self.side.search.textChanged.connect(self._find)
        self.form.wanted.connect(self.go_to)
        self.preview.shown.connect(self._draw_again_for_another_sheet)
        self.preview.failed.connect(self.messages.warn)
        self.preview.pages.clicked.connect(self._go_to_section)

    # -- which template, which brief ---------------------------------------------------------------------------------

    def show_templates(self) -> None:
        """List the templates as they are now."""
        self._stationer.forget()
        self._listed = {listed.name: listed for listed in self._stationer.listed()}
        self.bar.show_templates(list(self._listed.values()), self.draft.name if self.draft else "")

    def follow(self, session: Session | None) -> None:
        """Take the brief that is open in the main window, and follow it as it changes."""
        if self._open_brief is not None:
            self._open_brief.disconnect(self)
        self._open_brief = session
        if session is not None:
            session.changed.connect(self._on_brief_changed)
        self.bar.offer_brief(session is not None)
        self._choose_brief()

    def open_template(self, name: str, *, unasked: bool = False) -> bool:
        """Open a template of a name; False when a person stays with the one that is open, if that is asked for."""
        if not (unasked or self.may_leave()):
            self.show_templates()
            return False
        self._stationer.forget()
        try:
            draft = Draft(self._stationer, self._stationer.templates.folder(name), self)
        except BrieferError as error:
            self.messages.warn(str(error))
            return False
        before, self.draft = self.draft, draft
        self.messages.clear()
        self.show_templates()
        draft.changed.connect(self._on_changed)
        draft.refused.connect(self.messages.warn)
        self.middle.setCurrentWidget(self.form)
        self.show_chapter(max(self.side.list.currentRow(), 0))
        self._on_changed()
        self._tell_place()
        if before is not None:
            before.deleteLater()
        return True

    def begin_new(self) -> None:
        """Ask for what a new template needs."""
        if self.may_leave():
            self.middle.setCurrentWidget(self.new)
            self.new.begin(self.draft.name if self.draft else "base")

    def _begin_another(self) -> None:
        """Ask for what a new template needs that says what a person made of the open one."""
        assert self.draft is not None
        self.middle.setCurrentWidget(self.new)
        self.new.begin(self.draft.name, self.draft.text)

    def _show_made(self, folder: Path) -> None:
        self.open_template(folder.name, unasked=self.new.text is not None)
        self.saved.emit(folder.name)
        self.go_to("title")

    def _tell_place(self) -> None:
        """Say what can't be done with this template, or which others it hides."""
        assert self.draft is not None
        listed = self._listed.get(self.draft.name)
        new = (self.tr("New from this one…"), self.begin_new)
        if self.draft.read_only:
            self.messages.tell(self.tr("This template came with Briefer. Make a new one from it to change it."), [new])
        elif listed and listed.hides:
            others = ", ".join(str(place) for place in listed.hides)
            self.messages.tell(self.tr("This template is used in place of {0}.").format(others))

    def _choose_brief(self) -> None:
        session = self._open_brief if self.bar.shows_open_brief else None
        self.session.show(session.brief if session else self._sample, "")

    def _on_brief_changed(self, _: str) -> None:
        if self.bar.shows_open_brief:
            self._choose_brief()

    def _shown_template(self) -> OfficeTemplate:
        """The open template; the usual one before there is one, since none could say a date. Called by the worker."""
        return self.draft.template if self.draft else self._stationer.templates.load(DEFAULT_TEMPLATE)

    def _draw_again_for_another_sheet(self) -> None:
        """The pictures were drawn before the view knew the sheet's width, and so at the scale of the sheet before."""
        pages = self.preview.pages.preview
        sheets = pages.page_sizes[:1] if pages else ()
        if sheets != self._sheets:
            self._sheets = sheets
            self.preview.refresh()

    # -- going about -------------------------------------------------------------------------------------------------

    def show_chapter(self, place: int) -> None:
        """Show a chapter of the form; the last place is what differs from the parent."""
        if self.draft is None:
            return
        self.middle.setCurrentWidget(self.form)
        if place < len(chapters()):
            self.form.show_chapter(self.draft, chapters()[place])
        else:
            self.form.show_differences(self.draft, self.draft.differences())
        self.side.show_current(place)

    def go_to(self, key: str) -> None:
        """Put the focus on the control of a setting, by its key with dots."""
        place = self._place_of(key)
        if self.form.chapter != chapters()[place]:
            self.show_chapter(place)
        self.form.go_to(key)

    def _place_of(self, key: str) -> int:
        first = "sections" if key.startswith("section_order") else key.split(".")[0]
        return next((place for place, chapter in enumerate(chapters()) if chapter.key == (first,)), 0)

    def _go_to_section(self, origin: str) -> None:
        """What is clicked on a page leads to the section that prints it."""
        assert self.draft is not None
        field = origin.split("/")[0]
        for key, section in self.draft.template.ordered_sections():
            if field_of(section.kind) == field:
                self.go_to(f"sections.{key}.title")
                return

    def _find(self, words: str) -> None:
        if self.draft is None:
            return
        if words.strip():
            self.form.show_found(self.draft, words)
        else:
            self.show_chapter(max(self.side.list.currentRow(), 0))

    def _next_pane(self, by: int) -> None:
        panes: tuple[QWidget, ...] = (self.side.list, self.form, self.preview.pages)
        focus = self.focusWidget()
        now = next((i for i, pane in enumerate(panes) if focus and (pane is focus or pane.isAncestorOf(focus))), 0)
        target = panes[(now + by) % len(panes)]
        target = self._first_field() if target is self.form else target
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _first_field(self) -> QWidget:
        fields = [w for w in self.form.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        return next((field for field in fields if field.isVisibleTo(self.form)), self.form)

    def _back_to_form(self) -> None:
        self.middle.setCurrentWidget(self.form)
        self._first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    # -- changing and saving -----------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the last step, and bring its place into view."""
        self._step(lambda draft: draft.stack.canUndo(), lambda draft: draft.undo())

    def redo(self) -> None:
        """Do again the step taken back last."""
        self._step(lambda draft: draft.stack.canRedo(), lambda draft: draft.redo())

    def _step(self, can: Callable[[Draft], bool], verb: Callable[[Draft], None]) -> None:
        if self.draft is not None and can(self.draft):
            verb(self.draft)
            self.go_to(".".join(map(str, self.draft.last_key)))

    def save(self) -> bool:
        """Save the template; tells whether it was saved. What is wrong in it has to be put right first."""
        draft = self.draft
        if draft is None or draft.read_only:
            return draft is not None
        if not self.meanwhile.is_settled(draft):
            return False
        if draft.tried.problems:
            problem, self._not_saved = draft.tried.problems[0], self._why_not_saved(draft)
            self.messages.warn(self._not_saved, [(self.tr("Go there"), lambda: self.go_to(draft.place_of(problem)))])
            return False
        try:
            draft.save()
        except BrieferError as error:
            self.messages.warn(str(error))
            return False
        self._after_saving(draft)
        self.meanwhile.tell_what_was_saved()
        return True

    def _why_not_saved(self, draft: Draft) -> str:
        """The first thing that is wrong, which has to be put right before it is saved; empty when nothing is."""
        texts = [f"{problem.key}: {problem.message}".lstrip(": ") for problem in draft.tried.problems[:1]]
        return self.tr("It is not saved yet: {0}").format(texts[0]) if texts else ""

    def _save_over(self) -> None:
        assert self.draft is not None
        try:
            self.draft.save(over=True)
        except BrieferError as error:
            self.messages.warn(str(error))
        else:
            self._after_saving(self.draft)

    def _after_saving(self, draft: Draft) -> None:
        self.messages.clear()
        self.show_templates()
        self._tell_state()
        self.saved.emit(draft.name)

    def may_leave(self) -> bool:
        """Whether the open template may be closed: it is saved, or a person says that it need not be."""
        if self.draft is None or not self.draft.dirty:
            return True
        match self._ask.before_leaving(self, self.draft.template.title or self.draft.name):
            case "save":
                return self.save()
            case "discard":
                return True
            case _:
                return False

    def pack(self) -> None:
        """Write the template as one file, to hand round."""
        if self.draft is None or (self.draft.dirty and not self.save()):
            return
        self.handing.pack(self.draft.name)

    def install(self) -> None:
        """Take in a packed template, and open it."""
        if path := self.handing.ask_for_file():
            self.handing.install(path)

    def _show_installed(self, name: str) -> None:
        self.open_template(name)
        self.saved.emit(name)

    # -- the draft's state -------------------------------------------------------------------------------------------

    def _on_changed(self) -> None:
        assert self.draft is not None
        self.side.show_draft(self.draft, len(self.draft.differences()))
        self._tell_state()
        if self._not_saved != self._why_not_saved(self.draft):
            self.messages.retract(self._not_saved)
            self._not_saved = ""
        self._tell_general_problem()
        self.preview.refresh()

    def _tell_general_problem(self) -> None:
        """Show what is wrong with no setting of this template's own text."""
        assert self.draft is not None
        general = [problem.message for problem in self.draft.tried.problems if not problem.key]
        if general:
            self.messages.warn(general[0])

    def _tell_state(self) -> None:
        if self.draft is not None:
            self.bar.show_draft(self.draft, self._stationer.place_of(self.draft.folder))
            title = self.draft.template.title or self.draft.name
            self.setWindowTitle(f"{title}[*] – {self.tr('Templates')}")
            self.setWindowModified(self.draft.dirty)

    def _ask_file(self, parent: QWidget, what: str, endings: tuple[str, ...]) -> Path | None:
        return self._ask.file(parent, what, endings)

    # -- the end -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Coming back from another program, a person sees what was done there."""
        super().changeEvent(event)
        is_back = event.type() is QEvent.Type.ActivationChange and self.isActiveWindow()
        if is_back and self.draft and not self.draft.read_only and self.draft.looks_changed():
            self.meanwhile.look(self.draft)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_leave():
            event.ignore()
            return
        self._preferences.keep_state(_STATE, self.saveGeometry())
        self.worker.stop()
        self._stationer.tidy()
        self.follow(None)
        event.accept()
        self.closed.emit()
        self.deleteLater()
