"""Finding and loading templates: folders, inheritance, and errors that say what to change where.

A template is a folder with `template.toml`, and `labels/LANGUAGE.toml` for each language it has words for. Each layer
is checked by itself, so that an error names the file in which it stands; then the layers are merged, parents first.
Tables merge key by key, everything else (lists too) is replaced.

What a template extends is looked up from its own level on: beside it, then in the folders that come after. So a shipped
template extends shipped ones, whatever an office calls its own; and one that extends its own name extends the next
folder's template of that name.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Any, cast

from pydantic import ValidationError

from briefer.errors import TemplateError
from briefer.template import checks, fonts
from briefer.template.embedding import with_substitutes
from briefer.template.letterhead import LETTERHEAD, over, read_letterhead
from briefer.template.merging import Settings, merge
from briefer.template.problems import nearest, sentence
from briefer.template.schema import OfficeTemplate

TEMPLATE_FILE = "template.toml"
_MOST_STEPS = 16
_OTHER_LETTERHEADS = (".dotx", ".docm", ".dotm", ".doc", ".dot", ".odt", ".ott", ".rtf", ".pdf")
"""Kinds of files that an office may take for a letterhead."""
_ABOUT_ITSELF = ("title", "description")
"""What a template says of itself: a child that says nothing has none, and not its parent's."""


@dataclass(frozen=True, slots=True)
class Layer:
    """What one folder states, with the paths in it made absolute."""

    name: str
    folder: Path
    settings: Settings
    letterhead: Settings

    @property
    def file(self) -> Path:
        """The file that states it."""
        return self.folder / TEMPLATE_FILE


class Templates:
    """The templates in some folders. Where two have the same name, the one in the earlier folder wins.

    With ``remember`` what a template extends is read once, until `forget`: its child is tried with every key pressed.
    """

    def __init__(self, folders: Iterable[Path], *, remember: bool = False) -> None:
        self._folders = tuple(folders)
        self._remember = remember
        self._read: dict[Path, Layer] = {}

    def forget(self) -> None:
        """Reads anew what has been read: somebody may have changed it."""
        self._read.clear()

    def names(self) -> tuple[str, ...]:
        """Names of all templates, in alphabetical order."""
        return tuple(sorted(self._places()))

    def places(self, name: str) -> tuple[Path, ...]:
        """All folders that hold a template of this name, the one that is used first."""
        return tuple(folder / name for folder in self._folders if (folder / name / TEMPLATE_FILE).is_file())

    def folder(self, name: str) -> Path:
        """The folder of a template."""
        places = self._places()
        if name not in places:
            hint = nearest(name, places) or f"; there are {_listed(places)}."
            raise TemplateError(f"There is no template “{name}”{hint}")
        return places[name]

    def load(self, name: str) -> OfficeTemplate:
        """The template of a name, with all that it inherits."""
        return self.load_folder(self.folder(name), name)

    def load_folder(self, folder: Path, name: str = "", text: str | None = None) -> OfficeTemplate:
        """The template in a folder, which need not be one of these folders; it may extend those, and what lies
        beside it.

        ``text`` stands for its `template.toml`, to try a change before it is saved.
        """
        return joined(self.layers(folder, name, text))

    def layers(self, folder: Path, name: str = "", text: str | None = None) -> tuple[Layer, ...]:
        """What a template states, then its parent, and so on; arguments as for `load_folder`."""
        layers = [_layer(name or folder.resolve().name, folder, text)]
        while parent := str(layers[-1].settings.get("extends", "")):
            child = layers[-1]
            place = self.extended(child.folder, parent)
            if len(layers) == _MOST_STEPS:
                most = _MOST_STEPS - 1
                raise TemplateError(f"{layers[0].file}: extends more than {most} templates in a row; take fewer.")
            if place.resolve() in [layer.folder.resolve() for layer in layers]:
                steps = " → ".join([*(layer.name for layer in layers), parent])
                raise TemplateError(f"{child.file}: extends goes round in a circle ({steps}).")
            layers.append(self._parent(parent, place))
        return tuple(layers)

    def extended(self, folder: Path, parent: str) -> Path:
        """The folder of what the template in a folder extends: beside it, unless that is itself, else in a later one.

        Raises TemplateError where there is none.
        """
        homes = self._homes_from(folder)
        if parent == ".." or PurePosixPath(parent).name != parent or "\\" in parent or ":" in parent:
            raise TemplateError(f"{folder / TEMPLATE_FILE}: extends: “{parent}” is no name of a template's folder.")
        for home in homes:
            place = home / parent
            if (place / TEMPLATE_FILE).is_file() and place.resolve() != folder.resolve():
                return place
        if parent == folder.resolve().name:
            raise TemplateError(f"{folder / TEMPLATE_FILE}: extends: it extends itself; name another, such as “base”.")
        hint = nearest(parent, (name for name in _places(homes) if name != parent)) or "."
        raise TemplateError(f"{folder / TEMPLATE_FILE}: extends: there is no template “{parent}”{hint}")

    def _homes_from(self, folder: Path) -> tuple[Path, ...]:
        """The folder that holds a template and those that come after; all come after one that is none of them."""
        beside = folder.resolve().parent
        known = [home.resolve() for home in self._folders]
        return self._folders[known.index(beside) :] if beside in known else (beside, *self._folders)

    def _parent(self, name: str, folder: Path) -> Layer:
        layer = self._read.get(folder) or _layer(name, folder)
        if self._remember:
            self._read[folder] = layer
        return layer

    def _places(self) -> dict[str, Path]:
        return _places(self._folders)


def _places(homes: Iterable[Path]) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for home in homes:
        for file in sorted(home.glob(f"*/{TEMPLATE_FILE}")):
            if file.is_file():
                found.setdefault(file.parent.name, file.parent)
    return found


def joined(layers: Sequence[Layer]) -> OfficeTemplate:
    """The template of some layers, the child's first, checked as a whole."""
    merged: Settings = {}
    for layer in reversed(layers):
        merged = _over(merged, layer)
    merged = with_substitutes(merged)
    merged |= {name: layers[0].settings.get(name, "") for name in _ABOUT_ITSELF}
    template = _validated(merged, layers[0].file)
    try:
        checks.check(template, layers[0].file, [layer.settings for layer in layers])
    except TemplateError as error:
        raise TemplateError(_placed(str(error), layers)) from error
    notes = checks.untranslated(template)
    return template.model_copy(update={"notes": (*template.notes, *notes)}) if notes else template


def _placed(sentence: str, layers: Sequence[Layer]) -> str:
    """A sentence with the file of labels in which it stands; or else with the template that states what is wrong, where
    that is another, whose change may have made it wrong."""
    key, _, message = sentence.removeprefix(f"{layers[0].file}: ").partition(": ")
    stating = next((layer for layer in layers if holds(layer.settings, key.split("."))), layers[0])
    file, key_in_file = _labels_file(stating, key)
    if stating is layers[0]:
        return f"{file}: {key_in_file}: {message}" if file else sentence
    through = f", by way of {layers[1].file}" if stating is not layers[1] else ""
    where = file or stating.file
    return (
        f"{sentence} This is taken over from {where}{through}: state {key} in this template too, or correct it there."
    )


def _labels_file(layer: Layer, key: str) -> tuple[Path | None, str]:
    """The file of labels in which a key stands, and the key as that file has it; none where it stands in no such."""
    table, _, rest = key.partition(".")
    language, _, inside = rest.partition(".")
    file = layer.folder / "labels" / f"{language}.toml"
    if table != "labels" or not inside or not file.is_file() or not holds(_read_toml(file), inside.split(".")):
        return None, ""
    return file, inside


def holds(settings: object, key: Sequence[str]) -> bool:
    """Whether some settings state a key; what is in a list is stated with it."""
    if not key or isinstance(settings, list):
        return True
    table: Mapping[str, object] = cast("Mapping[str, object]", settings) if isinstance(settings, Mapping) else {}
    return key[0] in table and holds(table[key[0]], key[1:])


def _layer(name: str, folder: Path, text: str | None = None) -> Layer:
    settings = read_layer(folder, text)
    return Layer(name, folder, settings, _letterhead(settings, folder))


def _letterhead(settings: Settings, folder: Path) -> Settings:
    """What the folder's letterhead states, nothing when it has none."""
    path = Path(settings.get("letterhead") or folder / LETTERHEAD)
    if not path.is_file():
        _refuse_others(folder)
        return {}
    try:
        data = path.read_bytes()
    except OSError as error:
        raise TemplateError(f"{path}: cannot be read ({error.strerror}).") from error
    return deepcopy(_stated_by(path, data))


@lru_cache(maxsize=4)
def _stated_by(path: Path, _: bytes) -> Settings:
    """What a letterhead states, read once while its bytes are the same: a template is tried with every key pressed."""
    stated = read_letterhead(path)
    _validated(stated, path, partial=True)
    return stated


def _refuse_others(folder: Path) -> None:
    """Says that a letterhead of another kind is not read, which would else be missed without a word."""
    for ending in _OTHER_LETTERHEADS:
        path = (folder / LETTERHEAD).with_suffix(ending)
        if path.is_file():
            raise TemplateError(f"{path}: is not read; save it in Word as a document by the name {LETTERHEAD}.")


def _over(parent: Settings, layer: Layer) -> Settings:
    """A layer over its parent: what the template states over its letterhead, and that over the parent."""
    if not layer.letterhead:
        return merge(parent, layer.settings)
    known = {*fonts.shipped_names(), *parent.get("fonts", {}), *layer.settings.get("fonts", {})}
    return merge(over(parent, layer.letterhead, known), layer.settings)


def read_layer(folder: Path, text: str | None = None) -> Settings:
    """The settings that one folder states, checked for shape, with files named from its own folder."""
    file = folder / TEMPLATE_FILE
    settings = _read_toml(file) if text is None else _parsed(text, file)
    labels: Settings = {}
    for labels_file in sorted(folder.glob("labels/*.toml")):
        words = {"labels": {labels_file.stem: _read_toml(labels_file)}}
        _validated(words, labels_file, inside=("labels", labels_file.stem), partial=True)
        labels = merge(labels, words)
    settings = merge(labels, settings)
    _validated(settings, file, partial=True)
    return _anchored(settings, folder, file)


def _read_toml(file: Path) -> Settings:
    try:
        return _parsed(file.read_text(encoding="utf-8-sig"), file)
    except FileNotFoundError as error:
        raise TemplateError(f"{file}: there is no such file; a template is a folder with a {TEMPLATE_FILE}.") from error
    except OSError as error:
        raise TemplateError(f"{file}: cannot be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise TemplateError(f"{file}: is not UTF-8 text; save it as UTF-8.") from error


def _parsed(text: str, file: Path) -> Settings:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise TemplateError(f"{file}: is not TOML: {error}.") from error
    except RecursionError as error:
        raise TemplateError(
            f"{file}: is not TOML that a template needs: it has tables within tables without end."
        ) from error


def _validated(
    settings: Settings, file: Path, inside: tuple[str, ...] = (), *, partial: bool = False
) -> OfficeTemplate:
    """The template of some settings. In a ``partial`` layer, what is missing may stand in a parent."""
    try:
        return OfficeTemplate.model_validate(settings)
    except ValidationError as error:
        problems = [problem for problem in error.errors() if not (partial and problem["type"] == "missing")]
        problems.sort(key=lambda problem: problem["type"] != "extra_forbidden")  # a value that nothing has is no matter
        if problems:
            raise TemplateError(sentence(problems[0], settings, file, inside)) from error
    return OfficeTemplate()


def _anchored(settings: Settings, folder: Path, file: Path) -> Settings:
    """The settings with each file's name replaced by its full path, which must lie in the folder."""
    anchored = dict(settings)
    own = cast("dict[str, dict[str, str]]", settings.get("fonts", {}))
    anchored_fonts = {
        name: {face: str(_inside(folder, given, file, f"fonts.{name}.{face}")) for face, given in faces.items()}
        for name, faces in own.items()
    }
    if settings.get("letterhead"):
        anchored["letterhead"] = str(_inside(folder, str(settings["letterhead"]), file, "letterhead"))
    logo = cast("dict[str, Any]", settings.get("logo", {}))
    if logo.get("file"):
        anchored["logo"] = logo | {"file": str(_inside(folder, str(logo["file"]), file, "logo.file"))}
    return anchored | ({"fonts": anchored_fonts} if own else {})


def _inside(folder: Path, given: str, file: Path, key: str) -> Path:
    try:
        path = (folder / given).resolve()
        is_file = path.is_file()
    except (OSError, ValueError) as error:  # too long, or of signs that no file's name has
        raise TemplateError(f"{file}: {key}: there is no file “{given}”.") from error
    if not path.is_relative_to(folder.resolve()) or "\\" in given or ":" in given:
        raise TemplateError(f"{file}: {key}: “{given}” leaves the template's folder; put the file into {folder.name}.")
    if not is_file:
        beside = [str(other.relative_to(folder)) for other in _files(folder)]
        raise TemplateError(f"{file}: {key}: there is no file “{given}”{nearest(given, beside) or '.'}")
    return path


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "none"
