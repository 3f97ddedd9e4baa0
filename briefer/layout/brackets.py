"""Pairs of brackets and other mirrored characters, from their Unicode names."""

import unicodedata
from functools import cache

_OTHER_PAIRS = {"<": ">", ">": "<", "≤": "≥", "≥": "≤"}
_CANONICAL = {"\u2329": "\u3008", "\u232a": "\u3009"}


@cache
def mirror(char: str) -> str:
    """The character that shows a bracket, quotation mark or relation the other way round; empty when there is none."""
    if not unicodedata.mirrored(char):
        return ""
    if char in _OTHER_PAIRS:
        return _OTHER_PAIRS[char]
    name = unicodedata.name(char, "")
    for one, other in (("LEFT", "RIGHT"), ("RIGHT", "LEFT")):
        if one in name:
            try:
                return unicodedata.lookup(name.replace(one, other))
            except KeyError:
                return ""
    return ""


@cache
def opens(char: str) -> str:
    """The closing bracket that belongs to an opening one; empty for any other character (UAX 9, BD14 to BD16)."""
    if unicodedata.category(char) != "Ps" or unicodedata.bidirectional(char) != "ON":
        return ""
    closing = mirror(char)
    return _CANONICAL.get(closing, closing)


@cache
def closes(char: str) -> str:
    """A closing bracket in its canonical form; empty for any other character."""
    if unicodedata.category(char) != "Pe" or unicodedata.bidirectional(char) != "ON" or not mirror(char):
        return ""
    return _CANONICAL.get(char, char)
