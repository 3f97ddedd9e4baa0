"""The sentences that the core says in findings and refusals, as patterns with numbered holes: “{0} has no owner.”

The core knows no language but its own. So that the window can say what it says in another, its sentences are read
from its code, and `briefer.ui.sentences` finds which of them one was made by.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

_HOLE = re.compile(r"\{(\d)\}")
_LETTERS = 16
CORE = Path(__file__).resolve().parent.parent / "briefer"
PACKAGES = ("model", "template", "compose", "layout", "exchange", "library", "service")
_NAMES = frozenset({"message", "suggestion", "what"})
"""Variables that hold a sentence, or a piece of one, before a finding is made of it."""

_REFUSALS = frozenset(
    {
        "FileRefused",
        "LibraryError",
        "LibraryUnreachable",
        "TemplateError",
        "BrieferError",
        "EditError",
        "PathError",
        "AlreadyThere",
    }
)
"""Errors whose words are for a person."""


def sentences() -> list[str]:
    """Sentences and pieces of them, each once, in the order of the alphabet."""
    files = [file for package in PACKAGES for file in sorted((CORE / package).rglob("*.py"))]
    return sorted({text for file in files for text in _of_file(file) if any(letter.isalpha() for letter in text)})


def _of_file(file: Path) -> Iterator[str]:
    source = file.read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(source)):
        yield from _of_findings(node, source)
        yield from _of_refusals(node, source)
        yield from _of_templates(node, source)


def _of_findings(node: ast.AST, source: str) -> Iterator[str]:
    """What is said of a brief."""
    match node:
        case ast.Call(func=ast.Name(id="Finding"), args=[_, _, *said]):
            yield from (text for part in said for text in _texts(part))
        case ast.Call(func=ast.Name(id="quoted"), args=[_, otherwise, *_]):
            yield from _texts(otherwise)
        case ast.Call(func=ast.Name(id="_before"), args=[_, _, _, what, than]):
            yield from (*_texts(what), *_texts(than))
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if "Finding" in source and name in _NAMES:
            yield from _texts(value)
        case ast.Tuple(elts=[one, other]) if "Finding" in source:
            yield from (text for part in (one, other) for text in _texts(part) if text.endswith("."))
        case _:
            return


def _of_refusals(node: ast.AST, source: str) -> Iterator[str]:
    """What is said where something can't be done, and the pieces that it is made of."""
    match node:
        case ast.Raise(exc=ast.Call(func=ast.Name(id=name), args=said)) if name in _REFUSALS:
            yield from (text for part in said for text in _texts(part))
        case ast.Return(value=ast.Call(func=ast.Name(id=name), args=said)) if name in _REFUSALS:
            yield from (text for part in said for text in _texts(part))
        case ast.Return(value=ast.Tuple(elts=[ast.JoinedStr() as said, *_])) if _refuses(source):
            yield from _texts(said)
        case ast.Assign(targets=[ast.Name(id="way_out" | "what" | "why")], value=value) if _refuses(source):
            yield from _texts(value)
        case ast.Assign(targets=[ast.Name(id="_WAYS_OUT" | "_KINDS")], value=ast.Dict(values=values)):
            yield from (text for value in values for text in _texts(value))
        case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_]) if start.startswith("; "):
            yield _pattern(node.values)  # a hint at the end of a sentence
        case _:
            return


def _of_templates(node: ast.AST, source: str) -> Iterator[str]:
    """What is said of a setting, without the file and the key before it."""
    match node:
        case ast.Yield(value=ast.expr() as said) if "TemplateError(f" in source:  # each is told with its file
            yield from (_without_key(text) for text in _texts(said) if text.endswith(".") and _says_much(text))
        case ast.Return(value=ast.expr() as said) if "ErrorDetails" in source:
            yield from (_without_key(_without_key(text)) for text in _texts(said) if " " in text)
        case _:
            return


def _refuses(source: str) -> bool:
    """Whether a file makes sentences of pieces that it has put into variables."""
    return any(f"{name}(f" in source for name in _REFUSALS)


def _texts(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=values):
            yield _pattern(values)
        case ast.IfExp(body=one, orelse=other):
            yield from _texts(one)
            yield from _texts(other)
        case ast.Call(func=ast.Attribute(attr="get"), args=[_, otherwise]):
            yield from _texts(otherwise)
        case _:
            return


def _says_much(text: str) -> bool:
    """Whether a pattern has words enough to be known by."""
    return sum(map(str.isalpha, _HOLE.sub("", text))) >= _LETTERS


def _without_key(text: str) -> str:
    """A pattern without the key of a setting before it, which the window shows in another place."""
    key, colon, rest = text.partition(": ")
    if not colon or " " in key:
        return text
    gone = len(_HOLE.findall(key))
    return _HOLE.sub(lambda hole: f"{{{int(hole[1]) - gone}}}", rest)


def _pattern(values: list[ast.expr]) -> str:
    holes = 0
    text = ""
    for value in values:
        if isinstance(value, ast.Constant):
            text += str(value.value)
        else:
            text += f"{{{holes}}}"
            holes += 1
    return text
