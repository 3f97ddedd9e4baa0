"""A Word file opened with care: what it unpacks to is counted, and its XML names nothing outside itself."""

import io
import posixpath
import re
import zipfile
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from briefer.document.anchor import EXPORTED_NAMESPACE, SOURCE_NAMESPACE
from briefer.errors import FileRefused
from briefer.exchange.word.symbols import in_unicode, sign
from briefer.exchange.zipped import DAMAGED, content_of

Node = Any
"""An element of lxml, which has no types."""

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

_SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011", f"{W}softHyphen": "\u00ad"}

MAX_TOTAL = 256 * 2**20
"""Most bytes that a file may unpack to."""

_STRICT = b"http://purl.oclc.org/ooxml/"
_NAMESPACES = tuple(
    (strict.encode(), f"http://schemas.openxmlformats.org/{usual}".encode())
    for strict, usual in (
        ("wordprocessingml/main", "wordprocessingml/2006/main"),
        ("officeDocument/math", "officeDocument/2006/math"),
        ("officeDocument/relationships", "officeDocument/2006/relationships"),
    )
)
"""Namespaces of files saved as “Strict Open XML”, beside those that all other files have (ECMA-376 parts 1 and 4)."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PARSER = {"resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False}


class WordFile:
    """The parts of a DOCX that hold words."""

    def __init__(self, data: bytes) -> None:
        self._parts = _unpacked(data)
        self._main = self._main_part()

    @cached_property
    def body(self) -> Node:
        """The element that holds the document's blocks."""
        body = self._xml(self._main).find(f"{W}body")
        if body is None:
            raise FileRefused("This Word file has no text in it. It may be damaged; ask for it again.")
        return body

    @cached_property
    def links(self) -> Mapping[str, str]:
        """Where the links of the document lead, by relationship."""
        entries = self._relationships(self._main)
        return {node.get("Id", ""): node.get("Target", "") for node in entries if node.get("TargetMode") == "External"}

    def related(self, kind: str) -> list[Node]:
        """The parts that the document is related to in a way, such as ``styles`` or ``header``."""
        targets = (
            _resolved(self._main, node.get("Target", ""))
            for node in self._relationships(self._main)
            if node.get("Type", "").endswith(f"/{kind}") and node.get("TargetMode") != "External"
        )
        return [self._xml(name) for name in targets if name in self._parts]

    @cached_property
    def source(self) -> str | None:
        """The JSON of the brief that was exported, in a file of ours."""
        found = self._custom(SOURCE_NAMESPACE, "source")
        return None if found is None else found.text or ""

    @cached_property
    def exported(self) -> Node | None:
        """The text as it was exported, in a file of ours: an element that holds body, header and footer."""
        found = self._custom(EXPORTED_NAMESPACE, "exported")
        return None if found is None else _parsed((found.text or "").encode(), "what was exported")

    def _custom(self, namespace: str, name: str) -> Node | None:
        for part in sorted(self._parts):
            if part.startswith("customXml/item") and part.endswith(".xml") and namespace.encode() in self._parts[part]:
                root = self._xml(part)
                if root.tag == f"{{{namespace}}}{name}":
                    return root
        return None

    def _main_part(self) -> str:
        """The document's own part, wherever the package says that it lies."""
        for node in self._relationships(""):
            if node.get("Type", "").endswith("/officeDocument"):
                name = _resolved("", node.get("Target", ""))
                if name in self._parts:
                    return name
        raise FileRefused("This is not a Word file: it holds no document. Save it as .docx in Word and try again.")

    def _relationships(self, part: str) -> list[Node]:
        folder, _, file = part.rpartition("/")
        name = f"{folder}/_rels/{file}.rels".lstrip("/")
        return list(self._xml(name)) if name in self._parts else []

    def _xml(self, name: str) -> Node:
        return _parsed(self._parts[name], name)


def _resolved(part: str, target: str) -> str:
    """A relationship's target as a part's name."""
    if target.startswith("/"):
        return target.lstrip("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(part), target))


def _parsed(data: bytes, name: str) -> Node:
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # late: no window needs it to start

    if _STRICT in data:
        for strict, usual in _NAMESPACES:
            data = data.replace(_STRICT + strict, usual)
    try:
        root = etree.fromstring(data, etree.XMLParser(**_PARSER))
    except etree.XMLSyntaxError as error:
        raise FileRefused(f"This Word file is damaged in {name}. Ask for it again, or save it anew in Word.") from error
    if root.getroottree().docinfo.doctype:
        raise FileRefused("This Word file declares a document type, which Word never does. It is not read.")
    return root


def _unpacked(data: bytes) -> dict[str, bytes]:
    if data.startswith(_OLE):
        raise FileRefused(
            "This is an old .doc file, or one with a password. Save it as .docx without a password and try again."
        )
    parts: dict[str, bytes] = {}
    left = MAX_TOTAL
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for info in archive.infolist():
                if info.filename.endswith((".xml", ".rels")):
                    parts[info.filename] = _read(archive, info, left)
                    left -= len(parts[info.filename])
    except DAMAGED as error:
        raise FileRefused("This is not a Word file, or it is damaged. Ask for it again.") from error
    return parts


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    if (content := content_of(archive, info, most)) is None:
        raise FileRefused(f"This Word file unpacks to more than {MAX_TOTAL // 2**20} MB and is not read.")
    return content


def words_of(node: Node) -> str:
    """The words that an element of a run stands for; signs of Wingdings and the like are what they look like."""
    if node.tag == f"{W}t":
        words = node.text or ""
        return in_unicode(words, _font(node)) if words else ""
    if node.tag == f"{W}sym" and re.fullmatch(r"[0-9A-Fa-f]{4}", code := node.get(f"{W}char", "")):
        found = sign(node.get(f"{W}font", ""), int(code, 16))
        return found if found.isprintable() or 0xE000 <= ord(found) <= 0xF8FF else ""
    if node.tag == f"{W}br" and node.get(f"{W}type") in ("page", "column"):
        return ""
    return _SIGNS.get(node.tag, "")


def _font(node: Node) -> str:
    """The font that the run of a text names for itself."""
    run = node.getparent()
    fonts = None if run is None else run.find(f"{W}rPr/{W}rFonts")
    return "" if fonts is None else fonts.get(f"{W}ascii") or fonts.get(f"{W}hAnsi") or ""


def value(node: Node, path: str) -> str:
    """The ``val`` of an element below another, by the path of its names; empty without one."""
    found = node.find("/".join(W + name for name in path.split("/")))
    return "" if found is None else found.get(f"{W}val") or ""


def as_int(text: str | None) -> int:
    """A whole number, 0 for anything else."""
    return int(text) if text and re.fullmatch(r"-?\d{1,9}", text) else 0
