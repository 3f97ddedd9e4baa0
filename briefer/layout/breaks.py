"""Where a line may break inside a chunk of text without spaces."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any

from briefer.layout.fonts import SOFT_HYPHEN

ZERO_WIDTH_SPACE = "\u200b"

_AFTER_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010](?=[^\W\d_])|(?<=\w)[\u2013\u2014](?=\w)|(?<=\w)/(?=[^\W\d_]{3})")
_NOT_AT_LINE_START = frozenset(
    "、。，．：；！？）］｝〕〉》」』】〙〗｠»ヽヾーァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎゕゖ々〻‐゠–〜～・"
)
_NOT_AT_LINE_END = frozenset("（［｛〔〈《「『【〘〖｟«")
_CLOSING = frozenset(")]}.,:;!?%’”»")
_OPENING = frozenset("([{‘“«$£¥")


def _is_ideograph(char: str) -> bool:
    """Whether a line may break on both sides of a character: Han, kana and their punctuation."""
    point = ord(char)
    return (
        0x2E80 <= point < 0x3130
        or 0x3190 <= point < 0xA4D0
        or 0xF900 <= point < 0xFB00
        or 0xFE30 <= point < 0xFE50
        or 0xFF00 <= point < 0xFFEF
        or 0x20000 <= point < 0x32000
    )


@lru_cache(maxsize=32768)
def inside(chunk: str) -> tuple[int, ...]:
    """The places in a chunk where a line may end, counted from its start; neither its start nor its end."""
    places = {match.end() for match in _AFTER_HYPHEN.finditer(chunk)}
    if not chunk.isascii():
        places.update(_around_ideographs(chunk))
        places.update(at + 1 for at, char in enumerate(chunk) if char in (ZERO_WIDTH_SPACE, SOFT_HYPHEN))
        places.update(_in_thai(chunk))
    return tuple(sorted(place for place in places if 0 < place < len(chunk) and _may_break(chunk, place)))


def pieces(chunk: str) -> list[str]:
    """The parts of a chunk that are never broken."""
    edges = (0, *inside(chunk), len(chunk))
    return [chunk[left:right] for left, right in pairwise(edges)]


def _may_break(chunk: str, place: int) -> bool:
    return not unicodedata.combining(chunk[place])


def _around_ideographs(chunk: str) -> Iterator[int]:
    for at in range(1, len(chunk)):
        before, after = chunk[at - 1], chunk[at]
        if not (_is_ideograph(before) or _is_ideograph(after)):
            continue
        if after in _NOT_AT_LINE_START or after in _CLOSING or before in _NOT_AT_LINE_END or before in _OPENING:
            continue
        if "\u00a0" not in (before, after) and "\u2060" not in (before, after):
            yield at


def _in_thai(chunk: str) -> Iterator[int]:
    for match in re.finditer("[\u0e00-\u0e7f]{2,}", chunk):
        at = match.start()
        for phrase in _thai_phrases()(match.group()):
            at += len(phrase)
            yield at


@cache
def _thai_phrases() -> Callable[[str], list[str]]:
    import budoux  # reads a model of some hundred kilobytes: only when a text is Thai

    parser: Any = budoux.load_default_thai_parser()
    return parser.parse
