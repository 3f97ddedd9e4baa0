"""What the window shows of an open brief: the top bar, the workbench, and the status bar below them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefer.ui import collection, style
from briefer.ui.actions import Actions
from briefer.ui.catalogue import DEFAULT
from briefer.ui.desk import Desk
from briefer.ui.icons import icon
from briefer.ui.language_names import name_of
from briefer.ui.preferences import Preferences
from briefer.ui.refusals import Refusals
from briefer.ui.session import Session
from briefer.ui.spelling import Spelling, UserWords
from briefer.ui.standard_paragraphs import Paragraphs
from briefer.ui.template_changes import TemplateChanges
from briefer.ui.template_field import TemplateChoice
from briefer.ui.template_language import TemplateLanguage
from briefer.ui.top_bar import TopBar
from briefer.ui.workbench import Workbench

_STATUS_HEIGHT = 30


class BriefView(QWidget):
    """Ties the window's actions to one session, from `begin` to `close_down`."""

    titled = Signal(str, bool)
    """The title to show, and whether there is something to save."""

    def __init__(
        self, session: Session, desk: Desk, actions: Actions, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session, self._desk, self._actions, self._preferences = session, desk, actions, preferences
        self.top = TopBar(actions, self)
        self.workbench = Workbench(session, desk.service, desk.worker, self)
        self.workbench.restore(preferences.state("splitter"))
        self.spelling = Spelling(session, desk.worker, UserWords(preferences.words_file()), self)
        if desk.paragraphs is not None:
            self.paragraphs = Paragraphs(desk.paragraphs, self)
            self.workbench.instead_changed.connect(self._renew_paragraphs)
        self._warned_of = ""
        """The template of which the last message said that it can't be used."""
        self._pages, self._language = _status(), _status()
        self.template_button, self.findings_button = QPushButton(), QPushButton()
        for button in (self.template_button, self.findings_button):
            style.give_role(button, "link")
        self.template_button.setToolTip(self.tr("Choose another template"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.workbench, 1)
        column.addWidget(self._status_bar())
        self._verbs: dict[QAction, Callable[[], object]] = self._make_verbs()

    def _renew_paragraphs(self, instead: object) -> None:
        """Ask for the standard paragraphs anew when the library has made room for the brief: some may be new."""
        if instead is None:
            self.paragraphs.refresh()

    def begin(self) -> None:
        """Connect the actions, show the state, and put the focus into the first field."""
        for action, verb in self._verbs.items():
            action.triggered.connect(verb)
        self.session.stack.canUndoChanged.connect(self._tell_undo)
        self.session.stack.canRedoChanged.connect(self._tell_undo)
        self.session.stack.undoTextChanged.connect(self._tell_undo)
        self.session.changed.connect(self.tell_state)
        self.session.dirty_changed.connect(self.tell_state)
        Refusals(self.session, self._desk, self)
        TemplateLanguage(self.session, self._desk, self)
        TemplateChanges(self.workbench, self._desk, self._open_findings, self)
        self._desk.saved.connect(self.tell_state)
        if self._desk.keeping is not None:
            self._desk.keeping.changed.connect(self.tell_state)
        self.workbench.failed.connect(self._warn)
        self.workbench.findings_changed.connect(self._tell_template)
        self.workbench.findings_changed.connect(self._tell_findings)
        self.workbench.preview.shown.connect(self._tell_pages)
        self.workbench.preview.shown.connect(collection.settle, Qt.ConnectionType.SingleShotConnection)
        self.workbench.preview.edition_changed.connect(self._use_edition)
        self._use_edition("")
        self._desk.catalogue.changed.connect(self.tell_state)
        self._desk.catalogue.changed.connect(self._tell_template)
        self.session.changed.connect(self._ask_headings)
        self._ask_headings("")
        self.template_button.clicked.connect(self._choose_template)
        self.top.to_confirm.clicked.connect(self._show_to_confirm)
        self.findings_button.clicked.connect(self._actions.findings.trigger)
        self.workbench.findings_list.closed.connect(lambda: self._actions.findings.setChecked(False))
        self._actions.findings.setChecked(False)
        self._actions.pages.setChecked(self.workbench.panes.shows_pages)
        self.workbench.panes.pages_shown.connect(self._actions.pages.setChecked)
        self.tell_state()
        self._tell_undo()
        self.workbench.cards[0].enter()

    def close_down(self) -> None:
        """Let go of the actions, and of itself."""
        for action, verb in self._verbs.items():
            action.triggered.disconnect(verb)
        self._verbs = {}
        self._preferences.keep_state("splitter", self.workbench.state())
        self.session.stack.disconnect(self)
        collection.unsettle()
        self.deleteLater()

    def _make_verbs(self) -> dict[QAction, Callable[[], object]]:
        do, pages = self._actions, self.workbench.preview.pages
        return {
            do.undo: self._undo,
            do.redo: self._redo,
            do.next_pane: lambda: self.workbench.next_pane(1),
            do.previous_pane: lambda: self.workbench.next_pane(-1),
            do.findings: self._show_findings,
            do.print: self._print,
            do.copy_section: self._copy_section,
            do.pages: lambda: self.workbench.show_pages(do.pages.isChecked()),
            do.find_in_pages: self.workbench.find_in_pages,
            do.find: self.workbench.find_words,
            do.replace: lambda: self.workbench.find_words(replacing=True),
            do.find_next: lambda: self.workbench.find_panel.step(1),
            do.find_previous: lambda: self.workbench.find_panel.step(-1),
            do.zoom_in: lambda: pages.zoom_by(1),
            do.zoom_out: lambda: pages.zoom_by(-1),
            do.fit_width: pages.fit_width,
        }

    def _print(self) -> None:
        preview = self.workbench.preview.pages.preview
        if preview is not None:
            self._desk.exports.print_pages(preview)

    def _copy_section(self) -> None:
        section = self.workbench.sections[max(self.workbench.side.list.currentRow(), 0)]
        self._desk.exports.copy_section(self.session.brief, section.title, section.copied(self.session.brief))

    def _use_edition(self, edition: str) -> None:
        self._desk.exports.edition = edition

    def _ask_headings(self, path: str) -> None:
        """Ask what the pages call the sections, where that may have changed."""
        if path in ("", "template", "language"):
            brief, service = self.session.brief, self._desk.service
            self._desk.worker.submit(
                "headings", lambda: service.headings(brief), self._show_headings, lambda _: None, self
            )

    def _show_headings(self, headings: dict[str, str]) -> None:
        for section, card in zip(self.workbench.sections, self.workbench.cards, strict=True):
            printed = [f"“{headings[path]}”" for path in section.paths if path in headings]
            card.show_printed(self.tr("Printed as {0}").format(", ".join(printed)) if printed else "")

    def _choose_template(self) -> None:
        choice = TemplateChoice(self._desk.catalogue, self.session.brief.template, self)
        choice.chosen.connect(self._use_template)
        choice.open()

    def _use_template(self, name: str) -> None:
        if self._warned_of:
            self._warned_of = ""
            self._desk.silence()
        self.session.set("template", name, self.tr("Choose the template"))

    def _tell_template(self) -> None:
        """Say once that the template is not here, with the ways out."""
        wrong = [found for found in self.workbench.findings if (found.severity, found.path) == ("error", "template")]
        if wrong and self._desk.catalogue.entries and self._warned_of != self.session.brief.template:
            self._warn(wrong[0].message)

    def _warn(self, sentence: str) -> None:
        """Tell what went wrong with the pages; where the template is at fault, with the ways out."""
        used, usable = self.session.brief.template, dict(self._desk.catalogue.entries)
        if not used or used in usable or not usable:
            self._desk.warn(sentence)
            return
        self._warned_of = used
        plain = (self.tr("Use the plain one for now"), lambda: self._use_template(DEFAULT))
        self._desk.warn(sentence, [(self.tr("Choose another template"), self._choose_template), plain])

    # -- undo --------------------------------------------------------------------------------------------------------

    def _undo(self) -> None:
        self._show_change(self.session.undo())

    def _redo(self) -> None:
        self._show_change(self.session.redo())

    def _show_change(self, path: str) -> None:
        """Bring the place that an undo changed into view."""
        instead = self.workbench.instead
        if path and not (instead is not None and instead.shows_steps):
            self.workbench.go_to(path)

    def _tell_undo(self) -> None:
        stack = self.session.stack
        for action, can, text, name in (
            (self._actions.undo, stack.canUndo(), stack.undoText(), self.tr("&Undo")),
            (self._actions.redo, stack.canRedo(), stack.redoText(), self.tr("&Redo")),
        ):
            action.setEnabled(can)
            action.setText(f"{name}: {text.replace('&', '&&')}" if text else name)
            action.setToolTip(f"{action.text().replace('&', '')} ({action.shortcut().toString()})")

    # -- the bars ----------------------------------------------------------------------------------------------------

    def _status_bar(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("status")
        bar.setFixedHeight(_STATUS_HEIGHT)
        row = QHBoxLayout(bar)
        row.setContentsMargins(style.BETWEEN, 0, style.BETWEEN, 0)
        row.setSpacing(style.INSIDE)
        row.addWidget(self._pages)
        row.addWidget(self._language)
        row.addWidget(self.findings_button)
        row.addStretch(1)
        row.addWidget(self.template_button)
        return bar

    def tell_state(self, *_: object) -> None:
        """Show the title and whether everything is saved."""
        session = self.session
        words, role = self._saving_words()
        title = self._desk.title()
        self.top.show_brief(title, words, role)
        self.titled.emit(title, self._desk.keeping.trouble is not None if self._desk.keeping else session.dirty)
        self._language.setText(name_of(session.brief.language))
        template = self._desk.catalogue.title(session.brief.template)
        version = session.brief.template_version.partition("+")[0]
        text = self.tr("Template: {0}, version {1}") if version else self.tr("Template: {0}")
        self.template_button.setText(text.format(template, version).replace("&", "&&"))

    def _saving_words(self) -> tuple[str, str]:
        """Whether everything is saved, and the role of the words."""
        if self._desk.keeping is not None:
            return self._desk.keeping.words()
        if self.session.dirty:
            return self.tr("Changes not saved"), "hint"
        return (self.tr("All changes saved"), "good") if self.session.file else (self.tr("Not saved yet"), "hint")

    def _tell_pages(self) -> None:
        count = self.workbench.preview.page_count
        self._pages.setText(self.tr("1 page") if count == 1 else self.tr("{0} pages").format(count))

    def _tell_findings(self) -> None:
        count = len(self.workbench.findings)
        grave = any(finding.severity != "note" for finding in self.workbench.findings)
        self.findings_button.setVisible(bool(count))
        self.findings_button.setIcon(icon("circle-alert" if grave else "info", "problem" if grave else "secondary"))
        text = self.tr("1 thing to look at") if count == 1 else self.tr("{0} things to look at").format(count)
        self.findings_button.setText(text)
        if not count:
            self.workbench.findings_list.hide()
            self._actions.findings.setChecked(False)
        self._desk.exports.to_confirm = len(self._to_confirm())
        self.top.show_to_confirm(len(self._to_confirm()))

    def _to_confirm(self) -> list[str]:
        """The paths of what is still to be confirmed."""
        return [finding.path for finding in self.workbench.findings if finding.path.endswith("/to_confirm")]

    def _show_to_confirm(self) -> None:
        """Go to what is to be confirmed, one after another."""
        paths = self._to_confirm()
        if paths:
            here = self.workbench.focused_path()
            place = next((number for number, path in enumerate(paths) if path == here), -1)
            self.workbench.go_to(paths[(place + 1) % len(paths)])

    def _open_findings(self) -> None:
        if not self._actions.findings.isChecked():
            self._actions.findings.trigger()

    def _show_findings(self) -> None:
        self.workbench.panes.show_form()
        found = self.workbench.findings_list
        (found.begin if self._actions.findings.isChecked() else found.end)()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.top.repaint_icons()


def _status() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    style.give_role(label, "hint")
    return label
