"""How the columns of a table share its width."""

from collections.abc import Sequence

_KEPT = 0.6
"""The part of its share that a column keeps though it needs less."""


def column_widths(width: int, weights: Sequence[float], least: Sequence[int]) -> list[int]:
    """Widths that add up to ``width``: by weight, but no column narrower than its longest word while others can give.

    Where even the least widths don't fit, the widest columns give, so that short headings and words stay whole.
    """
    if sum(least) >= width:
        most = _most(least, width)
        return _whole([min(each, most) for each in least], width)
    held: set[int] = set()
    while True:
        free = width - sum(least[column] for column in held)
        weight = sum(share for column, share in enumerate(weights) if column not in held)
        wished = [least[c] if c in held else free * share / weight for c, share in enumerate(weights)]
        short = {column for column, wish in enumerate(wished) if column not in held and wish < least[column]}
        if not short:
            return _whole(wished, width)
        held |= short


def _most(least: Sequence[int], width: int) -> float:
    """The width that no column may pass for all of them to fit."""
    left = float(width)
    for place, each in enumerate(sorted(least)):
        share = left / (len(least) - place)
        if each >= share:
            return share
        left -= each
    return max(least)


def column_widths_for(width: int, weights: Sequence[float], least: Sequence[int], wished: Sequence[int]) -> list[int]:
    """Widths by weight, of which columns that would stay half empty lend to those whose text would wrap.

    ``wished`` is what each column needs for its text on one line. A column keeps its least width and `_KEPT` of its
    share, so that there is room for what will be typed into it.
    """
    shares = column_widths(width, weights, least)
    needs = [max(need, low, int(share * _KEPT)) for need, low, share in zip(wished, least, shares, strict=True)]
    spare = [max(share - need, 0) for share, need in zip(shares, needs, strict=True)]
    lacking = [max(need - share, 0) for share, need in zip(shares, needs, strict=True)]
    if not (moved := min(sum(spare), sum(lacking))):
        return shares
    lent, given = moved / sum(spare), moved / sum(lacking)
    moves = zip(shares, spare, lacking, strict=True)
    return _whole([share - lent * much + given * little for share, much, little in moves], width)


def _whole(widths: Sequence[float], width: int) -> list[int]:
    """Whole pixels; the last column takes what rounding leaves."""
    whole = [int(each) for each in widths[:-1]]
    return [*whole, width - sum(whole)]
