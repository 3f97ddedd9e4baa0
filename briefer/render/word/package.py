"""The file itself: parts, their types and relationships, in a zip that is the same for the same parts.

Open Packaging Conventions, ECMA-376 part 2. The parts are written straight into the zip: going through python-docx
would load and save its default template for each file, and leave times in the zip that differ from run to run.
"""

import io
import zipfile
from dataclasses import dataclass, field

from briefer.render.word.xml import DECLARATION, element

_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_LEVEL = 6


@dataclass(slots=True)
class Relationships:
    """The relationships of one part; a target that is asked for again keeps its id."""

    _ids: dict[tuple[str, str, bool], str] = field(default_factory=dict[tuple[str, str, bool], str])

    def to(self, kind: str, target: str, external: bool = False) -> str:
        """The id of a relationship. ``kind`` is the last part of its type, or a type in full."""
        key = (kind if ":" in kind else _OFFICE + kind, target, external)
        return self._ids.setdefault(key, f"rId{len(self._ids) + 1}")

    def xml(self) -> bytes:
        """The relationships as a part."""
        entries = (
            element(
                "Relationship",
                {"Id": id_, "Type": kind, "Target": target} | ({"TargetMode": "External"} if external else {}),
            )
            for (kind, target, external), id_ in self._ids.items()
        )
        return (DECLARATION + element("Relationships", {"xmlns": _RELATIONSHIPS}, *entries)).encode()

    def __bool__(self) -> bool:
        """Whether there is any relationship."""
        return bool(self._ids)


@dataclass(slots=True)
class Package:
    """Parts by name, in the order in which they were added."""

    _parts: dict[str, bytes] = field(default_factory=dict[str, bytes])
    _types: dict[str, str] = field(default_factory=dict[str, str])
    _extensions: dict[str, str] = field(default_factory=dict[str, str])

    def add(self, name: str, data: bytes, media_type: str, relationships: Relationships | None = None) -> None:
        """Add a part such as ``word/document.xml``, with its relationships when it has any."""
        self._parts[name] = data
        self._types[name] = media_type
        if relationships:
            folder, _, file = name.rpartition("/")
            self._parts[f"{folder}/_rels/{file}.rels"] = relationships.xml()

    def add_picture(self, name: str, data: bytes, media_type: str) -> None:
        """Add a picture; its type is known by its extension."""
        self._parts[name] = data
        self._extensions[name.rpartition(".")[2]] = media_type

    def data(self, relationships: Relationships) -> bytes:
        """The file: content types first, then the relationships of the package, then the parts."""
        file = io.BytesIO()
        parts = {"[Content_Types].xml": self._content_types(), "_rels/.rels": relationships.xml()} | self._parts
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
            for name, data in parts.items():
                entry = zipfile.ZipInfo(name, _EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system = 0  # the same file from every system
                archive.writestr(entry, data)
        return file.getvalue()

    def _content_types(self) -> bytes:
        extensions = {
            "rels": "application/vnd.openxmlformats-package.relationships+xml",
            "xml": "application/xml",
        } | self._extensions
        defaults = (element("Default", {"Extension": key, "ContentType": kind}) for key, kind in extensions.items())
        overrides = (
            element("Override", {"PartName": f"/{name}", "ContentType": kind}) for name, kind in self._types.items()
        )
        return (DECLARATION + element("Types", {"xmlns": _TYPES}, *defaults, *overrides)).encode()
