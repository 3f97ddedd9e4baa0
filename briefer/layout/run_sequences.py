"""Isolating run sequences of the bidirectional algorithm (UAX 9, X10 to I2): weak types, brackets and neutrals."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefer.layout.brackets import closes, opens
from briefer.layout.embeddings import INITIATORS, REMOVED, matching

_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_MOST_OPEN = 63  # brackets that are waiting for their other (BD16)


def raise_levels(text: str, kinds: list[str], overridden: list[str], found: list[int], base: int) -> None:
    """Raises the levels that a text states, in place, by its letters and numbers.

    ``kinds`` are those of its characters, ``overridden`` what the text makes of them.
    """
    for run in list(_sequences(kinds, found, base)):  # all of them before any level is raised
        _Sequence(text, overridden, found, run).resolve()


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
    closing = {matching(kinds, run[-1]) for run in runs if kinds[run[-1]] in INITIATORS}
    for run in runs:
        if kinds[run[0]] == "PDI" and run[0] in closing:
            continue
        places = list(run)
        while kinds[places[-1]] in INITIATORS:
            after = by_start.get(matching(kinds, places[-1]))
            if after is None:
                break
            places += after
        yield _Run(places, *_outside(kinds, found, base, places))


def _level_runs(kinds: list[str], found: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for at, kind in enumerate(kinds):
        if kind in REMOVED:
            continue
        if runs and found[runs[-1][-1]] == found[at]:
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs


def _outside(kinds: list[str], found: list[int], base: int, places: list[int]) -> tuple[str, str]:
    """The directions at both ends of a sequence: of the higher level on either side."""
    level = found[places[0]]
    before = next((found[at] for at in range(places[0] - 1, -1, -1) if kinds[at] not in REMOVED), base)
    last = places[-1]
    if kinds[last] in INITIATORS and matching(kinds, last) == len(kinds):
        after = base
    else:
        after = next((found[at] for at in range(last + 1, len(kinds)) if kinds[at] not in REMOVED), base)
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
                kinds[at] = kind = "ON" if before in INITIATORS or before == "PDI" else before
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
