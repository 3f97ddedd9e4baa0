"""Drawings (SVG) as PNG, in a process of their own: one that asks for too much memory ends that process, not Briefer.

Run as a program, this file reads a drawing from standard input and writes the picture to standard output; its
arguments are the width of the canvas in points and a folder of fonts.
"""

import subprocess
import sys
from base64 import b64encode
from pathlib import Path

_FRAME = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="{side}">'
    '<image width="{side}" height="{side}" href="data:image/svg+xml;base64,{drawing}"/></svg>'
)
_SECONDS = 20
_FAMILY = "Noto Sans"
"""What stands in for a font that is not there."""


def drawn(drawing: bytes, side: int, fonts: Path) -> bytes:
    """A drawing as PNG in the middle of a transparent square.

    Raises:
        ValueError: it can't be drawn.
    """
    program = [sys.executable, "-P", str(Path(__file__).resolve()), str(side), str(fonts)]
    try:
        done = subprocess.run(program, input=drawing, capture_output=True, timeout=_SECONDS)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ValueError("The drawing can't be drawn.") from error
    if done.returncode:
        raise ValueError("The drawing can't be drawn.")
    return done.stdout


def _draw(drawing: bytes, side: int, fonts: str) -> bytes:
    """Draws it as a picture in a drawing of our own: so its canvas is of our size, and it can read no file."""
    import resvg_py

    families = dict.fromkeys(("font_family", "serif_family", "sans_serif_family", "monospace_family"), _FAMILY)
    frame = _FRAME.format(side=side, drawing=b64encode(drawing).decode("ascii"))
    return resvg_py.svg_to_bytes(svg_string=frame, skip_system_fonts=True, font_dirs=[fonts], **families)


if __name__ == "__main__":
    sys.stdout.buffer.write(_draw(sys.stdin.buffer.read(), int(sys.argv[1]), sys.argv[2]))
