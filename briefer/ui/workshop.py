"""The verbs of `briefer.service` as the window calls them. Importing this imports all that takes long."""

from datetime import date
from pathlib import Path

from briefer import service, settings
from briefer.model.brief import Brief
from briefer.model.finding import Finding
from briefer.ui.service_protocol import Preview, Progress

DEFAULT_TEMPLATE = service.DEFAULT_TEMPLATE
SAMPLE = "malaysia-us-defence-talks.brief"


class WorkshopService:
    """A `Service` over a workshop of its own; the day is the day on which it is asked."""

    def __init__(self) -> None:
        self._workshop = service.Workshop()

    def new(self) -> Brief:
        return self._workshop.create()

    def open(self, path: Path) -> Brief:
        return self._workshop.open(path)

    def save(self, brief: Brief, path: Path) -> None:
        self._workshop.save(brief, path)

    def sample(self) -> Path:
        return settings.resources() / "samples" / SAMPLE

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
