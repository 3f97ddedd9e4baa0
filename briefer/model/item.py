"""List items, and what any of them may carry: a marking, a source, and what is still to be confirmed."""

from typing import Annotated

from pydantic import Field

from briefer.model.base import Part, text_for
from briefer.model.dates import DateField
from briefer.model.richtext import RichText


class Marking(Part):
    """A protective marking. Levels and their order come from the template's scheme."""

    level: str = Field(default="", description="Level, as the template's marking scheme names it")
    caveats: tuple[str, ...] = Field(default=(), description="Caveats and handling instructions")


MarkingField = Annotated[Marking, text_for("level", Marking)]
"""A marking on input: an object, or text that is its level."""


class Source(Part):
    """Where something was stated."""

    sentence: str = Field(default="", description="The sentence that states it, word for word")
    document: str = Field(default="", description="Title of the document")
    issued_by: str = Field(default="", description="Who issued the document")
    url: str = Field(default="", description="Address of the document")
    date: DateField | None = Field(default=None, description="Date of the document")


class Item(Part):
    """A part that stands in a list. Paths, edits and merges go by its id, never by its position."""

    id: str = Field(default="", pattern=r"^[A-Za-z0-9_.-]{0,64}$", description="Short id, stable through all edits")
    marking: MarkingField | None = Field(default=None, description="Marking of this item, when it has one of its own")
    source: Source | None = Field(default=None, description="Where this was stated")
    internal: bool = Field(default=False, description="Background that is never disclosed outside the office")
    to_confirm: str = Field(default="", description="What is still to be checked, in words")


class Point(Item):
    """One point to make: a talking point, an objective, a recommendation, a line for the press."""

    text: RichText = Field(default=(), description="The point, as it would be said")


PointField = Annotated[Point, text_for("text", Point)]
"""A point on input: an object, or text that is the point."""
