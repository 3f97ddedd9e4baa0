"""A template travels as one file, and a file that is none leaves nothing behind."""

import io
import stat
from pathlib import Path
from zipfile import ZIP_LZMA, ZipFile, ZipInfo

import pytest

from briefer.errors import TemplateError
from briefer.settings import shipped_templates
from briefer.template.loading import Templates
from briefer.template.packing import AlreadyThere, Installed, install, own_layers
from briefer.template.packing import pack as pack_layers
from tests.template.offices import CHILD, office

SHIPPED = Templates([shipped_templates()])


def pack(folder: Path) -> bytes:
    """The template in a folder, with all it extends that is not shipped."""
    layers = Templates([folder.parent, shipped_templates()]).layers(folder)
    return pack_layers(own_layers(layers, shipped_templates()))


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
    made = install(packed(tmp_path, pack(place)), tmp_path / "to", SHIPPED)
    assert made == Installed("office", follows=shipped_templates() / "base")
    there = Templates([tmp_path / "to", shipped_templates()]).load("office")
    assert there == Templates([tmp_path / "from", shipped_templates()]).load("office")
    files = {path.relative_to(tmp_path / "to").as_posix() for path in (tmp_path / "to").rglob("*") if path.is_file()}
    assert files == {"office/template.toml", "office/labels/en.toml"}


def test_the_same_folder_gives_the_same_bytes(tmp_path: Path) -> None:
    place = office(tmp_path, CHILD)
    assert pack(place) == pack(place)


@pytest.mark.parametrize("name", SHIPPED.names())
def test_every_shipped_template_can_be_handed_round(name: str, tmp_path: Path) -> None:
    file = packed(tmp_path, pack_layers(SHIPPED.layers(SHIPPED.folder(name), name)[:1]))
    assert install(file, tmp_path / "to", SHIPPED).name == name


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"no zip at all", "is no packed template"),
        (zipped(), "is empty; a packed template holds a folder with a template.toml"),
        (zipped(**{"a__x.toml": ""}), "the folder “a” in it has no template.toml"),
        (zipped(**{"a__template.toml": CHILD, "b__template.toml": CHILD}), "none that extends the others"),
        (zipped(**{"..__a__template.toml": ""}), "leaves the template's folder"),
        (zipped(**{"__etc__x.toml": ""}), "leaves the template's folder"),
        (zipped(**{"C:__x.toml": ""}), "leaves the template's folder"),
        (zipped(**{"a__template.toml": "", "a__run.exe": ""}), "“a/run.exe” is nothing that a template holds"),
        (zipped(**{"template.toml": ""}), "“template.toml” is nothing that a template holds"),
        (zipped(**{"a__template.toml": "colors = 1"}), "there is no such setting; did you mean “colours”?"),
        (zipped(**{"a__template.toml": CHILD, "b__x.txt": ""}), "the folder “b” in it has no template.toml"),
        (zipped(**{"a__template.toml": CHILD, "b__template.toml": "colr = 1"}), "b/template.toml: colr"),
        (
            zipped(**{"a__template.toml": 'extends = "b"', "b__template.toml": 'extends = "a"'}),
            "goes round in a circle",
        ),
        (zipped(**{"a__template.toml": "", "a__..__..__x.txt": ""}), "leaves the template's folder"),
        (zipped(**{"a__template.toml": "", "a__b\\..\\x.txt": ""}), "leaves the template's folder"),
        (zipped(**{"a__.__template.toml": ""}), "is no plain path"),
        (zipped(**{"CON__template.toml": ""}), "Windows can't hold the name “CON”; rename it."),
        (zipped(**{"a__template.toml": "", "a__nul.txt": ""}), "Windows can't hold the name “nul.txt”"),
        (zipped(**{"a.__template.toml": ""}), "Windows can't hold the name “a.”"),
        (zipped(**{"a __template.toml": ""}), "Windows can't hold the name “a ”"),
        (zipped(**{"our:own__template.toml": ""}), "Windows can't hold the name “our:own”"),
        (zipped(**{"a__template.toml": "", "a__Logo.png": "", "a__logo.PNG": ""}), "where capitals don't count"),
        (zipped(**{"a__template.toml": "", "A__x.txt": ""}), "where capitals don't count"),
        (zipped(**{f"{'a' * 150}__template.toml": ""}), "is too long a path; use at most 160 characters"),
        (zipped(**{f"a__{number}.txt": "" for number in range(600)}), "unpacks to more than 500 files"),
    ],
)
def test_a_file_that_is_no_template_leaves_nothing_behind(tmp_path: Path, data: bytes, expected: str) -> None:
    with pytest.raises(TemplateError) as caught:
        install(packed(tmp_path, data), tmp_path / "to", SHIPPED)
    assert expected in str(caught.value)
    assert list((tmp_path / "to").iterdir()) == []


def test_links_and_rare_compression_are_refused(tmp_path: Path) -> None:
    link, rare = io.BytesIO(), io.BytesIO()
    with ZipFile(link, "w") as archive:
        archive.writestr("a/template.toml", "")
        entry = ZipInfo("a/logo.png")
        entry.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(entry, "/etc/passwd")
    with ZipFile(rare, "w", ZIP_LZMA) as archive:
        archive.writestr("a/template.toml", "title = 'x'")
    broken = bytearray(zipped(**{"a__template.toml": "title = 'x'" * 20}))
    broken[60:70] = b"0123456789"
    for data, expected in ((link, "“a/logo.png” is a link"), (rare, "compressed in a way")):
        with pytest.raises(TemplateError, match=expected):
            install(packed(tmp_path, data.getvalue()), tmp_path / "to", SHIPPED)
    with pytest.raises(TemplateError, match="is damaged"):
        install(packed(tmp_path, bytes(broken)), tmp_path / "to", SHIPPED)
    with pytest.raises(TemplateError, match="there is no such file"):
        install(tmp_path / "absent", tmp_path / "to", SHIPPED)
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
    with pytest.raises(AlreadyThere, match="of this name already"):
        install(newer, tmp_path / "to", SHIPPED)
    assert there.load("office").title == "Old"
    install(newer, tmp_path / "to", SHIPPED, replace=True)
    assert there.load("office").title == "New"
    assert [path.name for path in (tmp_path / "to").iterdir()] == ["office"]


def family(folder: Path, words: str = "Works") -> Path:
    """A template that extends another of the office's own, which extends a third."""
    office(folder, CHILD + 'title = "Ministry"\n', "ministry")
    office(folder, f'extends = "ministry"\ntitle = "{words}"\n', "works")
    return office(folder, 'extends = "works"\ntitle = "Roads"\n', "roads")


def test_a_template_brings_what_it_extends(tmp_path: Path) -> None:
    file = packed(tmp_path, pack(family(tmp_path / "from")))
    there = Templates([tmp_path / "to", shipped_templates()])
    made = install(file, tmp_path / "to", there)
    assert made == Installed("roads", ("works", "ministry"), (), shipped_templates() / "base")
    assert there.load("roads") == Templates([tmp_path / "from", shipped_templates()]).load("roads")


def test_what_is_here_already_as_it_is_stays(tmp_path: Path) -> None:
    file = packed(tmp_path, pack(family(tmp_path / "from")))
    there = Templates([tmp_path / "to", tmp_path / "shared", shipped_templates()])
    family(tmp_path / "shared")
    (tmp_path / "shared" / "roads" / "template.toml").unlink()
    made = install(file, tmp_path / "to", there)
    assert made == Installed("roads", (), ("works", "ministry"), shipped_templates() / "base")
    assert [path.name for path in (tmp_path / "to").iterdir()] == ["roads"]


def test_another_template_of_a_name_that_it_extends_is_never_replaced_unasked(tmp_path: Path) -> None:
    file = packed(tmp_path, pack(family(tmp_path / "from")))
    office(tmp_path / "to", CHILD + 'title = "Quite another"\n', "Works")
    there = Templates([tmp_path / "to", shipped_templates()])
    with pytest.raises(AlreadyThere, match="of a name that roads extends"):
        install(file, tmp_path / "to", there)
    assert [path.name for path in (tmp_path / "to").iterdir()] == ["Works"]


def test_a_template_that_extends_its_own_name_is_not_packed_into_one_file(tmp_path: Path) -> None:
    office(tmp_path / "shared", CHILD, "works")
    mine = office(tmp_path / "own", 'extends = "works"\n', "works")
    layers = Templates([tmp_path / "own", tmp_path / "shared", shipped_templates()]).layers(mine)
    with pytest.raises(TemplateError, match="extends another template of its own name"):
        pack_layers(own_layers(layers, shipped_templates()))


def test_a_template_does_not_replace_what_it_extends(tmp_path: Path) -> None:
    office(tmp_path / "to", CHILD, "works")
    there = Templates([tmp_path / "to", shipped_templates()])
    file = packed(
        tmp_path, zipped(works__template_toml='extends = "works"').replace(b"template_toml", b"template.toml")
    )
    with pytest.raises(TemplateError, match="extends the template that it would replace"):
        install(file, tmp_path / "to", there, replace=True)


def test_a_name_that_windows_can_not_hold_is_not_packed(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="Windows can't hold the name “aux”"):
        pack(office(tmp_path, CHILD, "aux"))


def test_nothing_outside_the_folder_is_packed(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    place = office(tmp_path, CHILD)
    (place / "link.txt").symlink_to(tmp_path / "secret.txt")
    assert b"link.txt" not in pack(place)
