"""What every part of a brief shares: it is frozen and keeps the keys that it does not know."""

import binascii
from base64 import b64decode, b64encode
from collections.abc import Container
from functools import cache
from typing import Annotated, Any, Literal, Self, cast
from unicodedata import category

from pydantic import BaseModel, BeforeValidator, ConfigDict, EncodedBytes, EncoderProtocol, Field, model_validator
from pydantic_core import PydanticCustomError, PydanticKnownError

_FILLERS = "\u034f\u115f\u1160\u2800\u3164\uffa0"  # letters and signs whose look is a space (Unicode, 23.1)
_LOOKLESS = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf"})


class Part(BaseModel):
    """A frozen value in a brief. Keys that the model does not know are kept in ``model_extra``."""

    model_config = ConfigDict(frozen=True, extra="allow", hide_input_in_errors=True)

    @model_validator(mode="before")
    @classmethod
    def _null_is_absent(cls, data: Any) -> Any:
        if not isinstance(data, dict):
            return data
        given = cast("dict[str, Any]", data)
        return {key: value for key, value in given.items() if value is not None or key not in cls.model_fields}

    @model_validator(mode="after")
    def _empty_is_absent(self) -> Self:
        """A part that says nothing is no part, so that a brief is the same before it is written and after."""
        for name in _absent_by_default(type(self)):
            if isinstance(part := self.__dict__[name], Part) and is_empty(part):
                object.__setattr__(self, name, None)
        return self

    def said(self) -> dict[str, Any]:
        """The fields that say something, in the model's order, then the unknown keys.

        A field is left out when it is empty and its default is empty too, so that two files that differ only in
        whether they spell out empty fields hold the same brief.
        """
        silent = _silent_when_empty(type(self))
        stored = self.__dict__
        fields = {name: stored[name] for name in silent if not (silent[name] and is_empty(stored[name]))}
        return fields | (self.model_extra or {})

    def plain(self) -> dict[str, Any]:
        """What is said, in the model's order, as dicts, lists, text and numbers; bytes in Base64."""
        return {name: _plain(value) for name, value in self.said().items()}

    def without(self, keys: Container[str]) -> Self:
        """The part without some of the keys that the model does not know."""
        copy = self.model_copy()
        extras = {key: value for key, value in (self.model_extra or {}).items() if key not in keys}
        object.__setattr__(copy, "__pydantic_extra__", extras)
        return copy


@cache
def _silent_when_empty(part_type: type[Part]) -> dict[str, bool]:
    """Whether each field says nothing when it is empty, since it is empty to begin with."""
    fields = part_type.model_fields.items()
    return {name: is_empty(field.get_default(call_default_factory=True)) for name, field in fields}


@cache
def _absent_by_default(part_type: type[Part]) -> tuple[str, ...]:
    return tuple(name for name, field in part_type.model_fields.items() if field.default is None)


def _plain(value: Any) -> Any:
    match value:
        case Part():
            return value.plain()
        case tuple() | list():
            return [_plain(entry) for entry in cast("list[Any]", value)]
        case dict():
            return {key: _plain(entry) for key, entry in cast("dict[str, Any]", value).items()}
        case bytes():
            return b64encode(value).decode("ascii")
        case _:
            return value


def is_empty(value: object) -> bool:
    """Whether a value says nothing: None, False, empty text, an empty list or mapping, a part with no field set."""
    if isinstance(value, Part):
        return not value.said()
    return value is None or value is False or value in ("", b"", (), {}, [])


def is_blank(text: str) -> bool:
    """Whether a text shows nothing: it is empty, or holds only spaces and characters without a look or width."""
    return not any(character not in _FILLERS and category(character) not in _LOOKLESS for character in text)


def text_for(field: str, part: type[Part]) -> BeforeValidator:
    """Lets text stand for a part on input: it is what the part says in one field."""

    def read(value: object) -> object:
        return {field: value} if isinstance(value, str) else value

    return BeforeValidator(read, json_schema_input_type=str | part)


def _number_as_text(value: object) -> object:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _no_truth_value(value: object) -> object:
    if isinstance(value, bool):
        raise PydanticKnownError("int_type")
    return value


WholeNumber = Annotated[int, BeforeValidator(_no_truth_value)]
"""A whole number, for which neither true nor false is taken."""

Count = Annotated[int, Field(ge=0), BeforeValidator(_no_truth_value)]
"""A whole number from 0."""


def _no_truth_value_either(value: object) -> object:
    if isinstance(value, bool):
        raise PydanticCustomError("number_or_text", "a number or text")
    return value


NumberOrText = Annotated[int | float | str | None, BeforeValidator(_no_truth_value_either)]
"""A number, or words for one."""


class _StrictBase64(EncoderProtocol):
    """Base64 (RFC 4648, 4) without a character that has no place in it, save spaces and line ends."""

    @classmethod
    def decode(cls, data: bytes) -> bytes:
        try:
            return b64decode(b"".join(data.split()), validate=True)
        except binascii.Error as error:
            raise PydanticCustomError("base64_decode", "bytes in Base64") from error

    @classmethod
    def encode(cls, value: bytes) -> bytes:
        return b64encode(value)

    @classmethod
    def get_json_format(cls) -> Literal["base64"]:
        return "base64"


Base64 = Annotated[bytes, EncodedBytes(encoder=_StrictBase64)]
"""Bytes, given in Base64."""

Label = Annotated[str, BeforeValidator(_number_as_text, json_schema_input_type=str | int)]
"""Text such as a version or a paper's number, which files may also give as a whole number."""
