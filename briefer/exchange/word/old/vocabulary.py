"""What the headings of an old brief's sections, tables and lines mean: the words of all templates, and usual others."""

import re
from collections.abc import Iterable, Iterator, Mapping

from briefer.exchange.tables_names import names_of
from briefer.exchange.word.old.words import bare
from briefer.model.base import Part
from briefer.model.brief import Brief
from briefer.model.meeting import Meeting
from briefer.template.labels import Labels, part_key

_HEADINGS = {
    "purpose": "aim, aims, purpose of this brief, introduction, pengenalan, pendahuluan, matlamat",
    "summary": (
        "background, executive summary, latar belakang, overview, ringkasan eksekutif, bottom line up front, bluf, "
        "gambaran keseluruhan, rumusan eksekutif"
    ),
    "recommendations": (
        "decision required, decisions required, recommendation, recommendations, recommended action, syor, "
        "syor-syor, perakuan, cadangan keputusan, keputusan yang dipohon, action required"
    ),
    "objectives": "objective, objektif, desired outcomes, what we want, matlamat pertemuan",
    "points": (
        "key messages, key points, speaking points, talking point, points to make, points to raise, lines to take, "
        "line to take, perkara utama, mesej utama, isi utama, teks perbincangan, bahan perbincangan, pokok-pokok "
        "perbincangan, mata perbincangan, points for discussion, suggested talking points, top lines, top line"
    ),
    "participants": (
        "attendees, attendance, delegation, delegations, delegates, ahli delegasi, senarai kehadiran, hadir, list "
        "of participants, list of delegates, composition of delegations, peserta, senarai peserta, delegasi, "
        "anggota delegasi, keahlian, ahli mesyuarat, who will be there, key participants"
    ),
    "agenda": (
        "programme, program, atur cara, aturcara, order of business, tentative programme, running order, itinerary, "
        "jadual, agenda items"
    ),
    "agreements": (
        "agreements and mous, instruments, mou, mous, memoranda of understanding, bilateral agreements, bilateral "
        "instruments, existing agreements, memorandum persefahaman, perjanjian dan mou, agreements and "
        "arrangements, status of agreements, defence agreements"
    ),
    "issues": (
        "issue, matters for discussion, perkara perbincangan, perkara untuk dibincangkan, isu-isu, isu "
        "perbincangan, perkara berbangkit, perkara dibincangkan, perkara yang dibincangkan, issues for discussion, "
        "topics for discussion, discussion topics, regional issues, isu utama, agenda issues, bilateral issues"
    ),
    "figures": (
        "key figures, statistics, fakta dan angka, key facts and figures, facts and figures, key data, statistik"
    ),
    "mechanisms": "bilateral mechanisms, mechanisms, mekanisme, mekanisme dua hala",
    "follow_ups": (
        "action, actions, action items, action points, follow up, follow-up, next steps, tindakan, follow-up "
        "actions, follow up action, way forward, actions arising, matters arising, follow-up matters, action list, "
        "tindakan lanjut, tindakan seterusnya, langkah seterusnya, hala tuju"
    ),
    "media_lines": "media, press lines, media line, kenyataan media, media handling, press, media points",
    "annexes": "annex, appendix, appendices, attachments, enclosures, lampiran-lampiran",
    "distribution": "copy list, copied to, salinan kepada, salinan, cc, senarai edaran",
    "clearances": "clearances, cleared by, clearance",
    "meeting": (
        "meeting details, particulars, details of the meeting, butiran, butiran mesyuarat, maklumat mesyuarat, "
        "logistics, key details, meeting information, butiran pertemuan, butiran lawatan"
    ),
}
"""Headings that offices use, by the kind of section; all templates' own headings are known beside them."""

_CLOSING = frozenset(
    "conclusion, conclusions, penutup, kesimpulan, rumusan, contact, contacts, point of contact, contact officer, "
    "references, rujukan, sumber, sources, comment, comments, biography, biographies, biodata".split(", ")
)
"""Headings that are no field, but surely begin something new."""

_QUALIFIERS = re.compile(
    r"^(?:(?:the|key|main|proposed|provisional|tentative|draft|suggested|recommended|possible|our|your|list of|"
    r"cadangan|senarai|current|overall|existing|bilateral|outstanding|specific|additional|priority|agreed|utama) )+"
)
_BELONGING = re.compile(
    r" (?:of|for|to|from|since|arising from|in) (?:(?:the|this|his|her|your|last|previous|\w+(?:st|nd|rd|th)) )*"
    r"(?:meeting|visit|call|talks|brief|briefing|dialogue|engagement|programme|discussions?)$"
    r"| (?:mesyuarat|lawatan|pertemuan|taklimat|kunjungan)$"
)

_TWICE = re.compile(r"\b(\w+)-\1\b")
"""A Malay word said twice, which makes it plural: “isu-isu”."""

_BESIDE = frozenset(
    "context, scope, overview, history, concerns, matters, aim, introduction, timeline, timelines".split(", ")
)
"""What a heading may name beside a section without being about anything else."""

_FIELDS = {
    "brief": {
        "title": "subject, re, tajuk, perkara, subject matter",
        "reference": (
            "ref, our ref, file ref, file, file no, ruj, ruj kami, rujukan, rujukan kami, no rujukan, no fail, "
            "reference number, reference no, submission number"
        ),
        "prepared_for": "to, prepared for, submitted to, kepada, attention, attn, untuk, disediakan untuk",
        "prepared_by": "from, prepared by, drafted by, author, daripada, dari, disediakan oleh, action officer",
        "marking": "classification, security, security classification, pengelasan, klasifikasi, darjah keselamatan",
        "dated": "date of brief, date submitted, date prepared",
    },
    "meeting": {
        "venue": "place, location, venue and city, lokasi, tempat, where",
        "date": (
            "date of meeting, dates, meeting date, date of visit, tarikh, tarikh mesyuarat, tarikh lawatan, when, "
            "date of call"
        ),
        "start": "starts, time, masa, waktu",
        "dress": "attire, dress code, pakaian",
        "requested_by": "requested",
        "host": "hosted by, tuan rumah",
        "title": "meeting, event, meeting title, mesyuarat, acara, majlis",
        "occasion": "on the margins of, sempena",
        "interpreter": "interpreter, interpretation, jurubahasa",
    },
    "participant": {
        "name": "participant, delegate, official, nama, ahli",
        "posts": "position, designation, title, posts, rank and appointment, appointment, role/title, jawatan, post",
        "organisation": (
            "ministry, agency, agensi, organization, department, organisation, organisasi, kementerian, "
            "ministry/agency, agensi/kementerian"
        ),
    },
    "agenda_item": {
        "title": "item, topic, agenda item, activity, subject, programme, aktiviti, acara, perkara, event",
        "lead": "speaker, led by, presenter",
        "start": "time, masa",
    },
    "agreement": {
        "title": "title, document, instrument, name, agreement, mou, perjanjian, tajuk, title of agreement",
        "signed": (
            "date signed, date of signature, date of signing, signing date, signed on, date, year, year signed, "
            "tarikh ditandatangani, tarikh tandatangan, tarikh dimeterai, tahun"
        ),
        "note": "remarks",
        "parties": "countries",
        "expires": "expiry, expiry date, validity, valid until, tarikh tamat, tamat tempoh",
    },
    "issue": {
        "topic": "issue, title, topic, subject, isu, perkara, topik",
        "background": "facts, latar belakang, context, fakta",
        "our_position": (
            "position, malaysia's position, malaysian position, kedudukan malaysia, pendirian malaysia, our view, "
            "kedudukan, pendirian, kedudukan kita, pendirian kita"
        ),
        "their_position": (
            "their view, counterpart's position, kedudukan mereka, pendirian mereka, the other side's position"
        ),
        "points": (
            "talking points, talking point, points to make, lines to take, line to take, key messages, points to "
            "raise, pokok perbincangan, perkara perbincangan, speaking points, points, recommended line"
        ),
        "sensitivities": "sensitivity, kepekaan",
        "red_line": "red lines",
        "if_raised": (
            "if raised, if asked, if they raise, jika ditimbulkan, jika dibangkitkan, defensive points, defensive "
            "lines, likely questions, anticipated questions, questions and answers, q and a, soal jawab"
        ),
    },
    "if_raised": {
        "their_point": (
            "if they say, they say, they may say, they may raise, if they ask, if asked, if raised, question, "
            "questions, likely question, likely questions, possible questions, anticipated questions, expected "
            "questions, soalan, soalan jangkaan, jangkaan soalan, soalan yang mungkin ditimbulkan, jika mereka "
            "berkata, jika mereka bertanya, jika ditanya, jika ditimbulkan, jika dibangkitkan, mereka mungkin "
            "berkata"
        ),
        "our_answer": (
            "we say, we answer, we reply, we respond, you may say, you say, our answer, our response, our reply, "
            "answer, answers, response, responses, reply, suggested answer, suggested answers, suggested response, "
            "suggested responses, suggested reply, proposed response, proposed answer, recommended response, line "
            "to take, jawapan, cadangan jawapan, jawapan kita, jawapan malaysia, maklum balas, cadangan maklum "
            "balas, kita jawab, kita berkata"
        ),
    },
    "figure": {
        "label": "item, indicator, petunjuk, perkara, indikator, sector, category",
        "value": "amount, total, value, nilai, jumlah",
        "as_of": "year, as at, tahun",
    },
    "mechanism": {
        "name": "mechanism, forum",
        "last_met": "last meeting",
        "next": "next meeting",
    },
    "follow_up": {
        "action": (
            "item, task, action required, action item, follow-up, decision, follow-up action, actions, tindakan "
            "susulan, tindakan, perkara, matter"
        ),
        "note": "remarks, comments, notes, catatan, ulasan",
        "owner": (
            "responsible, lead, action by, pic, officer in charge, responsibility, person responsible, responsible "
            "officer, responsible agency, lead agency, tanggungjawab, tanggung jawab, agensi, pegawai "
            "bertanggungjawab, tindakan oleh, action officer, agency, division, bahagian"
        ),
        "due": (
            "deadline, due, due date, timeline, by, date, target date, tarikh, tarikh akhir, tarikh siap, tempoh, "
            "timeframe, completion date, tarikh sasaran"
        ),
    },
    "annex": {
        "number": "annex, no",
        "title": "document, subject",
    },
    "recipient": {
        "name": "recipient, copy to",
        "post": "position, designation, title",
    },
    "clearance": {
        "role": "position, designation, title, post, jawatan",
        "name": "cleared by, officer",
        "decision": "status",
    },
}
"""Names that offices give to fields and columns, by part; all templates' own names are known beside them."""


def normal(words: str) -> str:
    """A heading without its number, its colon and its capitals, with one kind of apostrophe and hyphen."""
    said = " ".join(words.replace("\u00a0", " ").split()).casefold()
    return bare(said.replace("’", "'").replace("\u2011", "-").replace(" & ", " and ")).strip(" :.…–-*")


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
        both = [words for half in (heading, *heading.split(" / ")) for words in _wordings(half)]
        return next((self._kinds[name] for name in both if name in self._kinds), "")

    def begins(self, heading: str) -> bool:
        """Whether a heading surely begins a section, known or not."""
        return bool(self.kind(heading)) or normal(heading) in _CLOSING

    def field(self, part: type[Part], name: str) -> str:
        """The field that a name stands for, empty for none."""
        known = self._fields.get(part_key(part), {})
        for words in _wordings(name, columns=True):
            found = known.get(words) or ("" if part in (Brief, Meeting) else _in_tables(part, words))
            if found in part.model_fields:
                return found
        return ""


def _in_tables(part: type[Part], words: str) -> str:
    """The field that tables pasted from anywhere would call so."""
    return next((field for field in part.model_fields if words in names_of(field)), "")


def _wordings(words: str, *, columns: bool = False) -> Iterator[str]:
    """A heading as it is, then less and less of it: without what stands in brackets, before and after it.

    The name of a column may hold two, as “Signed/Date” does.
    """
    said = normal(words)
    yield said
    plain = re.sub(r"^\d{1,2} |\s*\([^)]*\)", "", said).strip()
    yield plain
    yield _BELONGING.sub("", plain)
    core = _QUALIFIERS.sub("", _BELONGING.sub("", plain))
    yield core
    yield _TWICE.sub(r"\1", core)
    first, _, other = core.partition(" and ")
    if other in _BESIDE:
        yield first
    if columns:
        yield from (part.strip() for part in re.split(r"/| & | and | dan ", plain))
