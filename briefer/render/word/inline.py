"""Runs of text: look, script, language, links, and the anchors around the words of a field."""

import re
from collections.abc import Iterator
from typing import assert_never

from briefer.document.runs import LineBreak, PageCount, PageNumber, Run, Runs, Tab, Text, is_address
from briefer.render.word.scripts import Script, is_plain, language_of, stretches
from briefer.render.word.shared import Shared
from briefer.render.word.xml import NOTHING, Xml, element, join, text, w

_BREAK = w("r", w("br"))
_TAB = w("r", w("tab"))
_LETTER = re.compile(r"[^\W\d_]")


def inline(shared: Shared, runs: Runs, rtl: bool = False, within: str = "") -> Xml:
    """The content of a paragraph.

    Words with an origin stand in its anchor, unless they are ``within`` one that reaches over several paragraphs.
    """
    if len(runs) == 1 and isinstance(runs[0], Text):  # most paragraphs
        made, origin = _text(shared, runs[0], rtl), runs[0].origin
        start, end = (NOTHING, NOTHING) if origin in ("", within) else shared.anchors.text(origin)
        return Xml(start + made + end)
    parts: list[Xml] = []
    current, end = "", NOTHING
    for run, origin in _with_origins(runs):
        if origin != current:
            parts.append(end)
            start, end = shared.anchors.text(origin) if origin and origin != within else (NOTHING, NOTHING)
            parts.append(start)
            current = origin
        parts.append(_run(shared, run, rtl))
    parts.append(end)
    return join(parts)


def _with_origins(runs: Runs) -> Iterator[tuple[Run, str]]:
    """Each run with its origin; a line break between words of one field belongs to it."""
    current = ""
    for place, run in enumerate(runs):
        if isinstance(run, Text):
            current = run.origin
        else:
            following = next((other.origin for other in runs[place + 1 :] if isinstance(other, Text)), "")
            current = current if following == current else ""
        yield run, current


def _run(shared: Shared, run: Run, rtl: bool) -> Xml:
    match run:
        case Text():
            return _text(shared, run, rtl)
        case LineBreak():
            return _BREAK
        case Tab():
            return _TAB
        case PageNumber():
            return _field("PAGE", rtl)
        case PageCount():
            return _field("NUMPAGES", rtl)
        case _:
            assert_never(run)


def _field(name: str, rtl: bool) -> Xml:
    direction = w("rPr", w("rtl")) if rtl else NOTHING  # else the number parts the words around it
    return w("fldSimple", w("r", direction, w("t", Xml("1"))), instr=f" {name} ")


def _text(shared: Shared, run: Text, rtl: bool) -> Xml:
    linked = is_address(run.href)
    if is_plain(run.text):
        made = _stretch(shared, run, "latin", run.text, linked) if run.text else NOTHING
    else:
        made = join(_stretch(shared, run, script, words, linked) for script, words in stretches(run.text, rtl))
    if not linked:
        return made
    return element("w:hyperlink", {"r:id": shared.relationships.to("hyperlink", run.href, True), "w:history": 1}, made)


def _stretch(shared: Shared, run: Text, script: Script, words: str, linked: bool) -> Xml:
    return Xml(f"<w:r>{_properties(shared, run, script, words, linked)}{_words(words)}</w:r>")


def _words(words: str) -> Xml:
    """Words as text, with the elements that Word has for a line's end and a soft hyphen."""
    if "\n" not in words and "\u00ad" not in words:
        return Xml(f'<w:t xml:space="preserve">{text(words)}</w:t>')
    parts = (_SIGNS.get(part) or _words(part) for part in re.split("([\n\u00ad])", words) if part)
    return join(parts)


_SIGNS = {"\n": w("br"), "\u00ad": w("softHyphen")}


def _properties(shared: Shared, run: Text, script: Script, words: str, linked: bool) -> Xml:
    if script == "latin" and not (run.strong or run.emphasis or run.capitals or run.language or linked):
        return NOTHING
    made = (
        w("rStyle", val="Hyperlink") if linked else NOTHING,
        _fonts(shared, script, words),
        join((w("b"), w("bCs"))) if run.strong else NOTHING,
        join((w("i"), w("iCs"))) if run.emphasis else NOTHING,
        w("caps") if run.capitals else NOTHING,
        w("rtl") if script == "rtl" else NOTHING,
        w("cs") if script == "complex" else NOTHING,
        _language(shared, run, script, words),
    )
    properties = join(made)
    return w("rPr", properties) if properties else NOTHING


def _fonts(shared: Shared, script: Script, words: str) -> Xml:
    letter = _LETTER.search(words)
    if script == "latin" or not letter:
        return NOTHING
    family = shared.fonts.family(letter[0])
    if script == "asian":
        return w("rFonts", eastAsia=family, hint="eastAsia")
    return w("rFonts", ascii=family, hAnsi=family, cs=family)


def _language(shared: Shared, run: Text, script: Script, words: str) -> Xml:
    language = language_of(words, script, run.language or shared.document.language)
    match script:
        case "latin":
            return w("lang", val=language) if run.language else NOTHING
        case "asian":
            return w("lang", eastAsia=language)
        case "rtl" | "complex":
            return w("lang", bidi=language)
