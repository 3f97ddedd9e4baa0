"""How the columns of a table share its width."""

from collections.abc import Sequence


def column_widths(width: int, weights: Sequence[float], least: Sequence[int]) -> list[int]:
    """Widths that add up to ``width``: by weight, but no column narrower than its longest word while others can give.

    Where even the least widths don't fit, all are narrowed alike.
    """
    if sum(least) >= width:
        return _whole([each * width / sum(least) for each in least], width)
    held: set[int] = set()
    while True:
        free = width - sum(least[column] for column in held)
        weight = sum(share for column, share in enumerate(weights) if column not in held)
        wished = [least[c] if c in held else free * share / weight for c, share in enumerate(weights)]
        short = {column for column, wish in enumerate(wished) if column not in held and wish < least[column]}
        if not short:
            return _whole(wished, width)
        held |= short


def _whole(widths: Sequence[float], width: int) -> list[int]:
    """Whole pixels; the last column takes what rounding leaves."""
    whole = [int(each) for each in widths[:-1]]
    return [*whole, width - sum(whole)]
