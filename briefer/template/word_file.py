"""A Word file opened safely: its parts as XML and bytes. One with macros, or with links to files elsewhere, is refused.

The parts and their names are those of ECMA-376: part 2 (packages), part 1, 17 (WordprocessingML).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from math import isfinite
from pathlib import Path
from posixpath import dirname, join, normpath
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from zipfile import BadZipFile, ZipFile

from briefer.errors import TemplateError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

DOCUMENT = "word/document.xml"

_MOST_PARTS = 2000
_DEEPEST = 120
_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a compound file begins: a .doc, or a .docx with a password ([MS-CFB], 2.2)."""
_TYPES = "[Content_Types].xml"
_STRICT, _START = b"purl.oclc.org/ooxml", 4096
"""What the first bytes of a document of the strict kind hold (ISO/IEC 29500-1)."""
_WAYS_OUT = {
    "attachedTemplate": "in Word, under Developer, Document Template, choose Normal",
    "image": "in Word, insert the picture itself, not a link to it",
    "oleObject": "make it a picture in Word",
    "subDocument": "in Word, unlink the subdocument",
}
"""What to do about a thing that lies elsewhere, by its kind."""
_MOST_BYTES = 64 * 2**20
_MACROS = ("vbaProject.bin", "vbaData.xml")
_EMBEDDED = ("word/embeddings/oleobject", "word/activex/")
_FETCHING_FIELDS = frozenset(
    ("INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "DDE", "DDEAUTO", "DATABASE", "RD")
)
"""Fields with which Word fetches what lies elsewhere: ECMA-376, part 1, 17.16.5, and those of older versions."""


def number(text: str | None, per_unit: float = 1.0, most: float = 3000.0) -> float | None:
    """A number of a file in other units, no further from 0 than anything on a page; None for what is none."""
    try:
        found = float(text or "") / per_unit
    except ValueError:
        return None
    return max(min(found, most), -most) if isfinite(found) else None


def length(text: str | None) -> float:
    """Twentieths of a point as points."""
    return number(text, 20) or 0.0


def value(element: Element | None) -> str:
    """What an element says in `w:val`, nothing for none."""
    return element.get(f"{W}val", "") if element is not None else ""


def said(properties: Element | None, name: str) -> str:
    """The value of a property, nothing where it is not stated."""
    return value(properties.find(f"{W}{name}")) if properties is not None else ""


def switched_on(element: Element | None) -> bool:
    """Whether a property that is on or off is there, and on."""
    return element is not None and element.get(f"{W}val", "1") not in ("0", "false", "off", "none")


@dataclass(frozen=True)
class WordFile:
    """The parts of a Word file, by name."""

    path: Path
    parts: dict[str, bytes] = field(repr=False)

    def xml(self, name: str) -> Element | None:
        """A part as XML, None when there is none of the name."""
        data = self.parts.get(name)
        if data is None:
            return None
        if b"<!DOCTYPE" in data.replace(b"\0", b""):  # also where letters take two bytes
            raise TemplateError(
                f"{self.path}: {name} declares entities, which no Word file does; save it again in Word."
            )
        try:
            return _of_some_depth(ElementTree.fromstring(data), self.path, name)
        except (ElementTree.ParseError, LookupError, ValueError) as error:
            raise TemplateError(f"{self.path}: {name} is damaged; save the letterhead again in Word.") from error

    def target(self, part: str, relation: str) -> str:
        """The name of the part that a relationship of another part leads to, empty for none."""
        for found in self._relationships(part):
            if found.get("Id") == relation:
                return _absolute(part, found.get("Target", ""))
        return ""

    def related(self, part: str, kind: str) -> str:
        """The name of the first part that stands in a kind of relationship to another, empty for none."""
        for found in self._relationships(part):
            if found.get("Type", "").endswith(f"/{kind}"):
                return _absolute(part, found.get("Target", ""))
        return ""

    def _relationships(self, part: str) -> list[Element]:
        folder, _, name = part.rpartition("/")
        found = self.xml(f"{folder}/_rels/{name}.rels")
        return list(found) if found is not None else []


def _absolute(part: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else normpath(join(dirname(part), target))


def open_word(path: Path) -> WordFile:
    """The parts of a Word file.

    Raises TemplateError when it is none, is too large, or holds what a template must not: macros, embedded objects, or
    anything that would be fetched from elsewhere (a link in the text is no such thing).
    """
    _refuse_other_kinds(path)
    try:
        with ZipFile(path) as archive:
            if len(archive.infolist()) > _MOST_PARTS:
                raise TemplateError(f"{path}: holds more than {_MOST_PARTS} parts; save it again in Word.")
            if sum(entry.file_size for entry in archive.infolist()) > _MOST_BYTES:
                raise TemplateError(f"{path}: unpacks to more than {_MOST_BYTES // 2**20} MB.")
            parts = {entry.filename: archive.read(entry) for entry in archive.infolist() if not entry.is_dir()}
    except RuntimeError as error:  # so the zip library calls a file with a password
        raise TemplateError(f"{path}: is protected by a password; save it without one in Word.") from error
    except (BadZipFile, OSError, NotImplementedError, EOFError) as error:
        raise TemplateError(f"{path}: is no Word file (.docx), or is damaged; save it again in Word.") from error
    word = WordFile(path, parts)
    _refuse(word)
    return word


def _of_some_depth(root: Element, path: Path, name: str) -> Element:
    """A part whose elements don't lie deeper in each other than any page needs."""
    level = [root]
    for _ in range(_DEEPEST):
        level = [child for element in level for child in element]
        if not level:
            return root
    raise TemplateError(f"{path}: {name} holds boxes within boxes without end; save the letterhead again in Word.")


def _refuse_other_kinds(path: Path) -> None:
    """Says which other kind of file this is, where its first bytes tell."""
    try:
        with path.open("rb") as file:
            start = file.read(8)
    except OSError as error:
        raise TemplateError(f"{path}: cannot be read ({error.strerror}).") from error
    if start == _OLD_WORD:
        raise TemplateError(
            f"{path}: is protected by a password, or of an old kind (.doc); save it as .docx without one in Word."
        )


def _refuse(word: WordFile) -> None:
    if word.parts.get("mimetype", b"").startswith(b"application/vnd.oasis.opendocument"):
        raise TemplateError(f"{word.path}: is a file of LibreOffice (.odt); save it there as Word document (.docx).")
    if DOCUMENT not in word.parts:
        raise TemplateError(f"{word.path}: is no Word file (.docx): it has no {DOCUMENT}.")
    if _STRICT in word.parts[DOCUMENT][:_START]:
        raise TemplateError(
            f"{word.path}: is a Strict Open XML document; save it in Word as the usual kind, Word Document (.docx)."
        )
    if any(name.endswith(_MACROS) for name in word.parts) or b"macroEnabled" in word.parts.get(_TYPES, b""):
        raise TemplateError(f"{word.path}: holds macros; save it in Word as a document without macros (.docx).")
    if any(name.lower().startswith(_EMBEDDED) for name in word.parts):
        raise TemplateError(
            f"{word.path}: holds an embedded object or control; remove it in Word, or make it a picture."
        )
    _refuse_relationships(word)
    _refuse_fields(word)


def _refuse_relationships(word: WordFile) -> None:
    for name in word.parts:
        rels = word.xml(name) if name.endswith(".rels") else None
        for found in rels if rels is not None else ():
            if found.get("TargetMode") == "External" and not found.get("Type", "").endswith("/hyperlink"):
                kind = found.get("Type", "").rpartition("/")[2]
                way_out = _WAYS_OUT.get(kind, "put it into the file, or remove it")
                raise TemplateError(f"{word.path}: refers to “{found.get('Target', '')}” elsewhere; {way_out}.")


def _refuse_fields(word: WordFile) -> None:
    for name in word.parts:
        root = word.xml(name) if name.startswith("word/") and name.endswith(".xml") else None
        for instruction in _instructions(root) if root is not None else ():
            kind = instruction.split()[0].upper() if instruction.split() else ""
            if kind in _FETCHING_FIELDS:
                raise TemplateError(
                    f"{word.path}: has a field {kind}, which fetches from elsewhere; remove it in Word."
                )


def _instructions(root: Element) -> Iterator[str]:
    """The instructions of all fields. One may be spread over several runs, and hold others."""
    opened: list[str] = []
    for element in root.iter():
        match element.tag.removeprefix(W):
            case "fldSimple":
                yield element.get(f"{W}instr", "")
            case "fldChar" if element.get(f"{W}fldCharType") == "begin":
                opened.append("")
            case "instrText" if opened:
                opened[-1] += element.text or ""
            case "instrText":
                yield element.text or ""
            case "fldChar" if element.get(f"{W}fldCharType") == "end" and opened:
                yield opened.pop()
            case _:
                pass
    yield from opened
