"""What the window says about keeping: what could not be saved and the way out, and who else is there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from briefer.library.values import SaveConflict
from briefer.model.changes import Change
from briefer.ui.keeping import Keeping, Trouble
from briefer.ui.keeping_homes import HomeGone
from briefer.ui.keeping_presence import Someone
from briefer.ui.message_bar import Action, MessageBar


class KeepingMessages(QObject):
    """Speaks for a `Keeping` in a message bar."""

    def __init__(
        self,
        keeping: Keeping,
        messages: MessageBar,
        save_elsewhere: Callable[[], object],
        choose: Callable[[], object],
    ) -> None:
        super().__init__(keeping)
        self._keeping, self._messages = keeping, messages
        self._save_elsewhere, self._choose = save_elsewhere, choose
        self._shown = self._company = ""
        keeping.troubled.connect(self._tell_trouble)
        keeping.relieved.connect(self._tell_relief)
        keeping.waits.connect(self._tell_waiting)
        keeping.joined.connect(self._tell_joined)
        keeping.company.connect(self._tell_company)

    def _tell_trouble(self, trouble: Trouble) -> None:
        again: Action = (self.tr("Try again"), self._keeping.retry)
        elsewhere: Action = (self.tr("Save elsewhere…"), self._save_elsewhere)
        error = trouble.error
        if isinstance(error, SaveConflict):
            self._warn(trouble.sentence, [(self.tr("Choose…"), self._choose)])
        elif isinstance(error, HomeGone):
            self._warn(trouble.sentence, [(self.tr("Write it again"), self._keeping.make_again), elsewhere])
        else:
            self._warn(trouble.sentence, [again, elsewhere])

    def _warn(self, sentence: str, actions: Sequence[Action]) -> None:
        self._shown = sentence
        self._messages.warn(sentence, actions)

    def _tell_relief(self) -> None:
        """Take the message away that is over, but no other."""
        self._messages.retract(self._shown)

    def _tell_waiting(self, why: str) -> None:
        text = self.tr("The library doesn’t answer. What you type is kept on this computer, and sent when it is back.")
        if why:
            text = self.tr(
                "The library doesn’t answer ({0}). What you type is kept on this computer, and sent when it is back."
            ).format(why)
        self._warn(
            text, [(self.tr("Try now"), self._keeping.retry), (self.tr("Save as a file…"), self._save_elsewhere)]
        )

    def _tell_joined(self, found: Sequence[Change]) -> None:
        count = len(found)
        text = self.tr("Someone else changed this brief too; 1 change was taken in. Undo takes it out again.")
        if count != 1:
            text = self.tr("Someone else changed this brief too; {0} changes were taken in. Undo takes them out again.")
        if count:
            self._messages.tell(text.format(count))

    def _tell_company(self, others: Sequence[Someone]) -> None:
        """Say who else is there, and no more of it when all have left."""
        if not others:
            self._messages.retract(self._company)
        if others and self._keeping.trouble is None:
            text = self.tr(
                "Also open: {0}. What you both write is brought together; where you both change the same, you choose."
            )
            self._company = text.format(", ".join(str(someone) for someone in others))
            self._messages.tell(self._company)
