"""Briefs nobody thought of: hypothesis fills the fields of the model, any of them, with text of any script."""

from functools import cache
from typing import Any

from hypothesis import strategies as some

from briefer.model.base import Part
from briefer.model.brief import Brief
from briefer.model.dates import Date
from briefer.model.plain import from_plain
from briefer.model.richtext import TextBlock
from briefer.model.shape import Shape, shapes
from briefer.template.labels import closed_list

_SKIPPED = {"format", "id", "files", "photo", "template", "language", "cleared"}

_WORDS = some.sampled_from(
    ["Defence", "Datuk Seri", "<b>&", "=1+1", "{title}", "%s", "Nguyễn Văn", "Ελλάδα", "Київ", "防衛", "국방", "กลาโหม"]
)
_LETTERS = some.characters(exclude_categories=["Cs", "Cc", "Cn", "Co"], max_codepoint=0xFFFF) | some.characters(
    categories=["Cf", "Co", "Lm", "Me", "No"]
)

lines = some.lists(_WORDS | some.text(_LETTERS, min_size=1, max_size=8), min_size=1, max_size=6).map(" ".join)
"""A line of words."""

_dates = some.sampled_from(
    [{"edtf": "2025-10-30"}, {"edtf": "2026~"}, {"edtf": "2025-33", "as_written": "early 2025"}, "in due course"]
)
_runs = some.fixed_dictionaries({"text": lines}, optional={"bold": some.booleans(), "italic": some.booleans()})
_blocks = some.fixed_dictionaries(
    {"kind": some.sampled_from(["p", "ul", "ol"]), "runs": some.lists(_runs, min_size=1, max_size=2)},
    optional={"depth": some.integers(0, 3)},
)
_rich = some.lists(_blocks, min_size=1, max_size=3)


def briefs() -> some.SearchStrategy[Brief]:
    """Any brief."""
    return _plain(Brief).map(lambda data: from_plain({"title": "Talks"} | data))


@cache
def _plain(part: type[Part]) -> some.SearchStrategy[dict[str, Any]]:
    fields = {name: _field(part, name, shape) for name, shape in shapes(part).items() if name not in _SKIPPED}
    return some.fixed_dictionaries({}, optional=fields)


def _field(part: type[Part], name: str, shape: Shape) -> some.SearchStrategy[Any]:
    if shape.kind == "date" or shape.part is Date:
        return _dates
    if shape.kind == "items" and shape.part is not None:
        return some.lists(some.deferred(lambda: _plain(shape.part or Part)), max_size=2)
    if shape.part is not None:
        return some.deferred(lambda: _plain(shape.part or Part))
    if values := closed_list(part, name):
        return some.sampled_from(values)
    return _leaf(part, name)


def _leaf(part: type[Part], name: str) -> some.SearchStrategy[Any]:
    annotation = str(part.model_fields[name].annotation)
    if TextBlock.__name__ in annotation:
        return _rich
    if "tuple" in annotation:
        return some.lists(lines, max_size=2)
    if "bool" in annotation:
        return some.booleans()
    if "int" in annotation:
        return some.integers(0, 300)
    return lines
