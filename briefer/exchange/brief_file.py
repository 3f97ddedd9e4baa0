"""The `.brief` file: a zip with the brief as `brief.json` and its photographs and logos under `files/`.

A file is named by the SHA-256 of its bytes. A brief as plain JSON is read too, with its files inside in Base64. What is
read is never trusted: sizes are counted as they unpack, whatever the headers claim, and nothing is ever written to a
path from an archive.
"""

import json
import re
import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

from briefer.errors import BrieferError, FileRefused
from briefer.exchange.atomic import replace_file
from briefer.exchange.reading import read_as
from briefer.exchange.zipped import DAMAGED, content_of
from briefer.model.brief import Brief
from briefer.model.digest import file_key
from briefer.model.parts import StoredFile
from briefer.model.plain import from_json, to_json

MAX_ENTRY = 64 * 2**20
"""Most bytes that one entry may unpack to."""

MAX_TOTAL = 256 * 2**20
"""Most bytes that a file may unpack to."""

MAX_ENTRIES = 2_000
"""Most entries that a file may hold."""

_BRIEF, _FILES = "brief.json", "files/"
_KEY = re.compile(r"[0-9a-f]{64}")
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first day a zip can name: the same brief gives the same bytes on any day


def read_brief(path: Path) -> Brief:
    """The brief in a `.brief` or `.json` file.

    Raises:
        FileRefused: it can't be read, or is no brief that this version knows; says what is wrong and where.
    """
    return read_as(path, unpacked)


def write_brief(brief: Brief, path: Path) -> None:
    """Writes a `.brief`, or plain JSON when the name ends in `.json`; a crash leaves the old file or the new one.

    Raises:
        BrieferError: the name ends in something else, or the file can't be written.
    """
    if path.suffix.lower() not in (".brief", ".json"):
        raise BrieferError(f"{path}: a brief is kept in a file that ends in .brief: name it so.")
    replace_file(path, to_json(brief).encode() if path.suffix.lower() == ".json" else packed(brief))


def packed(brief: Brief) -> bytes:
    """The bytes of a `.brief` file: the same for equal briefs."""
    entries = {key: file for key, file in sorted(brief.files.items()) if file_key(file.data) == key}
    bare = {key: _without_bytes(file) if key in entries else file for key, file in brief.files.items()}
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        _add(archive, _BRIEF, to_json(brief.model_copy(update={"files": bare})).encode(), zipfile.ZIP_DEFLATED)
        for key, file in entries.items():
            _add(archive, _FILES + key, file.data, zipfile.ZIP_STORED)
    return stream.getvalue()


def _without_bytes(file: StoredFile) -> StoredFile:
    return file.model_copy(update={"data": b""})


def _add(archive: zipfile.ZipFile, name: str, data: bytes, compression: int) -> None:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.create_system = 3
    info.external_attr = 0o644 << 16
    info.compress_type = compression
    archive.writestr(info, data)


def unpacked(data: bytes) -> Brief:
    """The brief in the bytes of a `.brief` file or of plain JSON.

    Raises:
        FileRefused: says what is wrong and where.
    """
    if data.startswith(b"PK"):
        entries = _entries(data)
        if _BRIEF not in entries:
            raise FileRefused("This is not a brief, though it is packed like one. It may be a file of another kind.")
        return _with_files(from_json(entries[_BRIEF]), entries)
    if data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"[") or _is_json(data):
        return _with_files(from_json(data), {})
    raise FileRefused("This is not a brief. It may be damaged, or a file of another kind.")


def _is_json(data: bytes) -> bool:
    """Whether the bytes are a JSON value, such as a number, though no object."""
    try:
        json.loads(data)
    except (ValueError, RecursionError):
        return False
    return True


def _entries(data: bytes) -> dict[str, bytes]:
    """Every entry of a zip by its name, unpacked within the limits."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _unpacked_entries(archive)
    except DAMAGED as error:
        raise FileRefused("The file is damaged. Ask for it again, or take it from a backup.") from error


def _unpacked_entries(archive: zipfile.ZipFile) -> dict[str, bytes]:
    infos = archive.infolist()
    if len(infos) > MAX_ENTRIES:
        raise FileRefused(f"It holds {len(infos)} entries; a brief has at most {MAX_ENTRIES}.")
    entries: dict[str, bytes] = {}
    left = MAX_TOTAL
    for info in infos:
        _check_entry(info, entries)
        entries[info.filename] = content = _unpacked_entry(archive, info, min(MAX_ENTRY, left))
        left -= len(content)
    return entries


def _check_entry(info: zipfile.ZipInfo, known: Mapping[str, bytes]) -> None:
    name = info.orig_filename
    steps = name.removesuffix("/").split("/")
    if "\\" in name or ":" in steps[0] or "\0" in name or any(step in ("", ".", "..") for step in steps):
        raise FileRefused(
            f"The entry “{ascii(name)[1:-1]}” has a path that leads out of the file. It was not made by Briefer."
        )
    if name in known:
        raise FileRefused(f"It holds the entry “{name}” twice. It was not made by Briefer.")
    if info.flag_bits & 0x1:
        raise FileRefused(f"The entry “{name}” is encrypted. Save it again without a password.")


def _unpacked_entry(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int) -> bytes:
    content = content_of(archive, info, limit)
    if content is None:
        what = f"The entry “{info.filename}” unpacks" if limit == MAX_ENTRY else "It unpacks"
        most = _megabytes(MAX_ENTRY if limit == MAX_ENTRY else MAX_TOTAL)
        way_out = "No brief says so much" if info.filename == _BRIEF else "Make the pictures smaller"
        raise FileRefused(f"{what} to more than {most}. {way_out}.")
    return content


def _megabytes(size: int) -> str:
    return f"{size // 2**20} MB"


def _with_files(brief: Brief, entries: Mapping[str, bytes]) -> Brief:
    """The brief with the bytes of its files, each checked against its hash."""
    files = {key: _with_bytes(key, file, entries.get(_FILES + key)) for key, file in brief.files.items()}
    return brief.model_copy(update={"files": files}) if files else brief


def _with_bytes(key: str, file: StoredFile, entry: bytes | None) -> StoredFile:
    data = file.data if entry is None else entry
    if _KEY.fullmatch(key) and file_key(data) != key:
        named = f"{file.name or 'A picture'} ({_FILES}{key[:12]}…)"
        problem = "is not in the file" if not data else "is not what its name says, so it is damaged or was exchanged"
        raise FileRefused(f"{named} {problem}. Ask for the file again.")
    return file if entry is None else file.model_copy(update={"data": entry})
