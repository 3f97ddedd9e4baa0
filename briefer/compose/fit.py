"""Fitting: a brief of which the template allows only so many pages, with what does not fit left out and named.

What is dispensable goes first: the last items of the last sections, then those before them. Nothing is shortened within
an item, so that whatever stands on the page is whole.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import cast

from briefer.compose.composer import Composer
from briefer.compose.select import select
from briefer.document.blocks import Document
from briefer.model.brief import Brief
from briefer.model.finding import Finding
from briefer.model.since import since
from briefer.template.editions import edition_of
from briefer.template.schema import OfficeTemplate, field_of

CountPages = Callable[[Document], int]


@dataclass(frozen=True)
class Fitted:
    """The brief as its readers may see it, as much of it as fits, and a finding for each list that was cut.

    ``last`` is the brief of the last meeting to compare it with: without the promises whose follow-ups were cut or
    withheld, since of these it would look as if they were no longer mentioned.
    """

    brief: Brief
    findings: tuple[Finding, ...] = ()
    last: Brief | None = None


def fitted(
    brief: Brief,
    template: OfficeTemplate,
    today: date,
    count_pages: CountPages,
    edition: str = "",
    last: Brief | None = None,
) -> Fitted:
    """The longest beginning of each list with which the brief keeps to the template's pages.

    The brief may still be too long when what may not be left out fills more; then a finding says so.
    """
    shown = select(brief, edition_of(template, edition))
    if not template.most_pages:
        return Fitted(shown, last=_told_of(last, brief, shown))
    composer = Composer()
    steps = tuple(_steps(shown, template))

    def fits(count: int) -> bool:
        shorter = _without(shown, steps[:count])
        earlier = _told_of(last, brief, shorter)
        document = composer.compose(shorter, template, today, edition, earlier)
        return count_pages(document) <= template.most_pages

    count = _fewest(fits, len(steps))
    shorter = _without(shown, steps[:count])
    found = (*_left_out(shown, shorter), *(() if fits(count) else (_too_long(template),)))
    return Fitted(shorter, found, _told_of(last, brief, shorter))


def _told_of(last: Brief | None, brief: Brief, shorter: Brief) -> Brief | None:
    """The last brief without the promises whose follow-ups were cut or withheld."""
    cut = {item.id for item in brief.follow_ups} - {item.id for item in shorter.follow_ups}
    if last is None or not cut:
        return last
    promises = since(last, brief, date.min).promises
    gone = {promise.before.id for promise in promises if promise.now and promise.now.id in cut}
    kept = tuple(item for item in last.follow_ups if item.id not in gone)
    return last.model_copy(update={"follow_ups": kept})


def _fewest(fits: Callable[[int], bool], most: int) -> int:
    """The fewest steps with which it fits, found by halving; all of them when it never does."""
    low, high = 0, most
    while low < high:
        middle = (low + high) // 2
        if fits(middle):
            high = middle
        else:
            low = middle + 1
    return low


def _steps(brief: Brief, template: OfficeTemplate) -> Iterator[str]:
    """The list from which each step takes the last entry, the most dispensable list first."""
    for _, section in reversed(template.ordered_sections()):
        field = field_of(section.kind)
        if field and not section.required:
            yield from [field] * len(_list(brief, field))


def _list(brief: Brief, field: str) -> tuple[object, ...]:
    value: object = getattr(brief, field)
    return cast("tuple[object, ...]", value) if isinstance(value, tuple) else ()


def _without(brief: Brief, steps: tuple[str, ...]) -> Brief:
    lists = {field: _list(brief, field) for field in steps}
    return brief.model_copy(update={field: lists[field][: len(lists[field]) - steps.count(field)] for field in lists})


def _left_out(brief: Brief, shorter: Brief) -> Iterator[Finding]:
    for field in type(brief).model_fields:
        before, after = len(_list(brief, field)), len(_list(shorter, field))
        if after < before:
            yield Finding(
                "warning",
                field,
                f"{before - after} of {before} are left out, so that the brief keeps to its pages.",
                "Shorten what stands before them, or choose another template.",
            )


def _too_long(template: OfficeTemplate) -> Finding:
    pages = "one page" if template.most_pages == 1 else f"{template.most_pages} pages"
    return Finding(
        "error", "summary", f"The brief fills more than the {pages} that the template allows.", "Shorten its texts."
    )
