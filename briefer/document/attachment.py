"""Attachment: a file that travels inside another, such as the data of a brief inside its PDF."""

from dataclasses import dataclass
from typing import Literal

Relationship = Literal["Source", "Data", "Alternative", "Supplement", "Unspecified"]
"""What the attachment is to the document: the values of AFRelationship (ISO 19005-3, annex E)."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside a file: its name there, its media type, what it is to the document, and its bytes."""

    name: str
    media_type: str
    relationship: Relationship
    data: bytes
    description: str = ""
