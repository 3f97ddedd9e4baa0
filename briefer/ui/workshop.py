"""The verbs of `briefer.service` as the window calls them. Importing this imports all that takes long."""

from contextlib import suppress
from datetime import date
from pathlib import Path

from briefer import service, settings
from briefer.errors import TemplateError
from briefer.exchange.word import OldBrief, WordEdits
from briefer.model.brief import Brief
from briefer.model.finding import Finding
from briefer.template.custom import OwnSection
from briefer.ui.service_protocol import Preview, Progress

DEFAULT_TEMPLATE = service.DEFAULT_TEMPLATE


class WorkshopService:
    """A `Service` over a workshop of its own; the day is the day on which it is asked."""

    def __init__(self) -> None:
        self._workshop = service.Workshop(stands_in=True)
        self._before: tuple[str, Brief | None] = ("", None)

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
        self._workshop.save(self.stamped(brief), path)

    def stamped(self, brief: Brief) -> Brief:
        return self._workshop.stamped(brief)

    def sample(self) -> Path:
        return settings.sample()

    def check(self, brief: Brief, today: date) -> tuple[Finding, ...]:
        return self._workshop.check(brief, self._wish(brief, today=today))

    def compare_with(self, brief_id: str, last: Brief | None) -> None:
        self._before = brief_id, last

    def preview(self, brief: Brief, edition: str = "") -> Preview:
        return self._workshop.preview(brief, self._wish(brief, edition))

    def editions(self, brief: Brief) -> tuple[tuple[str, str], ...]:
        return self._workshop.editions(brief)

    def scheme(self, brief: Brief) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return self._workshop.scheme(brief)

    def language(self, brief: Brief) -> str:
        return self._workshop.language(brief)

    def own_sections(self, brief: Brief) -> tuple[OwnSection, ...]:
        return self._workshop.own_sections(brief)

    def headings(self, brief: Brief) -> dict[str, str]:
        return self._workshop.headings(brief)

    def file_name(self, brief: Brief, edition: str = "") -> str:
        return self._workshop.file_name(brief, self._wish(brief, edition))

    def section(self, brief: Brief, fields: tuple[str, ...], edition: str = "") -> tuple[str, str]:
        return self._workshop.section(brief, self._wish(brief, edition), fields)

    def templates_changed(self) -> None:
        self._workshop.forget_templates()

    def export(self, brief: Brief, path: Path, progress: Progress, edition: str = "") -> None:
        service.Workshop().export(brief, path, self._wish(brief, edition), progress)  # in a thread of its own

    def _wish(self, brief: Brief, edition: str = "", today: date | None = None) -> service.Wish:
        """What to compose. The brief of the last meeting is another brief's no more once another is open."""
        of, last = self._before
        return service.Wish(today or date.today(), edition=edition, last=last if of == brief.id else None)
