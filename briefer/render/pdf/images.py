"""Pictures in the file: JPEG goes in as it is, everything else as pixels with their transparency beside them."""

import io

from PIL import Image as Pillow
from PIL import ImageOps

from briefer.document.blocks import Image
from briefer.layout.pictures import pixels
from briefer.pictures.metadata import ORIENTATION
from briefer.render.pdf.file import File

_COLOURS = {"L": "/DeviceGray", "RGB": "/DeviceRGB"}


def embed(file: File, image: Image | None) -> int:
    """The object of a picture; a grey dot, drawn as large as the picture would be, for one that cannot be read."""
    try:
        return _readable(file, image) if image and all(pixels(image)) else _stand_in(file)
    except (OSError, ValueError, SyntaxError):
        return _stand_in(file)


def _readable(file: File, image: Image) -> int:
    with Pillow.open(io.BytesIO(image.data)) as picture:
        if picture.format == "JPEG" and picture.mode in _COLOURS and picture.getexif().get(ORIENTATION, 1) == 1:
            _read_through(image.data)
            return _jpeg(file, image.data, picture)
        return _pixels(file, _eight_bits(ImageOps.exif_transpose(picture)))


def _read_through(data: bytes) -> None:
    """Raises when a photograph breaks off or is damaged; an eighth of its size is read quickly, and to the end."""
    with Pillow.open(io.BytesIO(data)) as picture:
        picture.draft(None, (max(picture.width // 8, 1), max(picture.height // 8, 1)))
        picture.load()


def _stand_in(file: File) -> int:
    return _pixels(file, Pillow.new("L", (1, 1), 200))


def _eight_bits(picture: Pillow.Image) -> Pillow.Image:
    """Greys of 16 bits in 8: Pillow's own conversion would cut them off at 255 instead."""
    if not picture.mode.startswith("I"):
        return picture
    return picture.convert("I").point(lambda value: value * (1 / 257)).convert("L")


def _jpeg(file: File, data: bytes, picture: Pillow.Image) -> int:
    entries = _entries(picture.size, _COLOURS[picture.mode]) + "/Filter/DCTDecode"
    return file.add_stream(entries, data, compress=False)


def _pixels(file: File, picture: Pillow.Image) -> int:
    mask = ""
    if "A" in picture.getbands() or "transparency" in picture.info:
        picture = picture.convert("RGBA")
        opacity = picture.getchannel("A")
        if opacity.getextrema() != (255, 255):
            number = file.add_stream(_entries(opacity.size, "/DeviceGray"), opacity.tobytes())
            mask = f"/SMask {number} 0 R"
    flat = picture if picture.mode in _COLOURS else picture.convert("RGB")
    return file.add_stream(_entries(flat.size, _COLOURS[flat.mode]) + mask, flat.tobytes())


def _entries(size: tuple[int, int], colours: str) -> str:
    width, height = size
    return f"/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace{colours}/BitsPerComponent 8"
