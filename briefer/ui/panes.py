"""The form and the pages: side by side, or one at a time where the window has no room for both."""

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_FORM, _PAGES, _HANDLE = 480, 290, 6
"""Pixels that each needs beside the other, and between them."""
_FORM_ALONE = 440
_SHARES = 595, 405
"""How they share the width: so that in a small window neither cuts a word, in Malay either."""


class Panes(QSplitter):
    """Where there is room for both, the pages show until a person hides them; else the form, until the pages are asked
    for, which then stand in its place."""

    pages_shown = Signal(bool)
    room_changed = Signal(bool)
    """Whether both have room now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_HANDLE)
        self._are_hidden = False
        """What a person wants where there is room for both."""
        self._stand_in = False
        """What a person wants where there is room for one."""
        self._are_allowed = True
        self._state = QByteArray()
        self._had_room = True

    def begin(self, form: QWidget, pages: QWidget) -> None:
        """Begin with the form and the pages, which are in here already."""
        self._form, self._pages = form, pages
        form.setMinimumWidth(_FORM_ALONE)
        pages.setMinimumWidth(_PAGES)
        for place, share in enumerate(_SHARES):
            self.setStretchFactor(place, share)
        self.setSizes(_SHARES)

    @property
    def has_room(self) -> bool:
        """Whether both can be seen at a time."""
        return self.width() >= _FORM + _HANDLE + _PAGES

    @property
    def shows_pages(self) -> bool:
        """Whether the pages are among what is shown."""
        return not self._pages.isHidden()

    def show_pages(self, wanted: bool) -> None:
        """Show or hide the pages, as a person wants it."""
        self._are_hidden = self.has_room and not wanted
        self._stand_in = wanted and not self.has_room
        self._arrange()

    def show_form(self) -> None:
        """Show the form if the pages stand in its place."""
        self._stand_in = False
        self._arrange()

    def allow_pages(self, allowed: bool) -> None:
        """Say whether pages belong to what the form shows."""
        self._are_allowed = allowed
        self._arrange()

    def state(self) -> QByteArray:
        """How the width is shared where there is room for both."""
        return self.saveState() if self._are_both_shown() else self._state

    def restore(self, state: QByteArray) -> None:
        """Share the width as it was kept."""
        self._state = state
        if self._are_both_shown() and not state.isEmpty():
            self.restoreState(state)

    def minimumSizeHint(self) -> QSize:
        return QSize(_FORM_ALONE, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)
        if self.has_room is not self._had_room:
            self._had_room = self.has_room
            self.room_changed.emit(self._had_room)

    def _are_both_shown(self) -> bool:
        return not (self._form.isHidden() or self._pages.isHidden())

    def _arrange(self) -> None:
        if self.has_room:
            self._stand_in = False
        elif self._are_both_shown():
            self._state = self.saveState()
        pages = self._are_allowed and (not self._are_hidden if self.has_room else self._stand_in)
        form = self.has_room or not pages
        if (form, pages) == (not self._form.isHidden(), self.shows_pages):
            return
        self._form.setVisible(form)
        self._pages.setVisible(pages)
        if form and pages and not self._state.isEmpty():
            self.restoreState(self._state)
        self.pages_shown.emit(pages)
