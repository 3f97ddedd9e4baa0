"""The same brief on letterheads, as PDF and as Word files that LibreOffice lays out: both follow them alike."""

from collections.abc import Iterator
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
from briefer.template.fonts import nearest
from briefer.template.theme import theme
from tests.briefs import full_brief, make_brief
from tests.compose.pages import TODAY
from tests.office import Office, needs_office
from tests.template import letterheads
from tests.template.ministries import MINISTRIES
from tests.template.offices import CHILD
from tests.template.offices import office as write_office
from tests.template.test_letterhead import letterhead, saved, style, with_letterhead

pytestmark = needs_office

NEAR = 2.0
"""Points (0.7 mm) by which header, footer and title may stand elsewhere in Word."""

IN_TITLE, IN_TEXT = 3.5, 2.5
"""Points by which title and text may stand lower in Word, which puts all that a line has to spare above its letters."""

BESIDE = 4.0
"""Points by which words may begin further left or right: those of Cambria's stand-in add up to so much in a line."""

IN_FONTS = 0.5
"""Points by which sizes of type may differ."""

PICTURE = 1.0
"""Points by which a picture's sides may differ."""


class Spot(NamedTuple):
    """Where a word begins on a page, from its top left, its colour, and the font it is set in."""

    x: float
    y: float
    colour: tuple[int, ...]
    font: str
    size: float


def spots(data: bytes, *words: str, page: int = 0) -> tuple[tuple[float, float], dict[str, Spot]]:
    """The size of a page, and where each word stands on it."""
    with closing(PdfDocument(data)) as document:
        sheet = document[page]
        text = sheet.get_textpage()
        found: dict[str, Spot] = {}
        for said in words:
            place = text.search(said).get_next()
            assert place, said
            left, bottom, _, _ = text.get_charbox(place[0])
            channels = [c_uint() for _ in range(4)]
            raw.FPDFText_GetFillColor(text.raw, place[0], *channels)
            colour = tuple(channel.value for channel in channels[:3])
            size = raw.FPDFText_GetFontSize(text.raw, place[0])
            found[said] = Spot(left, sheet.get_height() - bottom, colour, font(text.raw, place[0]), size)
        return sheet.get_size(), found


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


def pictures(data: bytes, page: int) -> list[tuple[float, ...]]:
    """The sides of each picture on a page, from the left one on."""
    with closing(PdfDocument(data)) as document:
        found = document[page].get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE])
        return sorted(it.get_bounds() for it in found)


_STAND_INS = ("Arial", "Times New Roman", "Calibri", "Cambria")
_MATCH = (
    '<match target="pattern"><test name="family"><string>{}</string></test>'
    '<edit name="family" mode="assign" binding="strong"><string>{}</string></edit></match>'
)


@pytest.fixture(scope="module", autouse=True)
def our_fonts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Lets the office suite see the fonts that come with Briefer, and what stands in for others."""
    folder = tmp_path_factory.mktemp("fonts")
    others = "".join(_MATCH.format(name, nearest(name)) for name in _STAND_INS)
    config = f"<dir>{resources() / 'fonts'}</dir><cachedir>{folder / 'cache'}</cachedir>{others}"
    (folder / "fonts.conf").write_text(f"<fontconfig>{config}</fontconfig>", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FONTCONFIG_FILE", str(folder / "fonts.conf"))
        yield


class Made(NamedTuple):
    """A brief on a letterhead: our pages, and the pages that the office suite makes of our Word file."""

    ours: bytes
    theirs: bytes


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, office: Office) -> dict[str, Made]:
    """The same brief on every letterhead, one of them drawn by the office suite itself."""
    folder = tmp_path_factory.mktemp("letterheads")
    files = {name: letterheads.saved(make()) for name, make in (letterheads.ALL | MINISTRIES).items()}
    files["saved by LibreOffice"] = _saved_again(files["ministry"], office)
    files[ALONE] = files["council"]
    write_office(folder / ALONE, 'extends = "base"\nheader = []\nfooter = []\n', "plain")
    ours: dict[str, bytes] = {}
    for name, data in files.items():
        template = with_letterhead(folder / name, data, 'extends = "plain"\n' if name == ALONE else CHILD)
        document, look = compose(full_brief(), template, TODAY), theme(template)
        ours[name] = pdf(document, look)
        (folder / f"{name}.docx").write_bytes(word(document, look))
    office.convert([folder / f"{name}.docx" for name in files], "pdf")
    return {name: Made(ours[name], (office.folder / f"{name}.pdf").read_bytes()) for name in files}


def _saved_again(data: bytes, office: Office) -> bytes:
    """A letterhead as the office suite writes it, on the way over its own format."""
    path = office.folder / "again.docx"
    path.write_bytes(data)
    office.convert([path], "odt")
    office.convert([path.with_suffix(".odt")], "docx")
    return path.read_bytes()


ALONE = "a tall header, and no lines of the template's own"

MINISTRY = (
    ("MINISTRY OF", "Policy and", "Jalan Padang", "DRAFT", "Terhad"), ("Policy and", "Jalan Padang", "DRAFT", "Terhad")
)  # fmt: skip
SAID: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "ministry": MINISTRY,
    "saved by LibreOffice": MINISTRY,
    "department": (("Department of", "Our ref", "Tel:", "SECURITY", "www.example", "DRAFT"), ("Our ref", "www.")),
    "agency": (("Agency for", "12 Harbour", "Port City", "maritime.example"), ("Agency for", "12 Harbour")),
    "numbered": (("Secretariat", "Page 1"), ("Secretariat (even)", "Page 2")),
    "embassy": (("Embassy", "Tuesday 28", "Page 1"), ("Embassy", "Tuesday 28")),
    "command": (("JOINT FORCES", "Headquarters", "Tel 03", "Fax 03", "ops@"), ("Joint Forces", "Tel 03")),
    "secretariat": (("MINISTRY OF", "Office of", "P.O. Box", "DRAFT"), ("MINISTRY OF", "P.O. Box")),
    "council": (("Republic of", "NATIONAL", "Office of", "DRAFT"), ("National Security", "DRAFT")),
    "commission": (("Planning", "Strategy and", "planning.example"), ("Planning", "Strategy and")),
    "mission": (("Permanent", "Confidential", "+41 22", "Subject: Strategic", "Geneva"), ("Permanent", "+41 22")),
    "consulate": (("Consulate", "Ref. CG/7", "4 Garden", "Port City"), ("Consulate", "Ref. CG/7")),
    "directorate": (("Directorate", "File:", "Analysis", "KNOW", "1 Tower"), ("Directorate", "KNOW")),
}
"""What stands in header and footer of the first page, and of the second."""


@pytest.mark.parametrize("page", [0, 1])
@pytest.mark.parametrize("name", SAID)
def test_header_and_footer_of_each_page_stand_alike(made: dict[str, Made], name: str, page: int) -> None:
    said = SAID[name][page]
    size, ours = spots(made[name].ours, *said, page=page)
    other_size, theirs = spots(made[name].theirs, *said, page=page)
    assert other_size == pytest.approx(size, abs=1)
    for words in said:
        one, other = ours[words], theirs[words]
        assert family(other.font) == family(one.font), words
        assert other.size == pytest.approx(one.size, abs=IN_FONTS), words
        assert other.colour == one.colour, words
        assert other.x == pytest.approx(one.x, abs=BESIDE), words
        assert other.y == pytest.approx(one.y, abs=NEAR), words


@pytest.mark.parametrize("name", [*SAID, ALONE])
def test_the_text_begins_and_goes_on_alike(made: dict[str, Made], name: str) -> None:
    said = ("Strategic talks", "From", "Lim Mei", "Marking", "Purpose", "To prepare", "Summary")
    _, ours = spots(made[name].ours, *said)
    _, theirs = spots(made[name].theirs, *said)
    for words in said:
        one, other = ours[words], theirs[words]
        assert other.colour == one.colour, words
        assert other.x == pytest.approx(one.x, abs=1), words
        assert other.y == pytest.approx(one.y, abs=IN_TITLE if words == said[0] else IN_TEXT), words


@pytest.mark.parametrize("page", [0, 1])
@pytest.mark.parametrize("name", SAID)
def test_pictures_of_each_page_stand_alike(made: dict[str, Made], name: str, page: int) -> None:
    ours, theirs = pictures(made[name].ours, page), pictures(made[name].theirs, page)
    assert len(ours) == len(theirs)
    for one, other in zip(ours, theirs, strict=True):
        assert other == pytest.approx(one, abs=PICTURE)


def test_a_crest_of_the_first_page_is_on_no_other(made: dict[str, Made]) -> None:
    for file in made["ministry"]:
        assert [len(pictures(file, page)) for page in (0, 1)] == [1, 0]


def test_headings_have_the_letterheads_numbers_once(made: dict[str, Made]) -> None:
    for file in made["numbered"]:
        with closing(PdfDocument(file)) as document:
            words = " ".join(page.get_textpage().get_text_range() for page in document).split()
        assert words[words.index("Purpose") - 1] == "1."
        assert words[words.index("Purpose") - 2] != "1."
        assert words[words.index("Summary") - 1] == "2."


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
        assert theirs[words].y == pytest.approx(ours[words].y, abs=NEAR), words
    for words in ("Ministry of Defence", "Defence talks", "Purpose"):
        assert theirs[words].x == pytest.approx(ours[words].x, abs=1), words
