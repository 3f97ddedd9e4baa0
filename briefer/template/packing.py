"""Handing templates round: a folder packed into one `.brieftemplate` file, and such a file installed.

The file is a zip with one folder, named as the template, and nothing but data in it. It is unpacked beside its place
and checked there, so that a wrong one leaves nothing behind.
"""

import io
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from briefer.errors import TemplateError
from briefer.template.loading import TEMPLATE_FILE, Templates

ENDING = ".brieftemplate"

_KINDS = frozenset({".toml", ".ttf", ".otf", ".png", ".jpg", ".jpeg", ".svg", ".docx", ".txt", ".md"})
"""Endings of the files that a template may hold."""
_MOST_BYTES = 64 * 2**20
_MOST_FILES = 500
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The date of every entry, so that the same folder gives the same bytes."""


def pack(folder: Path, name: str = "") -> bytes:
    """A template's folder as one file. What a template does not hold (hidden files, programs) stays behind."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and _belongs(path.relative_to(folder)))
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for path in files:
            entry = ZipInfo(f"{name or folder.name}/{path.relative_to(folder).as_posix()}", _LONG_AGO)
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())
    return packed.getvalue()


def _belongs(path: Path | PurePosixPath) -> bool:
    return path.suffix.lower() in _KINDS and not any(part.startswith(".") for part in path.parts)


def install(file: Path, into: Path, templates: Templates, *, replace: bool = False) -> str:
    """Unpacks a packed template into a folder of templates and gives its name.

    Raises TemplateError when the file is no template, holds what it must not, is wrong, or when there is one of that
    name already and it may not be replaced.
    """
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=into, prefix=".installing-") as place:
        name = _unpack(file, Path(place))
        _check(templates, Path(place) / name, file)
        _put(Path(place) / name, into / name, replace=replace)
    return name


def _check(templates: Templates, folder: Path, file: Path) -> None:
    try:
        templates.load_folder(folder, folder.name)
    except TemplateError as error:
        raise TemplateError(str(error).replace(str(folder.parent), str(file))) from error


def _unpack(file: Path, place: Path) -> str:
    try:
        with ZipFile(file) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            name = _checked(file, entries)
            for entry in entries:
                target = place / entry.filename
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(_bytes(file, archive, entry))
    except (BadZipFile, OSError, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        raise TemplateError(f"{file}: is no packed template, or is damaged; ask for it again.") from error
    return name


def _checked(file: Path, entries: list[ZipInfo]) -> str:
    """The name of the template that is packed, when everything in the file may be unpacked."""
    for problem in _problems(entries):
        raise TemplateError(f"{file}: {problem}")
    return PurePosixPath(entries[0].filename).parts[0]


def _problems(entries: list[ZipInfo]) -> Iterator[str]:
    paths = [PurePosixPath(entry.filename) for entry in entries]
    for path, entry in zip(paths, entries, strict=True):
        if path.is_absolute() or ".." in path.parts or "\\" in entry.filename or ":" in entry.filename:
            yield f"“{entry.filename}” leaves the template's folder."
        if len(path.parts) < 2 or not _belongs(path):
            yield f"“{entry.filename}” is nothing that a template holds."
    if len(entries) > _MOST_FILES or sum(entry.file_size for entry in entries) > _MOST_BYTES:
        yield f"unpacks to more than {_MOST_FILES} files or {_MOST_BYTES // 2**20} MB."
    names = {path.parts[0] for path in paths if path.parts}
    if len(names) != 1 or PurePosixPath(*names, TEMPLATE_FILE) not in paths:
        yield f"holds no single folder with a {TEMPLATE_FILE}."


def _bytes(file: Path, archive: ZipFile, entry: ZipInfo) -> bytes:
    """The bytes of an entry, no more of them than it says: a zip can lie about its sizes."""
    with archive.open(entry) as stream:
        data = stream.read(entry.file_size + 1)
    if len(data) != entry.file_size:
        raise TemplateError(f"{file}: “{entry.filename}” unpacks to another size than it says.")
    return data


def _put(new: Path, target: Path, *, replace: bool) -> None:
    if not target.exists():
        new.rename(target)
        return
    if not replace:
        raise TemplateError(f"{target}: there is a template of this name already; remove it first, or replace it.")
    old = new.with_name(f"{new.name}.old")
    target.rename(old)
    new.rename(target)
    shutil.rmtree(old)
