"""Embeddings, overrides and isolates of the bidirectional algorithm (UAX 9, X1 to X8): levels that a text states."""

from dataclasses import dataclass

INITIATORS = frozenset({"LRI", "RLI", "FSI"})
REMOVED = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})
"""Kinds that have no say once levels are stated (X9)."""

_EMBEDDINGS = frozenset({"LRE", "RLE", "LRO", "RLO"})
_DEEPEST = 125  # BD2


def stated(kinds: list[str], base: int) -> tuple[list[int], list[str]]:
    """The level that marks of direction give each character, and the kinds as overrides make them."""
    work = _Explicit(kinds, base)
    work.run()
    return work.levels, work.resolved


def first_strong(kinds: list[str], start: int, stop: int, otherwise: int) -> int:
    """The level, 0 or 1, of the first strong letter between two places; those in isolates don't count (P2, P3)."""
    depth = 0
    for kind in kinds[start:stop]:
        if kind in INITIATORS:
            depth += 1
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return int(kind != "L")
    return otherwise


def matching(kinds: list[str], at: int) -> int:
    """The place of the PDI that ends an isolate, or the end (BD9)."""
    depth = 0
    for place in range(at, len(kinds)):
        if kinds[place] in INITIATORS:
            depth += 1
        elif kinds[place] == "PDI":
            depth -= 1
            if depth == 0:
                return place
    return len(kinds)


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
            elif kind in INITIATORS:
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
            stop = matching(self._kinds, at)
            kind = "RLI" if first_strong(self._kinds, at + 1, stop, 0) else "LRI"
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
