"""Pictures in the file: as they were taken, upright, in their colours, and a stand-in for what cannot be read."""

import io
from typing import NamedTuple

import pikepdf
import pypdfium2
import pytest
from PIL import Image as Pillow

from briefer.document.blocks import Document, Image, Picture
from briefer.layout.memory import Memory
from briefer.layout.pictures import size
from briefer.render.pdf import Press, pdf
from tests.documents import PNG, make_document, make_theme, paragraph
from tests.render.pdf.documents import picture, pictures_document

_THEME = make_theme()
_UNREADABLE = {
    "empty": b"",
    "no picture": b"hello",
    "a drawing": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
    "cut off PNG": PNG[:40],
}


def _photograph(length: int = 400) -> bytes:
    """A photograph with something to see in every corner."""
    made = Pillow.effect_noise((length, length), 80).convert("RGB")
    out = io.BytesIO()
    made.save(out, "JPEG")
    return out.getvalue()


def _with_picture(data: bytes, width: float = 40, height: float = 40) -> Document:
    return make_document(Picture("p", "A photograph", width, height), images={"p": Image(data, "image/png")})


class _Embedded(NamedTuple):
    """A picture of the first page as the file has it."""

    width: int
    height: int
    filter: str
    colours: str
    has_mask: bool
    pixels: bytes


def _objects(data: bytes) -> dict[str, _Embedded]:
    with pikepdf.open(io.BytesIO(data)) as opened:
        found = opened.pages[0].Resources.get("/XObject", {})
        return {name[1:]: _embedded(image) for name, image in found.items()}


def _embedded(image: pikepdf.Object) -> _Embedded:
    kind = str(image.Filter)[1:]
    pixels = b"" if kind == "DCTDecode" else image.read_bytes()
    return _Embedded(int(image.Width), int(image.Height), kind, str(image.ColorSpace)[1:], "/SMask" in image, pixels)


def _saved(made: Pillow.Image) -> bytes:
    out = io.BytesIO()
    made.save(out, "PNG")
    return out.getvalue()


def _painted(data: bytes) -> list[tuple[int, ...]]:
    """The colours that a second reader sees where the picture stands, from left to right."""
    page = pypdfium2.PdfDocument(data)[0]
    shown = page.render(scale=1).to_pil().convert("RGB")
    return [shown.getpixel((int(_THEME.page.left) + x, int(_THEME.page.top) + 10)) for x in (3, 9, 15, 21)]  # type: ignore[misc]


class TestUnreadable:
    @pytest.mark.parametrize("data", _UNREADABLE.values(), ids=_UNREADABLE.keys())
    def test_a_grey_ground_with_its_words_stands_in_for_it(self, data: bytes) -> None:
        made = pdf(_with_picture(data), _THEME)
        assert [it.width for it in _objects(made).values()] == [1]
        assert _painted(made)[0] == (200, 200, 200)
        with pikepdf.open(io.BytesIO(made)) as opened:
            (figure,) = [
                it for it in opened.objects if isinstance(it, pikepdf.Dictionary) and it.get("/S") == "/Figure"
            ]
            assert str(figure.Alt) == "A photograph"
            assert not opened.check_pdf_syntax()

    def test_so_it_does_for_a_photograph_that_breaks_off(self) -> None:
        whole = _photograph()
        for length in (len(whole) // 2, len(whole) - 200):
            assert [it.width for it in _objects(pdf(_with_picture(whole[:length]), _THEME)).values()] == [1]
        assert [it.width for it in _objects(pdf(_with_picture(whole), _THEME)).values()] == [400]

    def test_a_picture_that_the_document_lacks_is_painted_all_the_same(self) -> None:
        document = make_document(Picture("p", "A photograph", 40, 40))
        assert list(_objects(pdf(document, _THEME))) == ["Ip"]
        assert list(_objects(Press().preview(document, _THEME).page_pdf(0))) == ["Ip"]

    def test_a_picture_that_decorates_may_be_called_like_the_operator_that_begins_a_text(self) -> None:
        document = make_document(Picture("BT", "", 40, 40), images={"BT": Image(PNG, "image/png")})
        assert list(_objects(pdf(document, _THEME))) == ["IBT"]

    def test_a_picture_that_no_page_shows_is_not_in_the_file(self) -> None:
        document = make_document(paragraph("x"), images={"p": Image(_photograph(), "image/jpeg")})
        assert not _objects(pdf(document, _THEME))


class TestColours:
    def test_a_photograph_goes_in_as_it_is_and_the_rest_as_pixels(self) -> None:
        images = _objects(pdf(pictures_document(), _THEME))
        assert [name for name, image in images.items() if image.filter == "DCTDecode"] == ["Iphoto"]
        assert images["Iprint"].colours == "DeviceRGB"
        assert images["Iglass"].has_mask

    def test_inks_of_print_become_the_colours_they_would_show(self) -> None:
        out = io.BytesIO()
        Pillow.new("CMYK", (40, 40), (0, 255, 255, 40)).save(out, "JPEG")
        red, green, blue = _painted(pdf(_with_picture(out.getvalue()), _THEME))[0]
        assert red > 180
        assert max(green, blue) < 60

    def test_greys_of_sixteen_bits_keep_their_shades(self) -> None:
        made = Pillow.new("I;16", (4, 4))
        for x, value in enumerate((0, 0x4000, 0x8000, 0xFFFF)):
            for y in range(4):
                made.putpixel((x, y), value)
        (image,) = _objects(pdf(_with_picture(_saved(made)), _THEME)).values()
        assert list(image.pixels[:4]) == [0, 63, 127, 255]

    def test_transparency_shows_what_is_behind(self) -> None:
        half = Pillow.new("RGBA", (40, 40), (0, 0, 0, 128))
        assert _painted(pdf(_with_picture(_saved(half)), _THEME))[0] == pytest.approx((127, 127, 127), abs=2)


class TestSize:
    def test_a_photograph_held_sideways_stands_upright(self) -> None:
        turned = _objects(pdf(pictures_document(), _THEME))["Iturned"]
        assert (turned.width, turned.height) == (4, 8)

    def test_a_picture_is_scaled_down_to_its_room_and_never_up(self) -> None:
        image = Image(picture("RGB", "PNG"), "image/png")
        assert size(image, 3, 90, 400) == (3, 1.5)
        assert size(image, 90, 90, 400) == (6, 3)
        assert size(None, 90, 60, 400) == (90, 60)

    def test_a_picture_taller_than_the_text_area_is_scaled_down_to_it(self) -> None:
        document = _with_picture(_photograph(1000), 400, 400)
        (page,) = Memory().lay_out(document, _THEME, 200.0).pages
        assert page[0].slab.height <= 200.0
