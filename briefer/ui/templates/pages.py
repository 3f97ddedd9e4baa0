"""The pages of the template that is being shaped, as the preview panel asks a service for them."""

from collections.abc import Callable
from datetime import date

from briefer.model.brief import Brief
from briefer.service.templates import Stationer
from briefer.template.custom import OwnSection, own_sections
from briefer.template.schema import OfficeTemplate
from briefer.ui.service_protocol import Preview


class DraftPages:
    """What the preview panel asks of a service, and no more: the pages of the open template."""

    def __init__(self, stationer: Stationer, template: Callable[[], OfficeTemplate]) -> None:
        self._stationer, self._template = stationer, template

    def editions(self, brief: Brief) -> tuple[tuple[str, str], ...]:
        """The editions by name, each with its title."""
        return tuple((name, edition.title or name) for name, edition in self._template().editions.items())

    def scheme(self, brief: Brief) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The levels of the marking scheme, the highest first, and its caveats."""
        marking = self._template().marking
        return tuple(level.name for level in marking.levels), marking.caveats

    def own_sections(self, brief: Brief) -> tuple[OwnSection, ...]:
        """The sections of the office's own."""
        return tuple(own_sections(self._template(), brief.language))

    def preview(self, brief: Brief, edition: str = "") -> Preview:
        """The pages of a brief."""
        return self._stationer.preview(brief, self._template(), date.today(), edition)
