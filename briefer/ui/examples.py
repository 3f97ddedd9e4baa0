"""Examples of what belongs in a field, shown in it while it is empty."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefer.ui.fields import FieldSpec, Kind
from briefer.ui.style import translate

_EXAMPLES: dict[str, Any] = {
    "Brief.title": QT_TRANSLATE_NOOP("Example", "Bilateral meeting on maritime cooperation"),
    "Brief.reference": QT_TRANSLATE_NOOP("Example", "MINDEF.100-1/2/3"),
    "Brief.version": QT_TRANSLATE_NOOP("Example", "0.4"),
    "Brief.language": QT_TRANSLATE_NOOP("Example", "en-GB, ms-MY"),
    "Meeting.series": QT_TRANSLATE_NOOP("Example", "Strategic Talks"),
    "Meeting.ordinal": QT_TRANSLATE_NOOP("Example", "12th"),
    "Meeting.occasion": QT_TRANSLATE_NOOP("Example", "On the margins of the ADMM-Plus"),
    "Meeting.press": QT_TRANSLATE_NOOP("Example", "Photograph at the start"),
    "Meeting.interpreter": QT_TRANSLATE_NOOP("Example", "Consecutive, by the host"),
    "Meeting.dress": QT_TRANSLATE_NOOP("Example", "Lounge suit"),
    "time_zone": QT_TRANSLATE_NOOP("Example", "UTC+8"),
    "honorific": QT_TRANSLATE_NOOP("Example", "YBhg. Datuk Seri"),
    "family_name": QT_TRANSLATE_NOOP("Example", "Robles Fernández"),
    "rank": QT_TRANSLATE_NOOP("Example", "Brigadier General"),
    "post_nominals": QT_TRANSLATE_NOOP("Example", "PSAT"),
    "precedence": QT_TRANSLATE_NOOP("Example", "1"),
    "pronunciation": QT_TRANSLATE_NOOP("Example", "ah-MEE-nah"),
    "minutes": QT_TRANSLATE_NOOP("Example", "20"),
    "Delegation.level": QT_TRANSLATE_NOOP("Example", "Ministers"),
    "renewal_notice": QT_TRANSLATE_NOOP("Example", "Six months before expiry"),
    "condition": QT_TRANSLATE_NOOP("Example", "Once both cabinets approve"),
    "qualifier": QT_TRANSLATE_NOOP("Example", "about"),
    "period": QT_TRANSLATE_NOOP("Example", "each year"),
    "unit": QT_TRANSLATE_NOOP("Example", "billion ringgit"),
    "attributed_to": QT_TRANSLATE_NOOP("Example", "Joint statement of 2024"),
    "Source.document": QT_TRANSLATE_NOOP("Example", "Record of discussion"),
    "Source.issued_by": QT_TRANSLATE_NOOP("Example", "Ministry of Defence"),
}

_HINTS: dict[str, Any] = {
    "start": QT_TRANSLATE_NOOP("Example", "10:00"),
    "end": QT_TRANSLATE_NOOP("Example", "11:30"),
    "Meeting.title": QT_TRANSLATE_NOOP("Example", "Only when it differs from the brief's"),
    "Venue.name": QT_TRANSLATE_NOOP("Example", "Building, room"),
    "contact": QT_TRANSLATE_NOOP("Example", "Telephone or e-mail"),
    "posts": QT_TRANSLATE_NOOP("Example", "One post a line"),
    "Delegation.party": QT_TRANSLATE_NOOP("Example", "Country or organisation"),
    "Agreement.type": QT_TRANSLATE_NOOP("Example", "mou, treaty, acsa or any other"),
    "signatories": QT_TRANSLATE_NOOP("Example", "One name a line"),
    "witnesses": QT_TRANSLATE_NOOP("Example", "One name a line"),
    "scope": QT_TRANSLATE_NOOP("Example", "One matter a line"),
    "caveats": QT_TRANSLATE_NOOP("Example", "One caveat a line"),
    "carried_from": QT_TRANSLATE_NOOP("Example", "One meeting a line, the oldest first"),
    "to_confirm": QT_TRANSLATE_NOOP("Example", "What is still to be checked, and with whom"),
    "Source.sentence": QT_TRANSLATE_NOOP("Example", "The sentence that states it, word for word"),
    "Source.url": QT_TRANSLATE_NOOP("Example", "https://"),
}

_DATE = QT_TRANSLATE_NOOP("Example", "30 October 2025")


def example(field: FieldSpec) -> str:
    """An example or a hint; empty where the label says enough."""
    if hint := _of(field, _HINTS):
        return QCoreApplication.translate("Example", hint)
    words: Any = _DATE if field.kind is Kind.DATE else _of(field, _EXAMPLES)
    if not words:
        return ""
    return translate("Example", "e.g. {0}").format(QCoreApplication.translate("Example", words))


def _of(field: FieldSpec, words: dict[str, Any]) -> Any:
    return words.get(f"{field.owner.__name__}.{field.name}") or words.get(field.name)
