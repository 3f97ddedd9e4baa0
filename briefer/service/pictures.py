"""The pictures of a brief as they may leave the office: clean, and a grey field where one can't be read."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefer.compose.memo import Memo
from briefer.compose.sections.cover import LOGO
from briefer.document.blocks import Document, Image
from briefer.errors import FileRefused
from briefer.model.brief import Brief
from briefer.model.digest import file_key, stored_file
from briefer.model.finding import Finding, quoted
from briefer.model.meeting import Delegation, Participant
from briefer.model.parts import Annex, StoredFile
from briefer.model.paths import join
from briefer.pictures.cleaning import clean_picture

_PORTRAIT = (95, 120)
"""Points of the field that stands for a picture that can't be read."""


@dataclass(frozen=True, slots=True)
class _Clean:
    """A file as it may leave, under its own key, and why it can't be read; empty when it can."""

    key: str
    file: StoredFile
    why: str = ""


class Pictures:
    """Makes briefs clean, and remembers each picture, so that an unchanged one is read once."""

    def __init__(self) -> None:
        self._memo = Memo()

    def clean(self, brief: Brief) -> Brief:
        """The brief with clean pictures, under the keys of their bytes; the very same when all are clean.

        A photograph that can't be read is a grey field instead, since nobody knows what its bytes hold. An annex need
        not be a picture.
        """
        parts = (brief.files, brief.delegations, brief.annexes)
        changed = self._memo.of("brief", parts, lambda: self._changed(brief))
        return brief.model_copy(update=changed) if changed else brief

    def _changed(self, brief: Brief) -> dict[str, object]:
        """The fields that change when pictures are cleaned."""
        cleaned = {key: self._cleaned(key, file) for key, file in brief.files.items()}
        shown = {person.photo for person in brief.participants()}
        new = {key: found for key, found in cleaned.items() if key in shown or not found.why}
        if all(key == found.key and brief.files[key] is found.file for key, found in new.items()):
            return {}
        keys = {key: found.key for key, found in new.items()}
        files = {keys.get(key, key): new[key].file if key in new else file for key, file in brief.files.items()}
        return {
            "files": files,
            "delegations": tuple(self._renamed(side, keys) for side in brief.delegations),
            "annexes": tuple(_renamed_annex(annex, keys) for annex in brief.annexes),
        }

    def with_clean_logo(self, document: Document) -> Document:
        """The document with the template's logo without what the program that drew it wrote beside it."""
        if (logo := document.images.get(LOGO)) is None:
            return document
        clean = self._memo.of("logo", (logo,), lambda: _clean_image(logo))
        return replace(document, images=document.images | {LOGO: clean})

    def findings(self, brief: Brief) -> Iterator[Finding]:
        """A finding for each photograph that can't be read."""
        for side in brief.delegations:
            for person in side.participants:
                file = brief.files.get(person.photo) if person.photo else None
                if file and (why := self._cleaned(person.photo, file).why):
                    path = join("delegations", side.id, "participants", person.id, "photo")
                    whose = quoted(person.name, "the participant")
                    message = f"The photograph of {whose} can't be read; a grey field stands for it."
                    yield Finding("warning", path, message, why)

    def _cleaned(self, key: str, file: StoredFile) -> _Clean:
        return self._memo.of(("file", key), (file,), lambda: _cleaned(key, file))

    def _renamed(self, side: Delegation, keys: dict[str, str]) -> Delegation:
        """A side with the new keys of its photographs; the same side gives the same one again."""

        def make() -> Delegation:
            people = tuple(self._person(side, person, keys) for person in side.participants)
            return side.model_copy(update={"participants": people})

        new = "\n".join(keys.get(person.photo, "") for person in side.participants)
        return self._memo.of(("side", side.id), (side, new), make)

    def _person(self, side: Delegation, person: Participant, keys: dict[str, str]) -> Participant:
        key = keys.get(person.photo, person.photo)
        if key == person.photo:
            return person
        place = "person", side.id, person.id
        return self._memo.of(place, (person, key), lambda: person.model_copy(update={"photo": key}))


def _renamed_annex(annex: Annex, keys: dict[str, str]) -> Annex:
    key = keys.get(annex.file, annex.file)
    return annex if key == annex.file else annex.model_copy(update={"file": key})


def _cleaned(key: str, file: StoredFile) -> _Clean:
    try:
        (data, media_type), why = clean_picture(file.data), ""
    except FileRefused as error:
        data, media_type, why = _field(), "image/png", str(error)
    if data == file.data and media_type == file.media_type:
        return _Clean(key, file)
    new_key, clean = stored_file(data, file.name, media_type, file.alt)
    return _Clean(new_key if key == file_key(file.data) else key, clean, why)


def _clean_image(image: Image) -> Image:
    try:
        return Image(*clean_picture(image.data))
    except FileRefused:  # the template's own check says so
        return image


def _field() -> bytes:
    """A grey field with a cross through it."""
    from PIL import Image as Pillow
    from PIL import ImageDraw

    field = Pillow.new("L", _PORTRAIT, 225)
    right, bottom = (length - 1 for length in _PORTRAIT)
    draw = ImageDraw.Draw(field)
    for line in ((0, 0, right, bottom), (0, bottom, right, 0)):
        draw.line(line, fill=190)
    draw.rectangle((0, 0, right, bottom), outline=190)
    stream = io.BytesIO()
    field.save(stream, "PNG", compress_level=0)  # stored, so that no version of a compressor changes a byte
    return stream.getvalue()
