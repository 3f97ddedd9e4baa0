"""Numbers of headings after an office's own pattern, such as “{1:A}.{2}” for A.1."""

from collections.abc import Sequence
from string import Formatter

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


def format_problem(words: str, level: int) -> str:
    """What is wrong with the format of a level, or nothing."""
    try:
        parts = [(name, form, conversion) for _, name, form, conversion in Formatter().parse(words) if name is not None]
    except ValueError:
        return "has a brace without its pair; write {{ for a brace."
    levels = {str(number) for number in range(1, level + 1)}
    if not all(name in levels and form in ("", "A", "a", "I", "i") and not conv for name, form, conv in parts):
        return f"holds what is no number of the levels 1 to {level}, such as {{1}}, {{1:A}} or {{{level}:i}}."
    if str(level) not in [name for name, _, _ in parts]:
        return f"lacks the number of its own level, {{{level}}}."
    return ""


def heading_number(words: str, counted: Sequence[int]) -> str:
    """A number, from what was counted at each level."""
    return "".join(
        literal + (_counted(counted[int(name) - 1], form or "") if name else "")
        for literal, name, form, _ in Formatter().parse(words)
    )


def _counted(number: int, form: str) -> str:
    match form:
        case "A" | "a":
            letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)  # aa comes after z, as in Word
            return letters.upper() if form == "A" else letters
        case "I" | "i":
            return _roman(number).upper() if form == "I" else _roman(number)
        case _:
            return str(number)


def _roman(number: int) -> str:
    made = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        made += letters * count
    return made
