"""A template travels as one file, and a file that is none leaves nothing behind."""

import io
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import pytest

from briefer.errors import TemplateError
from briefer.settings import shipped_templates
from briefer.template.loading import Templates
from briefer.template.packing import install, pack
from tests.template.offices import CHILD, office

SHIPPED = Templates([shipped_templates()])


def packed(folder: Path, data: bytes, name: str = "x.brieftemplate") -> Path:
    (folder / name).write_bytes(data)
    return folder / name


def zipped(**entries: str) -> bytes:
    """A zip; each keyword is a path with __ for a slash."""
    data = io.BytesIO()
    with ZipFile(data, "w") as archive:
        for name, text in entries.items():
            archive.writestr(name.replace("__", "/"), text)
    return data.getvalue()


def test_a_template_packed_and_installed_is_the_same(tmp_path: Path) -> None:
    place = office(tmp_path / "from", CHILD + 'title = "Ours"\n', en='[headings]\nissues = "Matters"\n')
    (place / ".hidden").write_text("x")
    (place / "run.py").write_text("x")
    name = install(packed(tmp_path, pack(place)), tmp_path / "to", SHIPPED)
    assert name == "office"
    there = Templates([tmp_path / "to", shipped_templates()]).load("office")
    assert there == Templates([tmp_path / "from", shipped_templates()]).load("office")
    files = {path.relative_to(tmp_path / "to").as_posix() for path in (tmp_path / "to").rglob("*") if path.is_file()}
    assert files == {"office/template.toml", "office/labels/en.toml"}


def test_the_same_folder_gives_the_same_bytes(tmp_path: Path) -> None:
    place = office(tmp_path, CHILD)
    assert pack(place) == pack(place)


@pytest.mark.parametrize("name", SHIPPED.names())
def test_every_shipped_template_can_be_handed_round(name: str, tmp_path: Path) -> None:
    file = packed(tmp_path, pack(SHIPPED.folder(name)))
    assert install(file, tmp_path / "to", SHIPPED) == name


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"no zip at all", "is no packed template"),
        (zipped(), "holds no single folder"),
        (zipped(**{"a__x.toml": ""}), "holds no single folder with a template.toml"),
        (zipped(**{"a__template.toml": "", "b__template.toml": ""}), "holds no single folder"),
        (zipped(**{"..__a__template.toml": ""}), "leaves the template's folder"),
        (zipped(**{"__etc__x.toml": ""}), "leaves the template's folder"),
        (zipped(**{"C:__x.toml": ""}), "leaves the template's folder"),
        (zipped(**{"a__template.toml": "", "a__run.exe": ""}), "“a/run.exe” is nothing that a template holds"),
        (zipped(**{"template.toml": ""}), "“template.toml” is nothing that a template holds"),
        (zipped(**{"a__template.toml": "colors = 1"}), "there is no such setting; did you mean “colours”?"),
        (zipped(**{f"a__{number}.txt": "" for number in range(600)}), "unpacks to more than 500 files"),
    ],
)
def test_a_file_that_is_no_template_leaves_nothing_behind(tmp_path: Path, data: bytes, expected: str) -> None:
    with pytest.raises(TemplateError) as caught:
        install(packed(tmp_path, data), tmp_path / "to", SHIPPED)
    assert expected in str(caught.value)
    assert list((tmp_path / "to").iterdir()) == []


def test_a_zip_that_unpacks_too_large_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    data = io.BytesIO()
    with ZipFile(data, "w", 8) as archive:
        archive.writestr(ZipInfo("a/template.toml"), "")
        archive.writestr(ZipInfo("a/large.txt"), b"0" * (65 * 2**20), 8)
    with pytest.raises(TemplateError, match="64 MB"):
        install(packed(tmp_path, data.getvalue()), tmp_path / "to", SHIPPED)


def test_a_template_is_replaced_only_when_that_is_meant(tmp_path: Path) -> None:
    place = office(tmp_path / "from", CHILD + 'title = "Old"\n')
    install(packed(tmp_path, pack(place)), tmp_path / "to", SHIPPED)
    office(tmp_path / "from", CHILD + 'title = "New"\n')
    newer = packed(tmp_path, pack(place))
    there = Templates([tmp_path / "to", shipped_templates()])
    with pytest.raises(TemplateError, match="of this name already"):
        install(newer, tmp_path / "to", SHIPPED)
    assert there.load("office").title == "Old"
    install(newer, tmp_path / "to", SHIPPED, replace=True)
    assert there.load("office").title == "New"
    assert [path.name for path in (tmp_path / "to").iterdir()] == ["office"]
