"""Past briefs: all of them, newest first, or those that were searched for, each with the words around the match."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefer.library.index import words as words_in
from briefer.library.values import Entry, Hit, Query
from briefer.service import Librarian
from briefer.ui import date_words, style, words
from briefer.ui.library_clerk import Clerk
from briefer.ui.library_page import LibraryPage, plain_label, verb_button
from briefer.ui.window_keys import leave_files_to_window

_MOST = 200
"""Briefs that are listed; more are found by more words."""
_HEIGHT, _LOW, _PAD = 94, 56, 12


class ResultsPage(LibraryPage):
    """The list, and what can be done with a brief in it."""

    opened = Signal(str)
    history_wanted = Signal(str)
    duplicated = Signal(str)
    next_wanted = Signal(str)
    """A country, an organisation or a series with which the next meeting is."""
    import_wanted = Signal()
    deleted = Signal(str, str)
    """The id and the title of a brief that is to be deleted."""
    brought_back = Signal(str)

    def __init__(self, clerk: Clerk, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._clerk = clerk
        self._wanted: Sequence[str] = ()
        self._query = self._shown = Query(limit=_MOST)
        self.list = _Hits()
        self.list.setAccessibleName(self.tr("Briefs in the library"))
        self.list.setItemDelegate(_Drawn(self.list, lambda: self._wanted))
        self.list.itemActivated.connect(lambda _: self._with_current(self.opened.emit))
        self.list.currentItemChanged.connect(lambda *_: self._show_verbs())
        self.verb(self.tr("Next meeting…"), "calendar-plus", self.ask_for_next)
        self.verb(self.tr("Import…"), "import", self.import_wanted.emit)
        self._bar = self._make_bar()
        self._next_bar = self._make_next_bar()
        self.body.addWidget(self._next_bar)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(self._bar)
        self._show_verbs()

    def _make_bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(style.GAP)
        self.open_button = verb_button(self.tr("Open"), "folder-open", lambda: self._with_current(self.opened.emit))
        self._others = [
            verb_button(self.tr("History"), "history", lambda: self._with_current(self.history_wanted.emit)),
            verb_button(self.tr("Duplicate"), "copy-plus", lambda: self._with_current(self.duplicated.emit)),
        ]
        self.delete_button = verb_button(self.tr("Delete"), "trash-2", self._delete)
        self.back_button = verb_button(self.tr("Bring it back"), "rotate-ccw", self._bring_back)
        self.deleted_button = verb_button(self.tr("Deleted briefs"), "trash-2", self._show_deleted)
        self._others += [self.delete_button, self.back_button]
        for button in (self.open_button, *self._others):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.deleted_button)
        return row

    def _make_next_bar(self) -> QFrame:
        bar = QFrame()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.GAP)
        label = plain_label(self.tr("Next meeting with, or of:"), "field")
        self.next_field = QLineEdit()
        leave_files_to_window(self.next_field)
        self.next_field.setAccessibleName(self.tr("Country, organisation or series"))
        self.next_field.setPlaceholderText(self.tr("A country, an organisation or a series"))
        self.next_field.returnPressed.connect(self._want_next)
        label.setBuddy(self.next_field)
        row.addWidget(label)
        row.addWidget(self.next_field, 1)
        row.addWidget(verb_button(self.tr("Begin from the last"), "calendar-plus", self._want_next, "primary"))
        bar.hide()
        return bar

    def _want_next(self) -> None:
        if said := self.next_field.text().strip():
            self.next_wanted.emit(said)

    def ask_for_next(self) -> None:
        """Ask with whom the next meeting is, and suggest what the library knows."""
        self._next_bar.show()
        self.next_field.setFocus()
        self._clerk.ask("parties", _parties, self._suggest, lambda _: None, self)

    def _suggest(self, parties: Sequence[str]) -> None:
        completer = QCompleter(list(parties), self.next_field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if (popup := completer.popup()) is not None:
            popup.setObjectName("completion")
        self.next_field.setCompleter(completer)

    def _with_current(self, do: Callable[[str], object]) -> None:
        if entry := self.current:
            do(entry.id)

    @property
    def current(self) -> Entry | None:
        """The brief that is chosen in the list."""
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole).entry if item else None

    def _show_verbs(self) -> None:
        for button in (self.open_button, *self._others):
            button.setEnabled(self.current is not None)
        self.delete_button.setHidden(self._query.deleted)
        self.back_button.setVisible(self._query.deleted)
        self.deleted_button.setText(self.tr("All briefs") if self._query.deleted else self.tr("Deleted briefs"))

    # -- deleted -----------------------------------------------------------------------------------------------------

    def _delete(self) -> None:
        if entry := self.current:
            self.deleted.emit(entry.id, entry.title)

    def _bring_back(self) -> None:
        if entry := self.current:
            self.brought_back.emit(entry.id)

    def _show_deleted(self) -> None:
        self._ask(Query(deleted=not self._query.deleted, limit=_MOST))
        self.list.setFocus()

    def read(self) -> None:
        """Look again for what is listed: a brief went, or came back."""
        self._ask(self._query)

    # -- what is listed ----------------------------------------------------------------------------------------------

    def look_for(self, text: str, ranked: bool = False) -> None:
        """List what words lead to; no words lead to everything, newest first."""
        self._ask(Query(words=text, ranked=ranked, limit=_MOST))

    def _ask(self, query: Query) -> None:
        self._query, text = query, query.words

        def find(librarian: Librarian) -> tuple[Hit, ...]:
            return librarian.library.find(query)

        self._clerk.ask("find", find, lambda hits: self._show(text, hits), self._fail, self)

    def _fail(self, sentence: str) -> None:
        self.list.clear()
        self.fail(sentence)

    def _show(self, text: str, hits: Sequence[Hit]) -> None:
        self.fail("")
        self._wanted = words_in(text)
        is_chosen = self._shown is self._query or self.list.hasFocus()  # else it was but the first of what was found
        kept = self.current.id if self.current and is_chosen else ""
        self._shown = self._query
        self.list.clear()
        for hit in hits:
            item = QListWidgetItem(f"{hit.entry.title}, {hit.entry.date}")
            item.setData(Qt.ItemDataRole.UserRole, hit)
            self.list.addItem(item)
            if hit.entry.id == kept:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and hits:
            self.list.setCurrentRow(0)
        title = self.tr("Deleted briefs") if self._query.deleted else self.tr("Past briefs")
        self.say(title, self._count_words(text, len(hits)))
        self._show_verbs()

    def _count_words(self, text: str, count: int) -> str:
        if not count:
            if self._query.deleted:
                return self.tr("No brief was deleted.")
            if text:
                return self.tr("Nothing found for “{0}”. Fewer words, or their beginnings, find more.").format(text)
            return self.tr("The library is empty: what you write is kept here. Import brings older briefs in.")
        if count == _MOST:
            return self.tr("The first {0}; more words find less.").format(count)
        return self.tr("1 brief") if count == 1 else self.tr("{0} briefs").format(count)

    def enter(self) -> None:
        if self._next_bar.isVisibleTo(self):
            self.next_field.setFocus()
        else:
            self.list.setFocus()


def _parties(librarian: Librarian) -> list[str]:
    entries = list(librarian.library.entries())
    return sorted({country for entry in entries for country in entry.countries} | {entry.title for entry in entries})


class _Hits(QListWidget):
    """A list in which Enter opens, whatever the desktop thinks of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self.itemActivated.emit(self.currentItem())
        else:
            super().keyPressEvent(event)


def facts(entry: Entry) -> str:
    """A brief's day, countries, state and marking in a line."""
    day = date_words.in_words(entry.date)
    parts = (day, ", ".join(entry.countries), words.choice(entry.status), entry.marking)
    return "  ·  ".join(part for part in parts if part)


class _Drawn(QStyledItemDelegate):
    """Draws a title, the facts below it, and the extract with the words that match in bold."""

    def __init__(self, parent: QWidget, wanted: Callable[[], Sequence[str]]) -> None:
        super().__init__(parent)
        self._wanted = wanted

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        hit: Hit = index.data(Qt.ItemDataRole.UserRole)
        colours = style.colours()
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        font: QFont = option.font  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            chosen = state & QStyle.StateFlag.State_Selected
            painter.setBrush(QColor(colours.chosen if chosen else colours.ground))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -3), 6, 6)
        inner = rect.adjusted(_PAD, 8, -_PAD, -8)
        self._line(painter, inner, hit.entry.title or self.tr("Without a title"), _bold(font), colours.ink)
        self._line(painter, inner.adjusted(0, 22, 0, 0), facts(hit.entry), _small(font), colours.secondary)
        if self._wanted():  # else it would only be the beginning of the brief
            self._extract(painter, inner.adjusted(0, 41, 0, 0), hit.extract, _small(font))
        painter.restore()

    def _line(self, painter: QPainter, rect: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, shown)

    def _extract(self, painter: QPainter, rect: QRect, text: str, font: QFont) -> None:
        painter.setPen(QColor(style.colours().ink))
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.setFormats(_matches(text, self._wanted(), _bold(font)))
        layout.beginLayout()
        height = 0.0
        for _ in range(2):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(rect.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        for number in range(layout.lineCount()):
            layout.lineAt(number).draw(painter, rect.topLeft())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, _HEIGHT if self._wanted() else _LOW)


def _matches(text: str, wanted: Sequence[str], font: QFont) -> list[QTextLayout.FormatRange]:
    """Where the words of a text begin as wanted ones do."""
    found: list[QTextLayout.FormatRange] = []
    place = 0
    for word in text.split(" "):
        if any(part.startswith(begin) for part in words_in(word) for begin in wanted):
            span = QTextLayout.FormatRange()
            span.start, span.length = place, len(word)  # pyright: ignore[reportAttributeAccessIssue]
            span.format.setFont(font)  # pyright: ignore[reportAttributeAccessIssue]
            found.append(span)
        place += len(word) + 1
    return found


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSize(style.SMALL)
    return small
