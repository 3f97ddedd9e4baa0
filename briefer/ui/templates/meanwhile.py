"""What is done when somebody else changes a template's files while it is open in the window."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from briefer.errors import TemplateError
from briefer.ui.message_bar import MessageBar
from briefer.ui.templates.clashes import Clashes
from briefer.ui.templates.differences import setting_in_words
from briefer.ui.templates.draft import Draft, Outside


class Meanwhile(QObject):
    """Takes in what only they changed, and asks about what both did."""

    save_wanted = Signal()
    over_wanted = Signal()
    """My text is to be written in place of theirs."""
    another_wanted = Signal()
    """My text is to be another template."""

    def __init__(self, messages: MessageBar, middle: QStackedWidget, form: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._messages, self._middle, self._form = messages, middle, form
        self._draft: Draft | None = None
        self._has_taken_in = False
        self.clashes = Clashes(middle)
        middle.addWidget(self.clashes)
        self.clashes.settled.connect(self._settle)
        self.clashes.theirs_wanted.connect(self._take_theirs)
        self.clashes.another_wanted.connect(self.another_wanted)

    def look(self, draft: Draft) -> None:
        """Show what somebody else changed, as far as it clashes with nothing."""
        try:
            outside = draft.outside()
        except TemplateError as error:
            self._warn(error)
            return
        if outside is None:
            draft.reread()  # a letterhead, say
        elif names := ", ".join(setting_in_words(clash.key) for clash in outside.merged.clashes):
            words = self.tr("Somebody else has changed the same as you: {0}.").format(names)
            self._messages.warn(words, [(self.tr("Compare…"), lambda: self._ask(draft, outside))])
        else:
            is_mine_too = draft.dirty
            draft.take_in(outside.text, outside.merged.text)
            self._messages.tell(self._kept() if is_mine_too else self._is_now())

    def is_settled(self, draft: Draft) -> bool:
        """Whether the draft can be saved: what others changed is in it now. Where it can't be, a person is asked."""
        self._has_taken_in = False
        try:
            outside = draft.outside()
        except TemplateError as error:
            self._warn(error)
            return False
        if outside is None:
            return True
        if outside.merged.clashes:
            self._ask(draft, outside)
            return False
        draft.take_in(outside.text, outside.merged.text)
        self._has_taken_in = True
        return True

    def tell_what_was_saved(self) -> None:
        """Say that what was saved holds more than a person wrote here."""
        if self._has_taken_in:
            self._messages.tell(self._kept())

    def _kept(self) -> str:
        return self.tr("Somebody else has changed this template meanwhile. What they changed is kept, and so is yours.")

    def _is_now(self) -> str:
        return self.tr("Somebody else has changed this template. This is what it says now.")

    def _warn(self, error: TemplateError) -> None:
        words = self.tr("Somebody else has changed this template, and it can't be read. {0}").format(error)
        ways = [
            (self.tr("Save mine over it"), self.over_wanted.emit),
            (self.tr("Save mine as another template…"), self.another_wanted.emit),
        ]
        self._messages.warn(words, ways)

    def _ask(self, draft: Draft, outside: Outside) -> None:
        self._draft = draft
        self._messages.clear()
        self._middle.setCurrentWidget(self.clashes)
        self.clashes.show_clashes(outside)

    def _settle(self, text: str) -> None:
        self._take(text)
        self.save_wanted.emit()

    def _take_theirs(self) -> None:
        assert self.clashes.outside is not None
        self._take(self.clashes.outside.text)
        self._messages.tell(self.tr("This is what it says now. Undo brings yours back."))

    def _take(self, text: str) -> None:
        assert self._draft is not None
        assert self.clashes.outside is not None
        self._middle.setCurrentWidget(self._form)
        self._draft.take_in(self.clashes.outside.text, text)
