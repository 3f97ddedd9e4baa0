"""Fitting: a brief of which the template allows only so many pages, with what does not fit left out and named.

The last item of the longest list goes first, so that a long list never crowds the others out; of lists as long as each
other, that of the last section. Whoever takes part is such a list for each side. Then each list gets back what still
fits, the first section's first. Of the meeting's particulars the longest go first, and only once every list is gone.
Nothing is shortened within an item, so that whatever stands on the page is whole.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

from briefer.compose.composer import Composer
from briefer.compose.select import select
from briefer.document.blocks import Document
from briefer.model.brief import Brief
from briefer.model.finding import Finding
from briefer.model.meeting import Meeting
from briefer.model.since import since
from briefer.template.editions import edition_of
from briefer.template.schema import OfficeTemplate, field_of

CountPages = Callable[[Document], int]

_Place = tuple[str, int]
"""A list that can be cut: a field of the brief; or the participants of one delegation, by its index (else −1)."""
_Kept = dict[_Place, int]
_SIDES, _MEETING = "delegations", "meeting"
_SHORTEN = "Shorten what stands before them, or choose another template."
_FEW_SIDES = 10
"""Sides of which none is left out before anything else is."""
_MOST_TOLD = 3
"""Sides of which it is told one by one how many persons were left out."""


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
    """The beginnings of the brief's lists with which it keeps to the template's pages.

    The brief may still be too long when what may not be left out fills more; then a finding says so.
    """
    shown = select(brief, edition_of(template, edition))
    if not template.most_pages:
        return Fitted(shown, last=_told_of(last, brief, shown))
    composer, whole = Composer(), _lengths(shown, template)

    def fits(kept: _Kept) -> bool:
        shorter = _cut(shown, whole, kept)
        earlier = _told_of(last, brief, shorter)
        document = composer.compose(shorter, template, today, edition, earlier)
        return count_pages(document) <= template.most_pages

    steps = _steps(whole)
    count = _fewest(lambda number: fits(_after(whole, steps[:number])), len(steps))
    kept = _after(whole, steps[:count])
    too_long = () if fits(kept) else (_too_long(template),)
    if too_long:  # not for the meeting's sake
        kept |= {place: length for place, length in whole.items() if place == (_MEETING, -1)}
    elif count:
        kept = _filled_up(whole, kept, fits)
    shorter = _cut(shown, whole, kept)
    return Fitted(shorter, (*_left_out(shown, whole, kept), *too_long), _told_of(last, brief, shorter))


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


def _lengths(brief: Brief, template: OfficeTemplate) -> _Kept:
    """How many items of each list that may be cut are printed, the most dispensable list first."""
    lengths: _Kept = {}
    for _, section in reversed(template.ordered_sections()):
        field = field_of(section.kind)
        if not field or section.required or section.shown == "never":
            continue
        if field == _SIDES:
            lengths |= {(field, index): len(side.participants) for index, side in enumerate(brief.delegations)}
        if field == _MEETING:
            lengths[field, -1] = len(_particulars(brief))
        if not _list(brief, field):
            continue
        printed = len(_list(brief, field))
        lengths[field, -1] = max(lengths.get((field, -1), 0), min(printed, section.most or printed))
    return lengths


def _steps(whole: _Kept) -> tuple[_Place, ...]:
    """The list from which each step takes the last item: the longest, of equals the most dispensable."""
    left = dict(whole)
    steps: list[_Place] = []
    while any(left.values()):
        longest = max(left, key=lambda place: _weight(place, left[place]))
        left[longest] -= 1
        steps.append(longest)
    return tuple(steps)


def _weight(place: _Place, left: int) -> int:
    """How long a list counts as. The meeting and a few sides are not left out before anything else is."""
    match place:
        case ("meeting", _):
            return min(left, 1)
        case ("delegations", -1):
            return max(left - _FEW_SIDES + 1, min(left, 1))
        case _:
            return left


def _particulars(brief: Brief) -> list[str]:
    """What is said of the meeting, by field, the shortest first."""
    said = {name: len(str(value)) for name, value in brief.meeting.plain().items()}
    return sorted(said, key=lambda name: said[name])


def _after(whole: _Kept, steps: Sequence[_Place]) -> _Kept:
    taken = Counter(steps)
    return {place: length - taken[place] for place, length in whole.items()}


def _filled_up(whole: _Kept, kept: _Kept, fits: Callable[[_Kept], bool]) -> _Kept:
    """As many more items of each list as still fit, the first section's first; but one of each before more of any."""
    for most in (1, 3, max(whole.values())):
        for place in reversed(list(whole)):
            goal = min(whole[place], most)
            if kept[place] < goal:
                kept = kept | {place: _most_that_fits(place, goal, kept, fits)}
    return kept


def _most_that_fits(place: _Place, goal: int, kept: _Kept, fits: Callable[[_Kept], bool]) -> int:
    """How many items of one list fit beside what is kept of the others: as many as are kept, or more, up to a goal."""
    return goal - _fewest(lambda without: fits(kept | {place: goal - without}), goal - kept[place])


def _list(brief: Brief, field: str) -> tuple[object, ...]:
    value: object = getattr(brief, field)
    return cast("tuple[object, ...]", value) if isinstance(value, tuple) else ()


def _cut(brief: Brief, whole: _Kept, kept: _Kept) -> Brief:
    """The brief with no more of each list than is kept."""
    cut = {place for place in whole if kept[place] < whole[place]}
    sides = tuple(
        side.model_copy(update={"participants": side.participants[: kept[_SIDES, index]]})
        if (_SIDES, index) in cut
        else side
        for index, side in enumerate(brief.delegations)
    )
    brief = brief.model_copy(update={_SIDES: sides})
    lists = {field: _list(brief, field)[: kept[field, -1]] for field, at in cut if at < 0 and field != _MEETING}
    usual = {name: Meeting.model_fields[name].default for name in _cut_particulars(brief, kept)}
    meeting = {_MEETING: brief.meeting.model_copy(update=usual)} if usual else {}
    return brief.model_copy(update=lists | meeting)


def _cut_particulars(brief: Brief, kept: _Kept) -> list[str]:
    if (_MEETING, -1) not in kept:
        return []
    return [name for name in _particulars(brief)[kept[_MEETING, -1] :] if name in Meeting.model_fields]


def _left_out(brief: Brief, whole: _Kept, kept: _Kept) -> Iterator[Finding]:
    persons = [place for place in whole if place[1] >= 0 and place[1] < kept[_SIDES, -1] and kept[place] < whole[place]]
    for place in reversed(list(whole)):
        field, index = place
        if field == _MEETING:
            for name in sorted(_cut_particulars(brief, kept)):
                message = "This is left out, so that the brief keeps to its pages."
                yield Finding("warning", f"{_MEETING}/{name}", message, "Shorten it, or choose another template.")
        elif index < 0 and kept[place] < whole[place]:
            yield _gone(field, whole[place] - kept[place], whole[place])
        elif place in persons and len(persons) <= _MOST_TOLD:
            path = f"{field}/{brief.delegations[index].id}/participants"
            yield _gone(path, whole[place] - kept[place], whole[place])
    if len(persons) > _MOST_TOLD:
        every = sum(whole[place] for place in persons)
        gone = every - sum(kept[place] for place in persons)
        message = (
            f"{gone} of {every} persons is left out, so that the brief keeps to its pages."
            if gone == 1
            else f"{gone} of {every} persons are left out, so that the brief keeps to its pages."
        )
        yield Finding("warning", _SIDES, message, _SHORTEN)


def _gone(path: str, gone: int, every: int) -> Finding:
    message = (
        f"{gone} of {every} is left out, so that the brief keeps to its pages."
        if gone == 1
        else f"{gone} of {every} are left out, so that the brief keeps to its pages."
    )
    return Finding("warning", path, message, _SHORTEN)


def _too_long(template: OfficeTemplate) -> Finding:
    pages = "one page" if template.most_pages == 1 else f"{template.most_pages} pages"
    return Finding(
        "error", "summary", f"The brief fills more than the {pages} that the template allows.", "Shorten its texts."
    )
