"""Scope: what the function of a section is handed."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from briefer.compose.memo import Made, Memo
from briefer.compose.voice import Voice
from briefer.model.brief import Brief
from briefer.model.since import Since
from briefer.template.kinds import USUAL_COLUMNS
from briefer.template.schema import ColumnSetting, SectionSetting


@dataclass(frozen=True, eq=False)
class Scope:
    """A brief as its readers may see it, the template's voice, and the section to compose."""

    brief: Brief
    voice: Voice
    key: str
    section: SectionSetting
    memo: Memo
    since: Since | None = None
    """What changed since the last meeting, where its brief is at hand."""

    def read(self, field: str) -> object:
        """What a kind of section reads: a field of the brief, or ``since``."""
        return self.since if field == "since" else getattr(self.brief, field)

    def once(self, key: Hashable, parts: tuple[object, ...], make: Callable[[], Made]) -> Made:
        """Makes a value, or gives the one made of the same parts at the last composition."""
        return self.memo.of((self.key, key), (self.voice, self.section, *parts), make)

    def columns(self) -> tuple[ColumnSetting, ...]:
        """The columns of the section's table: the template's, or the usual ones."""
        if self.section.columns:
            return self.section.columns
        kind = self.section.kind

        def make() -> tuple[ColumnSetting, ...]:
            return tuple(ColumnSetting(field=field, weight=weight) for field, weight in USUAL_COLUMNS[kind])

        return self.memo.of((self.key, "columns", kind), (), make)
