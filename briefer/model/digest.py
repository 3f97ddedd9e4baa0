"""Digests: of a brief as it was cleared, and of the files that travel with it. All are SHA-256, in hexadecimal."""

import json
from base64 import b64encode
from hashlib import sha256

from briefer.model.brief import Brief
from briefer.model.parts import StoredFile

_NOT_CLEARED = ("status", "version", "template_version", "clearances")


def cleared(brief: Brief) -> str:
    """The digest of what a clearance covers: all that the brief says, save its status, versions and clearances."""
    said = {name: value for name, value in brief.plain().items() if name not in _NOT_CLEARED}
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return sha256(text.encode("utf-8")).hexdigest()


def file_key(data: bytes) -> str:
    """The key of a file among a brief's files."""
    return sha256(data).hexdigest()


def stored_file(data: bytes, name: str, media_type: str, alt: str = "") -> tuple[str, StoredFile]:
    """A file as a brief keeps it, and its key."""
    return file_key(data), StoredFile(name=name, media_type=media_type, alt=alt, data=b64encode(data))
