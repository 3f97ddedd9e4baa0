"""The edits in a Word file that was exported from a brief, and the brief with all of them made."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from briefer.compose.text import clean
from briefer.compose.voice import Voice
from briefer.document.anchor import digest
from briefer.errors import FileRefused, PathError
from briefer.exchange.word.anchors import put_right
from briefer.exchange.word.aside import new_pictures, read_aside, read_furniture
from briefer.exchange.word.compare import Comparer
from briefer.exchange.word.dates import read_date
from briefer.exchange.word.found import Comparison, Found, NewItem, Shapes, Transfer, changed
from briefer.exchange.word.lists import Lists
from briefer.exchange.word.old.vocabulary import Vocabulary
from briefer.exchange.word.order import gone_over, moved_items
from briefer.exchange.word.package import W, WordFile
from briefer.exchange.word.text import Reading, read_text
from briefer.exchange.word.typed_issue import typed_issue
from briefer.exchange.word.values import Paragraphs, Unreadable, Values, bare, is_rich, read_rich, words_of
from briefer.model import edit
from briefer.model.base import Part
from briefer.model.brief import Brief
from briefer.model.changes import Change, changes
from briefer.model.ids import id_of
from briefer.model.item import Item, Point
from briefer.model.parts import Issue, Section
from briefer.model.paths import all_paths, get, join, last_step, parent, parts
from briefer.model.plain import from_json
from briefer.model.richtext import TextBlock, plain_text
from briefer.model.shape import shapes

Voices = Callable[[Brief], Sequence[Voice]]
"""Gives the voices in which a brief may have been printed, the likeliest first."""


@dataclass(frozen=True)
class WordEdits:
    """What a Word file says that was exported from a brief."""

    exported: Brief
    """The brief as it was exported: what the edition left out is not in it."""
    brief: Brief
    """The brief with every edit made."""
    authors: tuple[str, ...]
    """Who made tracked changes."""
    unplaced: tuple[str, ...]
    """Words that stand in the file and belong to no field, or say nothing that their field may hold; comments too."""

    @property
    def changes(self) -> tuple[Change, ...]:
        """The edits, in the brief's own order."""
        return changes(self.exported, self.brief)


def is_ours(file: WordFile) -> bool:
    """Whether a Word file was exported from a brief."""
    return file.source is not None and file.exported is not None


def read_edits(file: WordFile, voices: Voices) -> WordEdits:
    """The edits in a file that was exported from a brief.

    Raises:
        FileRefused: what was exported can't be read.
    """
    if file.source is None or file.exported is None:
        raise FileRefused("This Word file was not exported from a brief, so there is nothing to compare it with.")
    exported = from_json(file.source)
    before = read_text(file.exported.find(f"{W}body"), Lists.ours(), {})
    after = read_text(file.body, Lists.of(file), file.links)
    comparer = Comparer(_shapes(exported, before))
    put_right(before, after, comparer.shapes)
    comparer.found.seen.update(_anchored(after, exported))
    comparer.compare(before, after)
    comparer.found.moved += moved_items(before, after, comparer.shapes)
    comparer.found.transfers += gone_over(before, after, comparer.shapes)
    work = _Work(exported, voices(exported))
    work.make(comparer.found, set(_anchored(before, exported)))
    unplaced = (*work.unplaced, *after.aside, *new_pictures(file), *read_furniture(file), *read_aside(file))
    return WordEdits(exported, work.brief, after.authors, unplaced)


def _shapes(brief: Brief, before: Reading) -> Shapes:
    paths = list(all_paths(brief))
    rich: dict[str, bool] = {}
    items: dict[str, bool] = {}
    listed: set[str] = set()
    for path, part in parts(brief):
        for name, shape in shapes(type(part)).items():
            if shape.is_whole:
                rich[join(path, name)] = is_rich(type(part), name)
                if not rich[join(path, name)] and isinstance(getattr(part, name), tuple):
                    listed.add(join(path, name))
            elif shape.kind == "items":
                items[join(path, name)] = shape.part is Point
    points = frozenset(path for path, is_points in items.items() if is_points)
    digests = {digest(path): path for path in paths}
    levels = {
        parent(digests[mark.anchor.digest]): paragraph.heading
        for paragraph in before.paragraphs
        for mark in paragraph.marks
        if paragraph.heading and mark.anchor.kind == "text" and mark.anchor.digest in digests
    }
    return Shapes(digests, rich, points, frozenset(items), frozenset(listed), levels)


def _anchored(reading: Reading, brief: Brief) -> Iterator[str]:
    """The paths that have an anchor in a text."""
    paths = {digest(path): path for path in all_paths(brief)}
    for paragraph in reading.paragraphs:
        for mark in paragraph.marks:
            if mark.anchor.digest in paths:
                yield paths[mark.anchor.digest]


class _Work:
    """Makes the edits one by one."""

    def __init__(self, brief: Brief, voices: Sequence[Voice]) -> None:
        self._exported = brief
        self._values = Values(voices)
        self._vocabulary = Vocabulary(voice.labels for voice in voices)
        self._owners = {
            join(path, name): (type(part), name) for path, part in parts(brief) for name in type(part).model_fields
        }
        self.brief = brief
        self.unplaced: list[str] = []

    def make(self, found: Comparison, anchored: set[str]) -> None:
        """Makes every edit that was found; ``anchored`` are the paths that had an anchor at the export."""
        self._remove(found.seen, anchored)
        made: dict[str, object] = {}
        for field in self._pieced(found.fields):
            self._field(field, found.seen, made)
        for item, following in found.moved:
            self._try(lambda item=item, following=following: edit.move(self.brief, item, last_step(following)), item)
        for transfer in found.transfers:
            self._transfer(transfer)
        for item in found.items:
            self._item(item)
        self.unplaced += found.unplaced

    def _remove(self, seen: set[str], anchored: set[str]) -> None:
        """Removes items of which nothing is left."""
        shown, left = _with_owners(anchored), _with_owners(seen)
        gone = [path for path in _items(self._exported) if path in shown and path not in left]
        for path in gone:
            if not any(path.startswith(f"{other}/") for other in gone):
                self.brief = edit.remove(self.brief, path)

    def _pieced(self, fields: Sequence[Found]) -> Iterator[Found]:
        """What was found, with texts put together that are shown in pieces: one after a label, and the rest below."""
        shown: dict[str, list[Found]] = {}
        for field in fields:
            shown.setdefault(field.path, []).append(field)
        for path, found in shown.items():
            placed = sorted((field.before[0][0].index, place) for place, field in enumerate(found) if field.before)
            pieces = {index: found[place].before for index, place in reversed(placed)}
            before = [entry for index in sorted(pieces) for entry in pieces[index]]
            text = self._text(path)
            if len(found) == 1 or not text or bare(words_of(before)) != text:
                yield from found
                continue
            left = [field.after for field in found if field.after is not None]
            yield Found(path, before, [entry for words in left for entry in words] if left else None)

    def _text(self, path: str) -> str:
        """All that a rich text said, without spaces."""
        owner = self._owners.get(path)
        said = get(self._exported, path) if owner is not None and is_rich(*owner) else ()
        return bare("".join(clean(block.text) for block in said))

    def _is_part(self, found: Found) -> bool:
        """Whether what was found is not all of a rich text, so that it can't take the place of it."""
        before, text = bare(words_of(found.before)), self._text(found.path)
        return bool(before) and before != text and before in text

    def _field(self, found: Found, seen: set[str], made: dict[str, object]) -> None:
        owner = self._owners.get(found.path)
        if owner is None or not self._is_there(found.path) or (found.after is None and found.path in seen):
            return
        rich = is_rich(*owner)
        if not changed(found, rich) and found.after is not None:
            return
        if rich and self._is_part(found):
            self.unplaced += [f"{found.path}: {words}"] if (words := words_of(found.after or ())) else []
            return
        try:
            value = self._value(found, owner, rich)
        except Unreadable as refused:
            self.unplaced.append(f"{found.path}: {refused}")
            return
        words = words_of(found.after or ())
        if found.path in made and made[found.path] != value:
            self.unplaced += [f"{found.path}: {words}"] if words else []
            return
        made[found.path] = value
        self._try(lambda: edit.set_value(self.brief, found.path, value), words)
        self._remove_empty(owner[0], found.path)

    def _remove_empty(self, kind: type[Part], path: str) -> None:
        """Removes a point whose words are gone, and any other item that says nothing more."""
        item = parent(path)
        if parent(item) not in self._owners or not issubclass(kind, Item):
            return
        left = get(self.brief, item)
        said = left.text if isinstance(left, Point) else [name for name in left.said() if name != "id"]
        if not said:
            self.brief = edit.remove(self.brief, item)

    def _value(self, found: Found, owner: tuple[type[Part], str], rich: bool) -> object:
        if found.after is None:
            return None
        if rich:
            old, own = get(self._exported, found.path), self._own(found)
            return read_rich(found.after, found.before, old) if own is None else plain_text(own)
        return self._read(*owner, words_of(found.after))

    def _own(self, found: Found) -> str | None:
        """What a field of an office's own holds that is no text, as briefs keep it."""
        item = get(self._exported, parent(found.path))
        if not isinstance(item, Section) or found.after is None:
            return None
        return self._values.own(item.key, words_of(found.after))

    def _read(self, kind: type[Part], name: str, words: str) -> object:
        """The value of a field that is no rich text. Raises `Unreadable`, as `Values.read` does."""
        if words and shapes(kind)[name].kind == "date":
            return read_date(self._values, words)
        return self._values.read(kind, name, words)

    def _is_there(self, path: str) -> bool:
        try:
            get(self.brief, path)
        except PathError:
            return False
        return True

    def _transfer(self, transfer: Transfer) -> None:
        """Puts an item into another list of its kind, with all that it says."""

        def make() -> Brief:
            item = get(self.brief, transfer.path)
            ids = [other.id for other in get(self.brief, transfer.list_path)]
            place = ids.index(transfer.after_item) + 1 if transfer.after_item in ids else 0
            there = edit.remove(self.brief, transfer.path)
            return edit.insert(there, transfer.list_path, item, next(iter(ids[place:]), ""))

        self._try(make, transfer.path)

    def _item(self, new: NewItem) -> None:
        """Makes a new item; words that a field can't hold are listed."""
        kind = self._kind(new.list_path)
        said: dict[str, object] = {}
        for name, paragraphs in new.fields.items():
            words = words_of(paragraphs)
            if not words or name not in kind.model_fields:
                self.unplaced += [words] if words else []
                continue
            if kind is Issue and name == "background":
                said |= self._typed_issue(paragraphs)
                continue
            try:
                said[name] = self._new_text(kind, paragraphs) if is_rich(kind, name) else self._read(kind, name, words)
            except Unreadable:
                self.unplaced.append(f"{new.list_path}: {words}")
        self._insert(new.list_path, new.after_item, said, new.text, new.before_item)

    def _typed_issue(self, paragraphs: Paragraphs) -> dict[str, object]:
        """What a new issue says under its topic, by the labels that it has like all others."""
        typed = typed_issue(paragraphs, self._vocabulary)
        said: dict[str, object] = {name: read_rich(words, (), ()) for name, words in typed.texts.items()}
        if "agreed_language" in said:
            said["agreed_language"] = {"text": said["agreed_language"], "attributed_to": typed.attributed_to}
        if typed.points:
            said["points"] = self._with_ids("points", [{"text": self._new_text(Point, one)} for one in typed.points])
        if typed.raised:
            pairs = [(read_rich(point, (), ()), read_rich(answer, (), ())) for point, answer in typed.raised]
            said["if_raised"] = self._with_ids(
                "if_raised", [{"their_point": point, "our_answer": answer} for point, answer in pairs]
            )
        return said

    def _with_ids(self, name: str, items: Sequence[dict[str, object]]) -> list[dict[str, object]]:
        made: list[dict[str, object]] = []
        for item in items:
            taken = [str(other["id"]) for other in made]
            made.append({"id": _new_id(name, str(item), taken), **item})
        return made

    def _new_text(self, kind: type[Part], paragraphs: Paragraphs) -> tuple[TextBlock, ...]:
        """A rich text; that of a point is no entry of a list itself."""
        text = read_rich(paragraphs, (), ())
        if kind is not Point:
            return text
        return tuple(block.model_copy(update={"kind": "p", "depth": 0}) for block in text)

    def _insert(self, path: str, after: str, said: dict[str, object], words: str, before: str = "") -> None:
        ids = [item.id for item in get(self.brief, path)]
        known = ids if after in ids else [item.id for item in get(self._exported, path)]
        following = known[known.index(after) + 1 :] if after in known else known
        before = before if before in ids else next((item for item in following if item in ids), "")
        said["id"] = _new_id(path, words, ids)
        self._try(lambda: edit.insert(self.brief, path, said, before), words)

    def _kind(self, list_path: str) -> type[Part]:
        owner, name = self._owners[list_path]
        part = shapes(owner)[name].part
        assert part is not None, "a list of items knows what they are"
        return part

    def _try(self, make: Callable[[], Brief], words: str) -> None:
        try:
            self.brief = make()
        except PathError:
            self.unplaced.append(words)


def _items(brief: Brief) -> Iterator[str]:
    """Paths of all items, outer ones first."""
    for path, part in parts(brief):
        for name, shape in shapes(type(part)).items():
            if shape.kind == "items":
                yield from (join(path, name, item.id) for item in getattr(part, name))


def _with_owners(paths: set[str]) -> set[str]:
    """Paths, and every path on the way to them."""
    found: set[str] = set()
    for path in paths:
        while path and path not in found:
            found.add(path)
            path = parent(path)
    return found


def _new_id(path: str, words: str, taken: Sequence[str]) -> str:
    """An id from the item's words, so that the same file always gives the same brief."""
    attempt = 0
    while True:
        made = id_of(f"{path}\n{words}\n{attempt}")
        if made not in taken:
            return made
        attempt += 1
