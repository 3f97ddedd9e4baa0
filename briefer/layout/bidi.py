"""Directions: the Unicode bidirectional algorithm (UAX 9), bracket pairs (rule N0) included.

Levels are found once a paragraph; each line is reordered by itself (rule L2). Names of rules are those of the annex.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from unicodedata import bidirectional

from briefer.layout.brackets import closes, opens

_RIGHT_TO_LEFT_LANGUAGES = frozenset({"ar", "fa", "ur", "he", "yi", "ps", "sd", "ug", "dv", "ckb"})
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"arab", "hebr", "thaa", "syrc", "nkoo", "adlm"})
_TURNS = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI"})
_INITIATORS = frozenset({"LRI", "RLI", "FSI"})
_EMBEDDINGS = frozenset({"LRE", "RLE", "LRO", "RLO"})
_REMOVED = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_DEEPEST = 125
_MOST_OPEN = 63


def levels(text: str, language: str) -> tuple[list[int], int]:
    """The level of each character, and that of the paragraph; odd levels run from right to left.

    A paragraph runs as its first strong letter does, else as the language. In a language that runs from right to left,
    any letter that does so decides: a name in Latin at the beginning turns nothing round.
    """
    kinds = [bidirectional(char) or "L" for char in text]
    right_to_left = is_right_to_left(language)
    if not right_to_left and _TURNS.isdisjoint(kinds):
        return [0] * len(text), 0
    turns = right_to_left and not {"R", "AL"}.isdisjoint(kinds)
    base = 1 if turns else base_level(kinds, int(right_to_left))
    return resolve(text, kinds, base), base


def is_right_to_left(language: str) -> bool:
    """Whether a language (BCP 47) is written from right to left; a script in its tag decides, such as ms-Arab."""
    first, *others = language.lower().split("-")
    script = next((part for part in others if len(part) == 4 and part.isalpha()), "")
    return script in _RIGHT_TO_LEFT_SCRIPTS if script else first in _RIGHT_TO_LEFT_LANGUAGES


def base_level(kinds: list[str], otherwise: int) -> int:
    """The level of a paragraph: that of its first strong letter, if it has one (P2 and P3)."""
    return _first_strong(kinds, 0, len(kinds), otherwise)


def goes_with_numbers(char: str) -> bool:
    """Whether a sign is one of those that stand in and around numbers, such as + % , and the point."""
    return bool(char) and bidirectional(char) in ("ES", "ET", "CS")


def is_strong(char: str, level: int) -> bool:
    """Whether a character is a letter that runs in the direction of a level."""
    return bool(char) and bidirectional(char) in (("R", "AL") if level % 2 else ("L",))


def resolve(text: str, kinds: list[str], base: int) -> list[int]:
    """The level of each character in a paragraph of a base level."""
    found, resolved = _explicit(kinds, base)
    for sequence in list(_sequences(kinds, found, base)):  # all of them before any level is raised
        _Sequence(text, resolved, found, sequence).resolve()
    return _fill_removed(kinds, found, base)


def visual_order(line: Sequence[int]) -> list[int]:
    """The places of a line from left to right (L2)."""
    order = list(range(len(line)))
    for level in range(max(line, default=0), 0, -1):
        at = 0
        while at < len(order):
            stop = at
            while stop < len(order) and line[order[stop]] >= level:
                stop += 1
            order[at:stop] = reversed(order[at:stop])
            at = max(stop, at + 1)
    return order


def _first_strong(kinds: list[str], start: int, stop: int, otherwise: int) -> int:
    """P2 and P3: letters inside isolates don't count."""
    depth = 0
    for kind in kinds[start:stop]:
        if kind in _INITIATORS:
            depth += 1
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return int(kind != "L")
    return otherwise


@dataclass(slots=True)
class _Status:
    """An entry of the directional status stack (X1)."""

    level: int
    override: str = ""
    isolate: bool = False


class _Explicit:
    """Embeddings, overrides and isolates (X1 to X8)."""

    def __init__(self, kinds: list[str], base: int) -> None:
        self._kinds = kinds
        self._stack = [_Status(base)]
        self._too_many_isolates = self._too_many_embeddings = self._isolates = 0
        self.levels = [base] * len(kinds)
        self.resolved = list(kinds)

    def run(self) -> None:
        """Every character in turn."""
        for at, kind in enumerate(self._kinds):
            if kind in _EMBEDDINGS:
                self._embed(at, kind)
            elif kind in _INITIATORS:
                self._isolate(at, kind)
            elif kind == "PDI":
                self._pop_isolate()
                self._put(at)
            elif kind == "PDF":
                self._pop_embedding()
                self.levels[at] = self._stack[-1].level
            elif kind == "B":
                self.levels[at] = self._stack[0].level
            elif kind != "BN":
                self._put(at)
            else:
                self.levels[at] = self._stack[-1].level

    def _put(self, at: int) -> None:
        top = self._stack[-1]
        self.levels[at] = top.level
        if top.override:
            self.resolved[at] = top.override

    def _next_level(self, right_to_left: bool) -> int:
        level = self._stack[-1].level
        return (level + 1) | 1 if right_to_left else (level + 2) & ~1

    def _embed(self, at: int, kind: str) -> None:
        self.levels[at] = self._stack[-1].level
        level = self._next_level(kind in ("RLE", "RLO"))
        if level <= _DEEPEST and not self._too_many_isolates and not self._too_many_embeddings:
            self._stack.append(_Status(level, {"RLO": "R", "LRO": "L"}.get(kind, "")))
        elif not self._too_many_isolates:
            self._too_many_embeddings += 1

    def _isolate(self, at: int, kind: str) -> None:
        self._put(at)
        if kind == "FSI":
            stop = _matching(self._kinds, at)
            kind = "RLI" if _first_strong(self._kinds, at + 1, stop, 0) else "LRI"
        level = self._next_level(kind == "RLI")
        if level <= _DEEPEST and not self._too_many_isolates and not self._too_many_embeddings:
            self._isolates += 1
            self._stack.append(_Status(level, "", isolate=True))
        else:
            self._too_many_isolates += 1

    def _pop_isolate(self) -> None:
        if self._too_many_isolates:
            self._too_many_isolates -= 1
        elif self._isolates:
            self._too_many_embeddings = 0
            while not self._stack[-1].isolate:
                self._stack.pop()
            self._stack.pop()
            self._isolates -= 1

    def _pop_embedding(self) -> None:
        if self._too_many_isolates:
            return
        if self._too_many_embeddings:
            self._too_many_embeddings -= 1
        elif not self._stack[-1].isolate and len(self._stack) > 1:
            self._stack.pop()


def _explicit(kinds: list[str], base: int) -> tuple[list[int], list[str]]:
    work = _Explicit(kinds, base)
    work.run()
    return work.levels, work.resolved


def _matching(kinds: list[str], at: int) -> int:
    """The place of the PDI that ends an isolate, or the end (BD9)."""
    depth = 0
    for place in range(at, len(kinds)):
        if kinds[place] in _INITIATORS:
            depth += 1
        elif kinds[place] == "PDI":
            depth -= 1
            if depth == 0:
                return place
    return len(kinds)


@dataclass(slots=True)
class _Run:
    """Places of an isolating run sequence, and the directions before and after it."""

    places: list[int]
    start: str
    end: str


def _sequences(kinds: list[str], found: list[int], base: int) -> Iterator[_Run]:
    """Isolating run sequences (BD13, X10)."""
    runs = _level_runs(kinds, found)
    by_start = {run[0]: run for run in runs}
    closing = {_matching(kinds, run[-1]) for run in runs if kinds[run[-1]] in _INITIATORS}
    for run in runs:
        if kinds[run[0]] == "PDI" and run[0] in closing:
            continue
        places = list(run)
        while kinds[places[-1]] in _INITIATORS:
            after = by_start.get(_matching(kinds, places[-1]))
            if after is None:
                break
            places += after
        yield _Run(places, *_outside(kinds, found, base, places))


def _level_runs(kinds: list[str], found: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for at, kind in enumerate(kinds):
        if kind in _REMOVED:
            continue
        if runs and found[runs[-1][-1]] == found[at]:
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs


def _outside(kinds: list[str], found: list[int], base: int, places: list[int]) -> tuple[str, str]:
    """The directions at both ends of a sequence: of the higher level on either side."""
    level = found[places[0]]
    before = next((found[at] for at in range(places[0] - 1, -1, -1) if kinds[at] not in _REMOVED), base)
    last = places[-1]
    if kinds[last] in _INITIATORS and _matching(kinds, last) == len(kinds):
        after = base
    else:
        after = next((found[at] for at in range(last + 1, len(kinds)) if kinds[at] not in _REMOVED), base)
    return _direction(max(level, before)), _direction(max(level, after))


def _direction(level: int) -> str:
    return "R" if level % 2 else "L"


class _Sequence:
    """One isolating run sequence, resolved in place."""

    def __init__(self, text: str, kinds: list[str], found: list[int], run: _Run) -> None:
        self._chars = [text[at] for at in run.places]
        self._original = [kinds[at] for at in run.places]
        self._kinds = list(self._original)
        self._found = found
        self._run = run
        self._level = found[run.places[0]]

    def resolve(self) -> None:
        """Weak types, brackets, neutrals, levels."""
        self._weak()
        self._brackets()
        self._neutrals()
        for at, kind in zip(self._run.places, self._kinds, strict=True):
            self._found[at] = self._level + _raise(kind, self._level)

    # W1 to W7

    def _weak(self) -> None:
        kinds = self._kinds
        before, strong = self._run.start, self._run.start
        for at, kind in enumerate(kinds):
            if kind == "NSM":
                kinds[at] = kind = "ON" if before in _INITIATORS or before == "PDI" else before
            before = kind
            if kind in ("L", "R", "AL"):
                strong = kind
            elif kind == "EN" and strong == "AL":
                kinds[at] = "AN"
        self._replace_all("AL", "R")
        self._separators()
        self._terminators()
        strong = self._run.start
        for at, kind in enumerate(kinds):
            if kind in ("L", "R"):
                strong = kind
            elif kind == "EN" and strong == "L":
                kinds[at] = "L"

    def _replace_all(self, old: str, new: str) -> None:
        self._kinds[:] = [new if kind == old else kind for kind in self._kinds]

    def _separators(self) -> None:
        kinds = self._kinds
        for at in range(1, len(kinds) - 1):
            one, between, other = kinds[at - 1 : at + 2]
            if one == other and ((between == "ES" and one == "EN") or (between == "CS" and one in ("EN", "AN"))):
                kinds[at] = one

    def _terminators(self) -> None:
        kinds = self._kinds
        for start, stop in _spans(kinds, frozenset({"ET"})):
            around = kinds[start - 1 : start] + kinds[stop : stop + 1]
            kinds[start:stop] = ["EN" if "EN" in around else "ON"] * (stop - start)
        self._replace_all("ES", "ON")
        self._replace_all("CS", "ON")

    # N0

    def _brackets(self) -> None:
        for start, stop in self._pairs():
            self._pair(start, stop)

    def _pairs(self) -> list[tuple[int, int]]:
        """Bracket pairs in order of their opening (BD16)."""
        stack: list[tuple[str, int]] = []
        pairs: list[tuple[int, int]] = []
        for at, char in enumerate(self._chars):
            if self._kinds[at] != "ON":
                continue
            if opens(char):
                if len(stack) == _MOST_OPEN:
                    return []
                stack.append((opens(char), at))
            elif closes(char):
                matching = [place for place, (other, _) in enumerate(stack) if other == closes(char)]
                if matching:
                    pairs.append((stack[matching[-1]][1], at))
                    del stack[matching[-1] :]
        return sorted(pairs)

    def _pair(self, start: int, stop: int) -> None:
        embedding = _direction(self._level)
        inside = {strength for kind in self._kinds[start + 1 : stop] if (strength := _strength(kind))}
        if embedding in inside:
            self._set(start, stop, embedding)
        elif inside:
            before = next((s for kind in reversed(self._kinds[:start]) if (s := _strength(kind))), self._run.start)
            self._set(start, stop, before if before != embedding else embedding)

    def _set(self, start: int, stop: int, direction: str) -> None:
        """Both brackets, and the marks that stand on them."""
        for at in (start, stop):
            self._kinds[at] = direction
            for place in range(at + 1, len(self._kinds)):
                if self._original[place] != "NSM":
                    break
                self._kinds[place] = direction

    # N1 and N2

    def _neutrals(self) -> None:
        kinds = self._kinds
        for start, stop in _spans(kinds, _NEUTRAL):
            before = _strength(kinds[start - 1]) if start else self._run.start
            after = _strength(kinds[stop]) if stop < len(kinds) else self._run.end
            kinds[start:stop] = [before if before == after else _direction(self._level)] * (stop - start)


def _spans(kinds: list[str], wanted: frozenset[str]) -> list[tuple[int, int]]:
    """Where kinds of a set stand together: first place and the one after the last."""
    spans: list[tuple[int, int]] = []
    at = 0
    while at < len(kinds):
        if kinds[at] not in wanted:
            at += 1
            continue
        start = at
        while at < len(kinds) and kinds[at] in wanted:
            at += 1
        spans.append((start, at))
    return spans


def _strength(kind: str) -> str:
    """The direction of a strong type or a number; numbers count as right to left."""
    return "L" if kind == "L" else "R" if kind in ("R", "EN", "AN") else ""


def _raise(kind: str, level: int) -> int:
    """I1 and I2."""
    if level % 2:
        return int(kind in ("L", "EN", "AN"))
    return {"R": 1, "EN": 2, "AN": 2}.get(kind, 0)


def _fill_removed(kinds: list[str], found: list[int], base: int) -> list[int]:
    """Characters that show nothing take the level of the one before them."""
    before = base
    for at, kind in enumerate(kinds):
        if kind in _REMOVED:
            found[at] = before
        before = found[at]
    return found
