"""Briefs as the database holds them: JSON without the bytes of files, deflated; each file once, by its hash."""

import zlib
from collections.abc import Callable

from briefer.model.brief import Brief
from briefer.model.digest import file_key
from briefer.model.plain import from_json, to_json


def deflated(brief: Brief) -> bytes:
    """The content of a state."""
    kept = {key: brief.files[key].model_copy(update={"data": b""}) for key in separate_files(brief)}
    bare = brief.model_copy(update={"files": brief.files | kept}) if kept else brief
    return zlib.compress(to_json(bare).encode())


def separate_files(brief: Brief) -> dict[str, bytes]:
    """The files that are kept beside the content: those named by their hash."""
    return {key: file.data for key, file in brief.files.items() if file.data and file_key(file.data) == key}


def inflated(content: bytes, file: Callable[[str], bytes]) -> Brief:
    """The brief in the content of a state, with the bytes of its files."""
    brief = from_json(zlib.decompress(content))
    missing = [key for key, stored in brief.files.items() if not stored.data]
    found = {key: brief.files[key].model_copy(update={"data": file(key)}) for key in missing}
    return brief.model_copy(update={"files": brief.files | found}) if found else brief
