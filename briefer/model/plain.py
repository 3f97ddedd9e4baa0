"""A brief as plain data and as JSON, and back again with everything checked.

Reading refuses with one sentence that names the field; see `refusal` for how. Keys that the model does not know are
kept at every depth. On the way in, every field may be absent, and missing ids are filled in.
"""

import json
import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NoReturn, cast

from pydantic import ValidationError

from briefer.errors import FileRefused
from briefer.model.base import Part
from briefer.model.brief import FORMAT, Brief
from briefer.model.finding import quoted
from briefer.model.ids import with_ids
from briefer.model.refusal import entry_name, refusal

MAX_DEPTH = 64
"""How deep lists and objects may lie in one another. A full brief needs nine."""

_NAME, _MAJOR = FORMAT.split("/")

MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""What turns plain data of a major format into that of the next one. None is older than the first."""


def to_json(part: Part) -> str:
    """A part as indented JSON with a line feed at its end. Equal parts give equal text."""
    return json.dumps(part.plain(), ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def from_json(source: str | bytes) -> Brief:
    """A brief from JSON, as text or in UTF-8 with or without a byte order mark.

    Raises:
        FileRefused: with the place and the way out.
    """
    return from_plain(_parsed(_decoded(source) if isinstance(source, bytes) else source.removeprefix("\ufeff")))


def _decoded(source: bytes) -> str:
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileRefused(
            f"The brief is not in UTF-8: byte {error.start + 1} begins no character. Save it as UTF-8 and try again."
        ) from error


def _parsed(text: str) -> object:
    try:
        return json.loads(text, parse_constant=_no_number, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise FileRefused(f"This is not a brief: its JSON breaks off at {place}.") from error
    except RecursionError:
        raise _too_deep() from None
    except ValueError as error:
        raise FileRefused("This is not a brief: it holds a number that no computer can hold.") from error


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object. A key given twice is refused: one of the two values would be lost without a word."""
    made = dict(pairs)
    if len(made) < len(pairs):
        twice = next(key for key, times in Counter(key for key, _ in pairs).items() if times > 1)
        raise FileRefused(f"The key {quoted(twice, 'that is empty')} stands twice in one object. Keep one of the two.")
    return made


def _no_number(name: str) -> NoReturn:
    raise FileRefused(f"This is not a brief: {name} is not a number that JSON knows.")


def _too_deep() -> FileRefused:
    return FileRefused(f"This is not a brief: it is nested more than {MAX_DEPTH} levels deep.")


def from_plain(data: object) -> Brief:
    """A brief from plain data, checked, with missing ids filled in.

    Raises:
        FileRefused: names the first field that is wrong, what it holds, what it takes, and how many more are wrong.
    """
    check_plain(data)
    if not isinstance(data, dict):
        raise FileRefused("This is not a brief: a brief is a JSON object with fields such as title and meeting.")
    current = _migrated(cast("dict[str, Any]", data))
    try:
        return with_ids(Brief.model_validate(current))
    except ValidationError as error:
        raise FileRefused(refusal(error, current)) from error


def _migrated(data: dict[str, Any]) -> dict[str, Any]:
    """The data in the present format. Without a format it is taken to be in it."""
    if not data.keys() & Brief.model_fields.keys():
        raise FileRefused("This is not a brief: it has none of a brief's fields, such as title or meeting.")
    found = _major(data["format"]) if data.get("format") is not None else int(_MAJOR)
    if found > int(_MAJOR):
        raise FileRefused(
            f"The brief is in the format {data['format']}, which is newer than this Briefer. Update Briefer to open it."
        )
    for major in range(found, int(_MAJOR)):
        if major not in MIGRATIONS:
            raise _wrong_format(data["format"])
        data = MIGRATIONS[major](data)
    return data


def _major(stated: object) -> int:
    """The major version in a format such as ``briefer/1`` or ``briefer/1.2``."""
    name, _, version = stated.partition("/") if isinstance(stated, str) else ("", "", "")
    major = version.partition(".")[0]
    if name != _NAME or not (major.isascii() and major.isdigit() and len(major) < 5):
        raise _wrong_format(stated)
    return int(major)


def _wrong_format(stated: object) -> FileRefused:
    shown = f"“{stated}”" if isinstance(stated, str) else "something other than text"
    return FileRefused(f"This is not a brief: its format is {shown}, and Briefer reads “{FORMAT}”.")


def check_plain(value: object, at: str = "") -> None:
    """Refuses plain data at a path that JSON in UTF-8 could not hold, or that is nested too deep.

    Raises:
        FileRefused: names the path, by field and by entry from 1.
    """
    waiting: list[tuple[str, int, object]] = [(at, 0, value)]
    while waiting:
        path, depth, found = waiting.pop()
        if depth > MAX_DEPTH:
            raise _too_deep()
        _check_alone(path, found)
        waiting += ((f"{path}/{name}".strip("/"), depth + 1, entry) for name, entry in _inside(found))


def _inside(value: object) -> Iterator[tuple[str, object]]:
    match value:
        case Part():
            yield from value.said().items()
        case Mapping():
            yield from cast("Mapping[str, object]", value).items()
        case list() | tuple():
            entries = cast("list[object]", value)
            yield from ((entry_name(entry, position), entry) for position, entry in enumerate(entries))
        case _:
            return


def _check_alone(path: str, value: object) -> None:
    match value:
        case str():
            _check_text(path, value)
        case float() if not math.isfinite(value):
            raise FileRefused(f"{path} is not a finite number.")
        case dict():
            for key in cast("dict[object, object]", value):
                if not isinstance(key, str):
                    raise FileRefused(f"{path or 'The brief'} has a key that is not text: {key!r}.")
                _check_text(f"A key in {path}" if path else "A key", key)
        case None | bool() | int() | float() | bytes() | list() | tuple() | Part():
            return
        case _:
            raise FileRefused(f"{path or 'The brief'} holds something that JSON can't hold ({type(value).__name__}).")


def _check_text(path: str, text: str) -> None:
    if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
        raise FileRefused(
            f"{path or 'The text'} holds half of a character (a lone surrogate), which no file can keep. Type it again."
        )
