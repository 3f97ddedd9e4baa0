"""Composition: a brief and a template become a document.

`compose` is pure. A `Composer` gives the same documents, and remembers sections, items and rows by the identity of
their parts, so that blocks of what has not changed are the very same objects and layout need not measure them again.
"""

import re
from datetime import date

from briefer.compose.bands import bands, placeholder_words
from briefer.compose.marking import banner, markings
from briefer.compose.memo import Memo
from briefer.compose.numbering import numbered, with_heading_numbers
from briefer.compose.scope import Scope
from briefer.compose.sections import cover
from briefer.compose.sections.kinds import KINDS
from briefer.compose.select import select
from briefer.compose.since import TwoMeetings, changed_since
from briefer.compose.text import Blocks, clean
from briefer.compose.voice import Voice
from briefer.document.blocks import Block, Document, Heading, Image, Metadata, PageBreak, Paragraph
from briefer.document.runs import plain
from briefer.model.base import is_blank, is_empty
from briefer.model.brief import Brief
from briefer.model.meeting import Addressee
from briefer.model.since import Since
from briefer.template.editions import Disclosure, edition_of
from briefer.template.files import read_picture
from briefer.template.schema import Logo, OfficeTemplate, SectionSetting

_COVER = SectionSetting(kind="custom")
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


def compose(
    brief: Brief, template: OfficeTemplate, today: date, edition: str = "", last: Brief | None = None
) -> Document:
    """The document of a brief, as the template wants it and as the edition's readers may see it.

    ``last`` is the brief of the last meeting, for the section that says what changed since.
    """
    return Composer().compose(brief, template, today, edition, last)


class Composer:
    """Composes again and again, and makes only what has changed since the last time."""

    def __init__(self) -> None:
        self._memo = Memo()

    def compose(
        self, brief: Brief, template: OfficeTemplate, today: date, edition: str = "", last: Brief | None = None
    ) -> Document:
        """As the function `compose`."""
        memo = self._memo
        disclosure = memo.of("edition", (template, edition), lambda: edition_of(template, edition))
        shown = select(brief, disclosure, memo)
        earlier = memo.of("last", (last, disclosure), lambda: select(last, disclosure) if last else None)
        voice = memo.of("voice", (template, brief.language), lambda: Voice.of(template, brief.language))
        changed = None
        if last and earlier and _tells_what_changed(template):
            changed = _since(TwoMeetings(last, earlier, brief, shown), disclosure, today, memo)
        found = (*markings(shown, memo), *(markings(earlier) if earlier and changed else ()))
        mark = banner(found, template.marking)
        words = placeholder_words(shown, voice, today, mark.text if mark else "")
        return Document(
            title=voice.phrase("untitled") if is_blank(shown.title) else clean(shown.title),
            language=_language(shown.language),
            front=_front(Scope(shown, voice, "cover", _COVER, memo)),
            body=_body(shown, voice, memo, changed),
            metadata=_metadata(shown, today),
            header=bands(template.header, words),
            footer=bands(template.footer, words),
            fields={name: plain(words[name]) for name in ("date", "title")},
            marking=mark,
            images=_images(shown, template, memo),
        )


def _tells_what_changed(template: OfficeTemplate) -> bool:
    return any(section.kind == "since_last" for _, section in template.ordered_sections())


def _since(meetings: TwoMeetings, disclosure: Disclosure, today: date, memo: Memo) -> Since | None:
    lists = (part for brief in (meetings.brief, meetings.shown) for part in (brief.follow_ups, brief.issues))
    parts = (meetings.last, disclosure, today, *lists)
    return memo.of("since", parts, lambda: changed_since(meetings, disclosure, today))


def _front(scope: Scope) -> Blocks:
    parts = tuple(getattr(scope.brief, field) for field in cover.READS)
    return scope.once("cover", parts, lambda: cover.cover(scope))


def _language(tag: str) -> str:
    """A brief's language as a tag that a file may bear; English when it is no tag at all (BCP 47, 2.1)."""
    return tag if _TAG.fullmatch(tag) else "en"


def _body(brief: Brief, voice: Voice, memo: Memo, changed: Since | None) -> Blocks:
    made: list[Block] = []
    number, section_number = 1, 1
    for key, setting in voice.template.ordered_sections():
        blocks = _section(Scope(brief, voice, key, setting, memo, changed))
        if not blocks:
            continue
        if voice.template.numbering.paragraphs and setting.numbered:
            blocks, number = _numbered(blocks, number, key, memo)
        heading = _heading(voice, key, setting, section_number, memo)
        section_number += 1
        made += [*((PageBreak(),) if setting.new_page else ()), heading, *blocks]
    return with_heading_numbers(made, voice.template.numbering, memo)


def _numbered(blocks: Blocks, first: int, key: str, memo: Memo) -> tuple[Blocks, int]:
    """The blocks of a section with numbers; those of a section that is as it was are not even looked at."""
    return memo.of(("numbered", key), (blocks, first), lambda: numbered(blocks, first, memo, ("number", key)))


def _section(scope: Scope) -> Blocks:
    """What a section says, remembered; when it says nothing, a line that says so, or no block at all."""
    kind = KINDS[scope.section.kind]
    parts = tuple(scope.read(field) for field in (kind.field, *kind.also))

    def make() -> Blocks:
        blocks = () if is_empty(parts[0]) else kind.compose(scope)
        if blocks or scope.section.shown != "always":
            return blocks
        nothing = scope.voice.say(scope.voice.phrase("nothing"))
        return (Paragraph(nothing, "empty", origin=kind.field),)

    return scope.once("section", parts, make)


def _heading(voice: Voice, key: str, setting: SectionSetting, number: int, memo: Memo) -> Heading:
    title = setting.title or voice.labels.headings.get(setting.kind, key)
    numbering = voice.template.numbering
    shown_number = f"{number}." if numbering.headings and not numbering.heading_formats else ""
    return memo.of(
        ("heading", key), (voice, setting, shown_number), lambda: Heading(1, voice.say(title), number=shown_number)
    )


def _metadata(brief: Brief, today: date) -> Metadata:
    by = brief.prepared_by or Addressee()
    author = by.name or by.office
    return Metadata(
        author=clean(author),
        subject=clean(brief.meeting.title or brief.meeting.occasion),
        created=today.isoformat(),
        identifier=clean(brief.reference or brief.id),
    )


def _images(brief: Brief, template: OfficeTemplate, memo: Memo) -> dict[str, Image]:
    images = {name: Image(file.data, file.media_type) for name, file in sorted(brief.files.items()) if file.data}
    logo = memo.of("logo", (template.logo,), lambda: _logo(template.logo))
    return images | ({cover.LOGO: logo} if logo else {})


def _logo(logo: Logo) -> Image | None:
    if not logo.file:
        return None
    return Image(*read_picture(logo.file))
