"""The pictures of the shipped templates on the start page show what these templates print today."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image, ImageChops, ImageStat

from briefer.settings import shipped_templates
from briefer.template.loading import Templates

SHIPPED = Templates([shipped_templates()])
FAINT = 1.0
"""Mean difference of brightness, of 255, that nobody sees: another version of the rasteriser makes as much."""


@pytest.fixture(scope="module")
def pictures() -> ModuleType:
    script = Path(__file__).resolve().parents[2] / "scripts" / "make_template_pictures.py"
    spec = importlib.util.spec_from_file_location(script.stem, script)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", SHIPPED.names())
def test_the_picture_of_a_template_is_current(pictures: ModuleType, tmp_path: Path, name: str) -> None:
    pictures.draw(pictures.first_page(SHIPPED, name), tmp_path / "now.png")
    with Image.open(pictures.PICTURES / f"{name}.png") as kept, Image.open(tmp_path / "now.png") as now:
        assert kept.size == now.size, "run scripts/make_template_pictures.py"
        difference = ImageStat.Stat(ImageChops.difference(kept.convert("L"), now.convert("L"))).mean[0]
    assert difference < FAINT, "run scripts/make_template_pictures.py"


def test_no_picture_shows_a_template_that_is_gone(pictures: ModuleType) -> None:
    assert {file.stem for file in pictures.PICTURES.glob("*.png")} == set(SHIPPED.names())
