"""Handing templates round: a template packed into one `.brieftemplate` file, and such a file installed.

The file is a zip with a folder for the template, named as it is, and one for each that it extends and that is not
shipped: without these it could not be used. It is unpacked beside its place and checked there, so that a wrong one
leaves nothing behind.
"""

import itertools
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from briefer.errors import TemplateError
from briefer.template.archive import belongs, path_problems, unpacked, written
from briefer.template.loading import Layer, Templates, joined

ENDING = ".brieftemplate"

_Files = dict[str, bytes]


class AlreadyThere(TemplateError):
    """There is another template of the name of one that is to be installed."""


@dataclass(frozen=True, slots=True)
class Installed:
    """What was installed: the template, and of those that it extends ``brought`` with it and ``kept`` as it was here.

    ``follows`` is the folder of the one it extends that the file did not hold, None where it needs none.
    """

    name: str
    brought: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    follows: Path | None = None


def own_layers(layers: Iterable[Layer], shipped: Path) -> tuple[Layer, ...]:
    """The layers of a template before the first that lies in the folder of shipped ones, which everyone has."""
    home = shipped.resolve()
    return tuple(itertools.takewhile(lambda layer: layer.folder.resolve().parent != home, layers))


def pack(layers: Sequence[Layer]) -> bytes:
    """A template and those that it extends as one file. What none holds (hidden files, programs) stays behind.

    Raises:
        TemplateError: a file in it can't be told apart from another, or can't be one on every system; or it extends
            another of its own name.
    """
    names = [layer.name for layer in layers]
    for layer in layers:
        if names.count(layer.name) > 1:
            way_out = "pack a copy that stands alone, or give one another name"
            raise TemplateError(f"{layer.file}: extends another template of its own name; {way_out}.")
    files = {f"{layer.name}/{path}": data for layer in layers for path, data in _files(layer.folder).items()}
    for problem in path_problems(files):
        raise TemplateError(f"{layers[0].folder}: {problem}")
    return written(files)


def _files(folder: Path) -> _Files:
    """What a template's folder holds, by path. Nothing that a link in it leads to outside."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    inside = (path for path in found if path.resolve().is_relative_to(folder.resolve()))
    named = {path.relative_to(folder).as_posix(): path for path in inside}
    try:
        return {name: path.read_bytes() for name, path in named.items() if belongs(PurePosixPath(name))}
    except OSError as error:
        raise TemplateError(f"{error.filename}: cannot be read ({error.strerror}).") from error


def install(file: Path, into: Path, templates: Templates, *, replace: bool = False) -> Installed:
    """Unpacks a packed template, and what it extends, into a folder of templates.

    One that it extends and that is here already, just as it is, stays.

    Raises:
        AlreadyThere: there is another template of a name in it, and it may not be replaced.
        TemplateError: the file is no template, holds what it must not, or is wrong. Then nothing is installed.
    """
    try:
        into.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TemplateError(f"{into}: cannot be made ({error.strerror}).") from error
    with tempfile.TemporaryDirectory(dir=into, prefix=".installing-") as temporary:
        place = Path(temporary).resolve()
        names = unpacked(file, place)
        chain = _chain(file, place, names, templates)
        brought = [layer.name for layer in chain if layer.folder.parent == place]
        kept = [name for name in brought[1:] if _is_here(place / name, templates)]
        new = [name for name in brought if name not in kept]
        _may_be_put(file, into, new, chain, replace=replace)
        for name in reversed(new):
            _put(place / name, into / name)
    follows = next((layer.folder for layer in chain if layer.name not in names), None)
    return Installed(new[0], tuple(new[1:]), tuple(kept), follows)


def _chain(file: Path, place: Path, names: Sequence[str], templates: Templates) -> tuple[Layer, ...]:
    """The layers of the template that a file is about: the one that extends all others in it. Each is checked."""
    found: list[tuple[Layer, ...]] = []
    try:
        for name in names:
            layers = templates.layers(place / name, name)
            joined(layers)
            found.append(layers)
    except TemplateError as error:
        raise TemplateError(str(error).replace(str(place), str(file))) from error
    whole = [layers for layers in found if sum(layer.folder.parent == place for layer in layers) == len(names)]
    if not whole:
        raise TemplateError(f"{file}: holds several templates, and none that extends the others; pack each by itself.")
    return whole[0]


def _is_here(packed: Path, templates: Templates) -> bool:
    """Whether the template that is used under its name here is just as the packed one."""
    here = templates.places(packed.name)
    return bool(here) and _files(here[0]) == _files(packed)


def _may_be_put(file: Path, into: Path, new: Sequence[str], chain: Iterable[Layer], *, replace: bool) -> None:
    there = {path.name.casefold(): path for path in into.iterdir()}
    taken = [there[name.casefold()] for name in new if name.casefold() in there]
    for layer in chain:
        if layer.folder.resolve() in [path.resolve() for path in taken]:
            raise TemplateError(f"{file}: “{layer.name}” extends the template that it would replace; rename one.")
    if taken and not replace:
        what = "of this name" if taken[0].name.casefold() == new[0].casefold() else f"of a name that {new[0]} extends"
        raise AlreadyThere(f"{taken[0]}: there is another template {what} already; remove it first, or replace it.")


def _put(new: Path, target: Path) -> None:
    """Puts a folder in its place; one that was there goes, or stays when that fails."""
    old = new.with_name(f".{new.name}.old")
    try:
        if target.exists():
            target.rename(old)
        new.rename(target)
    except OSError as error:
        if old.exists():
            old.rename(target)
        raise TemplateError(
            f"{target}: cannot be written ({error.strerror}); close what uses it, try again."
        ) from error
