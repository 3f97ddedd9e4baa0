"""The settings of an office template: each is declared once, with its type, its default and what it does.

Lengths of pages are millimetres, sizes of type points, colours `#rrggbb`. A template is data: nothing in it runs, and
the only expressions are the named placeholders of header and footer.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, Strict, StringConstraints

from briefer.template.fonts import USUAL
from briefer.template.labels import Labels


def _in(unit: str) -> dict[str, JsonValue]:
    """Says in which unit a number is, so that the window can print it beside the field."""
    return {"unit": unit}


def _of(what: str) -> dict[str, JsonValue]:
    """Says what a value is one of (or a list of), so that the window can offer it: see `briefer.template.offers`."""
    return {"of": what}


Number = Annotated[float, Strict()]
Whole = Annotated[int, Strict()]
Flag = Annotated[bool, Strict()]
"""A number and a truth are none when they stand in quotes."""

Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9a-fA-F]{6}$")]

SectionKind = Literal[
    "meeting", "purpose", "recommendations", "summary", "objectives", "points", "participants", "agenda",
    "agreements", "issues", "figures", "mechanisms", "follow_ups", "media_lines", "sections", "custom",
    "annexes", "distribution", "clearances", "if_raised", "since_last",
]  # fmt: skip
"""What a section prints. ``custom`` prints the brief's own section of the same key, ``sections`` all those that no
``custom`` section prints, ``if_raised`` what the other side may say of any issue, and our answers, ``since_last`` what
became of the last meeting's promises and agreed language, where its brief is at hand."""

_FIELDS = {"participants": "delegations", "if_raised": "issues", "custom": "sections", "since_last": ""}


def field_of(kind: str) -> str:
    """The field of a brief that a kind of section prints, empty for a kind that prints none of this brief's."""
    return _FIELDS.get(kind, kind)


Shown = Literal["when_filled", "always", "never"]

PLACEHOLDERS = (
    "title", "reference", "number", "version", "date", "status", "draft", "office", "marking",
    "page", "pages", "page_of",
)  # fmt: skip
"""Placeholders that header and footer may hold, in braces. ``page_of`` is the label “Page x of y”, ``draft`` the word
DRAFT until the brief is cleared, ``office`` who the brief is from."""

FILE_PLACEHOLDERS = ("title", "reference", "number", "version", "date", "status", "edition")
"""Placeholders that the name of an exported file may hold."""


class Setting(BaseModel):
    """A group of settings. A key that it does not declare is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Margins(Setting):
    """White around the text, in millimetres."""

    top: Number = Field(
        default=25, ge=10, le=80, description="Above the text; the header stands in it", json_schema_extra=_in("mm")
    )
    bottom: Number = Field(
        default=23, ge=10, le=80, description="Below the text; the footer stands in it", json_schema_extra=_in("mm")
    )
    left: Number = Field(default=24, ge=8, le=80, description="Left of the text", json_schema_extra=_in("mm"))
    right: Number = Field(default=24, ge=8, le=80, description="Right of the text", json_schema_extra=_in("mm"))
    header: Number = Field(
        default=11, ge=0, le=60, description="From the sheet's top edge to the header", json_schema_extra=_in("mm")
    )
    footer: Number = Field(
        default=10, ge=0, le=60, description="From the sheet's bottom edge to the footer", json_schema_extra=_in("mm")
    )


class PageSetting(Setting):
    """The sheet."""

    size: Literal["A4", "Letter", "A5"] = Field(default="A4", description="Size of the sheet")
    orientation: Literal["portrait", "landscape"] = Field(default="portrait", description="Which way up")
    margins: Margins = Field(default=Margins(), description="Margins")


class StyleSetting(Setting):
    """One style of text, where it differs from what type and colours give. What is left out stays as it was."""

    family: str | None = Field(
        default=None, description="Font family, where it is not that of the text", json_schema_extra=_of("families")
    )
    size: Number | None = Field(default=None, ge=5, le=48, description="Size, points", json_schema_extra=_in("pt"))
    leading: Number | None = Field(
        default=None, ge=5, le=72, description="From baseline to baseline, points", json_schema_extra=_in("pt")
    )
    colour: Colour | None = Field(default=None, description="Colour")
    bold: Flag | None = Field(default=None, description="Bold")
    italic: Flag | None = Field(default=None, description="Italic")
    before: Number | None = Field(
        default=None, ge=0, le=72, description="Space before, points", json_schema_extra=_in("pt")
    )
    after: Number | None = Field(
        default=None, ge=0, le=72, description="Space after, points", json_schema_extra=_in("pt")
    )
    indent: Number | None = Field(default=None, ge=0, le=144, description="Indent, points", json_schema_extra=_in("pt"))
    align: Literal["start", "centre", "end"] | None = Field(default=None, description="Alignment")
    capitals: Flag | None = Field(default=None, description="Set in capitals")


class TypeSetting(Setting):
    """Type. Sizes of headings and notes follow the body's size."""

    families: tuple[str, ...] = Field(
        default=USUAL,
        description="Font families in order of preference: a character takes the first that has it",
        json_schema_extra=_of("families"),
        min_length=1,
    )
    size: Number = Field(default=10, ge=7, le=16, description="Size of the body, points", json_schema_extra=_in("pt"))
    leading: Number = Field(
        default=1.4, ge=1.1, le=2, description="From baseline to baseline, in sizes", json_schema_extra=_in("×")
    )
    table_size: Number = Field(
        default=9, ge=6, le=16, description="Size in tables, points", json_schema_extra=_in("pt")
    )
    hyphenate: Flag = Field(default=False, description="Divide long words at the end of a line")
    styles: dict[str, StyleSetting] = Field(
        default={}, description="Single styles, where they differ", json_schema_extra=_of("styles")
    )


class FontSetting(Setting):
    """A font family of the office's own: files in the template's folder."""

    regular: str = Field(description="File of the regular face", json_schema_extra=_of("font_file"))
    bold: str = Field(default="", description="File of the bold face", json_schema_extra=_of("font_file"))
    italic: str = Field(default="", description="File of the italic face", json_schema_extra=_of("font_file"))
    bold_italic: str = Field(default="", description="File of the bold italic face", json_schema_extra=_of("font_file"))


class Colours(Setting):
    """Colours. Text must stand out from its ground by 4.5 to 1 (WCAG 2.1, 1.4.3); this is checked."""

    ink: Colour = Field(default="#1b2733", description="Text")
    secondary: Colour = Field(default="#566270", description="Notes, labels, header and footer")
    accent: Colour = Field(default="#1f5a94", description="Links and the bar of a callout")
    heading: Colour = Field(default="#1f3a5f", description="Title and headings")
    rule: Colour = Field(default="#c9d2dc", description="Rules")
    table_head: Colour = Field(default="#1f3a5f", description="Ground of a table's header row")
    table_head_ink: Colour = Field(default="#ffffff", description="Text of a table's header row")
    stripe: Colour | Literal[""] = Field(default="", description="Ground of every other row; empty for none")
    decision: Colour | Literal[""] = Field(default="#eef3f8", description="Ground of the decision sought")
    quotation: Colour | Literal[""] = Field(default="#f5f7f9", description="Ground of agreed language")
    warning: Colour | Literal[""] = Field(default="#fdf3e3", description="Ground of what stays inside the office")
    confirm: Colour = Field(default="#8a4b00", description="What is still to be confirmed")


class Level(Setting):
    """A level of the marking scheme."""

    name: str = Field(description="Name, as briefs hold it")
    label: str = Field(default="", description="Words of the banner; empty for the name")
    prefix: str = Field(default="", description="Printed in brackets before a portion, such as S; empty for the name")
    colour: Colour = Field(default="#1b2733", description="Colour of the banner")


class MarkingScheme(Setting):
    """Protective markings: the levels, highest first, and where they are printed."""

    levels: tuple[Level, ...] = Field(default=(), description="Levels, the highest first")
    caveats: tuple[str, ...] = Field(default=(), description="Caveats the scheme knows; empty for any")
    banner: Literal["both", "top", "bottom", "none"] = Field(default="both", description="Where the banner stands")
    portions: Flag = Field(default=False, description="Whether each marked portion shows its level")
    unmarked: str = Field(default="", description="Level of what has no marking", json_schema_extra=_of("levels"))
    show_unmarked: Flag = Field(default=False, description="Whether a banner is printed at that level")
    separator: str = Field(default=" – ", description="Between the level and its caveats in the banner")


class DateStyle(Setting):
    """How dates are written."""

    order: Literal["day_month_year", "month_day_year", "iso"] = Field(
        default="day_month_year", description="30 October 2025, October 30, 2025 or 2025-10-30"
    )
    weekday: Flag = Field(default=False, description="Whether the day of the week is printed before a full date")
    short_months: Flag = Field(default=False, description="Months in short form: 30 Oct 2025")


class NameStyle(Setting):
    """How the names of persons are written. A name itself is never changed; what the order lacks stands in a note.

    In capitals, the family name is the one that is stated for the person, or what stands before a comma. Else it is the
    first word in China, Hong Kong, Macao, Taiwan, Korea, Japan, Viet Nam and Cambodia, and the last word, with
    particles such as “von der”, anywhere else. In Malaysia, Brunei, Indonesia, Singapore, Myanmar, Iceland, Ethiopia,
    Eritrea, Mongolia, Bhutan and Afghanistan, and in names with bin, binti, a/l or a/p, only a stated one is known.
    """

    order: tuple[Literal["rank", "honorific", "name", "post_nominals"], ...] = Field(
        default=("rank", "honorific", "name", "post_nominals"), description="Parts of a name, in order"
    )
    by_precedence: Flag = Field(default=True, description="Persons in order of precedence where it is given")
    family_capitals: Flag = Field(
        default=False,
        description="Family name in capitals: the one that is stated, else as names are written in the country",
    )


class Numbering(Setting):
    """Numbers of paragraphs and headings."""

    paragraphs: Flag = Field(default=True, description="Number paragraphs through the whole brief")
    headings: Flag = Field(default=False, description="Number headings of sections")
    heading_formats: tuple[str, ...] = Field(
        default=(),
        description=(
            "How the number of a heading is written, level by level: {1} is the number at the first level, {2:a} a "
            "letter at the second (also A, i, I); empty for 1. at the first level alone"
        ),
    )


class BandSetting(Setting):
    """A line of the header or footer: pieces of text with named placeholders.

    A piece whose placeholders are all empty is left out; the others are joined by the separator.
    """

    start: tuple[str, ...] = Field(default=(), description="At the line's start, a piece in each line")
    centre: tuple[str, ...] = Field(default=(), description="In its middle")
    end: tuple[str, ...] = Field(default=(), description="At its end")
    separator: str = Field(default=" · ", description="Between pieces")


class Logo(Setting):
    """The office's emblem above the title: a PNG, JPEG or SVG in the template's folder.

    An SVG is printed as a picture of up to 1200 points, without the empty margin around it. One that holds pictures or
    scripts, or refers to other files, is refused. Its text is set in Noto Sans unless it was made into outlines.
    """

    file: str = Field(
        default="",
        description="File of the picture, a PNG, JPEG or SVG; empty for none",
        json_schema_extra=_of("picture_file"),
    )
    alt: str = Field(default="", description="What it shows, for those who can't see it")
    width: Number = Field(default=45, gt=0, le=200, description="Most width, millimetres", json_schema_extra=_in("mm"))
    height: Number = Field(
        default=20, gt=0, le=100, description="Most height, millimetres", json_schema_extra=_in("mm")
    )
    align: Literal["start", "centre", "end"] = Field(default="start", description="Alignment")


class Cover(Setting):
    """The cover: title, for whom, from whom, reference, date."""

    layout: Literal["block", "page", "none"] = Field(
        default="block", description="A block above the text, a page of its own, or the title alone"
    )


class ContentsSetting(Setting):
    """The contents page."""

    shown: Flag = Field(default=False, description="Whether there is one")
    depth: Whole = Field(default=2, ge=1, le=4, description="Levels of headings in it")


class ColumnSetting(Setting):
    """A column of a section's table."""

    field: str = Field(description="Field of the item, as the format names it", json_schema_extra=_of("item_fields"))
    weight: Number = Field(default=1, gt=0, le=20, description="Share of the width, where there is too little")
    title: str = Field(default="", description="Heading; empty for the label of the field")


class CustomField(Setting):
    """A field of the office's own, in a custom section. The brief holds it as a section with the key SECTION.FIELD."""

    key: str = Field(pattern=r"^[a-z][a-z0-9_]*$", description="Key of the field")
    title: str = Field(description="Its name on the page and in the window")
    type: Literal["text", "date", "number", "yes_no", "choice"] = Field(default="text", description="What it holds")
    choices: tuple[str, ...] = Field(default=(), description="What may be chosen, where it is a choice")
    required: Flag = Field(default=False, description="Whether a brief without it is reported as not ready")


class SectionSetting(Setting):
    """A section: what it prints, and how."""

    kind: SectionKind = Field(description="What it prints")
    title: str = Field(default="", description="Heading; empty for the label of the kind")
    layout: str = Field(
        default="",
        description="Layout, of those that the kind has; empty for its usual one",
        json_schema_extra=_of("layouts"),
    )
    columns: tuple[ColumnSetting, ...] = Field(
        default=(), description="Columns of its table; empty for the usual ones", json_schema_extra=_of("columns")
    )
    shown: Shown = Field(default="when_filled", description="Shown when filled, always (also when empty), or never")
    required: Flag = Field(default=False, description="Whether a brief without it is reported as not ready")
    numbered: Flag = Field(default=True, description="Whether its paragraphs are numbered, where paragraphs are")
    new_page: Flag = Field(default=False, description="Whether it starts on a new page")
    most: Whole = Field(default=0, ge=0, description="How many items it shows, the first ones; 0 for all")
    without: tuple[str, ...] = Field(
        default=(), description="Fields of its items that it leaves out", json_schema_extra=_of("item_fields")
    )
    present_only: Flag = Field(default=False, description="Whether it leaves out persons who are mentioned or absent")
    fields: tuple[CustomField, ...] = Field(default=(), description="Fields of a custom section, in order")
    hint: str = Field(default="", description="What belongs in a custom section: shown under its title in the window")


class Edition(Setting):
    """What one circle of readers sees."""

    title: str = Field(default="", description="Name of the edition, as a person would say it")
    internal: Flag = Field(default=False, description="Whether it shows items marked as internal")
    withhold: tuple[str, ...] = Field(
        default=(),
        description="Fields that it leaves out everywhere, such as contact, or of one part: agreement.owner",
        json_schema_extra=_of("fields"),
    )


class OfficeTemplate(Setting):
    """How an office wants its briefs."""

    extends: str = Field(
        default="",
        description="Template whose settings hold where this one says nothing",
        json_schema_extra=_of("templates"),
    )
    title: str = Field(default="", description="Name of the template, as a person would say it")
    description: str = Field(default="", description="What it is for, in a sentence")
    version: str = Field(default="", description="Version of the template")
    language: str = Field(
        default="", description="Language of its labels; empty for the brief's own", json_schema_extra=_of("languages")
    )
    own_side: str = Field(
        default="",
        description="The office's own country or organisation: the first delegation of a new brief; empty for none",
    )
    letterhead: str = Field(
        default="",
        description="Word file whose sheet, type, colours, header and footer hold; letterhead.docx if it is there",
        json_schema_extra=_of("word_file"),
    )
    notes: tuple[str, ...] = Field(
        default=(), description="What the letterhead asks for and is not here; written by us"
    )
    substitutes: dict[str, str] = Field(
        default={}, description="What stands in for a font that is not here or may not be embedded; written by us"
    )
    page: PageSetting = Field(default=PageSetting(), description="The sheet")
    type: TypeSetting = Field(default=TypeSetting(), description="Type")
    fonts: dict[str, FontSetting] = Field(
        default={}, description="Fonts of the office's own, by name: add one, then tick it under Type"
    )
    colours: Colours = Field(default=Colours(), description="Colours")
    marking: MarkingScheme = Field(default=MarkingScheme(), description="The marking scheme")
    dates: DateStyle = Field(default=DateStyle(), description="How dates are written")
    names: NameStyle = Field(default=NameStyle(), description="How names are written")
    numbering: Numbering = Field(default=Numbering(), description="Numbers of paragraphs and headings")
    logo: Logo = Field(default=Logo(), description="The office's emblem")
    cover: Cover = Field(default=Cover(), description="The cover")
    contents: ContentsSetting = Field(default=ContentsSetting(), description="The contents page")
    header: tuple[BandSetting, ...] = Field(default=(), description="Lines of the header, with placeholders in braces")
    footer: tuple[BandSetting, ...] = Field(default=(), description="Lines of the footer, with placeholders in braces")
    section_order: tuple[str, ...] = Field(
        default=(),
        description="Keys of sections in the order they are printed; the others follow as declared",
        json_schema_extra=_of("sections"),
    )
    sections: dict[str, SectionSetting] = Field(default={}, description="What is printed, in this order")
    editions: dict[str, Edition] = Field(
        default={"standard": Edition()}, description="What each circle of readers sees"
    )
    required: tuple[str, ...] = Field(
        default=(),
        description="Fields without which a brief is not ready, such as meeting.date or follow_ups.owner",
        json_schema_extra=_of("required"),
    )
    most_pages: Whole = Field(
        default=0, ge=0, le=500, description="Pages a brief may have: what does not fit is left out; 0 for any number"
    )
    file_name: str = Field(
        default="{title} {version}", description="Name of an exported file, with placeholders in braces"
    )
    default_edition: str = Field(
        default="standard", description="Edition made when none is asked for", json_schema_extra=_of("editions")
    )
    labels: dict[str, Labels] = Field(default={}, description="Words of the template's own, by language")

    def ordered_sections(self) -> tuple[tuple[str, SectionSetting], ...]:
        """The sections that are printed, in order, each with its key."""
        keys = [key for key in self.section_order if key in self.sections]
        keys += [key for key in self.sections if key not in self.section_order]
        return tuple((key, self.sections[key]) for key in keys if self.sections[key].shown != "never")
