"""The file of a letterhead, opened: its parts as XML, and the ids that its styles have beside ours."""

import io
from collections.abc import Iterator
from zipfile import ZipFile

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from briefer.document.letterhead import Letterhead
from briefer.errors import TemplateError
from briefer.render.word.letterhead_parts import without_ignorable
from briefer.render.word.xml import NAMESPACES
from briefer.render.word.xml import W as W_NAME

_W = f"{{{W_NAME}}}"


class Source:
    """The parts of a letterhead. Ids of styles differ by language, so that styles go by their names."""

    def __init__(self, letterhead: Letterhead) -> None:
        self.letterhead = letterhead
        with ZipFile(io.BytesIO(letterhead.read())) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self._ids = {id_: _OURS.get(name) or id_ for name, id_ in self._named_styles()}

    def xml(self, name: str) -> etree._Element | None:
        """A part as XML; nothing in it is looked up elsewhere."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
        if name not in self.parts:
            return None
        try:
            return without_ignorable(etree.fromstring(self.parts[name], parser))
        except etree.XMLSyntaxError as error:
            raise TemplateError(f"{self.letterhead.name}: {name} is damaged; save it again in Word.") from error

    def our_id(self, style: str) -> str:
        """Our id of a style of the letterhead, by its own."""
        return self._ids.get(style, style)

    def refer(self, root: etree._Element, *tags: str) -> None:
        """Gives references to styles our ids."""
        for reference in root.iter(*(f"{_W}{tag}" for tag in tags)):
            reference.set(f"{_W}val", self.our_id(reference.get(f"{_W}val", "")))

    def _named_styles(self) -> Iterator[tuple[str, str]]:
        root = self.xml("word/styles.xml")
        for style in root.iter(f"{_W}style") if root is not None else ():
            yield style_name(style), style.get(f"{_W}styleId", "")


_OURS = {
    "normal": "Normal", "body text": "BodyText", "title": "Title", "subtitle": "Subtitle", "header": "Header",
    "footer": "Footer", "caption": "Caption", "hyperlink": "Hyperlink", "default paragraph font":
    "DefaultParagraphFont", "normal table": "TableNormal", "no list": "NoList", "quote": "Quote",
    "toc heading": "TOCHeading",
    **{f"heading {level}": f"Heading{level}" for level in (1, 2, 3, 4)},
    **{f"toc {level}": f"TOC{level}" for level in (1, 2, 3, 4)},
}  # fmt: skip
"""Our ids of the styles that Word has too, by name."""


def style_name(style: etree._Element) -> str:
    """The name of a style, in small letters."""
    found = style.find(f"{_W}name")
    return found.get(f"{_W}val", "").casefold() if found is not None else ""


def data(root: etree._Element) -> bytes:
    """A part as bytes."""
    etree.cleanup_namespaces(root, keep_ns_prefixes=[name.partition(":")[2] for name in NAMESPACES])
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
