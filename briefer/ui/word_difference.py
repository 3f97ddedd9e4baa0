"""Which words of a text another version of it has not, so that one in four paragraphs can be found."""

import re
from difflib import SequenceMatcher

Span = tuple[int, int]
"""Where a piece of a text begins and ends, in characters."""
Spans = tuple[Span, ...]

_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_MOST = 4000
"""Words and marks of a text above which nothing is told apart: it would take a second."""
_LEAST_ALIKE = 0.3
"""The share that two texts have in common below which they are just two texts."""


def differing(before: str, after: str) -> tuple[Spans, Spans]:
    """What the first text has alone, and what the second; nothing where they are too different to compare."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    if max(len(old), len(new)) > _MOST:
        return (), ()
    match = SequenceMatcher(None, old, new, autojunk=False)
    if match.ratio() < _LEAST_ALIKE:
        return (), ()
    blocks = [block for block in match.get_opcodes() if block[0] != "equal"]
    taken = _spans(old, [(first, last) for _, first, last, _, _ in blocks])
    return taken, _spans(new, [(first, last) for _, _, _, first, last in blocks])


def _spans(words: list[str], ranges: list[Span]) -> Spans:
    """Ranges of words as pieces of the text, without the space around them; those with but space between are one."""
    text, found = "".join(words), list[Span]()
    for first, last in ranges:
        start = len("".join(words[:first]))
        piece = "".join(words[first:last])
        end, start = start + len(piece.rstrip()), start + len(piece) - len(piece.lstrip())
        if found and not text[found[-1][1] : start].strip():
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        elif end > start:
            found.append((start, end))
    return tuple(found)
