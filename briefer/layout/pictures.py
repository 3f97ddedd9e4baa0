"""How large a picture stands on the page."""

import io
import warnings

from PIL import Image as Pillow

from briefer.document.blocks import Image
from briefer.pictures.metadata import ORIENTATION


def size(image: Image | None, width: float, height: float, room: float) -> tuple[float, float]:
    """Width and height in points: the picture's own, at 96 pixels an inch, scaled down to fit, never up.

    A picture that cannot be read takes the space that it was given, so that the rest of the page stays where it was.
    """
    across, down = pixels(image)
    if not across or not down:
        return min(width, room), height
    natural_width, natural_height = across * 0.75, down * 0.75
    scale = min(1.0, width / natural_width, height / natural_height, room / natural_width)
    return natural_width * scale, natural_height * scale


def pixels(image: Image | None) -> tuple[int, int]:
    """Width and height of a picture in pixels; zeros when it cannot be read."""
    if image is None:
        return 0, 0
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Pillow.DecompressionBombWarning)
            with Pillow.open(io.BytesIO(image.data)) as picture:
                across, down = picture.size
                turned = picture.getexif().get(ORIENTATION, 1) > 4
                return (down, across) if turned else (across, down)
    except (OSError, ValueError, SyntaxError, Warning):
        return 0, 0
