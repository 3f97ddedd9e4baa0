"""A Word file opened safely: its parts as XML and bytes. One with macros, or with links to files elsewhere, is refused.

The parts and their names are those of ECMA-376: part 2 (packages), part 1, 17 (WordprocessingML).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
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

_MOST_BYTES = 64 * 2**20
_MACROS = ("vbaProject.bin", "vbaData.xml")
_EMBEDDED = ("word/embeddings/oleobject", "word/activex/")
_FETCHING_FIELDS = frozenset(
    ("INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "DDE", "DDEAUTO", "DATABASE", "RD")
)
"""Fields with which Word fetches what lies elsewhere: ECMA-376, part 1, 17.16.5, and those of older versions."""


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
        if b"<!DOCTYPE" in data[:2000]:
            raise TemplateError(
                f"{self.path}: {name} declares entities, which no Word file does; save it again in Word."
            )
        try:
            return ElementTree.fromstring(data)
        except ElementTree.ParseError as error:
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
    try:
        with ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _MOST_BYTES:
                raise TemplateError(f"{path}: unpacks to more than {_MOST_BYTES // 2**20} MB.")
            parts = {entry.filename: archive.read(entry) for entry in archive.infolist() if not entry.is_dir()}
    except (BadZipFile, OSError, NotImplementedError, RuntimeError, EOFError) as error:
        raise TemplateError(f"{path}: is no Word file (.docx), or is damaged; save it again in Word.") from error
    word = WordFile(path, parts)
    _refuse(word)
    return word


def _refuse(word: WordFile) -> None:
    if DOCUMENT not in word.parts:
        raise TemplateError(f"{word.path}: is no Word file (.docx): it has no {DOCUMENT}.")
    if any(name.endswith(_MACROS) for name in word.parts):
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
                target = found.get("Target", "")
                raise TemplateError(f"{word.path}: refers to “{target}” elsewhere; put it into the file, or remove it.")


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
