"""All findings about a brief that the brief alone can show, in the brief's own order."""

from datetime import date

from briefer.model.brief import Brief
from briefer.model.contradictions import contradictions
from briefer.model.finding import Finding
from briefer.model.missing import missing
from briefer.model.names import spellings
from briefer.model.names_in_text import names_in_text
from briefer.model.paths import all_paths, parent
from briefer.model.wording import wording


def findings(brief: Brief, today: date) -> tuple[Finding, ...]:
    """What is missing, stale or contradictory on a day: the same findings each time, ordered as the fields are."""
    names = (*spellings(brief), *names_in_text(brief))
    found = dict.fromkeys((*missing(brief), *contradictions(brief, today), *names, *wording(brief)))
    place = {path: position for position, path in enumerate(all_paths(brief))}

    def position(finding: Finding) -> int:
        around = parent(finding.path)  # of a key inside a date, which is one field
        return place.get(finding.path, place.get(around, len(place)))

    return tuple(sorted(found, key=position))
