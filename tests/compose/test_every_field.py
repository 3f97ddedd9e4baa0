"""Nothing that a person typed is lost on the way to the page."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import pytest

from briefer.compose.select import select
from briefer.document.runs import Run, Text
from briefer.model import paths
from briefer.model.brief import Brief
from briefer.model.dates import Date
from briefer.model.richtext import TextBlock
from briefer.settings import shipped_templates
from briefer.template.editions import edition_of
from briefer.template.kinds import LAYOUTS as LAYOUTS_OF
from briefer.template.labels import closed_list, parts
from briefer.template.loading import Templates
from tests.briefs import disclosed, full_brief, make_brief
from tests.compose.pages import pages, runs_in, template, words_by_origin

_UNPRINTED = {
    "format",
    "id",
    "template",
    "template_version",
    "language",
    "key",
    "photo",
    "origin",
    "internal",
    "outcome",
    "family_name",
}
"""Fields that say how to read the others: an agreement's outcome is the heading it stands under, and so on."""

_CLOSED = {field for part in parts() for field in part.model_fields if closed_list(part, field)}


def _words(value: Any) -> str:
    match value:
        case Date():
            return value.as_written
        case (TextBlock(), *_):
            return "".join(block.text for block in value)
        case tuple():
            return "".join(str(entry) for entry in value)
        case _:
            return str(value)


def printed_fields(brief: Brief) -> dict[str, str]:
    """Every field that says something in words of its own, by path."""
    return {
        path: _words(value)
        for path, value in paths.leaves(brief)
        if path.rpartition("/")[2] not in _UNPRINTED | _CLOSED
        and not _repeats_its_delegation(brief, path)
        and not path.startswith("files/")
        and (path.startswith("marking/") or "marking/" not in path)
        and path not in _IN_OTHER_WORDS
    }


_IN_OTHER_WORDS = frozenset({"meeting/time_zone"})
"""Fields that a page says as people do."""


def _repeats_its_delegation(brief: Brief, path: str) -> bool:
    """Whether a path is the country of a person whose delegation says it in its heading."""
    side, _, field = path.partition("/participants/")
    return field.endswith("/country") and paths.get(brief, path) == paths.get(brief, f"{side}/party")


def origins_in_order(runs: Iterable[Run]) -> Iterator[str]:
    """The fields of which runs are the words, each time that another begins."""
    before = ""
    for run in runs:
        origin = run.origin if isinstance(run, Text) else before
        if origin != before and origin:
            yield origin
        before = origin


LAYOUTS = [("", "")] + [(kind, layout) for kind, layouts in LAYOUTS_OF.items() for layout in layouts[1:]]


@pytest.mark.parametrize(("kind", "layout"), LAYOUTS)
def test_every_field_of_a_full_brief_is_printed_as_it_was_typed(kind: str, layout: str) -> None:
    brief = full_brief()
    sections = template().sections
    changed = {kind: sections[kind].model_copy(update={"layout": layout})} if kind else {}
    printed = words_by_origin(pages(brief, edition="office", sections=sections | changed))
    wrong = {
        path: printed.get(path)
        for path, words in printed_fields(brief).items()
        if not "".join(printed.get(path, [])).startswith(words)
    }
    assert wrong == {}


def test_every_closed_list_is_printed_in_the_words_of_the_template() -> None:
    printed = words_by_origin(pages(full_brief(), edition="office"))
    for path in ("status", "meeting/kind", "meeting/venue/mode", "agreements/g1/status", "follow_ups/f1/strength"):
        assert printed[path], path
    assert printed["agreements/g1/type"] == ["Memorandum of Understanding"]


@pytest.mark.parametrize(("kind", "layout"), LAYOUTS)
def test_a_field_is_printed_in_one_place_only_so_that_an_edit_there_is_the_edit(kind: str, layout: str) -> None:
    sections = template().sections
    changed = {kind: sections[kind].model_copy(update={"layout": layout})} if kind else {}
    document = pages(full_brief(), edition="office", sections=sections | changed)
    places = Counter(origins_in_order(runs_in(document)))
    assert {origin: count for origin, count in places.items() if count > 1} == {}


@pytest.mark.parametrize(
    "text", ["<b>bold</b>", "&amp; & {{x}}", "${x} %s {page}", "=1+1", "../../etc/passwd", "“a” — b"]
)
def test_what_looks_like_markup_is_printed_as_it_was_typed(text: str) -> None:
    brief = full_brief().model_copy(update={"title": text, "reference": text})
    document = pages(brief)
    assert words_by_origin(document)["title"] == [text]
    assert text in "".join(run.text for band in document.footer for run in band.start if isinstance(run, Text))


def test_a_title_without_a_look_is_none() -> None:
    document = pages(make_brief(title="\u00a0\u200b"))
    assert document.title == "Untitled brief"
    assert "title" not in words_by_origin(document)


@pytest.mark.parametrize(
    ("value", "printed"), [(1e21, "1" + "0" * 21), (2.5e-7, "0.00000025"), (12.0, "12.0"), (-3, "-3")]
)
def test_numbers_are_printed_in_plain_digits(value: float, printed: str) -> None:
    brief = make_brief(figures=[{"id": "n", "label": "Trade", "value": value}])
    assert words_by_origin(pages(brief))["figures/n/value"] == [printed]


@pytest.mark.parametrize("code", [0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFE, 0x10FFFF, 0xD800])
def test_what_no_file_can_show_is_printed_as_a_replacement(code: int) -> None:
    brief = full_brief().model_copy(update={"title": f"a{chr(code)}b"})
    assert words_by_origin(pages(brief))["title"] == ["a\ufffdb"]


def test_control_characters_are_taken_out_and_line_ends_kept() -> None:
    brief = full_brief().model_copy(update={"title": "one\x00\x1b\ud800 two\nthree\tfour"})
    assert words_by_origin(pages(brief))["title"] == ["one\ufffd twothree four"]


_IN_HEADER_OR_FOOTER = {"reference", "status", "version", "dated", "prepared_by/office"}


@pytest.mark.parametrize("name", Templates([shipped_templates()]).names())
@pytest.mark.parametrize("edition", ["standard", "office"])
def test_what_a_circulated_file_holds_is_what_its_pages_show(name: str, edition: str) -> None:
    brief = disclosed(full_brief())
    shown = select(brief, edition_of(template(name), edition))
    document = pages(brief, name, edition)
    printed = set(words_by_origin(document)) | _IN_HEADER_OR_FOOTER
    held = {path for path in printed_fields(shown) if not path.startswith("marking/")}
    assert held - printed == set()


@pytest.mark.parametrize(
    ("zone", "language", "expected"),
    [
        ("Asia/Kuala_Lumpur", "en", "Kuala Lumpur time"),
        ("Asia/Kuala_Lumpur", "ms", "waktu Kuala Lumpur"),
        ("America/Argentina/Buenos_Aires", "en", "Buenos Aires time"),
        ("UTC+8", "en", "UTC+8"),
        ("Etc/UTC", "en", "Etc/UTC"),
        ("local time/venue", "en", "local time/venue"),
    ],
)
def test_a_time_zone_is_printed_as_people_say_it(zone: str, language: str, expected: str) -> None:
    brief = make_brief(language=language, meeting={"start": "10:00", "time_zone": zone})
    assert words_by_origin(pages(brief))["meeting/time_zone"] == [expected]
