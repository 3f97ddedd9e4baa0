"""A list of tables, such as the levels of a marking scheme: each is a form, and can be moved and removed."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefer.ui import style
from briefer.ui.card import link
from briefer.ui.editors import TextField
from briefer.ui.templates.draft import Draft
from briefer.ui.templates.row import AskFile, SettingRow
from briefer.ui.templates.specs import Key, Spec, specs_of, words
from briefer.ui.tool_button import tool_button

_NAMES = ("name", "title")
"""Settings that a person calls a table by."""


class Items(QWidget):
    """The tables of a list, one below the other, with a button to add one and one to give the list back."""

    def __init__(self, draft: Draft, key: Key, spec: Spec, ask: AskFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft, self._key, self._ask = draft, key, ask
        assert spec.model is not None
        self._specs = specs_of(spec.model)
        self._title = words(spec.name)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(style.GAP)
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        style.give_role(self._problem, "problem")
        self._note = QLabel(self)
        self._note.setObjectName("note")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        style.give_role(self._note, "problem")
        self.add = link(self.tr("Add to “{0}”").format(self._title), "plus", self)
        self.add.clicked.connect(self._add)
        self._source = QLabel(self)
        style.give_role(self._source, "hint")
        self._back = QPushButton(self)
        style.give_role(self._back, "link")
        self._back.clicked.connect(lambda: draft.reset(key, self._back.text()))
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        foot.addWidget(self._source)
        foot.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.GAP)
        column.addLayout(self._rows)
        column.addWidget(self._problem)
        column.addWidget(self._note)
        column.addLayout(foot)
        self.frames: list[QFrame] = []
        draft.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the present state of the list."""
        count = len(self._draft.items(self._key))
        while len(self.frames) > count:
            frame = self.frames.pop()
            frame.hide()
            frame.deleteLater()
        while len(self.frames) < count:
            self.frames.append(self._frame(len(self.frames)))
            self._rows.addWidget(self.frames[-1])
        problem = self._draft.problem_of_list(self._key)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._show_source()
        self._show_note()

    def _show_note(self) -> None:
        """Say that a letterhead's look went with the lines that were changed."""
        draft, (name, *_) = self._draft, self._key
        is_lost = name in ("header", "footer") and draft.stated(self._key) is not None
        is_lost = is_lost and draft.tried.loses_letterhead(str(name))
        lost = self.tr(
            "These lines are no longer those of the letterhead, so they are printed plainly: its pictures, rules, "
            "colours and alignment are gone from here. Undo brings them back, and so does “{0}”."
        )
        self._note.setText(lost.format(self._back.text()) if is_lost else "")
        self._note.setVisible(is_lost)

    def _show_source(self) -> None:
        own, locked = self._draft.stated(self._key) is not None, self._draft.read_only
        parent = self._draft.template.extends
        self._back.setText(self.tr("Back to that of {0}").format(parent) if parent else self.tr("Back to the usual"))
        self._back.setAccessibleName(f"{self._back.text()}: {self._title}")
        self._back.setVisible(own and not locked)
        source = self._draft.source(self._key)
        self._source.setText(self.tr("from {0}").format(source) if source else self.tr("usual"))
        self._source.setVisible(not own)
        self.add.setEnabled(not locked)

    def _frame(self, index: int) -> QFrame:
        frame = QFrame(self)
        style.give_role(frame, "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(style.BETWEEN, style.GAP, style.BETWEEN, style.BETWEEN)
        column.setSpacing(style.GAP)
        head = QHBoxLayout()
        number = QLabel(str(index + 1), frame)
        style.give_role(number, "heading")
        head.addWidget(number)
        head.addStretch(1)
        if not self._draft.read_only:
            for picture, text, verb in (
                ("arrow-up", self.tr("Move up"), lambda: self._move(index, -1)),
                ("arrow-down", self.tr("Move down"), lambda: self._move(index, 1)),
                ("trash-2", self.tr("Remove"), lambda: self._remove(index)),
            ):
                head.addWidget(_tool(picture, f"{text}: {self._title} {index + 1}", verb, frame))
        column.addLayout(head)
        for spec in self._specs:
            column.addWidget(SettingRow(self._draft, self._key, spec, self._ask, frame, index))
        return frame

    def _add(self) -> None:
        items = self._draft.items(self._key)
        needed = (spec.name for spec in self._specs if spec.default is None and not spec.optional)
        new = {name: self._unused(name, {str(item.get(name)) for item in items}) for name in needed}
        self._draft.set(self._key, [*items, new], self.add.text())
        self._enter(self.frames[-1])

    def _enter(self, frame: QFrame) -> None:
        """Put the focus on what a person names a new table by, to write over what stands there."""
        rows = frame.findChildren(SettingRow)
        editor = next((row for row in rows if row.spec.name in _NAMES), rows[0]).editor
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(editor, TextField):
            editor.selectAll()

    def _unused(self, name: str, used: set[str]) -> str:
        """A value for a setting that a new table needs, which no other has: words, or a key that a brief can hold."""
        first, others = ("field", "field_{0}") if name == "key" else (self.tr("New"), f"{self.tr('New')} {{0}}")
        candidates = (first, *(others.format(number) for number in range(2, len(used) + 3)))
        return next(value for value in candidates if value not in used)

    def _move(self, index: int, by: int) -> None:
        items = self._draft.items(self._key)
        if 0 <= index + by < len(items):
            order = list(range(len(items)))
            order[index], order[index + by] = order[index + by], order[index]
            self._draft.arrange(self._key, order, self.tr("Move in “{0}”").format(self._title))

    def _remove(self, index: int) -> None:
        order = [place for place in range(len(self._draft.items(self._key))) if place != index]
        self._draft.arrange(self._key, order, self.tr("Remove from “{0}”").format(self._title))


def _tool(picture: str, text: str, verb: Callable[[], object], parent: QWidget) -> QToolButton:
    button = tool_button(picture, text, verb, parent)
    button.setProperty("small", True)
    button.setIconSize(QSize(15, 15))
    return button
