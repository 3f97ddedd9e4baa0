"""Sentences about wrong templates: file, key, what was found, what was expected, and the nearest right spelling."""

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Union, cast, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from briefer.document.theme import STYLE_NAMES
from briefer.template.schema import OfficeTemplate


def nearest(word: str, known: Iterable[str]) -> str:
    """“; did you mean “x”?” for the nearest known spelling, or nothing when none is near."""
    found = _nearest(word, known)
    return f"; did you mean “{found}”?" if found else ""


def _nearest(word: str, known: Iterable[str]) -> str:
    return next(iter(get_close_matches(word, list(known), n=1, cutoff=0.5)), "")


def sentence(problem: ErrorDetails, settings: dict[str, Any], file: Path, inside: tuple[str, ...] = ()) -> str:
    """One sentence about the first problem in a file. ``inside`` is where the file's tables hang in the whole."""
    place = tuple(part for part in problem["loc"] if not _is_alternative(part))
    shown = ".".join(_shown(part) for part in (place[len(inside) :] if place[: len(inside)] == inside else place))
    if problem["type"] == "extra_forbidden":
        known = known_keys(place[:-1])
        hint = nearest(str(place[-1]), known) or f"; there are {', '.join(known)}."
        return f"{file}: {shown}: there is no such setting{hint}"
    if place[:2] == ("type", "styles") and place[2:] and place[2] not in STYLE_NAMES:
        return f"{file}: {unknown_style(str(place[2]))}"
    if problem["type"] == "missing":
        return f"{file}: {shown}: is missing."
    found = _value(settings, problem["loc"])
    if meant := _nearest_value(problem, found):
        return f"{file}: {shown}: found {_quoted(found)}, expected {_expected(problem)}; did you mean “{meant}”?"
    return f"{file}: {shown}: found {_quoted(found)}, expected {_expected(problem)}."


def unknown_style(name: str) -> str:
    """That there is no style of a name, with its key."""
    hint = nearest(name, STYLE_NAMES) or f"; there are {', '.join(STYLE_NAMES)}."
    return f"type.styles.{name}: there is no such style{hint}"


def known_keys(place: Iterable[str | int]) -> tuple[str, ...]:
    """The keys that a table at a place may have."""
    annotation: Any = OfficeTemplate
    for part in place:
        annotation = _below(annotation, str(part))
    model = _model(annotation)
    return tuple(model.model_fields) if model else ()


def _below(annotation: Any, key: str) -> Any:
    model = _model(annotation)
    if model is not None:
        field = model.model_fields.get(key)
        return field.annotation if field else None
    arguments = get_args(annotation)
    if get_origin(annotation) is dict:
        return arguments[1]
    return arguments[0] if arguments else None


def _model(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in (Union, UnionType, Annotated):
        return next((model for argument in get_args(annotation) if (model := _model(argument))), None)
    return None


def _is_alternative(part: str | int) -> bool:
    """Whether a part of a place is pydantic's name for one branch of a union, such as ``constrained-str``."""
    return isinstance(part, str) and (part.startswith(("constrained-", "literal[", "function-")))


def _shown(part: str | int) -> str:
    return str(part + 1) if isinstance(part, int) else part


def _value(settings: object, place: tuple[str | int, ...]) -> object:
    found = settings
    for part in place:
        if isinstance(found, dict):
            table = cast("dict[str, object]", found)
            if str(part) in table:
                found = table[str(part)]
        elif isinstance(found, list) and isinstance(part, int):
            found = cast("list[object]", found)[part]
    return cast("object", found)


def _quoted(value: object) -> str:
    match value:
        case str():
            return f"“{value}”"
        case dict():
            return "a table"
        case list():
            return "a list" if value else "an empty list"
        case bool():
            return "true" if value else "false"
        case _:
            return str(value)


_KINDS = {
    "string_type": "text in quotes",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "float_parsing": "a number",
    "tuple_type": "a list in square brackets",
    "dict_type": "a table",
    "model_type": "a table",
    "model_attributes_type": "a table",
    "too_short": "one entry at least",
}


def _expected(problem: ErrorDetails) -> str:
    context = problem.get("ctx", {})
    match problem["type"]:
        case "literal_error":
            return str(context["expected"]).replace("'", "")
        case "greater_than_equal":
            return f"at least {context['ge']:g}"
        case "less_than_equal":
            return f"at most {context['le']:g}"
        case "greater_than":
            return f"more than {context['gt']:g}"
        case "string_pattern_mismatch":
            is_colour = str(context["pattern"]).startswith("^#")
            return "a colour such as #1f3a5f" if is_colour else "small letters, figures and _, a letter first"
        case "value_error":
            return str(context["error"])
        case kind:
            return _KINDS.get(kind, problem["msg"])


def _nearest_value(problem: ErrorDetails, found: object) -> str:
    if problem["type"] != "literal_error" or not isinstance(found, str):
        return ""
    known = str(problem.get("ctx", {})["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
    return _nearest(found, known)
