"""Briefs as offices typed them in Word, made with python-docx, and what became of every word of them."""

import io
import json
import re
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml

from briefer.exchange.word import OldBrief, old_brief
from briefer.model.plain import to_json
from tests.exchange.word.exported import TEMPLATES

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)


class OldFile:
    """A brief as an office typed it in Word."""

    def __init__(self) -> None:
        self.made: Any = docx.Document()

    def heading(self, words: str, level: int = 1) -> "OldFile":
        self.made.add_heading(words, level)
        return self

    def text(self, *lines: str, style: str | None = None) -> "OldFile":
        for words in lines:
            self.made.add_paragraph(words, style)
        return self

    def bold(self, *lines: str) -> "OldFile":
        for words in lines:
            self.made.add_paragraph().add_run(words).bold = True
        return self

    def lead(self, label: str, words: str) -> "OldFile":
        """A paragraph that begins in bold."""
        paragraph = self.made.add_paragraph()
        paragraph.add_run(label).bold = True
        paragraph.add_run(words)
        return self

    def bullets(self, *entries: str) -> "OldFile":
        return self.text(*entries, style="List Bullet")

    def table(self, *rows: tuple[str, ...]) -> "OldFile":
        """A table; a row of one cell stands across all columns, if there are more."""
        columns = max(map(len, rows))
        table = self.made.add_table(len(rows), columns)
        for row, words in zip(table.rows, rows, strict=True):
            if len(words) == 1 < columns:
                row.cells[0].merge(row.cells[-1])
            for cell, text in zip(row.cells, words, strict=False):
                cell.text = text
        return self

    def header(self, *lines: str) -> "OldFile":
        return self._beside(self.made.sections[0].header, lines)

    def footer(self, *lines: str) -> "OldFile":
        return self._beside(self.made.sections[0].footer, lines)

    def _beside(self, part: Any, lines: tuple[str, ...]) -> "OldFile":
        part.paragraphs[0].text = lines[0]
        for words in lines[1:]:
            part.add_paragraph(words)
        return self

    def style(self, name: str, based_on: str) -> "OldFile":
        """A style of the office's own."""
        self.made.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = self.made.styles[based_on]
        return self

    def xml(self, inside: str) -> "OldFile":
        """A paragraph as Word writes it; ``inside`` is what stands in its element."""
        self.made.element.body.insert(-1, parse_xml(f"<w:p {NAMES}>{inside}</w:p>"))
        return self

    def data(self) -> bytes:
        file = io.BytesIO()
        self.made.save(file)
        return file.getvalue()

    def read(self) -> OldBrief:
        return old_brief(self.data(), TEMPLATES)

    def words(self) -> list[str]:
        """Every word, of table cells, headers and footers too."""
        section = self.made.sections[0]
        parts = (self.made.element.body, section.header._element, section.footer._element)
        return " ".join(str(node.text or "") for part in parts for node in part.iter("{*}t")).split()


def said_by(old: OldBrief) -> str:
    """Everything that the brief and the account of what went where say."""
    said = [place.words for place in old.placed] + list(old.unplaced)
    return " ".join([brief_words(old), *said])


def brief_words(old: OldBrief) -> str:
    """Everything that the brief says, as JSON without its signs for ends of lines."""
    said = json.dumps(json.loads(to_json(old.brief)), ensure_ascii=False)
    return said.replace("\\n", " ").replace("\\t", " ")


def lost(file: OldFile, old: OldBrief) -> list[str]:
    """The words of a file that are neither in the brief nor in the account."""
    said = frozenset(parts_of(said_by(old)))
    return [word for word in file.words() if not said.issuperset(parts_of(word))]


def parts_of(words: str) -> list[str]:
    """Words without what stands between them."""
    return re.findall(r"\w+", words)
