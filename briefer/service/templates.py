"""The stationer: keeps an office's templates, and lets them be shaped, compared, handed round and looked at."""

import re
import shutil
import tomllib
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal, cast

from briefer import settings
from briefer.compose.composer import Composer
from briefer.document.theme import Theme
from briefer.errors import BrieferError, TemplateError
from briefer.exchange.atomic import replace_file
from briefer.model.brief import Brief
from briefer.render.pdf import Press, Preview
from briefer.template import packing
from briefer.template.archive import is_device
from briefer.template.compare import Difference, differences
from briefer.template.editing import line_of, new_text, with_setting
from briefer.template.loading import TEMPLATE_FILE, Layer, Templates, joined
from briefer.template.packing import Installed
from briefer.template.schema import OfficeTemplate
from briefer.template.theme import theme
from briefer.template.trying import Tried, tried

Place = Literal["own", "shared", "shipped"]
"""Whose a folder of templates is: the user's own, the office's, or that of Briefer. The first wins."""

_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Listed:
    """A template in a list.

    ``hides`` are folders with others of its name, ``follows`` is that of the template it extends, ``problem`` is why it
    can't be used.
    """

    name: str
    title: str
    folder: Path
    place: Place
    hides: tuple[Path, ...] = ()
    follows: Path | None = None
    problem: str = ""


class Stationer:
    """The verbs over templates: those in the user's own folder, in the one that the office shares, and the shipped."""

    def __init__(self, templates: Templates | None = None) -> None:
        self._own, self._shared = settings.user_templates(), settings.shared_templates()
        self.templates = templates or Templates(settings.template_folders(), remember=True)
        self._composer = Composer()
        self._press = Press()
        self._parents: dict[Path, OfficeTemplate] = {}
        self._taken: set[Path] = set()
        self._look: tuple[OfficeTemplate, Theme] | None = None

    # What there is

    def listed(self) -> Iterator[Listed]:
        """Every template that is used under its name, in alphabetical order. A wrong one is listed with its problem."""
        for name in self.templates.names():
            folder, *hidden = self.templates.places(name)
            title, follows, problem = name, None, ""
            try:
                layers = self.templates.layers(folder, name)
                title, follows = joined(layers).title or name, layers[1].folder if layers[1:] else None
            except TemplateError as error:
                problem = str(error)
            yield Listed(name, title, folder, self.place_of(folder), tuple(hidden), follows, problem)

    def title_of(self, name: str) -> str:
        """The title of a template and its name; the name alone where it has no title, or can't be read."""
        with suppress(TemplateError):
            title = str(self.templates.layers(self.templates.folder(name), name)[0].settings.get("title", ""))
            return f"{title} ({name})" if title else name
        return name

    def place_of(self, folder: Path) -> Place:
        """Whose a template's folder is. One that lies elsewhere is the user's own."""
        if folder.parent == settings.shipped_templates():
            return "shipped"
        return "shared" if self._shared and folder.parent == self._shared else "own"

    def homes(self) -> dict[Place, Path]:
        """The folders in which a new template can be made."""
        homes: dict[Place, Path] = {"own": self._own}
        if self._shared:
            homes["shared"] = self._shared
        return homes

    # Making and changing

    def duplicate(self, name: str, title: str, home: Path, *, whole: bool = False, text: str | None = None) -> Path:
        """Makes a template that changes nothing of another yet, named after its title, and gives its folder.

        It extends the other one, so that it follows it; or, ``whole``, it is a copy of the other's folder, which need
        not be there any longer, with another ``text`` where there is one. Raises TemplateError when there is one of
        that name already, or when it would follow another in that place.
        """
        folder = home / self.name_for(title)
        if self.templates.places(folder.name) or folder.exists():
            raise TemplateError(f"There is a template “{folder.name}” already; give this one another title.")
        layers = self.templates.layers(self.templates.folder(name), name, text)
        for followed in layers[1:2] if whole else layers[:1]:
            if not self._sees(folder, followed):
                raise TemplateError(f"{home}: a template here can't follow {followed.folder}; choose another place.")
        try:
            if whole:
                shutil.copytree(self.templates.folder(name), folder)
                text = with_setting(text or self.read(folder), ("title",), title)
            else:
                folder.mkdir(parents=True)
                text = new_text(name, title)
            replace_file(folder / TEMPLATE_FILE, text.encode())
        except OSError as error:
            raise TemplateError(f"{folder}: cannot be made ({error.strerror}); choose another place.") from error
        return folder

    def _sees(self, folder: Path, followed: Layer) -> bool:
        """Whether a template in a folder that extends another by its name gets that very one."""
        try:
            return self.templates.extended(folder, followed.name).resolve() == followed.folder.resolve()
        except TemplateError:
            return False

    @staticmethod
    def name_for(title: str) -> str:
        """The name of a template's folder after its title: what every system takes, and a command line."""
        plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
        name = _NOT_IN_NAMES.sub("-", plain).strip("-")[:_LONGEST_NAME].strip("-")
        return f"office-{name}" if is_device(name) else name or "office"

    @staticmethod
    def read(folder: Path) -> str:
        """The text of a template's file."""
        file = folder / TEMPLATE_FILE
        try:
            return file.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise TemplateError(f"{file}: cannot be read ({error}).") from error

    def try_text(self, folder: Path, text: str) -> Tried:
        """What the template in a folder would be with another text."""
        return tried(self.templates, folder, text)

    def save(self, folder: Path, text: str, before: str) -> None:
        """Writes a template's text. Raises TemplateError when the file no longer says what it said ``before``."""
        if self.read(folder) != before:
            file = folder / TEMPLATE_FILE
            raise TemplateError(f"{file}: somebody has changed it meanwhile. Open it again, or save over it.")
        self.overwrite(folder, text)

    def overwrite(self, folder: Path, text: str) -> None:
        """Writes a template's text, whatever the file says; its lines end as they did."""
        file = folder / TEMPLATE_FILE
        try:
            folder.mkdir(parents=True, exist_ok=True)
            ends = "\r\n" if file.is_file() and b"\r\n" in file.read_bytes() else "\n"
        except OSError as error:
            raise TemplateError(f"{file}: cannot be written ({error.strerror}).") from error
        replace_file(file, text.replace("\n", ends).encode())

    @staticmethod
    def files_of(folder: Path) -> tuple[tuple[str, int, int], ...]:
        """The files in a template's folder, each with when it was written and its size: what changes when one does."""
        found = list[tuple[str, int, int]]()
        with suppress(OSError):  # one that goes while this looks will have changed the next time
            for file in sorted(folder.rglob("*")):
                stat = file.stat()
                found.append((str(file), stat.st_mtime_ns, stat.st_size))
        return tuple(found)

    def take_file(self, folder: Path, file: Path) -> str:
        """Copies a letterhead, a picture or a font into a template's folder, and gives the name it has there."""
        try:
            data = file.read_bytes()
        except OSError as error:
            raise BrieferError(f"{file}: cannot be read ({error.strerror}).") from error
        for target in _names_beside(folder, file):
            if not target.exists():
                replace_file(target, data)
                self._taken.add(target)
                return target.name
            if target.read_bytes() == data:
                return target.name
        raise AssertionError("there is always another name")

    def tidy(self) -> None:
        """Removes those files that were taken in, and that their template, as it is saved, does not name after all."""
        for file in self._taken:
            with suppress(OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):  # in doubt it stays
                text = (file.parent / TEMPLATE_FILE).read_text(encoding="utf-8-sig")
                if file.name not in _texts(tomllib.loads(text)):
                    file.unlink()
        self._taken.clear()

    # Comparing, handing round

    def changes_of_parent(self, folder: Path, template: OfficeTemplate) -> tuple[Difference, ...]:
        """What the template in a folder changes of the one it extends, or of the usual settings."""
        return differences(self.parent_of(folder, template.extends), template)

    def parent_of(self, folder: Path, name: str) -> OfficeTemplate:
        """The template that the one in a folder extends by a name, loaded once until `forget`.

        For no name it is one with the usual settings. Of several with the name it is the one that loading takes.
        """
        if not name:
            return OfficeTemplate()
        place = self.templates.extended(folder, name)
        if place not in self._parents:
            self._parents[place] = self.templates.load_folder(place, name)
        return self._parents[place]

    def forget(self) -> None:
        """Reads templates anew: somebody may have changed them."""
        self.templates.forget()
        self._parents.clear()

    def check(self, folder: Path) -> OfficeTemplate:
        """The template in a folder. Raises `TemplateError` when it is wrong."""
        return self.templates.load_folder(folder)

    def problems(self, folder: Path) -> tuple[str, ...]:
        """What is wrong with the template in a folder, a sentence each, in the order of its file.

        What is wrong with the one that it extends stands first: it may be why the rest is wrong.
        """
        try:
            self.check(folder)
            return ()
        except TemplateError as error:
            first = str(error)
        try:
            text = self.read(folder)
        except TemplateError:
            return (first,)
        file = folder / TEMPLATE_FILE
        problems = self.try_text(folder, text).problems
        found = sorted(problems, key=lambda one: (one.key != "extends", line_of(text, one.key.split("."))))
        said = [f"{file}: {one.key}: {one.message}" if one.key else one.message for one in found]
        whole = [first if one in first else one for one in said]
        return tuple(dict.fromkeys(whole if first in whole else (first, *whole)))

    def pack(self, name: str, target: Path) -> tuple[str, ...]:
        """Writes a template as one `.brieftemplate` file, and gives the names of all in it.

        These are the template, and of those it extends each that is not shipped. A shipped one is packed alone.
        Raises `TemplateError` when it is wrong.
        """
        layers = self.templates.layers(self.templates.folder(name), name)
        joined(layers)
        packed = packing.own_layers(layers, settings.shipped_templates()) or layers[:1]
        replace_file(target, packing.pack(packed))
        return tuple(layer.name for layer in packed)

    def install(self, file: Path, *, replace: bool = False) -> Installed:
        """Installs a packed template among the user's own, with what it brings."""
        self.forget()
        installed = packing.install(file, self._own, self.templates, replace=replace)
        self.forget()
        return installed

    # Looking

    def preview(self, brief: Brief, template: OfficeTemplate, today: date, edition: str = "") -> Preview:
        """A brief's pages in a template that need not be saved, painted one by one when asked for."""
        if self._look is None or self._look[0] is not template:
            self._look = template, theme(template)
        return self._press.preview(self._composer.compose(brief, template, today, edition), self._look[1])


def _texts(value: object) -> Iterator[str]:
    """Every text that stands anywhere in a value of TOML."""
    match value:
        case str():
            yield value
        case dict():
            yield from _texts(list(cast("dict[str, object]", value).values()))
        case list():
            for entry in cast("list[object]", value):
                yield from _texts(entry)
        case _:
            return


def _names_beside(folder: Path, file: Path) -> Iterator[Path]:
    """Names for a copy. Never the usual letterhead's, which would hold even when no setting says so."""
    number = 1
    if file.name.lower() != "letterhead.docx":
        yield folder / file.name
    while True:
        number += 1
        yield folder / f"{file.stem}-{number}{file.suffix}"
