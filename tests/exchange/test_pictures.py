"""Pictures come in as PNG or JPEG, upright, and without what a camera wrote beside them."""

import io
from pathlib import Path

import pytest
from PIL import Image

from briefer.errors import FileRefused
from briefer.exchange.pictures import read_picture
from briefer.model.digest import file_key
from briefer.pictures.cleaning import LONGEST, clean_picture

_SVG = '<svg xmlns="http://www.w3.org/2000/svg" {}>{}</svg>'


def photograph(kind: str = "JPEG", size: tuple[int, int] = (30, 20), turn: int = 1, mode: str = "RGB") -> bytes:
    """A picture that is red on the left and blue on the right, with planted words beside it."""
    picture = Image.new("RGB", size, "red")
    picture.paste("blue", (size[0] // 2, 0, *size))
    about = Image.Exif()
    about[0x010F], about[0x0112] = "PLANTED maker", turn
    stream = io.BytesIO()
    more = {"comment": b"PLANTED comment"} if kind != "PNG" else {}
    picture.convert(mode).save(stream, kind, exif=about, **more)
    return stream.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize("turn", [1, 6])
def test_what_a_camera_wrote_is_gone(kind: str, turn: int):
    data = photograph(kind, turn=turn)
    assert b"PLANTED" in data
    clean, media_type = clean_picture(data + b"PLANTED after the end")
    assert b"PLANTED" not in clean
    assert media_type == f"image/{kind.lower()}"
    assert not opened(clean).getexif()


def test_an_upright_photograph_keeps_every_point():
    data = photograph()
    assert opened(clean_picture(data)[0]).tobytes() == opened(data).tobytes()


def test_a_photograph_on_its_side_is_turned_upright():
    clean = opened(clean_picture(photograph(turn=6))[0])
    assert clean.size == (20, 30)
    red, _, blue = clean.split()
    assert [channel.getpixel((10, 2)) for channel in (red, blue)] == pytest.approx([255, 0], abs=50)
    assert [channel.getpixel((10, 27)) for channel in (red, blue)] == pytest.approx([0, 255], abs=50)


@pytest.mark.parametrize(
    "data",
    [photograph(), photograph(turn=6), photograph("PNG", mode="P"), photograph("GIF"), photograph(mode="CMYK")],
)
def test_a_clean_picture_stays_the_very_same(data: bytes):
    clean = clean_picture(data)
    assert clean_picture(clean[0]) == clean


def test_a_large_picture_is_made_smaller():
    assert max(opened(clean_picture(photograph(size=(LONGEST * 2, 40)))[0]).size) == LONGEST


def test_a_drawing_becomes_a_picture(tmp_path: Path):
    file = tmp_path / "crest.svg"
    file.write_text(_SVG.format('viewBox="0 0 40 20"', '<rect width="40" height="20" fill="lime"/>'), encoding="utf-8")
    key, stored = read_picture(file, "The crest")
    picture = opened(stored.data)
    assert (stored.media_type, stored.alt, key) == ("image/png", "The crest", file_key(stored.data))
    assert picture.width == 2 * picture.height
    assert picture.convert("RGB").getpixel((5, 5)) == (0, 255, 0)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"just words",
        photograph()[:200],
        photograph("PNG")[:-20],
        _SVG.format('width="9" height="9"', '<image href="/etc/passwd"/>').encode(),
        _SVG.format('width="9" height="9"', '<use href="other.svg#a"/>').encode(),
        _SVG.format('width="1" height="9999999999"', "").encode(),
        _SVG.format(
            'width="100" height="100"',
            '<pattern id="p" width="3000000" height="3000000" patternUnits="userSpaceOnUse"><rect width="9"/></pattern>'
            '<filter id="f" width="90000" height="90000"><feGaussianBlur stdDeviation="9000"/></filter>'
            '<rect width="100" height="100" fill="url(#p)"/><rect width="9" height="9" filter="url(#f)"/>',
        ).encode(),
        b"<svg",
    ],
)
def test_what_is_no_picture_is_refused_with_one_sentence(data: bytes):
    with pytest.raises(FileRefused) as caught:
        clean_picture(data)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("size", [(12_000, 9_000), (19_200, 6_000)])
def test_a_photograph_of_very_many_points_is_taken_smaller(size: tuple[int, int]):
    stream = io.BytesIO()
    Image.new("L", size, 90).save(stream, "JPEG")
    data, media_type = clean_picture(stream.getvalue())
    assert media_type == "image/jpeg"
    assert max(Image.open(io.BytesIO(data)).size) == LONGEST
    assert len(data) < len(stream.getvalue()) / 4


def test_a_drawing_that_would_take_gigabytes_to_show_is_refused_for_its_size():
    stream = io.BytesIO()
    Image.new("1", (20_000, 10_000)).save(stream, "PNG")
    with pytest.raises(FileRefused, match="too many points"):
        clean_picture(stream.getvalue())


def test_a_picture_of_too_many_points_is_refused():
    stream = io.BytesIO()
    Image.new("1", (11_000, 11_000)).save(stream, "PNG")
    with pytest.raises(FileRefused, match="too many points"):
        clean_picture(stream.getvalue())
