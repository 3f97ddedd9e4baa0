"""The reference of all settings, written from the schema: type, default and description, each declared once there."""

import json
from collections.abc import Iterator
from itertools import groupby
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from briefer.template.kinds import LAYOUTS, ROWS
from briefer.template.labels import PHRASES, Labels
from briefer.template.schema import FILE_PLACEHOLDERS, PLACEHOLDERS, OfficeTemplate, Setting
from briefer.template.words import every_label

_PLAIN = {str: "text", int: "whole number", float: "number", bool: "true or false"}


def reference() -> str:
    """The reference as Markdown."""
    return "\n".join([*_opening(), *_group(OfficeTemplate, ""), *_layouts(), *_words()]).rstrip() + "\n"


def _opening() -> Iterator[str]:
    yield "# Settings of a template"
    yield ""
    yield "A template is a folder with `template.toml`, and `labels/LANGUAGE.toml` for each language it has words for."
    yield "What a template does not state, the template it `extends` states, and else the default below holds."
    yield "This page is written from the schema by `scripts/make_settings_reference.py`; don't change it by hand."
    yield ""
    yield "Header and footer know the placeholders " + ", ".join(f"`{{{name}}}`" for name in PLACEHOLDERS) + "."
    yield "The name of an exported file knows " + ", ".join(f"`{{{name}}}`" for name in FILE_PLACEHOLDERS) + "."


def _group(model: type[BaseModel], place: str) -> Iterator[str]:
    """A table of one group of settings, then the groups inside it."""
    yield from ("", f"## {f'`[{place}]`' if place else 'The template'}", "", f"{_about(model)}", "")
    yield from ("| setting | type | default | what it does |", "|---|---|---|---|")
    inner: list[tuple[type[BaseModel], str]] = []
    for name, field in model.model_fields.items():
        yield f"| `{name}` | {_type(field.annotation)} | {_default(field)} | {field.description} |"
        if (found := _settings(field.annotation)) is not None:
            inner.append((found, _place(place, name, field.annotation)))
    for found, where in inner:
        yield from _group(found, where)


def _place(place: str, name: str, annotation: Any) -> str:
    where = f"{place}.{name}" if place else name
    match get_origin(annotation):
        case origin if origin is dict:
            return f"{where}.NAME"
        case origin if origin is tuple:
            return f"[{where}]"
        case _:
            return where


def _about(model: type[BaseModel]) -> str:
    return " ".join((model.__doc__ or "").split())


def _settings(annotation: Any) -> type[BaseModel] | None:
    """The group of settings in an annotation, where it has one."""
    if isinstance(annotation, type):
        return annotation if issubclass(annotation, Setting) else None
    return next((found for argument in get_args(annotation) if (found := _settings(argument))), None)


def _type(annotation: Any) -> str:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return ", ".join(f"`{value}`" if value else "empty" for value in arguments)
    if origin is Annotated:
        return "colour" if arguments[0] is str else _type(arguments[0])
    if origin in (Union, UnionType):
        return " or ".join(_type(argument) for argument in arguments if argument is not NoneType)
    if origin is tuple:
        return f"list of {_type(arguments[0])}"
    if origin is dict:
        return f"table of {_type(arguments[1])}"
    if annotation is Labels:
        return "labels"
    return _PLAIN.get(annotation, "group")


def _default(field: FieldInfo) -> str:
    value = field.default
    if value is PydanticUndefined:
        return "required"
    if isinstance(value, BaseModel) or value in ({}, (), "", None) or isinstance(value, dict):
        return ""
    return f"`{json.dumps(value, ensure_ascii=False)}`"


def _layouts() -> Iterator[str]:
    yield from ("", "## Layouts and columns", "", "| kind | layouts, the usual one first | columns |", "|---|---|---|")
    for kind in sorted({*LAYOUTS, *ROWS}):
        layouts = ", ".join(f"`{layout}`" for layout in LAYOUTS.get(kind, ()))
        columns = ", ".join(f"`{field}`" for field in ROWS[kind].model_fields) if kind in ROWS else ""
        yield f"| `{kind}` | {layouts} | {columns} |"


def _words() -> Iterator[str]:
    yield from ("", "## Labels", "", "The groups of a file in `labels`:", "", "| group | what it holds |", "|---|---|")
    for name, field in Labels.model_fields.items():
        yield f"| `{name}` | {field.description} |"
    yield from ("", "| phrase | what it is |", "|---|---|")
    yield from (f"| `{name}` | {meaning} |" for name, meaning in PHRASES.items())
    yield from (
        "",
        "A language needs not state all: what it lacks stands in English, and `briefer templates check` says so.",
    )
    yield "`templates/base/labels/en.toml` is the file to copy and translate. These are its keys:"
    for group, keys in groupby(every_label(), lambda key: key.rpartition(".")[0] or "lists"):
        yield from ("", f"`{group}`: " + ", ".join(f"`{key.rpartition('.')[2]}`" for key in keys))
