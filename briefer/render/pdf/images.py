"""Pictures in the file: JPEG goes in as it is, everything else as pixels with their transparency beside them."""

import io

from PIL import Image as Pillow
from PIL import ImageOps

from briefer.document.blocks import Image
from briefer.layout.pictures import pixels
from briefer.render.pdf.file import File

_ORIENTATION = 0x0112
"""The tag of EXIF that says how a camera was held."""

_COLOURS = {"L": "/DeviceGray", "RGB": "/DeviceRGB"}


def embed(file: File, image: Image | None) -> int:
    """The object of a picture; a grey dot for one that cannot be read, as large as the picture would be."""
    if image is None or not all(pixels(image)):
        return _pixels(file, Pillow.new("L", (1, 1), 200))
    with Pillow.open(io.BytesIO(image.data)) as picture:
        if picture.format == "JPEG" and picture.mode in _COLOURS and picture.getexif().get(_ORIENTATION, 1) == 1:
            return _jpeg(file, image.data, picture)
        try:
            return _pixels(file, ImageOps.exif_transpose(picture))
        except (OSError, ValueError, SyntaxError):
            return _pixels(file, Pillow.new("L", (1, 1), 200))


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
