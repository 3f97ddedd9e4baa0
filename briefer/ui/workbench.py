"""The workbench: sections at the left, cards in the middle, pages at the right, for one open brief."""

from collections.abc import Sequence
from datetime import date
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSplitter, QTextEdit, QVBoxLayout, QWidget

from briefer.ui import style
from briefer.ui.binding import PATH
from briefer.ui.card import Card
from briefer.ui.find_jump import jump_to, selected_words
from briefer.ui.find_marks import FoundMarks
from briefer.ui.find_panel import FindPanel
from briefer.ui.findings_list import FindingsList
from briefer.ui.focus_in_view import FocusInView
from briefer.ui.fold import last_within, tab_after
from briefer.ui.instead import Instead
from briefer.ui.own_sections import arranged, section_of
from briefer.ui.panes import Panes
from briefer.ui.parts_table import PartsTable
from briefer.ui.preview_panel import PreviewPanel
from briefer.ui.sections import Section, sections
from briefer.ui.sentences import translated
from briefer.ui.service_protocol import Service
from briefer.ui.session import Session
from briefer.ui.side import Entry, Side, State
from briefer.ui.worker import Worker

if TYPE_CHECKING:
    from briefer.model.finding import Finding

_CHECK_AFTER = 250
"""Milliseconds without a change before findings are looked for."""


class Workbench(QWidget):
    """Shows a session. Everything in it follows the session's ``changed``; nothing in it holds a copy of the brief."""

    failed = Signal(str)
    findings_changed = Signal()

    def __init__(self, session: Session, service: Service, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.session, self._service, self._worker = session, service, worker
        self.findings: "Sequence[Finding]" = ()  # noqa: UP037
        self._usual = sections()
        self.sections: tuple[Section, ...] = arranged(self._usual, session)
        self._problems: dict[str, int] = {}
        self.cards: list[Card] = []
        self._instead: Instead | None = None
        self._lay_out()
        self._check_later = QTimer(self)
        self._check_later.setSingleShot(True)
        self._check_later.setInterval(_CHECK_AFTER)
        self._connect()
        FoundMarks(self._content, self.find_panel)
        self.preview.refresh()
        self.check()

    def _lay_out(self) -> None:
        """Make everything from the outside in: a widget that gets its parent late is styled twice."""
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        outer = QSplitter(Qt.Orientation.Horizontal, self)
        outer.setHandleWidth(0)
        row.addWidget(outer)
        self.side = Side([self._entry(section) for section in self.sections], outer)
        self.panes = Panes(outer)
        middle = QWidget(self.panes)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._scroll = self._make_scroll(middle)
        self.findings_list = FindingsList(middle)
        self.findings_list.hide()
        column.addWidget(self._scroll, 1)
        column.addWidget(self.findings_list)
        self.find_panel = FindPanel(self.session, self._title_of, middle)
        self.find_panel.hide()
        column.addWidget(self.find_panel)
        self._middle = column
        self.preview = PreviewPanel(self.session, self._service, self._worker, self.panes)
        self.panes.begin(middle, self.preview)
        self.panes.room_changed.connect(self._fit_margins)

    def _make_scroll(self, parent: QWidget) -> QScrollArea:
        scroll = QScrollArea(parent)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget(scroll)
        self._content.setObjectName("ground")
        scroll.setWidget(self._content)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(style.INSIDE, style.INSIDE, style.INSIDE, style.INSIDE)
        column.setSpacing(style.BETWEEN)
        self.cards = [self._make_card(section) for section in self.sections]
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)
        self._column = column
        return scroll

    def _fit_margins(self, has_room: bool) -> None:
        around = style.INSIDE if has_room else style.GAP
        self._column.setContentsMargins(around, style.INSIDE, around, style.INSIDE)

    def _make_card(self, section: Section) -> Card:
        card = section.make(self.session, self._content)
        card.finish()
        card.jump.connect(self.go_to)
        return card

    def _follow_template(self) -> None:
        """Show the forms of the template's own sections, and no longer those of another template."""
        wanted = arranged(self._usual, self.session)
        if [section.identity for section in wanted] == [section.identity for section in self.sections]:
            return
        row, focus = max(self.side.list.currentRow(), 0), QApplication.focusWidget()
        chosen, had_focus = self.sections[row].key, focus is not None and self._scroll.isAncestorOf(focus)
        self._show_cards(wanted)
        row = next((place for place, section in enumerate(wanted) if section.key == chosen), min(row, len(wanted) - 1))
        self.side.show_current(row)
        focus = QApplication.focusWidget()
        if had_focus and not (focus and self._scroll.isAncestorOf(focus)):
            self.cards[row].enter()

    def _show_cards(self, wanted: tuple[Section, ...]) -> None:
        """Keep the cards of sections that stay, make the new ones, and put all in order."""
        known = {section.identity: card for section, card in zip(self.sections, self.cards, strict=True)}
        self.sections, self.cards = wanted, []
        for place, section in enumerate(wanted):
            card = known.pop(section.identity, None)
            if card is None:
                card = self._make_card(section)
                self._column.insertWidget(place, card)
                tab_after(last_within(self.cards[-1]), card)
            self.cards.append(card)
        for card in known.values():
            card.hide()
            card.deleteLater()
        self._show_findings(self.findings)

    def _connect(self) -> None:
        self.side.chosen.connect(self.enter_section)
        self.preview.pages.clicked.connect(self.go_to)
        self.preview.failed.connect(self.failed)
        self.session.own_changed.connect(self._follow_template)
        self.findings_list.chosen.connect(self.go_to)
        self.findings_list.closed.connect(self.findings_list.end)
        self.find_panel.chosen.connect(lambda hit, stay: jump_to(self, hit, stay))
        self.find_panel.closed.connect(self.close_find)
        self.session.changed.connect(self._on_changed)
        self._check_later.timeout.connect(self.check)
        self._scroll.verticalScrollBar().valueChanged.connect(self._tell_section_in_view)
        self._focus = FocusInView(self._scroll)
        self._focus.text_moved.connect(self._show_text_on_pages)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # pyright: ignore

    def state(self) -> QByteArray:
        """How the width is shared."""
        return self.panes.state()

    def restore(self, state: QByteArray) -> None:
        """Share the width as it was kept."""
        self.panes.restore(state)

    # -- what is in the middle ---------------------------------------------------------------------------------------

    instead_changed = Signal(object)
    """What stands in the place of the cards; None when they do."""

    @property
    def instead(self) -> Instead | None:
        """What stands in the place of the cards."""
        return self._instead

    def show_instead(self, widget: Instead | None, with_pages: bool = False) -> None:
        """Show something in the place of the cards, and of the pages too unless they stay; None brings all back."""
        if self._instead is not None and self._instead is not widget:
            self._instead.hide()
        self._instead = widget
        if widget is not None:
            if self._middle.indexOf(widget) < 0:
                self._middle.insertWidget(0, widget, 1)
            widget.show()
            self.find_panel.hide()
        self._scroll.setVisible(widget is None)
        self.panes.show_form()
        self.panes.allow_pages(widget is None or with_pages)
        self.instead_changed.emit(widget)

    # -- going about -------------------------------------------------------------------------------------------------

    def go_to(self, path: str) -> bool:
        """Put the focus into the field that shows a path, or the nearest one around it."""
        place = self._section_of(path)
        if place is None:
            return False
        self.show_instead(None)
        card = self.cards[place]
        while path:
            if card.go_to(path):
                return True
            path = path.rpartition("/")[0]
        card.enter()
        return True

    def find_words(self, replacing: bool = False) -> None:
        """Look for words in the brief, beginning with those that are selected."""
        self.findings_list.closed.emit()
        self.panes.show_form()
        self.find_panel.begin(replacing, selected_words(QApplication.focusWidget()))

    def find_in_pages(self) -> None:
        """Look for words in the pages."""
        self.panes.show_pages(True)
        self.preview.search.open()

    def show_pages(self, wanted: bool) -> None:
        """Show or hide the pages; the focus goes to what then stands there."""
        self.panes.show_pages(wanted)
        if wanted:
            self.preview.pages.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.cards[max(self.side.list.currentRow(), 0)].enter()

    def close_find(self) -> None:
        """Hide what was found, and go on at the place chosen last."""
        self.find_panel.hide()
        self.cards[max(self.side.list.currentRow(), 0)].enter()

    def enter_section(self, place: int) -> None:
        """Scroll to a section and put the focus into it."""
        self.show_instead(None)
        card = self.cards[place]
        self._scroll.verticalScrollBar().setValue(card.y() - style.INSIDE)
        card.enter()
        self.side.show_current(place)

    def next_pane(self, by: int) -> None:
        """Move the focus to the next of sections, cards and pages, as far as there is room for them."""
        middle = self._instead or self._scroll
        panes = (self.side, middle, *((self.preview.pages,) if self.preview.isVisible() else ()))
        focus = QApplication.focusWidget()
        now = next((i for i, pane in enumerate(panes) if focus and (pane is focus or pane.isAncestorOf(focus))), 0)
        if self.findings_list.isVisible() and by > 0 and now == 1:
            self.findings_list.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        target = panes[(now + by) % len(panes)]
        if target is middle:
            self.panes.show_form()
        if self._instead is not None and target is self._instead:
            self._instead.enter()
        elif target is self._scroll:
            self.cards[self.side.list.currentRow()].enter()
        else:
            (self.side.list if target is self.side else target).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _section_of(self, path: str) -> int | None:
        return section_of(path, self.sections)

    def focused_path(self) -> str:
        """The path of the field that has the focus; empty when none has."""
        widget = QApplication.focusWidget()
        while widget is not None and widget is not self:
            if path := widget.property(PATH):
                return str(path)
            if isinstance(widget, PartsTable):
                return widget.current_path()
            widget = widget.parentWidget()
        return ""

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self.isAncestorOf(new):
            return
        self.session.pause()
        if isinstance(new, PartsTable) and not new.property("followed"):  # details make tables as they unfold
            new.setProperty("followed", True)
            new.current_moved.connect(self._on_focus_moved)
        self._on_focus_moved()

    def _on_focus_moved(self) -> None:
        widget = self._focus.focused()
        if widget is None:
            return
        self._focus.follow()
        for place, card in enumerate(self.cards):
            has_focus = card.isAncestorOf(widget)
            card.show_current(has_focus)
            if has_focus:
                self.side.show_current(place)
        if path := self.focused_path():
            self.preview.pages.focus_on(path)

    def _show_text_on_pages(self, text: QTextEdit) -> None:
        share = text.cursorRect().center().y() / max(text.viewport().height(), 1)
        self.preview.pages.show_share(self.focused_path(), min(max(share, 0.0), 1.0))

    def _tell_section_in_view(self) -> None:
        """While the cards are scrolled by hand, mark the section at the top of the view."""
        if (focus := self._focus.focused()) is not None:
            top = focus.mapTo(self._scroll.viewport(), QPoint(0, 0)).y()
            if -focus.height() < top < self._scroll.height():
                return
        top = self._scroll.verticalScrollBar().value() + self._scroll.height() // 3
        in_view = [place for place, card in enumerate(self.cards) if card.y() <= top]
        if in_view:
            self.side.show_current(in_view[-1])

    def renew(self) -> None:
        """Make the pages anew, and look for findings: what is beside the brief has changed."""
        self.preview.refresh()
        self.check()

    # -- findings ----------------------------------------------------------------------------------------------------

    def check(self) -> None:
        """Look for findings in the present state of the brief."""
        brief, service = self.session.brief, self._service

        def work() -> "tuple[Sequence[Finding], float]":
            began = monotonic()
            return service.check(brief, date.today()), monotonic() - began

        self._worker.submit("check", work, self._take_findings, self.failed.emit, self)

    def _take_findings(self, found: "tuple[Sequence[Finding], float]") -> None:
        """Show findings. The longer they took, the longer a pause in typing must be before they are sought again."""
        findings, seconds = found
        self._check_later.setInterval(max(_CHECK_AFTER, round(seconds * 4000)))
        self._show_findings(translated(findings))

    def _on_changed(self, _: str) -> None:
        self._check_later.start()
        self._show_sections()

    def _show_findings(self, findings: "Sequence[Finding]") -> None:
        order = {"error": 0, "warning": 1, "note": 2}
        self.findings = sorted(findings, key=lambda finding: order[finding.severity])
        titles = [self._title_of(finding.path) for finding in self.findings]
        self.findings_list.show_findings(self.findings, titles)
        problems: dict[str, str] = {}
        for finding in self.findings:
            if finding.severity != "note":
                problems.setdefault(finding.path, f"{finding.message} {finding.suggestion}".strip())
        grave = [(finding.path, finding.message) for finding in self.findings if finding.severity != "note"]
        places = [self._section_of(path) for path, _ in grave]
        self._problems = {section.key: places.count(place) for place, section in enumerate(self.sections)}
        for place, (section, card) in enumerate(zip(self.sections, self.cards, strict=True)):
            told = [problem for problem, where in zip(grave, places, strict=True) if where == place]
            card.show_problems(problems, self._badge(section), told)
        self._show_sections()
        self.findings_changed.emit()

    def _show_sections(self) -> None:
        self.side.show_entries([self._entry(section) for section in self.sections])

    def _title_of(self, path: str) -> str:
        place = self._section_of(path)
        return self.sections[place].title_of(path) if place is not None else ""

    def _badge(self, section: Section) -> str:
        count = self._problems.get(section.key, 0)
        return (
            self.tr("1 thing to look at")
            if count == 1
            else self.tr("{0} things to look at").format(count)
            if count
            else ""
        )

    def _entry(self, section: Section) -> Entry:
        brief = self.session.brief
        count = section.count(brief) if section.countable else None
        state: State = "problem" if self._problems.get(section.key) else "empty" if section.is_empty(brief) else "good"
        words = {
            "problem": self._badge(section),
            "empty": self.tr("nothing in it yet"),
            "good": self.tr("nothing to look at"),
        }[state]
        return Entry(section.title, count, state, f"{count}, {words}" if count else words)
