"""What pydantic finds wrong, as one sentence a person can act on.

A place is named in the notation of paths: field names and item ids, such as ``agreements/k3f9/status``. An entry
without an id is named by its place in the list, counted from 1: ``follow_ups/2/due``.
"""

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, cast

from pydantic import ValidationError

_SHOWN = 60  # characters of a wrong value that a sentence quotes

_ACCEPTED = {
    "string_type": "text",
    "string_pattern_mismatch": "up to 64 letters, digits, dots, hyphens and underscores",
    "tuple_type": "a list",
    "list_type": "a list",
    "dict_type": "an object",
    "model_type": "an object",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_parsing_size": "a smaller whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "float_parsing": "a number",
    "base64_decode": "bytes in Base64",
    "bytes_type": "bytes in Base64",
    "number_or_text": "a number or text",
}


def refusal(error: ValidationError, data: object, at: str = "") -> str:
    """The first mistake, and how many more there are, in what was read from the data at a path."""
    mistakes: dict[str, list[Mapping[str, Any]]] = {}  # a field that takes several types has several at its path
    for detail in error.errors(include_url=False):
        path = "/".join([at] * bool(at) + list(_names(detail["loc"], data)))
        mistakes.setdefault(path, []).append(cast("Mapping[str, Any]", detail))
    path, details = next(iter(mistakes.items()))
    return _sentence(path or "The brief", details) + _others(len(mistakes) - 1)


def _others(count: int) -> str:
    return {0: "", 1: " One more field is wrong."}.get(count, f" {count} more fields are wrong.")


def _sentence(path: str, details: list[Mapping[str, Any]]) -> str:
    if details[0]["type"] == "value_error":
        return f"{path}: {details[0]['ctx']['error']}."
    accepted = " or ".join(dict.fromkeys(_accepted(detail) for detail in details))
    return f"{path} is {_found(details[0]['input'])}; accepted: {accepted}."


def _names(location: Sequence[str | int], data: object) -> Iterator[str]:
    for step in location:
        if isinstance(step, int) and isinstance(data, list | tuple):
            entries = cast("Sequence[object]", data)
            data = entries[step]
            yield entry_name(data, step)
        elif isinstance(data, Mapping) and step in data:
            yield str(step)
            data = cast("Mapping[Any, object]", data)[step]
        else:  # a member of a union, or a key that was made from plain text
            return


def entry_name(entry: object, position: int) -> str:
    """An entry's own id, or its place in the list, counted from 1."""
    given = cast("Mapping[str, object]", entry).get("id") if isinstance(entry, Mapping) else None
    return given if isinstance(given, str) and given else str(position + 1)


def _found(value: object) -> str:
    match value:
        case str():
            return f"“{value[:_SHOWN]}{'…' * (len(value) > _SHOWN)}”" if value else "empty text"
        case bool():
            return str(value).lower()
        case int() | float():
            return f"the number {value}"
        case bytes():
            return "bytes"
        case list() | tuple():
            return "a list"
        case None:
            return "nothing"
        case _:
            return "an object"


def _accepted(detail: Mapping[str, Any]) -> str:
    context: dict[str, Any] = detail.get("ctx", {})
    match detail["type"]:
        case "literal_error":
            return _choices(context["expected"], detail["input"])
        case "greater_than_equal":
            return f"{context['ge']} or more"
        case "less_than_equal":
            return f"{context['le']} or less"
        case kind:
            return _ACCEPTED.get(kind, str(detail["msg"]))


def _choices(expected: str, found: object) -> str:
    choices = expected.replace("'", "")
    names = choices.replace(" or ", ", ").split(", ")
    near = get_close_matches(str(found).lower().replace(" ", "_"), names, n=1)
    return choices + (f" (perhaps {near[0]})" if near else "")
