"""Photographs and logos as a brief or a letterhead keeps them: PNG or JPEG, upright, of a sensible size, and bare.

What a camera or a program writes beside the picture (where it was taken, by whom, with what) must not leave with a
brief, so it is dropped when a picture comes in, and again from files that came in another way before they go out.
"""

import io
import re
import warnings
from typing import TYPE_CHECKING

from briefer import settings
from briefer.errors import FileRefused
from briefer.pictures.drawing import drawn
from briefer.pictures.metadata import ORIENTATION, bare_jpeg, bare_png

if TYPE_CHECKING:
    from PIL import Image

MAX_BYTES = 20 * 2**20
LONGEST = 2400
"""Most points that a picture keeps along its longer side: 20 cm at 300 to the inch."""

_MAX_POINTS = 100_000_000
"""Points of a picture; a small file can hold a picture that takes gigabytes to show."""
_TOO_MANY_POINTS = "The picture has too many points. Save it smaller."
_DRAWN = 1200
"""Points along the longer side of a picture that was made of a drawing."""
_SVG = re.compile(rb"\s*(?:<\?xml.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^\[>]*>\s*)*<(?:\w+:)?svg\b", re.DOTALL)
_ELSEWHERE = re.compile(
    rb"""<(?:\w+:)?(?:image|feImage|script|foreignObject)\b|href\s*=\s*["']\s*(?!\#)|@import|url\(\s*["']?\s*(?!["'\s\#])"""
)
_QUALITY = 92


def clean_picture(data: bytes) -> tuple[bytes, str]:
    """The picture in some bytes, as PNG or JPEG and without metadata, and its media type. Clean bytes stay the same.

    Raises:
        FileRefused: they are no picture that can be read, or it is too large.
    """
    if len(data) > MAX_BYTES:
        raise FileRefused(f"The picture is larger than {MAX_BYTES // 2**20} MB. Save it smaller.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about metadata, which goes anyway
            return _cleaned(_drawn(data) if _SVG.match(data.removeprefix(b"\xef\xbb\xbf")) else data)
    except FileRefused:
        raise
    except Exception as error:  # Pillow raises whatever a damaged picture makes it stumble over
        raise FileRefused("It is no picture that can be read here. Choose a PNG or JPEG.") from error


def _cleaned(data: bytes) -> tuple[bytes, str]:
    from PIL import Image

    try:
        opened = Image.open(io.BytesIO(data))
    except Image.DecompressionBombError as error:
        raise FileRefused(_TOO_MANY_POINTS) from error
    with opened as picture:
        whole = picture.size
        if _points(picture) > _MAX_POINTS:
            picture.draft("RGB", (LONGEST, LONGEST))  # a JPEG can be read at a half or a quarter of its size
        if _points(picture) > _MAX_POINTS:
            raise FileRefused(_TOO_MANY_POINTS)
        picture.load()
        kind = picture.format or ""
        if kind in ("PNG", "JPEG") and picture.size == whole and _can_stay(picture):
            return (bare_png(data), "image/png") if kind == "PNG" else (bare_jpeg(data), "image/jpeg")
        return _made_anew(picture, as_jpeg=kind in ("JPEG", "MPO"))


def _points(picture: "Image.Image") -> int:
    return picture.width * picture.height


def _can_stay(picture: "Image.Image") -> bool:
    """Whether a picture shows the same without its metadata: it is upright, in the usual colours, and not too large."""
    upright = picture.getexif().get(ORIENTATION, 1) == 1
    return upright and "icc_profile" not in picture.info and max(picture.size) <= LONGEST


def _made_anew(picture: "Image.Image", *, as_jpeg: bool) -> tuple[bytes, str]:
    """A picture turned upright, in the colours of screens and at most so long, without metadata."""
    from PIL import ImageOps

    upright = _in_usual_colours(ImageOps.exif_transpose(picture), as_jpeg=as_jpeg)
    upright.thumbnail((LONGEST, LONGEST))
    upright.info.clear()
    stream = io.BytesIO()
    if as_jpeg:
        upright.save(stream, "JPEG", quality=_QUALITY)
        return bare_jpeg(stream.getvalue()), "image/jpeg"
    upright.save(stream, "PNG", optimize=True)
    return bare_png(stream.getvalue()), "image/png"


def _in_usual_colours(picture: "Image.Image", *, as_jpeg: bool) -> "Image.Image":
    """A picture in the colours of sRGB, or in greys; what is transparent stays so where the file can say so."""
    from PIL import ImageCms

    see_through = not as_jpeg and ("A" in picture.getbands() or "transparency" in picture.info)
    wanted = "RGBA" if see_through else "L" if picture.mode in ("1", "L") else "RGB"
    profile = picture.info.get("icc_profile")
    if not profile or picture.mode not in ("RGB", "CMYK"):
        return picture.convert(wanted)
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        converted = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):  # a profile that makes no sense is as good as none
        return picture.convert(wanted)
    return (converted or picture).convert(wanted)


def _drawn(data: bytes) -> bytes:
    """An SVG as PNG, without the empty margin around it."""
    if _ELSEWHERE.search(data):
        raise FileRefused("The drawing holds pictures or scripts, or refers to other files. Save it as PNG.")
    return _trimmed(drawn(data, _DRAWN, settings.resources() / "fonts"))


def _trimmed(data: bytes) -> bytes:
    from PIL import Image

    with Image.open(io.BytesIO(data)) as picture:
        box = picture.getbbox()
        if box is None:
            raise FileRefused("The drawing shows nothing that can be drawn here. Save it as PNG.")
        stream = io.BytesIO()
        picture.crop(box).save(stream, "PNG", optimize=True)
        return stream.getvalue()
