"""A letterhead read from a Word file: sheet, margins, type, colours, header and footer become settings of a template.

What the template itself states goes before what its letterhead says, and that before what the template extends.
Sizes in Word are twentieths of a point (twips), half points and English metric units: ECMA-376, part 1, 17.18 and
20.1.2.1.
"""

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from briefer.errors import TemplateError
from briefer.template.colours import readable
from briefer.template.merging import Settings, merge
from briefer.template.schema import TypeSetting
from briefer.template.word_file import DOCUMENT, WP, A, R, W, WordFile, open_word
from briefer.template.word_lines import lines
from briefer.template.word_styles import Look, Styles

LETTERHEAD = "letterhead.docx"

_SHEETS = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4), "A5": (148.0, 210.0)}
_NEAR = 3.0
"""Millimetres by which a sheet may differ from one that a template knows."""
_MM_PER_TWIP = 25.4 / 1440
_MM_PER_EMU = 1 / 36000

_STYLES = {"title": "title", "header": "header", "footer": "footer"} | {
    f"heading {level}": f"heading{level}" for level in (1, 2, 3, 4)
}
"""Styles of Word that are styles of ours, by Word's names."""


def read_letterhead(path: Path) -> Settings:
    """The settings that a letterhead states. Raises TemplateError when it can't be used."""
    word = open_word(path)
    section = _section(word)
    styles = Styles(word)
    settings: Settings = {"letterhead": str(path), "page": _page(section, path)}
    settings |= {"type": _type(styles), "colours": _colours(styles)}
    pale = (*_made_readable(settings["colours"]), *_made_readable_styles(settings["type"]["styles"]))
    settings["notes"] = [*pale, *_first_page(word, section)]
    for kind in ("header", "footer"):
        if part := _part(word, section, kind):
            settings[kind] = [*lines(word, part)]
            settings |= _logo(word, part) if kind == "header" else {}
    return settings


def over(parent: Settings, letterhead: Settings, known: Collection[str]) -> Settings:
    """A parent's settings with a letterhead's over them.

    The lines of its header stand above the parent's, those of its footer below. A font that is not at hand is named in
    ``notes`` with what stands in for it.
    """
    merged = merge(parent, letterhead)
    merged["notes"] = [*parent.get("notes", []), *letterhead.get("notes", [])]
    merged["header"] = [*letterhead.get("header", []), *parent.get("header", [])]
    merged["footer"] = [*parent.get("footer", []), *letterhead.get("footer", [])]
    for font in letterhead.get("type", {}).get("families", []):
        usual = list(parent.get("type", {}).get("families", TypeSetting().families))
        merged["type"]["families"] = [font, *usual] if font in known else usual
        if font not in known:
            note = f"The letterhead is set in {font}, which is not here; {usual[0]} stands in for it."
            merged["notes"] = [*merged["notes"], note]
    merged["notes"] = [*merged["notes"], *_without_absent(merged.get("type", {}).get("styles", {}), known)]
    return merged


def _without_absent(styles: dict[str, Settings], known: Collection[str]) -> Iterator[str]:
    """Takes families that are not at hand out of single styles, and names each once."""
    absent = {name: style["family"] for name, style in styles.items() if style.get("family") not in (None, *known)}
    for name in absent:
        styles[name] = {key: value for key, value in styles[name].items() if key != "family"}
    for font in dict.fromkeys(absent.values()):
        yield f"The letterhead has {font} for headings, which is not here; the font of the text stands in for it."


def _section(word: WordFile) -> Element:
    """The properties of the last section, which is the whole of most letterheads."""
    document = word.xml(DOCUMENT)
    found = document.find(f"{W}body/{W}sectPr") if document is not None else None
    if found is None:
        raise TemplateError(f"{word.path}: has no page settings; save it again in Word.")
    return found


def _page(section: Element, path: Path) -> Settings:
    width, height = (_length(section, "pgSz", side) for side in ("w", "h"))
    name = next((name for name, sheet in _SHEETS.items() if _is_near(sheet, (width, height))), "")
    if not name:
        known = ", ".join(_SHEETS)
        raise TemplateError(f"{path}: its sheet is {width:.0f} by {height:.0f} mm; set it to one of {known} in Word.")
    sides = ("top", "bottom", "left", "right", "header", "footer")
    margins = {side: round(abs(_length(section, "pgMar", side)), 1) for side in sides}
    return {"size": name, "orientation": "landscape" if width > height else "portrait", "margins": margins}


def _length(section: Element, element: str, attribute: str) -> float:
    """A length in millimetres."""
    found = section.find(f"{W}{element}")
    text = found.get(f"{W}{attribute}", "0") if found is not None else "0"
    try:
        return float(text) * _MM_PER_TWIP
    except ValueError:
        return 0.0


def _is_near(sheet: tuple[float, float], found: tuple[float, float]) -> bool:
    return all(abs(one - other) <= _NEAR for one, other in zip(sorted(sheet), sorted(found), strict=True))


def _type(styles: Styles) -> Settings:
    body = styles.look("normal")
    looks = {ours: styles.look(theirs) for theirs, ours in _STYLES.items() if styles.has(theirs)}
    settings: Settings = {"styles": {name: _style(look, body.font) for name, look in looks.items()}}
    if body.size:
        settings |= {"size": body.size, "table_size": max(body.size - 1, 6)}
    return settings | ({"families": [body.font]} if body.font else {})


def _style(look: Look, usual: str | None) -> Settings:
    stated: dict[str, Any] = {
        "family": look.font if look.font != usual else None,
        "size": look.size,
        "leading": round(look.size * 1.25, 2) if look.size else None,
        "colour": look.colour,
        "bold": look.bold,
        "italic": look.italic,
        "capitals": look.capitals,
        "before": look.before,
        "after": look.after,
    }
    return {key: value for key, value in stated.items() if value is not None}


def _colours(styles: Styles) -> Settings:
    """Headings in the colour of the first heading, rules and links in the theme's accent."""
    heading = styles.look("heading 1").colour
    found = {"heading": heading, "accent": styles.accent, "table_head": heading, "ink": styles.look("normal").colour}
    return {key: colour for key, colour in found.items() if colour}


def _made_readable(colours: Settings) -> Iterator[str]:
    """Darkens colours that are too pale for text on white, and says so."""
    for name, colour in list(colours.items()):
        if (darker := readable(colour)) != colour:
            colours[name] = darker
            yield f"The letterhead's colour {colour} ({name}) is too pale to read on white; {darker} stands in for it."


def _made_readable_styles(styles: dict[str, Settings]) -> Iterator[str]:
    for name, style in styles.items():
        if "colour" in style:
            found = {name: style["colour"]}
            yield from _made_readable(found)
            style["colour"] = found[name]


def _first_page(word: WordFile, section: Element) -> Iterator[str]:
    """Headers and footers of the first page alone: no page of ours has them."""
    differs = section.find(f"{W}titlePg")
    if differs is None or differs.get(f"{W}val", "1") in ("0", "false", "off"):
        return
    for kind in ("header", "footer"):
        part = _part(word, section, kind, "first")
        words = " ".join(piece for line in lines(word, part) for pieces in line.values() for piece in pieces)
        if words or _logo(word, part):
            said = f" (“{words}”)" if words else ""
            yield (
                f"The letterhead's first page has a {kind} of its own{said}, which is left out; "
                f"put it into the {kind} of all pages in Word."
            )


def _part(word: WordFile, section: Element, kind: str, pages: str = "default") -> str:
    """The header or footer that stands on most pages, or on the ``first`` one; empty for none."""
    for found in section.findall(f"{W}{kind}Reference"):
        if found.get(f"{W}type", "default") == pages:
            return word.target(DOCUMENT, found.get(f"{R}id", ""))
    return ""


def _logo(word: WordFile, part: str) -> Settings:
    """The first picture in the header, where it is one that a template can hold."""
    header = word.xml(part)
    for drawing in header.iter(f"{W}drawing") if header is not None else ():
        blip, extent = next(drawing.iter(f"{A}blip"), None), next(drawing.iter(f"{WP}extent"), None)
        name = word.target(part, blip.get(f"{R}embed", "")) if blip is not None else ""
        if name.lower().endswith((".png", ".jpg", ".jpeg")):
            alt = next((said for said in _descriptions(drawing) if said), "Letterhead")
            sizes = _extent(extent) if extent is not None else {}
            return {"logo": {"file": f"{word.path}#{name}", "alt": alt} | sizes}
    return {}


def _descriptions(drawing: Element) -> Iterator[str]:
    return (found.get("descr", "") for found in drawing.iter(f"{WP}docPr"))


def _extent(extent: Element) -> Settings:
    width, height = (float(extent.get(side, "0")) * _MM_PER_EMU for side in ("cx", "cy"))
    return {"width": round(min(width, 200), 1), "height": round(min(height, 100), 1)} if width and height else {}
