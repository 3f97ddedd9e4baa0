"""The zip in which templates travel: what may stand in it, written and unpacked.

It is made by anyone, so nothing in it is believed: neither its paths nor its sizes. What can't be a file on every
system that Briefer runs on (Windows: Naming Files, Paths, and Namespaces) is refused on all of them, so that a
template that an office hands round can be installed by everyone in it.
"""

import io
import re
import stat
import unicodedata
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from briefer.errors import TemplateError
from briefer.template.loading import TEMPLATE_FILE

_KINDS = frozenset({".toml", ".ttf", ".otf", ".png", ".jpg", ".jpeg", ".svg", ".docx", ".txt", ".md"})
"""Endings of the files that a template may hold."""
_MOST_BYTES = 64 * 2**20
_MOST_FILES = 500
_LONGEST = 160
"""Characters of a path, which leave room for the folder of templates in the 260 that Windows has."""
_SHOWN = 40
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The date of every entry, so that the same folder gives the same bytes."""
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:")
_SIGNS = re.compile(r'[<>:"|?*\x00-\x1f]')


def written(files: Mapping[str, bytes]) -> bytes:
    """A zip of some files, by their paths in it."""
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for path, data in files.items():
            entry = ZipInfo(path, _LONG_AGO)
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return packed.getvalue()


def unpacked(file: Path, place: Path) -> tuple[str, ...]:
    """Unpacks the templates in a file into a folder, and gives their names.

    Raises:
        TemplateError: the file is no zip, is damaged, or holds what it must not. Something may be unpacked by then.
    """
    try:
        with ZipFile(file) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            for problem in _problems(entries):
                raise TemplateError(f"{file}: {problem}")
            for entry in entries:
                target = place / entry.filename
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(_bytes(file, archive, entry))
    except FileNotFoundError as error:
        raise TemplateError(f"{file}: there is no such file.") from error
    except (BadZipFile, OSError, NotImplementedError, RuntimeError, EOFError, ValueError, zlib.error) as error:
        raise TemplateError(f"{file}: is no packed template, or is damaged; ask for it again.") from error
    return tuple(dict.fromkeys(PurePosixPath(entry.filename).parts[0] for entry in entries))


def belongs(path: PurePosixPath) -> bool:
    """Whether a template holds a file of this name: data, and nothing hidden."""
    return path.suffix.lower() in _KINDS and not any(part.startswith(".") for part in path.parts)


def is_device(name: str) -> bool:
    """Whether Windows keeps a name, whatever its ending, for a device."""
    return bool(_DEVICES.fullmatch(name))


def path_problems(paths: Iterable[str]) -> Iterator[str]:
    """What is wrong with the paths of files in a zip, where each has to become a file of its own."""
    seen: dict[str, str] = {}
    files: set[str] = set()
    for given in paths:
        yield from _path(given)
        if given in files:
            yield f"“{given}” stands there twice."
        files.add(given)
        path = PurePosixPath(given)
        for part in map(str, (path, *path.parents)):
            other = seen.setdefault(unicodedata.normalize("NFC", part).casefold(), part)
            if other != part:
                yield f"“{other}” and “{part}” have one name where capitals don't count; rename one."


def _path(given: str) -> Iterator[str]:
    path = PurePosixPath(given)
    if path.is_absolute() or ".." in path.parts or "\\" in given or _DRIVE.match(given):
        yield f"“{given}” leaves the template's folder."
    if str(path) != given:
        yield f"“{given}” is no plain path."
    for part in path.parts:
        if is_device(part) or _SIGNS.search(part) or part.endswith((".", " ")):
            yield f"Windows can't hold the name “{part}”; rename it."
    if len(given) > _LONGEST:
        yield f"“{given[:_SHOWN]}…” is too long a path; use at most {_LONGEST} characters."


def _problems(entries: list[ZipInfo]) -> Iterator[str]:
    if len(entries) > _MOST_FILES or sum(entry.file_size for entry in entries) > _MOST_BYTES:
        yield f"unpacks to more than {_MOST_FILES} files or {_MOST_BYTES // 2**20} MB."
    paths = [entry.filename for entry in entries]
    yield from path_problems(paths)
    for entry in entries:
        path = PurePosixPath(entry.filename)
        if stat.S_ISLNK(entry.external_attr >> 16):
            yield f"“{path}” is a link; a template holds files alone."
        if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            yield f"“{path}” is compressed in a way that is not read here; pack it as Briefer does."
        if len(path.parts) < 2 or not belongs(path):
            yield f"“{path}” is nothing that a template holds."
    names = {PurePosixPath(path).parts[0] for path in paths}
    if not names:
        yield f"is empty; a packed template holds a folder with a {TEMPLATE_FILE}."
    if bare := sorted(name for name in names if f"{name}/{TEMPLATE_FILE}" not in paths):
        yield f"the folder “{bare[0]}” in it has no {TEMPLATE_FILE}, so it is no template."


def _bytes(file: Path, archive: ZipFile, entry: ZipInfo) -> bytes:
    """The bytes of an entry, no more of them than it says: a zip can lie about its sizes."""
    with archive.open(entry) as stream:
        data = stream.read(entry.file_size + 1)
    if len(data) != entry.file_size:
        raise TemplateError(f"{file}: “{entry.filename}” unpacks to another size than it says.")
    return data
