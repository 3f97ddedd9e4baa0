"""Header and footer of a Word file as lines of a template: what stands at the start, in the middle and at the end."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from briefer.template.merging import Settings
from briefer.template.word_file import W, WordFile

_FIELDS = {"PAGE": "{page}", "NUMPAGES": "{pages}", "SECTIONPAGES": "{pages}"}
_SIDES = {"center": "centre", "right": "end", "end": "end"}


def lines(word: WordFile, part: str) -> Iterator[Settings]:
    """The paragraphs of a header or footer that say something."""
    root = word.xml(part)
    for paragraph in root.iter(f"{W}p") if root is not None else ():
        stops = [side.strip() for side in _text(paragraph).split("\t")]
        if any(stops):
            yield {side: [text] for side, text in zip(_sides(paragraph, len(stops)), stops, strict=False) if text}


def _sides(paragraph: Element, count: int) -> tuple[str, ...]:
    """The side of each stretch between tabs. Word's own headers have one stop in the middle and one at the end."""
    alignment = paragraph.find(f"{W}pPr/{W}jc")
    if count == 1 and alignment is not None:
        return (_SIDES.get(alignment.get(f"{W}val", ""), "start"),)
    stops = [stop.get(f"{W}val") for stop in paragraph.findall(f"{W}pPr/{W}tabs/{W}tab")]
    if count == 2 and "right" in stops and "center" not in stops:
        return ("start", "end")
    return ("start", "centre", "end")


def _text(paragraph: Element) -> str:
    """The words of a paragraph, with placeholders where Word counts pages. What a field last showed is left out."""
    return re.sub(r"[ \u00a0]+", " ", "".join(_words(paragraph)))


def _words(paragraph: Element) -> Iterator[str]:
    shown_last = {id(text) for simple in paragraph.iter(f"{W}fldSimple") for text in simple.iter(f"{W}t")}
    in_field = False
    for element in paragraph.iter():
        match element.tag.removeprefix(W):
            case "fldSimple":
                yield _field(element.get(f"{W}instr", ""))
            case "fldChar":
                in_field = element.get(f"{W}fldCharType") != "end"
            case "instrText":
                yield _field(element.text or "")
            case "t" if not in_field and id(element) not in shown_last:
                yield (element.text or "").replace("{", "(").replace("}", ")")
            case "tab" if element.get(f"{W}pos") is None:
                yield "\t"
            case _:
                pass


def _field(instruction: str) -> str:
    name = instruction.split()[0].upper() if instruction.split() else ""
    return _FIELDS.get(name, "")
