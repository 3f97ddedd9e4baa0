"""Two templates compared: what a child changes of its parent, what a new version changes of an old one."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from briefer.template.schema import OfficeTemplate

_ABOUT = frozenset({"extends", "title", "description", "version"})
"""What a template says of itself, which no page shows."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A setting that differs: its key with dots, and what it was and is; None where it is not there."""

    key: str
    before: object
    after: object


def differences(before: OfficeTemplate, after: OfficeTemplate) -> tuple[Difference, ...]:
    """Every setting in which two templates differ, in the schema's order."""
    one, other = (template.model_dump(mode="json", exclude=set(_ABOUT)) for template in (before, after))
    return tuple(_differing(one, other, ""))


def _differing(before: object, after: object, key: str) -> Iterator[Difference]:
    old, new = _table(before), _table(after)
    if old is not None and new is not None:
        for name in dict.fromkeys((*old, *new)):
            yield from _differing(old.get(name), new.get(name), f"{key}.{name}" if key else name)
    elif before != after:
        yield Difference(key, before, after)


def _table(value: object) -> dict[str, object] | None:
    return cast("dict[str, object]", value) if isinstance(value, dict) else None
