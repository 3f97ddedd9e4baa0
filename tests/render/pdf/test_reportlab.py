"""What we rest on of ReportLab stands in one file, and still works as that file expects."""

import re
from pathlib import Path

import briefer.render.pdf
from briefer.render.pdf import canvas
from briefer.render.pdf.canvas import Sheet

_FOLDER = Path(briefer.render.pdf.__file__).parent


def test_one_file_alone_uses_reportlab() -> None:
    using = [
        path.name
        for path in _FOLDER.glob("*.py")
        if re.search(r"^(from|import) reportlab", path.read_text("utf-8"), re.M)
    ]
    assert using == ["canvas.py"]


def test_a_canvas_collects_operators_in_a_list_that_can_be_taken() -> None:
    sheet = Sheet(100, 100)
    sheet.write("q Q")
    assert sheet.take() == b"q Q"
    assert sheet.take() == b""


def test_colours_become_operators() -> None:
    assert canvas.ink("#ff0000") == "1 0 0 rg"
    assert canvas.stroke("#000000", 0.5) == "0 0 0 RG .5 w"
    assert canvas.ground(1, 2, 3.456, 4, "#000000") == "0 0 0 rg 1 2 3.46 4 re f\n"


def test_numbers_have_no_exponent() -> None:
    assert [canvas.number(value) for value in (0.000001, 595.276, 12.0, -3.14159)] == ["0", "595.28", "12", "-3.14"]
