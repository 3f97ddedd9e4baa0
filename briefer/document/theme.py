"""Theme: how a page looks, as plain values. Lengths are points (1/72 inch), colours #rrggbb.

The theme is all that a writer knows of an office's wishes: fonts come in it as something that gives bytes, so that
writers open no file themselves.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from briefer.document.blocks import Align
from briefer.document.letterhead import Letterhead, Surround


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet and its margins. The text area is what the margins leave; header and footer stand in the margins."""

    width: float = 595.28
    height: float = 841.89
    top: float = 72.0
    bottom: float = 68.0
    left: float = 68.0
    right: float = 68.0
    header: float = 34.0
    """From the sheet's top edge to the top of the header."""
    footer: float = 30.0
    """From the sheet's bottom edge to the bottom of the footer."""


@dataclass(frozen=True, eq=False)
class FontFile:
    """A font file. ``read`` gives its bytes, and is called only when a character needs it."""

    name: str
    read: Callable[[], bytes]


@dataclass(frozen=True, eq=False)
class Face:
    """One face of a family: a file, and for a variable font the point on its axes, such as ``{"wght": 700}``."""

    file: FontFile
    axes: Mapping[str, float] = field(default_factory=dict[str, float])


@dataclass(frozen=True, eq=False)
class Family:
    """A font family. A face that it lacks is None, and the nearest one that it has stands in.

    ``faces_of`` is the family that its faces are in truth, where another stands in for it.
    """

    name: str
    regular: Face
    bold: Face | None = None
    italic: Face | None = None
    bold_italic: Face | None = None
    faces_of: str = ""


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a role of text looks. ``leading`` is the distance between baselines; ``keep_next`` holds what follows."""

    size: float
    leading: float
    colour: str = "#1b2733"
    bold: bool = False
    italic: bool = False
    before: float = 0.0
    after: float = 0.0
    indent: float = 0.0
    align: Align = "start"
    capitals: bool = False
    keep_next: bool = False
    family: str = ""
    """A family of the theme to prefer to the first."""
    underline: bool = False
    surround: Surround | None = None
    hanging: float | None = None
    """By how much the number of a heading stands out from the indent; None where its words follow after a space."""


STYLE_NAMES = (
    "title", "subtitle", "reference", "heading1", "heading2", "heading3", "heading4",
    "body", "lead", "particulars", "note", "label", "attribution", "empty", "to_confirm",
    "cell", "column_heading", "key", "caption", "header", "footer", "banner", "contents_title", "contents",
)  # fmt: skip
"""Every theme has a `TextStyle` for each of these: the roles of paragraphs, the levels of headings, and the rest."""


@dataclass(frozen=True, slots=True)
class TableLook:
    """How tables look: horizontal rules only, a filled header row."""

    header_fill: str = "#1f3a5f"
    rule: str = "#c9d2dc"
    rule_width: float = 0.5
    stripe: str = ""
    pad_x: float = 5.0
    pad_y: float = 3.5


@dataclass(frozen=True, slots=True)
class CalloutLook:
    """How a callout looks: a bar at its start, a ground behind it; an empty colour paints nothing."""

    bar: str = "#1f5a94"
    fill: str = ""
    pad: float = 8.0


@dataclass(frozen=True, eq=False)
class Theme:
    """Page, type and colours. ``families`` is in order of preference: a character takes the first that has it."""

    families: tuple[Family, ...]
    styles: Mapping[str, TextStyle]
    page: Page = Page()
    table: TableLook = TableLook()
    callouts: Mapping[str, CalloutLook] = field(default_factory=dict[str, CalloutLook])
    link: str = "#1f5a94"
    rule: str = "#c9d2dc"
    number_width: float = 24.0
    """Width of the column in which the numbers of paragraphs stand."""
    list_indent: float = 16.0
    bullets: tuple[str, ...] = ("•", "–", "◦")
    hyphenate: bool = False
    letterhead: Letterhead | None = None
