"""Pictures and fonts of an office's own: used when they can be, named when they can't."""

import base64
import struct
from pathlib import Path

import pytest

from briefer.compose.composer import compose
from briefer.document.blocks import Picture
from briefer.errors import TemplateError
from briefer.settings import resources
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
        (b"GIF89a", LOGO, "logo.file: “logo.png” is neither PNG nor JPEG"),
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


def restricted() -> bytes:
    """A font that says it may not be embedded."""
    data = bytearray(sarabun())
    (count,) = struct.unpack_from(">H", data, 4)
    tables = (struct.unpack_from(">4sLLL", data, 12 + 16 * index) for index in range(count))
    offset = next(offset for tag, _, offset, _ in tables if tag == b"OS/2")
    struct.pack_into(">H", data, offset + 8, 0x0002)
    return bytes(data)


def test_a_font_of_the_offices_own_comes_first(tmp_path: Path) -> None:
    (office(tmp_path, FONT) / "own.ttf").write_bytes(sarabun())
    first = theme(load(tmp_path, FONT)).families[0]
    assert (first.name, first.regular.file.read()) == ("Own", sarabun())


@pytest.mark.parametrize(("data", "expected"), [(restricted(), "may not be embedded"), (b"text", "is no TrueType")])
def test_a_font_that_cannot_be_used_is_named(tmp_path: Path, data: bytes, expected: str) -> None:
    (office(tmp_path, FONT) / "own.ttf").write_bytes(data)
    with pytest.raises(TemplateError) as caught:
        load(tmp_path, FONT)
    assert f"fonts.Own.regular: “own.ttf” {expected}" in str(caught.value)
