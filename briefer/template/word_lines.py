"""Header and footer of a Word file as lines of a template: what stands at the start, in the middle and at the end."""

import re
from collections.abc import Iterator
from itertools import zip_longest
from xml.etree.ElementTree import Element

from briefer.template.merging import Settings
from briefer.template.word_file import W, WordFile

_FIELDS = {"PAGE": "{page}", "NUMPAGES": "{pages}", "SECTIONPAGES": "{pages}"}
_SIDES = {"center": "centre", "right": "end", "end": "end"}


def lines(word: WordFile, part: str) -> Iterator[Settings]:
    """The paragraphs of a header or footer that say something, and the lines in the rows of its tables."""
    root = word.xml(part)
    if root is not None:
        yield from _inside(root)


def _inside(element: Element) -> Iterator[Settings]:
    for child in element:
        match child.tag.removeprefix(W):
            case "tr" if len(child.findall(f"{W}tc")) > 1:
                yield from _row(child)
            case "p":
                yield from _paragraphs(child)
            case _:
                yield from _inside(child)


def _row(row: Element) -> Iterator[Settings]:
    """The lines of a row: its first cell at the start, its last at the end, what lies between in the middle."""
    cells = [[_text(paragraph).replace("\t", " ").strip() for paragraph in cell.iter(f"{W}p")] for cell in row]
    cells = [cell for cell, found in zip(cells, row, strict=True) if found.tag == f"{W}tc"]
    for line in zip_longest(*cells, fillvalue=""):
        first, *middle, last = line
        placed = {"start": [first], "centre": middle, "end": [last]}
        said = {side: words for side, texts in placed.items() if (words := [text for text in texts if text])}
        if said:
            yield said


def _paragraphs(element: Element) -> Iterator[Settings]:
    for paragraph in element.iter(f"{W}p"):
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
                yield (element.text or "").replace("{", "{{").replace("}", "}}")
            case "tab" if element.get(f"{W}pos") is None:
                yield "\t"
            case _:
                pass


def _field(instruction: str) -> str:
    name = instruction.split()[0].upper() if instruction.split() else ""
    return _FIELDS.get(name, "")
