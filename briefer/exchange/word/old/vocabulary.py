"""What the headings of an old brief's sections, tables and lines mean: the words of all templates, and usual others."""

import re
from collections.abc import Iterable, Mapping

from briefer.model.base import Part
from briefer.template.labels import Labels, part_key

_NUMBER = re.compile(r"^(?:\(?(?:\d+(?:\.\d+)*|[A-Za-z]|[ivxIVX]+)[.)]|\d+(?:\.\d+)*)\s+")

_HEADINGS = {
    "purpose": "aim, aims, purpose of this brief, purpose of brief, introduction",
    "summary": "background, executive summary, latar belakang, overview, pengenalan",
    "recommendations": "decision, decisions, recommendation, recommendations, syor, keputusan",
    "objectives": "objective, objektif",
    "points": "key messages, key points, speaking points, talking point, perkara utama",
    "participants": "attendees, attendance, delegation, delegations, delegates, ahli delegasi, senarai kehadiran",
    "agenda": "programme, program, atur cara, order of business",
    "agreements": "agreements and mous, instruments, mou, mous, memoranda of understanding",
    "issues": "issue, matters for discussion, perkara perbincangan",
    "figures": "key figures, statistics, fakta dan angka",
    "follow_ups": "action, actions, action items, action points, follow up, follow-up, next steps, tindakan",
    "media_lines": "media, press lines, media line, kenyataan media",
    "annexes": "annex, appendix, appendices",
    "distribution": "copy list, copied to, salinan kepada",
    "clearances": "clearances, cleared by",
    "meeting": "meeting details, particulars, details of the meeting, butiran",
}
"""Headings that offices use, by the kind of section; all templates' own headings are known beside them."""

_FIELDS = {
    "brief": {
        "prepared_for": "to, prepared for, submitted to", "prepared_by": "from, prepared by, drafted by, author",
        "reference": "ref, our ref, file ref, file, file no, ruj, rujukan kami", "marking": "classification, security",
        "dated": "date of brief",
    },
    "meeting": {
        "venue": "place, location, venue and city, lokasi", "date": "date of meeting, dates", "start": "starts",
        "dress": "attire, dress code", "requested_by": "requested", "host": "hosted by",
    },
    "participant": {
        "name": "participant, delegate, official", "posts": "position, designation, title, posts",
        "organisation": "ministry, agency, agensi, organization, department",
    },
    "agenda_item": {"title": "item, topic, agenda item, activity", "lead": "speaker, led by, presenter"},
    "agreement": {
        "title": "title, document, instrument, name", "signed": "date signed, date of signature", "note": "remarks",
        "parties": "countries",
    },
    "issue": {
        "topic": "issue, title", "our_position": "position, malaysia's position, kedudukan malaysia, our view",
        "their_position": "their view", "background": "facts",
    },
    "figure": {"label": "item, indicator", "value": "amount, total, value"},
    "mechanism": {"name": "mechanism, forum", "last_met": "last meeting", "next": "next meeting"},
    "follow_up": {
        "action": "task, action required, action item, follow-up, decision", "note": "remarks, comments, notes",
        "owner": "responsible, lead, action by, pic, officer in charge, responsibility, person responsible",
        "due": "deadline, due, due date, timeline, by, date, target date",
    },
    "annex": {"number": "annex, no", "title": "document, subject"},
    "recipient": {"name": "recipient, copy to", "post": "position, designation, title"},
    "clearance": {"name": "cleared by, officer", "decision": "status"},
}  # fmt: skip
"""Names that offices give to fields and columns, by part; all templates' own names are known beside them."""


def normal(words: str) -> str:
    """A heading without its number, its colon and its capitals."""
    bare = " ".join(words.replace("\u00a0", " ").split())
    return _NUMBER.sub("", bare).strip(" :.–-").casefold()


class Vocabulary:
    """The words of some templates, and usual others. Where two say different things, the first one counts."""

    def __init__(self, labels: Iterable[Labels]) -> None:
        self._kinds: dict[str, str] = {}
        self._fields: dict[str, dict[str, str]] = {}
        for words in labels:
            for kind, heading in words.headings.items():
                self._kinds.setdefault(normal(heading), kind)
            for part, names in words.fields.items():
                self._add(part, names)
        for kind, others in _HEADINGS.items():
            for heading in others.split(", "):
                self._kinds.setdefault(heading, kind)
        for part, names in _FIELDS.items():
            for field, others in names.items():
                for name in others.split(", "):
                    self._fields.setdefault(part, {}).setdefault(name, field)

    def _add(self, part: str, names: Mapping[str, str]) -> None:
        for field, name in names.items():
            self._fields.setdefault(part, {}).setdefault(normal(name), field)

    def kind(self, heading: str) -> str:
        """The kind of section that a heading names, empty for none."""
        return self._kinds.get(normal(heading), "")

    def field(self, part: type[Part], name: str) -> str:
        """The field that a name stands for, empty for none."""
        found = self._fields.get(part_key(part), {}).get(normal(name), "")
        return found if found in part.model_fields else ""
