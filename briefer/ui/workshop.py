"""The verbs of `briefer.service` as the window calls them. Importing this imports all that takes long."""

from contextlib import suppress
from datetime import date
from pathlib import Path

from briefer import service, settings
from briefer.errors import TemplateError
from briefer.exchange.word import OldBrief, WordEdits
from briefer.model.brief import Brief
from briefer.model.finding import Finding
from briefer.ui.service_protocol import Preview, Progress

DEFAULT_TEMPLATE = service.DEFAULT_TEMPLATE


class WorkshopService:
    """A `Service` over a workshop of its own; the day is the day on which it is asked."""

    def __init__(self) -> None:
        self._workshop = service.Workshop()

    def new(self, template: str = "") -> Brief:
        return self._workshop.create(template)

    def templates(self) -> tuple[tuple[str, str], ...]:
        """Those that can be used; one that is wrong is told where templates are edited."""
        shelf, usable = self._workshop.templates, list[tuple[str, str]]()
        for name in shelf.names():
            with suppress(TemplateError):
                usable.append((name, shelf.load(name).title or name))
        return tuple(usable)

    def open_word(self, path: Path) -> WordEdits | OldBrief:
        """What a Word file says: edits in one that was exported, or a brief made of one that was not."""
        return self._workshop.open_word(path)

    def open(self, path: Path) -> Brief:
        return self._workshop.open(path)

    def save(self, brief: Brief, path: Path) -> None:
        self._workshop.save(self._workshop.stamped(brief), path)

    def sample(self) -> Path:
        return settings.sample()

    def check(self, brief: Brief, today: date) -> tuple[Finding, ...]:
        return self._workshop.check(brief, service.Wish(today))

    def preview(self, brief: Brief, edition: str = "") -> Preview:
        return self._workshop.preview(brief, _wish(edition))

    def editions(self, brief: Brief) -> tuple[tuple[str, str], ...]:
        return self._workshop.editions(brief)

    def file_name(self, brief: Brief, edition: str = "") -> str:
        return self._workshop.file_name(brief, _wish(edition))

    def section(self, brief: Brief, fields: tuple[str, ...], edition: str = "") -> tuple[str, str]:
        return self._workshop.section(brief, _wish(edition), fields)

    def templates_changed(self) -> None:
        self._workshop.forget_templates()

    def export(self, brief: Brief, path: Path, progress: Progress, edition: str = "") -> None:
        self._workshop.export(brief, path, _wish(edition), progress)


def _wish(edition: str) -> service.Wish:
    return service.Wish(date.today(), edition=edition)
