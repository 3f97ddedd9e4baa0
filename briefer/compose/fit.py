"""Fitting: a brief of which the template allows only so many pages, with what does not fit left out and named.

What is dispensable goes first: the last items of the last sections, then those before them. Nothing is shortened within
an item, so that whatever stands on the page is whole.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from briefer.compose.composer import Composer
from briefer.compose.select import select
from briefer.document.blocks import Document
from briefer.model.brief import Brief
from briefer.model.finding import Finding
from briefer.template.editions import edition_of
from briefer.template.schema import FIELD_OF_KIND, OfficeTemplate

CountPages = Callable[[Document], int]


@dataclass(frozen=True)
class Fitted:
    """The brief that fits, and a finding for each list of which something was left out."""

    brief: Brief
    findings: tuple[Finding, ...] = ()


def fitted(
    brief: Brief,
    template: OfficeTemplate,
    today: date,
    count_pages: CountPages,
    edition: str = "",
    composer: Composer | None = None,
) -> Fitted:
    """The longest beginning of each list with which the brief keeps to the template's pages.

    The brief may still be too long when its texts alone fill more; then a finding says so.
    """
    if not template.most_pages:
        return Fitted(brief)
    composer = composer or Composer()
    steps = tuple(_steps(select(brief, edition_of(template, edition)), template))

    def fits(count: int) -> bool:
        document = composer.compose(_without(brief, steps[:count]), template, today, edition)
        return count_pages(document) <= template.most_pages

    count = _fewest(fits, len(steps))
    shorter = _without(brief, steps[:count])
    return Fitted(shorter, (*_left_out(brief, shorter), *(() if fits(count) else (_too_long(template),))))


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


def _steps(brief: Brief, template: OfficeTemplate) -> Iterator[tuple[str, str]]:
    """Field and id of each item that may be left out, the most dispensable first."""
    for _, section in reversed(template.ordered_sections()):
        field = FIELD_OF_KIND.get(section.kind, section.kind)
        items: object = getattr(brief, field)
        if isinstance(items, tuple) and not section.required:
            yield from ((field, item.id) for item in reversed(items) if hasattr(item, "id"))


def _without(brief: Brief, steps: tuple[tuple[str, str], ...]) -> Brief:
    gone = set(steps)
    lists = {field: tuple(item for item in getattr(brief, field) if (field, item.id) not in gone) for field, _ in steps}
    return brief.model_copy(update=lists) if lists else brief


def _left_out(brief: Brief, shorter: Brief) -> Iterator[Finding]:
    for field in type(brief).model_fields:
        before: object = getattr(brief, field)
        after: object = getattr(shorter, field)
        if isinstance(before, tuple) and isinstance(after, tuple) and len(after) < len(before):
            left = len(before) - len(after)
            yield Finding(
                "warning",
                field,
                f"{left} of {len(before)} are left out, so that the brief keeps to its pages.",
                "Shorten what stands before them, or choose another template.",
            )


def _too_long(template: OfficeTemplate) -> Finding:
    pages = "one page" if template.most_pages == 1 else f"{template.most_pages} pages"
    return Finding(
        "error", "summary", f"The brief fills more than the {pages} that the template allows.", "Shorten its texts."
    )
