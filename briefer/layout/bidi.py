"""Directions."""

def levels(text: str, language: str) -> tuple[list[int], int]:
    """Stub."""
    return [0] * len(text), 0


def visual_order(levels: list[int]) -> list[int]:
    """The places of a line from left to right (UAX 9, L2)."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        at = 0
        while at < len(order):
            stop = at
            while stop < len(order) and levels[order[stop]] >= level:
                stop += 1
            order[at:stop] = reversed(order[at:stop])
            at = max(stop, at + 1)
    return order
