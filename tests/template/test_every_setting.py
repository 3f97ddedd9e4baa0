"""What an office may set shows in the PDF and in Word: a template for each, and the same brief in it."""

import io
from pathlib import Path

import pikepdf
import pytest

from briefer.compose.composer import compose
from briefer.compose.filename import file_name
from briefer.document.blocks import Document
from briefer.document.theme import Theme
from briefer.render.outline import outline
from briefer.render.pdf import pdf
from briefer.render.word import word
from briefer.template.schema import OfficeTemplate
from briefer.template.theme import theme
from tests.briefs import full_brief, make_brief
from tests.compose.pages import TODAY
from tests.render.test_same_words import check
from tests.render.word.reading import Docx, W
from tests.template.offices import CHILD, load

SETTINGS = {
    "cover, a page": ("[cover]\nlayout = 'page'", "For "),
    "cover, none": ("[cover]\nlayout = 'none'", "!Prepared by"),
    "contents page": ("[contents]\nshown = true\ndepth = 1", "Contents\n"),
    "portions marked": ("[marking]\nportions = true", "(Terhad) Approve"),
    "separator of the banner": ("[marking]\nseparator = ' // '", "Terhad // Policy Division only"),
    "dates, ISO": ("[dates]\norder = 'iso'", "2026-01-01"),
    "dates, month first": ("[dates]\norder = 'month_day_year'", "January 1, 2026"),
    "dates, weekday": ("[dates]\nweekday = true", "Thursday 1 January 2026"),
    "dates, short months": ("[dates]\nshort_months = true", "1 Jan 2026"),
    "names, order": ("[names]\norder = ['honorific', 'name']", "- Datuk Aminah binti Hassan\n"),
    "names, capitals": ("[names]\nfamily_capitals = true", "Aminah binti HASSAN, PSAT"),
    "paragraphs, no numbers": ("[numbering]\nparagraphs = false", "\nTo prepare the talks"),
    "headings, numbers": ("[numbering]\nheadings = true", "1. Purpose\n"),
    "sections, order": ("section_order = ['issues', 'purpose']", "Issues\n"),
    "sections, title": ("[sections.issues]\ntitle = 'Matters'", "Matters\n"),
    "sections, never": ("[sections.issues]\nshown = 'never'", "!Strait of Malacca\n----"),
    "participants, by delegation": (
        "[sections.participants]\nlayout = 'by_delegation'", "Malaysia · Host · senior officials\n----",
    ),
    "participants, list": ("[sections.participants]\nlayout = 'list'", "Photograph"),
    "issues, cards": ("[sections.issues]\nlayout = 'cards'", "Our position  "),
    "issues, prose": ("[sections.issues]\nlayout = 'prose'", "Our position: "),
    "follow-ups, by owner": ("[sections.follow_ups]\nlayout = 'by_owner'", "Operations Division\n----"),
    "columns": ("sections.figures.columns = [{field = 'label'}, {field = 'as_of', title = 'When'}]", "Subject | When"),
    "own section": (
        "[sections.gifts]\nkind = 'custom'\ntitle = 'Gifts'\nshown = 'always'\n"
        "fields = [{key = 'cost', title = 'Cost', type = 'number'}]",
        "Gifts\n=====\n\nNothing recorded",
    ),
    "own words": ("[labels.en.headings]\nissues = 'Matters'", "Matters\n"),
    "another language": ("language = 'ms'", "Tujuan\n"),
    "if they raise it": ("[sections.if_raised]\nkind = 'if_raised'", "If they raise it\n"),
}  # fmt: skip


def made(folder: Path, settings: str) -> tuple[OfficeTemplate, Document, Theme]:
    office = load(folder, CHILD + settings)
    return office, compose(full_brief(), office, TODAY, "office"), theme(office)


@pytest.mark.parametrize("name", SETTINGS)
def test_a_setting_shows_and_all_files_say_the_same(name: str, tmp_path: Path) -> None:
    settings, expected = SETTINGS[name]
    _, document, look = made(tmp_path, settings)
    text = outline(document).replace("\u00a0", " ")
    assert (expected[1:] not in text) if expected.startswith("!") else (expected in text), text
    if name not in ("names, capitals", "participants, list"):  # a look in Word; a picture's description in the outline
        check(document, look)


SHEETS = {"A4": (210, 297), "Letter": (215.9, 279.4), "A5": (148, 210)}


@pytest.mark.parametrize("orientation", ["portrait", "landscape"])
@pytest.mark.parametrize("size", SHEETS)
def test_sheet_and_margins_are_the_same_in_both(size: str, orientation: str, tmp_path: Path) -> None:
    plain = "[marking]\nbanner = 'none'\n"  # the banner stands above the header
    margins = "[page.margins]\ntop = 30\nbottom = 31\nleft = 32\nright = 33\nheader = 12\nfooter = 13\n"
    _, document, look = made(tmp_path, f"[page]\nsize = '{size}'\norientation = '{orientation}'\n{margins}{plain}")
    width, height = SHEETS[size] if orientation == "portrait" else reversed(SHEETS[size])
    with pikepdf.open(io.BytesIO(pdf(document, look))) as file:
        box = [float(side) for side in file.pages[0].mediabox]
    assert box == pytest.approx([0, 0, width * 72 / 25.4, height * 72 / 25.4], abs=0.05)
    docx = Docx(word(document, look))
    sheet, white = docx.all("pgSz")[0], docx.all("pgMar")[0]
    assert [_mm(sheet, side) for side in ("w", "h")] == pytest.approx([width, height], abs=0.2)
    sides = ("top", "bottom", "left", "right", "header", "footer")
    assert [_mm(white, side) for side in sides] == pytest.approx([30, 31, 32, 33, 12, 13], abs=0.2)


def _mm(node: object, side: str) -> float:
    return int(node.get(W + side)) / 20 * 25.4 / 72  # pyright: ignore[reportAttributeAccessIssue]


@pytest.mark.parametrize(("banner", "count"), [("both", 2), ("top", 1), ("bottom", 1), ("none", 0)])
def test_the_banner_stands_where_it_is_wanted_on_paper_and_in_word(banner: str, count: int, tmp_path: Path) -> None:
    _, document, look = made(tmp_path, f"[marking]\nbanner = '{banner}'")
    docx = Docx(word(document, look))
    furniture = [name for name in docx.zip.namelist() if name.startswith(("word/header", "word/footer"))]
    assert sum(b"Policy Division only" in docx.zip.read(name) for name in furniture) == count
    assert (document.marking is not None and document.marking.top) == (banner in ("both", "top"))
    assert (document.marking is not None and document.marking.bottom) == (banner in ("both", "bottom"))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("{reference} {title}", "MIN-1 Talks"),
        ("{date}-{edition}", "2025-11-03-Standard edition"),
        ("{number}", "brief"),
    ],
)
def test_a_file_is_named_as_the_pattern_says(pattern: str, expected: str, tmp_path: Path) -> None:
    office = load(tmp_path, f"{CHILD}file_name = '{pattern}'")
    brief = make_brief(title="Talks", reference="MIN/1", number="")
    assert file_name(brief, office, TODAY, "standard") == expected
