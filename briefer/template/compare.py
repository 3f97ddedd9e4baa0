"""Two templates compared: what a child changes of its parent, what a new version changes of an old one."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from briefer.template.merging import Settings
from briefer.template.schema import OfficeTemplate

_ABOUT = frozenset({"extends", "title", "description", "version"})
"""What a template says of itself, which no page shows."""
NAMING = ("name", "title", "label", "field", "key", "kind")
"""Settings that an entry of a list is known by, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A setting that differs: its key with dots, and what it was and is; None where it is not there."""

    key: str
    before: object
    after: object


def differences(before: OfficeTemplate, after: OfficeTemplate) -> tuple[Difference, ...]:
    """Every setting in which two templates differ, in the schema's order."""
    return differing(settings_of(before), settings_of(after))


def settings_of(template: OfficeTemplate) -> Settings:
    """What a template settles, with its files by name alone, so that it is the same wherever its folder lies."""
    settings = template.model_dump(mode="json", exclude=set(_ABOUT))
    settings["letterhead"] = _name(template.letterhead)
    settings["logo"]["file"] = _name(template.logo.file)
    for faces in settings["fonts"].values():
        faces.update({face: _name(file) for face, file in faces.items()})
    return settings


def differing(before: Settings, after: Settings) -> tuple[Difference, ...]:
    """Every setting in which two states of settings differ, in the order of the schema."""
    return tuple(_differing(before, after, ""))


def _name(file: str) -> str:
    folder, inside = file.partition("#")[::2]
    return Path(folder).name + (f"#{inside}" if inside else "")


def _differing(before: object, after: object, key: str) -> Iterator[Difference]:
    old, new = _table(before), _table(after)
    if old is not None and new is not None:
        for name in dict.fromkeys((*old, *new)):
            yield from _differing(old.get(name), new.get(name), f"{key}.{name}" if key else name)
    elif before != after:
        yield Difference(key, before, after)


def _table(value: object) -> dict[str, object] | None:
    return cast("dict[str, object]", value) if isinstance(value, dict) else None
