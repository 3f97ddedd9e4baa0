"""Edits to a DOCX as Word makes them, on the XML itself: what is typed over takes its bookmarks away, as in Word."""

import io
import zipfile
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PART = "word/document.xml"


class WordEditor:
    """A DOCX opened in a word processor of our own."""

    def __init__(self, data: bytes) -> None:
        self._zip = zipfile.ZipFile(io.BytesIO(data))
        self.root = etree.fromstring(self._zip.read(_PART))

    def saved(self) -> bytes:
        """The file as saved."""
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in self._zip.namelist():
                archive.writestr(name, etree.tostring(self.root) if name == _PART else self._zip.read(name))
        return file.getvalue()

    def all_bytes(self) -> bytes:
        """Everything in the file, unpacked."""
        return b"".join(map(self._zip.read, self._zip.namelist()))

    def text(self, words: str) -> Any:
        """The first text that holds some words."""
        return next(node for node in self.root.iter(f"{W}t") if words in (node.text or ""))

    def paragraph(self, words: str) -> Any:
        return next(self.text(words).iterancestors(f"{W}p"))

    def row(self, words: str) -> Any:
        return next(self.text(words).iterancestors(f"{W}tr"))

    def bullets(self) -> str:
        """The number of a numbering whose entries have bullets."""
        numbering = etree.fromstring(self._zip.read("word/numbering.xml"))
        formats = {
            node.get(f"{W}abstractNumId"): node.find(f".//{W}numFmt") for node in numbering.iter(f"{W}abstractNum")
        }
        bulleted = {id_ for id_, found in formats.items() if found is not None and found.get(f"{W}val") == "bullet"}
        numbers = (node for node in numbering.iter(f"{W}num") if node[0].get(f"{W}val") in bulleted)
        return str(next(numbers).get(f"{W}numId"))

    def retype(self, words: str, others: str) -> "WordEditor":
        """Change some letters within a text; anchors stay."""
        node = self.text(words)
        node.text = node.text.replace(words, others, 1)
        return self

    def type_over(self, words: str, others: str) -> "WordEditor":
        """Select a whole field and type: its bookmark goes, as in Word."""
        node = self.text(words)
        run = node.getparent()
        node.text = node.text.replace(words, others, 1)
        for mark in (run.getprevious(), run.getnext()):
            if mark is not None and mark.tag in (f"{W}bookmarkStart", f"{W}bookmarkEnd"):
                self._unmark(mark.get(f"{W}id"))
        return self

    def type_after(self, words: str, more: str) -> "WordEditor":
        """Type behind a field: what is typed stands outside its bookmark."""
        run = self.text(words).getparent()
        added = deepcopy(run)
        added.find(f"{W}t").text = more
        place = run
        while place.getnext() is not None and place.getnext().tag == f"{W}bookmarkEnd":
            place = place.getnext()
        place.addnext(added)
        return self

    def bold(self, words: str) -> "WordEditor":
        """Set some words of a text bold, which divides its run."""
        node = self.text(words)
        before, _, after = node.text.partition(words)
        run = node.getparent()
        parts = [(before, False), (words, True), (after, False)]
        for text, is_bold in reversed([part for part in parts if part[0]]):
            made = deepcopy(run)
            made.find(f"{W}t").text = text
            if is_bold:
                properties = made.find(f"{W}rPr")
                if properties is None:
                    properties = etree.Element(f"{W}rPr")
                    made.insert(0, properties)
                properties.insert(0, etree.Element(f"{W}b"))
            run.addnext(made)
        run.getparent().remove(run)
        return self

    def split(self, words: str) -> "WordEditor":
        """Press Enter before some words."""
        node = self.text(words)
        before, _, after = node.text.partition(words)
        run, old = node.getparent(), self.paragraph(words)
        new = etree.Element(f"{W}p")
        if old.find(f"{W}pPr") is not None:
            new.append(deepcopy(old.find(f"{W}pPr")))
        rest = deepcopy(run)
        rest.find(f"{W}t").text = words + after
        following = list(run.itersiblings())
        new.append(rest)
        new.extend(following)
        node.text = before
        old.addnext(new)
        return self

    def join(self, words: str) -> "WordEditor":
        """Press Backspace at the start of a paragraph."""
        second = self.paragraph(words)
        first = second.getprevious()
        first.extend([child for child in second if child.tag != f"{W}pPr"])
        second.getparent().remove(second)
        return self

    def add_paragraph(self, after: str, words: str, style: str | None = None) -> "WordEditor":
        """Press Enter at the end of a paragraph and type, in the same style or in another."""
        old = self.paragraph(after)
        new = self._like(old, words)
        if style is not None:
            new.remove(new.find(f"{W}pPr"))
            properties = etree.Element(f"{W}pPr")
            etree.SubElement(properties, f"{W}pStyle", {f"{W}val": style})
            new.insert(0, properties)
        old.addnext(new)
        return self

    def add_row(self, like: str, *cells: str) -> "WordEditor":
        """Insert a row below another."""
        old = self.row(like)
        new = deepcopy(old)
        for cell, words in zip(new.iter(f"{W}tc"), cells, strict=True):
            first, *others = list(cell.iter(f"{W}p"))
            cell.replace(first, self._like(first, words))
            for other in others:
                other.getparent().remove(other)
        old.addnext(new)
        return self

    def delete_row(self, words: str) -> "WordEditor":
        self._delete(self.row(words))
        return self

    def delete_paragraph(self, words: str) -> "WordEditor":
        self._delete(self.paragraph(words))
        return self

    def move_row(self, words: str, before: str) -> "WordEditor":
        """Drag a row, its bookmarks with it."""
        self.row(before).addprevious(self.row(words))
        return self

    def track(self, words: str, others: str, author: str) -> "WordEditor":
        """Replace some words with changes tracked."""
        node = self.text(words)
        before, _, after = node.text.partition(words)
        run = node.getparent()
        by = self._by(author)
        gone, come = etree.Element(f"{W}del", by), etree.Element(f"{W}ins", by)
        deleted = self._run(run, words)
        deleted.find(f"{W}t").tag = f"{W}delText"
        gone.append(deleted)
        come.append(self._run(run, others))
        for part in reversed([self._run(run, before), gone, come, self._run(run, after)]):
            run.addnext(part)
        run.getparent().remove(run)
        return self

    def track_deleted_row(self, words: str, author: str) -> "WordEditor":
        """Delete a row with changes tracked: it stays, marked as deleted."""
        properties = self.row(words).find(f"{W}trPr")
        properties.append(etree.Element(f"{W}del", self._by(author)))
        return self

    def track_join(self, words: str, author: str) -> "WordEditor":
        """Press Backspace at the start of a paragraph with changes tracked: the end of the one before is marked."""
        properties = self.paragraph(words).getprevious().find(f"{W}pPr")
        etree.SubElement(etree.SubElement(properties, f"{W}rPr"), f"{W}del", self._by(author))
        return self

    def _by(self, author: str) -> dict[str, str]:
        return {f"{W}id": "900", f"{W}author": author, f"{W}date": "2025-11-01T00:00:00Z"}

    def _run(self, like: Any, words: str) -> Any:
        made = deepcopy(like)
        made.find(f"{W}t").text = words
        return made

    def _like(self, paragraph: Any, words: str) -> Any:
        made = etree.Element(f"{W}p")
        if paragraph.find(f"{W}pPr") is not None:
            made.append(deepcopy(paragraph.find(f"{W}pPr")))
        text = etree.SubElement(etree.SubElement(made, f"{W}r"), f"{W}t")
        text.text = words
        return made

    def _delete(self, node: Any) -> None:
        for mark in list(node.iter(f"{W}bookmarkStart")):
            self._unmark(mark.get(f"{W}id"))
        node.getparent().remove(node)

    def _unmark(self, number: str) -> None:
        for node in list(self._marks(number)):
            node.getparent().remove(node)

    def _marks(self, number: str) -> Iterator[Any]:
        marks = self.root.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")
        return (node for node in marks if node.get(f"{W}id") == number)
