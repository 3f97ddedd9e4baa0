"""Values of a brief as plain data, for those who print them."""

from typing import Any

from briefer.model.base import Part
from briefer.model.changes import Change


def value_as_plain(value: Any) -> Any:
    """A part, a list or a value as dicts, lists, text and numbers."""
    match value:
        case Part():
            return value.plain()
        case tuple():
            return [value_as_plain(entry) for entry in value]  # pyright: ignore[reportUnknownVariableType]
        case _:
            return value


def change_as_plain(change: Change) -> dict[str, Any]:
    """One change as plain data."""
    before, after = value_as_plain(change.before), value_as_plain(change.after)
    return {"kind": change.kind, "path": change.path, "before": before, "after": after}
