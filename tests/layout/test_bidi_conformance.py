"""The conformance test of the bidirectional algorithm, BidiCharacterTest.txt of the Unicode Character Database.

Every run takes a sample; a long one takes the whole file, where the machine has it.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from unicodedata import bidirectional

import pytest

from briefer.layout.bidi import base_level, resolve, visual_order

_SAMPLE = Path(__file__).parent / "unicode" / "BidiCharacterTest-sample.txt"
_WHOLE = Path("/usr/share/unicode/BidiCharacterTest.txt")
_NOT_SHOWN = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})
_AT_THE_END = frozenset({"WS", "LRI", "RLI", "FSI", "PDI"}) | _NOT_SHOWN


class _Case(NamedTuple):
    """A line of the file: text, its base level or none, then the levels and the order that are expected."""

    text: str
    base: int | None
    expected_base: int
    levels: list[int | None]
    order: list[int]


def _cases(path: Path) -> Iterator[_Case]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                text, base, expected_base, levels, order = line.strip("\n").split(";")
                yield _Case(
                    "".join(chr(int(point, 16)) for point in text.split()),
                    None if base == "2" else int(base),
                    int(expected_base),
                    [None if level == "x" else int(level) for level in levels.split()],
                    [int(place) for place in order.split()],
                )


def _agrees(case: _Case) -> bool:
    kinds = [bidirectional(char) or "L" for char in case.text]
    base = base_level(kinds, 0) if case.base is None else case.base
    found = _at_line_end(kinds, resolve(case.text, kinds, base), base)
    shown = [at for at, level in enumerate(case.levels) if level is not None]
    order = [shown[at] for at in visual_order([found[at] for at in shown])]
    return base == case.expected_base and order == case.order and all(found[at] == case.levels[at] for at in shown)


def _at_line_end(kinds: list[str], found: list[int], base: int) -> list[int]:
    """Separators, and the white space before them and at the end, have the level of the paragraph (L1)."""
    levels = list(found)
    ends = True
    for at in reversed(range(len(kinds))):
        ends = kinds[at] in ("S", "B") or (ends and kinds[at] in _AT_THE_END)
        levels[at] = base if ends else levels[at]
    return levels


def test_a_sample_of_the_suite_comes_out_as_expected() -> None:
    cases = list(_cases(_SAMPLE))
    assert len(cases) > 500
    assert [case for case in cases if not _agrees(case)] == []


@pytest.mark.soak
@pytest.mark.skipif(os.environ.get("BRIEFER_SOAK") != "1", reason="takes ten seconds: BRIEFER_SOAK=1 runs it")
@pytest.mark.skipif(not _WHOLE.exists(), reason="the whole suite is missing: install unicode-data")
def test_the_whole_suite_comes_out_as_expected() -> None:
    assert [case for case in _cases(_WHOLE) if not _agrees(case)] == []
