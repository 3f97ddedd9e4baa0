"""The same brief on a letterhead, as PDF and as a Word file that LibreOffice lays out: both follow it alike."""

from contextlib import closing
from ctypes import c_int, c_uint, create_string_buffer
from pathlib import Path
from typing import NamedTuple

import pypdfium2.raw as raw
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from pypdfium2 import PdfDocument

from briefer.compose.composer import compose
from briefer.render.pdf import pdf
from briefer.render.word import word
from briefer.settings import resources
from briefer.template.theme import theme
from tests.briefs import make_brief
from tests.compose.pages import TODAY
from tests.office import Office, needs_office
from tests.template.test_letterhead import letterhead, saved, style, with_letterhead

pytestmark = needs_office

NEAR = 2.0
"""Points (0.7 mm) by which header, footer and title may stand elsewhere in Word."""

BELOW_TITLE = 9.0
"""Points below the title, which has a rule of the letterhead's own in Word."""


class Spot(NamedTuple):
    """Where a word begins on the first page, from its top left, its colour, and the font it is set in."""

    x: float
    y: float
    colour: tuple[int, ...]
    font: str
    size: float


def spots(data: bytes, *words: str) -> tuple[tuple[float, float], dict[str, Spot]]:
    """The size of the first page, and where each word stands on it."""
    with closing(PdfDocument(data)) as document:
        page = document[0]
        text = page.get_textpage()
        found: dict[str, Spot] = {}
        for said in words:
            place = text.search(said).get_next()
            assert place, said
            left, bottom, _, _ = text.get_charbox(place[0])
            channels = [c_uint() for _ in range(4)]
            raw.FPDFText_GetFillColor(text.raw, place[0], *channels)
            colour = tuple(channel.value for channel in channels[:3])
            size = raw.FPDFText_GetFontSize(text.raw, place[0])
            found[said] = Spot(left, page.get_height() - bottom, colour, font(text.raw, place[0]), size)
        return page.get_size(), found


def font(text: object, index: int) -> str:
    """The name of a letter's font, without the tag of a subset."""
    buffer, flags = create_string_buffer(200), c_int()
    raw.FPDFText_GetFontInfo(text, index, buffer, len(buffer), flags)
    return buffer.value.decode().rpartition("+")[2]


def family(name: str) -> str:
    """The family in the name of a font, such as Sarabun in Sarabun-Bold."""
    return name.partition("-")[0]


def in_one_font(file: WordDocument) -> WordDocument:
    """A letterhead with the font of the text in its headings too."""
    for name in ("Title", "Heading 1"):
        own = style(file, name)
        own.font.name = "Sarabun"
        for key in ("w:asciiTheme", "w:hAnsiTheme"):
            del own.element.rPr.rFonts.attrib[qn(key)]
    return file


@pytest.fixture
def our_fonts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets the office suite see the fonts that come with Briefer, as on a machine that has them."""
    config = f"<fontconfig><dir>{resources() / 'fonts'}</dir><cachedir>{tmp_path / 'cache'}</cachedir></fontconfig>"
    (tmp_path / "fonts.conf").write_text(config, encoding="utf-8")
    monkeypatch.setenv("FONTCONFIG_FILE", str(tmp_path / "fonts.conf"))


@pytest.mark.usefixtures("our_fonts")
def test_word_and_pdf_follow_a_letterhead_alike(tmp_path: Path, office: Office) -> None:
    template = with_letterhead(tmp_path, saved(in_one_font(letterhead())))
    document, look = compose(make_brief(purpose="To agree on the next exercise."), template, TODAY), theme(template)
    (tmp_path / "brief.docx").write_bytes(word(document, look))
    office.convert([tmp_path / "brief.docx"], "pdf")
    said = ("Ministry of Defence", "Since 1957", "Defence talks", "Purpose", "To agree", "Sheet")
    size, ours = spots(pdf(document, look), *said)
    other_size, theirs = spots((office.folder / "brief.pdf").read_bytes(), *said)
    assert other_size == pytest.approx(size, abs=1)
    for words in said:
        assert family(theirs[words].font) == family(ours[words].font), words
        assert theirs[words].size == pytest.approx(ours[words].size, abs=0.5), words
        assert theirs[words].colour == ours[words].colour, words
        near = BELOW_TITLE if words in ("Purpose", "To agree") else NEAR
        assert theirs[words].y == pytest.approx(ours[words].y, abs=near), words
    for words in ("Ministry of Defence", "Defence talks", "Purpose"):
        assert theirs[words].x == pytest.approx(ours[words].x, abs=1), words
