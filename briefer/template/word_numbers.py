"""How a letterhead numbers its headings (ECMA-376, part 1, 17.9), as formats of a template's numbering."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from briefer.template.word_file import DOCUMENT, W, WordFile
from briefer.template.word_styles import Look, Styles

_FORMS = {"decimal": "", "upperLetter": ":A", "lowerLetter": ":a", "upperRoman": ":I", "lowerRoman": ":i"}
_LEVELS = (1, 2, 3, 4)


def heading_formats(word: WordFile, styles: Styles) -> tuple[str, ...]:
    """The format of each level of headings that counts, up to the first that does not."""
    numbering = word.xml(word.related(DOCUMENT, "numbering"))
    return tuple(_formats(numbering, styles)) if numbering is not None else ()


def heading_indents(word: WordFile, styles: Styles, count: int) -> tuple[tuple[float, float | None], ...]:
    """For each level of headings that counts: the indent, and by how much its number stands out.

    None where the words follow the number after a space. What a style states goes before what its numbering does.
    """
    numbering = word.xml(word.related(DOCUMENT, "numbering"))
    if numbering is None:
        return ()
    return tuple(_indent(numbering, styles.look(f"heading {heading}"), styles) for heading in _LEVELS[:count])


def _indent(numbering: Element, look: Look, styles: Styles) -> tuple[float, float | None]:
    number, at = look.number or ("", 0)
    level = _levels(numbering, number).get(at)
    own = styles.stated(None, level.find(f"{W}pPr") if level is not None else None)
    left, first = ((mine if mine is not None else usual) or 0.0
                   for mine, usual in ((look.left, own.left), (look.first, own.first)))  # fmt: skip
    return (left, -first) if _value(level, "suff") in ("", "tab") else (left + first, None)


def _formats(numbering: Element, styles: Styles) -> Iterator[str]:
    for heading in _LEVELS:
        number = styles.look(f"heading {heading}").number
        if number is None or number[0] in ("", "0") or number[1] != heading - 1:
            return
        found = _format(_levels(numbering, number[0]), number[1])
        if not found:
            return
        yield found


def _levels(numbering: Element, number: str) -> dict[int, Element]:
    """The levels of a numbering, by their place; what it states of its own goes before."""
    own = next((it for it in numbering.findall(f"{W}num") if it.get(f"{W}numId") == number), None)
    named = own.find(f"{W}abstractNumId") if own is not None else None
    wanted = named.get(f"{W}val") if named is not None else None
    scheme = next((it for it in numbering.findall(f"{W}abstractNum") if it.get(f"{W}abstractNumId") == wanted), None)
    levels = [*scheme.findall(f"{W}lvl")] if scheme is not None else []
    levels += own.findall(f"{W}lvlOverride/{W}lvl") if own is not None else []
    return {int(level.get(f"{W}ilvl", "0")): level for level in levels if level.get(f"{W}ilvl", "0").isdecimal()}


def _format(levels: dict[int, Element], at: int) -> str:
    """The words of a level with the numbers in them; nothing for a kind of number that is not counted here."""
    words = _value(levels.get(at), "lvlText")
    used = {int(digit) - 1 for digit in re.findall(r"%([1-9])", words)}
    forms = {place: _value(levels.get(place), "numFmt") or "decimal" for place in used}
    starts = {_value(levels.get(place), "start") or "1" for place in used}
    if at not in used or starts != {"1"} or not all(form in _FORMS for form in forms.values()):
        return ""
    plain = words.replace("{", "{{").replace("}", "}}")
    return re.sub(r"%([1-9])", lambda match: f"{{{match[1]}{_FORMS[forms[int(match[1]) - 1]]}}}", plain)


def _value(level: Element | None, name: str) -> str:
    found = level.find(f"{W}{name}") if level is not None else None
    return found.get(f"{W}val", "") if found is not None else ""
