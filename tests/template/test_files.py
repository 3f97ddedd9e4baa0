"""Pictures and fonts of an office's own: used when they can be, named when they can't."""

import base64
import io
import struct
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest

from briefer.compose.composer import compose
from briefer.document.blocks import Picture
from briefer.errors import TemplateError
from briefer.render.pdf import pdf
from briefer.render.word import word
from briefer.settings import resources
from briefer.template.files import read_picture
from briefer.template.fonts import nearest
from briefer.template.theme import theme
from tests.briefs import PNG, make_brief
from tests.compose.pages import TODAY
from tests.template.offices import CHILD, load, office

LOGO = CHILD + '[logo]\nfile = "logo.png"\nalt = "Crest of the ministry"\n'
FONT = CHILD + '[type]\nfamilies = ["Own"]\n[fonts.Own]\nregular = "own.ttf"\n'


def test_the_logo_stands_above_the_title(tmp_path: Path) -> None:
    (office(tmp_path, LOGO) / "logo.png").write_bytes(base64.b64decode(PNG))
    document = compose(make_brief(), load(tmp_path, LOGO), TODAY)
    picture = document.front[0]
    assert isinstance(picture, Picture)
    assert picture.alt == "Crest of the ministry"
    assert document.images[picture.image].media_type == "image/png"


@pytest.mark.parametrize(
    ("data", "settings", "expected"),
    [
        (b"GIF89a", LOGO, "logo.file: “logo.png”: It is no picture that can be read here."),
        (base64.b64decode(PNG), LOGO.replace("alt", "#alt"), "logo.alt: is missing"),
        (b"", LOGO.replace("logo.png", "../logo.png"), "leaves the template's folder"),
    ],
)
def test_a_logo_that_cannot_be_used_is_named(tmp_path: Path, data: bytes, settings: str, expected: str) -> None:
    (office(tmp_path, settings) / "logo.png").write_bytes(data)
    with pytest.raises(TemplateError) as caught:
        load(tmp_path, settings)
    assert expected in str(caught.value)


def sarabun() -> bytes:
    return (resources() / "fonts" / "Sarabun-Regular.ttf").read_bytes()


def restricted(rights: int) -> bytes:
    """A font whose maker restricts how it may be embedded."""
    data = bytearray(sarabun())
    (count,) = struct.unpack_from(">H", data, 4)
    tables = (struct.unpack_from(">4sLLL", data, 12 + 16 * index) for index in range(count))
    offset = next(offset for tag, _, offset, _ in tables if tag == b"OS/2")
    struct.pack_into(">H", data, offset + 8, rights)
    return bytes(data)


def test_a_font_of_the_offices_own_comes_first(tmp_path: Path) -> None:
    (office(tmp_path, FONT) / "own.ttf").write_bytes(sarabun())
    first = theme(load(tmp_path, FONT)).families[0]
    assert (first.name, first.regular.file.read()) == ("Own", sarabun())


def test_a_font_file_that_is_none_is_named(tmp_path: Path) -> None:
    (office(tmp_path, FONT) / "own.ttf").write_bytes(b"text")
    with pytest.raises(TemplateError, match=r"fonts\.Own\.regular: “own\.ttf” is no TrueType"):
        load(tmp_path, FONT)


@pytest.mark.parametrize("rights", [0x0002, 0x0100, 0x0200])
def test_a_font_that_may_not_be_embedded_is_named_with_what_stands_in_for_it(tmp_path: Path, rights: int) -> None:
    (office(tmp_path, FONT) / "own.ttf").write_bytes(restricted(rights))
    template = load(tmp_path, FONT)
    assert template.notes == (
        "The font Own (own.ttf) may not be embedded, says its maker; Noto Sans stands in for it in PDF files. "
        "Word files keep the name Own.",
    )
    document, look = compose(make_brief(purpose="x"), template, TODAY), theme(template)
    with pikepdf.open(io.BytesIO(pdf(document, look))) as opened:
        names = [str(font.BaseFont) for font in opened.pages[0].Resources.Font.values()]
    assert names
    assert all("NotoSans" in name for name in names), names
    with ZipFile(io.BytesIO(word(document, look))) as archive:
        assert b'w:ascii="Own"' in archive.read("word/styles.xml")


@pytest.mark.parametrize(
    ("font", "expected"),
    [
        ("Arial", "Liberation Sans"),
        ("Times New Roman", "Liberation Serif"),
        ("Calibri", "Carlito"),
        ("Cambria", "Caladea"),
        ("EB Garamond", "Liberation Serif"),
        ("Segoe UI", "Noto Sans"),
        ("Gill Sans MT", "Noto Sans"),
    ],
)
def test_the_nearest_font_stands_in(font: str, expected: str) -> None:
    assert nearest(font) == expected


_SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">{}</svg>'
_DRAWN = LOGO.replace("logo.png", "logo.svg")


def test_a_drawing_is_a_logo_too(tmp_path: Path) -> None:
    (office(tmp_path, _DRAWN) / "logo.svg").write_text(_SVG.format('<rect width="40" height="20" fill="#123456"/>'))
    document = compose(make_brief(), load(tmp_path, _DRAWN), TODAY)
    assert document.images["logo"].media_type == "image/png"


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<image href="file:///etc/passwd"/>',
        '<use href="http://elsewhere/x.svg#a"/>',
        "<style>@import 'http://elsewhere/x.css';</style>",
        '<rect fill="url(http://elsewhere/x.svg#a)"/>',
    ],
)
def test_a_drawing_that_refers_to_something_else_is_refused_by_name(tmp_path: Path, inside: str) -> None:
    (office(tmp_path, _DRAWN) / "logo.svg").write_text(_SVG.format(inside))
    with pytest.raises(TemplateError, match=r"logo\.file: “logo\.svg”: The drawing holds pictures or scripts"):
        load(tmp_path, _DRAWN)


@pytest.mark.parametrize("kept", [14, 300, 5000])
def test_a_font_that_ends_too_early_is_named(kept: int, tmp_path: Path) -> None:
    whole = (resources() / "fonts" / "NotoSans.ttf").read_bytes()
    (office(tmp_path, FONT) / "own.ttf").write_bytes(whole[:kept])
    with pytest.raises(TemplateError, match=r"fonts\.Own\.regular: “own\.ttf” is a damaged font; copy it again"):
        load(tmp_path, FONT)


def test_a_drawing_is_drawn_once_while_a_template_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drawing = _SVG.format('<rect width="40" height="20" fill="#654321"/>')
    (office(tmp_path, _DRAWN) / "logo.svg").write_text(drawing)
    first = read_picture(str(tmp_path / "office" / "logo.svg"))
    monkeypatch.setattr("briefer.template.files.clean_picture", lambda _: pytest.fail("drawn again"))
    assert read_picture(str(tmp_path / "office" / "logo.svg")) == first
