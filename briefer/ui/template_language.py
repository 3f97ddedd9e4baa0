"""Offers a brief the language of the template that was just chosen, where that is another."""

from PySide6.QtCore import QObject

from briefer.ui.desk import Desk
from briefer.ui.language_names import name_of
from briefer.ui.session import Session


class TemplateLanguage(QObject):
    """Follows one session. What is written stays as it is, so the language is offered and not changed unasked."""

    def __init__(self, session: Session, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        self._template = session.brief.template
        self._language = self._offered = ""
        session.changed.connect(self._on_changed)

    def _on_changed(self, _: str) -> None:
        brief = self._session.brief
        if brief.template == self._template:
            if self._offered and not self._is_other(self._language):
                self._take_back()
            return
        self._template = brief.template
        self._take_back()
        service = self._desk.service
        self._desk.worker.submit(
            "template language", lambda: service.language(brief), self._offer, lambda _: None, self
        )

    def _is_other(self, language: str) -> bool:
        return language.partition("-")[0] != self._session.brief.language.partition("-")[0]

    def _offer(self, language: str) -> None:
        if not language or not self._is_other(language):
            return
        self._language, now = language, self._session.brief.language
        text = self.tr("The headings of this template are in {0}, and the brief is in {1}.")
        self._offered = text.format(name_of(language), name_of(now))
        label = self.tr("Change the language")
        change = (
            self.tr("Change the brief to {0}").format(name_of(language)),
            lambda: self._session.set("language", language, label),
        )
        self._desk.tell(self._offered, [change])

    def _take_back(self) -> None:
        if self._offered:
            self._desk.retract(self._offered)
            self._offered = ""
