"""The sections that an office defines for itself, among those that the window always has."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from briefer.model.brief import Brief
from briefer.template.custom import OwnSection
from briefer.ui.own_card import OwnCard
from briefer.ui.sections import Section
from briefer.ui.session import Session

_LIST = "sections"
"""The field of a brief that holds them all, and the key of the section that shows what no form does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFormSection(Section):
    """A section that the template of the open brief has."""

    session: Session
    own: OwnSection

    @property
    def identity(self) -> Hashable:
        return self.own

    def holds(self, path: str) -> bool:
        first, _, rest = path.partition("/")
        named = rest.partition("/")[0]
        if first != _LIST or not named:
            return False
        brief, keys = self.session.brief, [field.key for field in self.own.fields]
        is_offered = named in (self.own.key, *keys) and not any(item.id == named for item in brief.sections)
        return is_offered or any(self.own.id_of(brief, key) == named for key in keys)

    def count(self, brief: Brief) -> int:
        return sum(bool(item.body) for item in self.own.items(brief).values())

    def is_empty(self, brief: Brief) -> bool:
        return self.count(brief) == 0

    def title_of(self, path: str) -> str:
        named, brief = path.split("/")[1:2], self.session.brief
        titles = (f.title for f in self.own.fields if named and named[0] in (f.key, self.own.id_of(brief, f.key)))
        return " · ".join(filter(None, (self.title, next(titles, ""))))

    def copied(self, brief: Brief) -> tuple[str, ...]:
        return tuple(f"{_LIST}/{item.id}" for item in self.own.items(brief).values())


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOverSection(Section):
    """The section of those that no form shows."""

    session: Session

    def count(self, brief: Brief) -> int:
        return len(brief.sections) - len(self.session.apart(_LIST))

    def is_empty(self, brief: Brief) -> bool:
        return self.count(brief) == 0


def arranged(usual: Sequence[Section], session: Session) -> tuple[Section, ...]:
    """All sections of the window, those of the template's own where the template has them.

    Each follows the section that stands before it in the template; one that is first there follows the first.
    """
    places: dict[int, list[Section]] = {}
    for own in session.own_sections:
        place = next((at for at, section in enumerate(usual) if own.after in section.paths), 0)
        places.setdefault(place, []).append(_form_section(own, session, usual))
    made: list[Section] = []
    for place, section in enumerate(usual):
        made += [_left_over(section, session) if section.key == _LIST else section, *places.get(place, ())]
    return tuple(made)


def section_of(path: str, sections: Sequence[Section]) -> int | None:
    """The place of the section that a path belongs to: one of the template's own before that of what is left."""
    own_first: Iterable[int] = sorted(range(len(sections)), key=lambda at: not isinstance(sections[at], OwnFormSection))
    return next((at for at in own_first if sections[at].holds(path)), None)


def _form_section(own: OwnSection, session: Session, usual: Sequence[Section]) -> OwnFormSection:
    def make(session: Session, parent: QWidget) -> OwnCard:
        return OwnCard(parent, session, key, own)

    key = f"own {own.key}"
    guide = next((section.title for section in usual if section.key == _LIST), "")
    return OwnFormSection(key, own.title, (), make, guide=guide, session=session, own=own)


def _left_over(section: Section, session: Session) -> LeftOverSection:
    return LeftOverSection(section.key, section.title, section.paths, section.make, session=session)
