"""Rich text as data: paragraphs and list entries made of runs. There is no markup in a stored brief."""

from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from briefer.model.base import Part, WholeNumber


class TextRun(Part):
    """A stretch of text with one look."""

    text: str = ""
    bold: bool = False
    italic: bool = False
    href: str = Field(default="", description="Address that the text links to: http, https or mailto")


class TextBlock(Part):
    """A paragraph (``p``), or an entry of a bulleted (``ul``) or numbered (``ol``) list at a depth from 0."""

    kind: Literal["p", "ul", "ol"] = "p"
    depth: WholeNumber = Field(default=0, ge=0, le=8)
    runs: tuple[TextRun, ...] = ()

    @property
    def text(self) -> str:
        """The block's words, without their look."""
        return "".join(run.text for run in self.runs)


def _read_text(value: object) -> object:
    return plain_text(value) if isinstance(value, str) else value


RichText = Annotated[
    tuple[TextBlock, ...], BeforeValidator(_read_text, json_schema_input_type=str | tuple[TextBlock, ...])
]
"""Rich text on input: blocks, or plain text that is read as one paragraph a line."""


def plain_text(text: str) -> tuple[TextBlock, ...]:
    """Plain text as rich text: one paragraph for each line that is not blank."""
    return tuple(TextBlock(runs=(TextRun(text=line),)) for line in text.splitlines() if line.strip())


def text_of(blocks: Iterable[TextBlock]) -> str:
    """The words of rich text, a line for each block."""
    return "\n".join(block.text for block in blocks)
