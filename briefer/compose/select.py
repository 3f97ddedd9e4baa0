"""Selection: the brief as one circle of readers may see it. What is taken out is gone, with all that referred to it.

The file a reader gets holds this brief and no other, so nothing may stay behind: not unknown keys, not references to
items that were removed, not pictures that nobody shows any more.
"""

from collections.abc import Mapping
from typing import Any, cast

from briefer.compose.memo import Memo
from briefer.model.base import Part
from briefer.model.brief import Brief
from briefer.model.family_name import family_span
from briefer.model.item import Item
from briefer.model.meeting import Participant
from briefer.model.parts import Issue, Section, StoredFile
from briefer.model.richtext import TextBlock, TextRun
from briefer.template.editions import Disclosure
from briefer.template.labels import part_key


def select(brief: Brief, edition: Disclosure, memo: Memo | None = None) -> Brief:
    """The brief that an edition shows. Parts from which nothing is taken stay the same objects.

    With a memo, a part that is unchanged since the last selection gives the same selected part.
    """
    selected = _Selection(edition, memo or Memo()).part(brief, "select")
    return _without_dangling(cast("Brief", selected))


class _Selection:
    def __init__(self, edition: Disclosure, memo: Memo) -> None:
        self._edition = edition
        self._withheld = edition.withhold
        self._memo = memo

    def part(self, part: Part, path: str) -> Part:
        """A part without what is withheld; the very same when nothing is."""
        kind, name = type(part), part_key(type(part))
        fields = {field: self._field(part, name, field, path) for field in kind.model_fields}
        if isinstance(part, Participant) and fields["family_name"] and not _stands_in_the_name(fields):
            fields["family_name"] = ""  # no page shows it
        if isinstance(part, StoredFile) and not self._edition.internal:
            fields["name"] = ""  # nor that, and it may tell where a picture came from
        if not part.model_extra and all(fields[field] is getattr(part, field) for field in fields):
            return part
        return kind.model_construct(**fields)

    def _field(self, part: Part, name: str, field: str, path: str) -> Any:
        if field in self._withheld or f"{name}.{field}" in self._withheld:
            return type(part).model_fields[field].get_default(call_default_factory=True)
        value = getattr(part, field)
        if name == "brief" and (most := self._edition.most.get(field)) and isinstance(value, tuple):
            value = self._first(cast("tuple[object, ...]", value), most, path)
        return self._value(value, f"{path}/{field}")

    def _first(self, values: tuple[object, ...], most: int, path: str) -> tuple[object, ...]:
        shown = [value for value in values if self._is_shown(value)]
        return self._memo.of((path, "first"), (values, self._edition), lambda: tuple(shown[:most]))

    def _value(self, value: object, path: str) -> object:
        match value:
            case TextBlock() | TextRun():
                return self.part(value, path)
            case Part():
                return self._memo.of(path, (value, self._edition), lambda: self.part(value, path))
            case tuple() if value and not isinstance(value[0], str):
                several = cast("tuple[object, ...]", value)
                return self._memo.of(path, (several, self._edition), lambda: self._several(several, path))
            case dict():
                return self._mapping(cast("dict[str, object]", value), path)
            case _:
                return value

    def _several(self, values: tuple[object, ...], path: str) -> tuple[object, ...]:
        shown = [value for value in values if self._is_shown(value)]
        made = tuple(self._value(value, f"{path}/{_name(value, index)}") for index, value in enumerate(shown))
        same = len(made) == len(values) and all(one is other for one, other in zip(made, values, strict=True))
        return values if same else made

    def _mapping(self, given: dict[str, object], path: str) -> dict[str, object]:
        made = {key: self._value(entry, f"{path}/{key}") for key, entry in given.items()}
        return given if all(made[key] is given[key] for key in given) else made

    def _is_shown(self, value: object) -> bool:
        if self._edition.present_only and isinstance(value, Participant) and not value.is_present:
            return False
        if self._edition.only_raised and isinstance(value, Issue) and not any(map(self._is_shown, value.if_raised)):
            return False
        keys = self._edition.sections
        if keys is not None and isinstance(value, Section) and value.key not in keys:
            return False
        return self._edition.internal or not (isinstance(value, Item) and value.internal)


def _stands_in_the_name(person: Mapping[str, Any]) -> bool:
    return family_span(person["name"], person["family_name"]) is not None


def _name(value: object, index: int) -> str:
    return value.id if isinstance(value, Item) and value.id else str(index)


def _without_dangling(brief: Brief) -> Brief:
    """The brief without references to what it no longer holds."""
    sources = {item.id for item in (*brief.agenda, *brief.agreements, *brief.issues)}
    if any(promise.origin and promise.origin not in sources for promise in brief.follow_ups):
        promises = tuple(
            promise.model_copy(update={"origin": ""}) if promise.origin and promise.origin not in sources else promise
            for promise in brief.follow_ups
        )
        brief = brief.model_copy(update={"follow_ups": promises})
    used = {person.photo for person in brief.participants()} | {annex.file for annex in brief.annexes}
    if any(name not in used for name in brief.files):
        files = {name: file for name, file in brief.files.items() if name in used}
        brief = brief.model_copy(update={"files": files})
    return brief
