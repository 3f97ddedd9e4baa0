"""Briefs for tests: `make_brief` says only what a test is about, `full_brief` fills every field of the model."""

from typing import Any

from briefer.model.brief import Brief
from briefer.model.plain import from_plain

PNG = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGPkCljAwMDAxMDAwMDAAAALTAD+WfLz0AAAAABJRU5ErkJggg=="
PHOTO = "32bba64bc2cbe2565f40c98b057aa891929f3fd329f020d3b4fbcdae837a2e0c"


def make_brief(**changes: Any) -> Brief:
    """A brief with a title and a date, and the fields given, as plain data."""
    return from_plain({"id": "b1", "title": "Defence talks", "meeting": {"date": "2025-10-30"}} | changes)


def full_brief() -> Brief:
    """A brief in which every field of every part says something."""
    return from_plain(_FULL)


def disclosed(brief: Brief) -> Brief:
    """The brief with nothing marked as internal."""
    return from_plain(_without_internal(brief.plain()))


def _without_internal(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_internal(entry) for key, entry in value.items() if key != "internal"}
    return [_without_internal(entry) for entry in value] if isinstance(value, list) else value


def _item(name: str, /, **fields: Any) -> dict[str, Any]:
    """An item with all that any item may carry."""
    return fields | {
        "id": name,
        "marking": {"level": "Terhad", "caveats": ["For Malaysian eyes"]},
        "source": {
            "sentence": f"The source states {name} in this sentence.",
            "document": f"Record of discussion, part {name}",
            "issued_by": "Ministry of Defence",
            "url": f"https://example.org/{name}",
            "date": {"edtf": "2025-10-31", "as_written": "Friday 31 October 2025"},
        },
        "internal": True,
        "to_confirm": f"whether {name} still holds",
    }


def _rich(words: str) -> list[dict[str, Any]]:
    """Rich text with every look: bold, italic, a link, a bulleted and a numbered entry."""
    return [
        {"kind": "p", "runs": [{"text": words, "bold": True, "italic": True, "href": "https://example.org/rich"}]},
        {"kind": "ul", "depth": 1, "runs": [{"text": f"{words}, bulleted"}]},
        {"kind": "ol", "depth": 2, "runs": [{"text": f"{words}, numbered"}]},
    ]


def _date(edtf: str, as_written: str) -> dict[str, str]:
    return {"edtf": edtf, "as_written": as_written}


_VENUE = {"name": "Wisma Pertahanan", "city": "Kuala Lumpur", "country": "Malaysia", "mode": "in_person"}

_MEETING: dict[str, Any] = {
    "title": "Third Malaysia-Ruritania Strategic Talks",
    "kind": "bilateral",
    "series": "Strategic Talks",
    "ordinal": "3rd",
    "occasion": "ADMM-Plus",
    "date": _date("2025-10-30", "Thursday 30 October 2025"),
    "start": "10:00",
    "end": "11:30",
    "time_zone": "Asia/Kuala_Lumpur",
    "venue": _VENUE,
    "host": "Malaysia",
    "requested_by": "Ruritania",
    "interpreter": "Consecutive, by the host",
    "dress": "Lounge suit",
    "press": "Photograph at the start",
    "previous": {
        "date": _date("2024-05", "May 2024"),
        "venue": _VENUE | {"name": "Castle of Strelsau", "city": "Strelsau", "country": "Ruritania"},
        "note": "Cut short by the storm",
    },
    "next": {
        "date": _date("2026", "next year"),
        "venue": _VENUE | {"name": "By video", "mode": "virtual"},
        "note": "Ruritania offers to host",
    },
}

_HEAD = _item(
    "p1",
    name="Aminah binti Hassan",
    family_name="Hassan",
    honorific="Datuk",
    rank="Brigadier General",
    post_nominals="PSAT, RMAF",
    posts=["Secretary General", "Chair of the Steering Group"],
    organisation="Ministry of Defence",
    country="Malaysia",
    role="head",
    attendance="confirmed",
    bio=_rich("Career officer since 1990"),
    photo=PHOTO,
    pronunciation="ah-MEE-nah",
    contact="aminah@example.org",
    precedence=1,
)

_AGREEMENT = _item(
    "g1",
    title="Memorandum of Understanding on Defence Cooperation",
    short_title="Defence MoU",
    type="mou",
    binding="no",
    status="signed",
    outcome="yes",
    parties=[
        _item("y1", name="Malaysia", status="ratified 3 May 2026"),
        _item("y2", name="Ruritania", status="signed"),
    ],
    signatories=["The Secretary General", "The Under-Secretary"],
    witnesses=["The Minister"],
    place="Kuala Lumpur",
    signed=_date("2025-10-30", "30 October 2025"),
    in_force=_date("2026-01-01", "the new year"),
    expires=_date("2030-12-31", "the end of 2030"),
    renewal_notice="Six months before expiry",
    predecessor="Exchange of Letters of 1999",
    scope=["Exercises", "Training"],
    condition="Once both cabinets approve",
    owner="Policy Division",
    next_step="Exchange the instruments",
    note=_rich("Text agreed line by line"),
)

_ISSUE = _item(
    "s1",
    topic="Strait of Malacca",
    region="South-East Asia",
    background=_rich("Four states patrol it"),
    our_position=_rich("The littoral states lead"),
    their_position=_rich("They offer aircraft"),
    third_party_view=_rich("Zenda asks to observe"),
    agreed_language={"text": _rich("a shared and open waterway"), "attributed_to": "Joint statement of 2024"},
    sensitivities=_rich("Avoid the salvage case"),
    red_line=_rich("No foreign command"),
    likelihood="certain",
    points=[_item("t3", text=_rich("We welcome the offer"))],
    if_raised=[_item("r1", their_point=_rich("Why not a joint command?"), our_answer=_rich("The patrols suffice"))],
)

_FOLLOW_UP = _item(
    "f1",
    action="Send the list of exercises",
    owner="Operations Division",
    due=_date("2025-11-30", "the end of November"),
    strength="agreed",
    status="in_progress",
    group="Exercises",
    origin="g1",
    carried_from=["First Talks, 2022", "Second Talks, 2024"],
    note=_rich("A draft is with the Navy"),
)

_FULL: dict[str, Any] = {
    "format": "briefer/1",
    "id": "full",
    "title": "Strategic talks with Ruritania",
    "reference": "MINDEF.100-1/2/3",
    "number": "7",
    "language": "en-GB",
    "template": "base",
    "template_version": "1+0a1b2c3d",
    "status": "in_clearance",
    "version": "0.4",
    "dated": _date("2025-10-28", "Tuesday 28 October 2025"),
    "marking": {"level": "Terhad", "caveats": ["Policy Division only"]},
    "prepared_for": {"name": "Zainal Omar", "post": "Minister", "office": "Ministry of Defence", "contact": "+60 3 1"},
    "prepared_by": {
        "name": "Lim Mei",
        "post": "Desk officer",
        "office": "Policy Division",
        "contact": "lim@example.org",
    },
    "meeting": _MEETING,
    "purpose": _rich("To prepare the talks"),
    "recommendations": [_item("c1", text=_rich("Approve the text of the memorandum"))],
    "summary": _rich("Ruritania wants closer ties"),
    "objectives": [_item("o1", text=_rich("Obtain a date for the exercise"))],
    "points": [_item("t1", text=_rich("We value the exchange of officers"))],
    "delegations": [
        _item("d1", party="Malaysia", role="host", level="senior officials", participants=[_HEAD]),
    ],
    "agenda": [
        _item(
            "a1",
            start="10:00",
            minutes=20,
            title="Opening",
            lead="The host",
            press="open",
            notes=_rich("Keep it short"),
            points=[_item("t2", text=_rich("Thank them for the journey"))],
        ),
    ],
    "agreements": [_AGREEMENT],
    "issues": [_ISSUE],
    "figures": [
        _item(
            "n1",
            label="Trade in 2024",
            value=12.5,
            unit="billion ringgit",
            qualifier="about",
            period="each year",
            as_of=_date("2024", "last year"),
        ),
    ],
    "mechanisms": [
        _item(
            "m1",
            name="Working Group on Exercises",
            kind="working group",
            last_met=_date("2025-03", "March 2025"),
            next=_date("2026~", "around 2026"),
        ),
    ],
    "follow_ups": [_FOLLOW_UP],
    "media_lines": [_item("l1", text=_rich("The talks were held in a friendly spirit"))],
    "annexes": [_item("x1", number="A", title="Map of the strait", file="strait.pdf")],
    "sections": [_item("k1", key="protocol", title="Protocol", body=_rich("Gifts are exchanged at the end"))],
    "distribution": [_item("q1", name="Chief of Staff", post="Office of the Minister")],
    "clearances": [
        _item(
            "e1",
            name="Rahim Yusof",
            role="Legal adviser",
            date=_date("2025-10-27", "27 October 2025"),
            decision="cleared",
            comment="Mind the third clause",
            cleared="0" * 64,
        ),
    ],
    "files": {PHOTO: {"name": "aminah.png", "media_type": "image/png", "alt": "Aminah binti Hassan", "data": PNG}},
}
