"""Makes the sample brief: the Malaysia-United States defence talks of 30 October 2025.

What is stated as fact is in `tests/seed_facts.json` and nowhere else: where that sheet is silent, the brief is silent too, or
says what is still to be confirmed. Recommendations, objectives and points are wording for the minister.
"""

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from briefer.exchange.brief_file import write_brief
from briefer.model.plain import from_plain

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "samples" / "malaysia-us-defence-talks.brief"

STATEMENT = {"document": "Joint statement", "date": "2025-10-31"}
BOTH_SIDES = ["Malaysia", "United States"]


def paragraphs(*texts: str) -> list[dict[str, Any]]:
    """Rich text of plain paragraphs; one that begins with “- ” is a bulleted entry."""
    return [
        {"kind": "ul", "runs": [{"text": text[2:]}]} if text.startswith("- ") else {"kind": "p", "runs": [{"text": text}]}
        for text in texts
    ]


def points(prefix: str, *texts: str) -> list[dict[str, Any]]:
    """Points with ids of their own."""
    return [{"id": f"{prefix}{number}", "text": text} for number, text in enumerate(texts, 1)]


def parties(prefix: str) -> list[dict[str, str]]:
    """Both sides as parties to an agreement."""
    return [{"id": f"{prefix}-{name[0].lower()}", "name": name} for name in BOTH_SIDES]


def accord(key: str, subject: str) -> dict[str, Any]:
    """One of the accords pledged."""
    return {
        "id": key,
        "title": f"Further accord on {subject}",
        "type": "accord",
        "status": "pledged",
        "outcome": "yes",
        "parties": parties(key),
        "next_step": "Name the officer who leads on our side, and exchange drafts",
    }


MEETING = {
    "title": "Malaysia-United States bilateral defence talks",
    "kind": "bilateral",
    "occasion": "On the margins of the ASEAN Defence Ministers' Meeting (ADMM) and ADMM-Plus",
    "date": {"edtf": "2025-10-30", "as_written": "Thursday 30 October 2025"},
    "venue": {"city": "Kuala Lumpur", "country": "Malaysia"},
    "host": "Malaysia",
    "next": {
        "date": {"edtf": "2026", "as_written": "next year"},
        "venue": {"name": "The Pentagon", "city": "Washington"},
        "note": "the two ministers meet again",
    },
}

DELEGATIONS = [
    {
        "id": "malaysia",
        "party": "Malaysia",
        "role": "host",
        "participants": [
            {
                "id": "khaled",
                "honorific": "Datuk Seri",
                "name": "Mohamed Khaled Nordin",
                "posts": ["Defence Minister"],
                "country": "Malaysia",
                "role": "head",
            }
        ],
    },
    {
        "id": "usa",
        "party": "United States",
        "role": "guest",
        "participants": [
            {
                "id": "hegseth",
                "name": "Pete Hegseth",
                "posts": ["Secretary of War"],
                "country": "United States",
                "role": "head",
            },
            {
                "id": "trump",
                "name": "Donald Trump",
                "posts": ["President"],
                "country": "United States",
                "role": "mentioned",
                "bio": "Named in the talks for his mediation towards a ceasefire between Thailand and Cambodia.",
            },
        ],
    },
]

AGREEMENTS = [
    {
        "id": "mou",
        "title": "Memorandum of Understanding on defence cooperation",
        "type": "mou",
        "status": "signed",
        "outcome": "yes",
        "parties": parties("mou"),
        "to_confirm": "who signed, and on which day; the statement names neither",
    },
    {
        "id": "acsa",
        "title": "Acquisition and Cross-Servicing Agreement (ACSA)",
        "type": "acsa",
        "status": "renewed",
        "outcome": "yes",
        "parties": parties("acsa"),
        "note": "Renewal announced.",
        "to_confirm": "the date of the earlier agreement, and for how long it is renewed",
    },
    accord("comms", "communications"),
    accord("infoshare", "information sharing"),
    accord("geo", "geospatial cooperation"),
]

ISSUES = [
    {
        "id": "scs",
        "topic": "South China Sea",
        "agreed_language": {
            "text": "The South China Sea is a vital maritime corridor that links the region to the global economy; "
            "sovereignty and freedom of navigation must be upheld.",
            "attributed_to": "Joint statement",
        },
        "source": STATEMENT,
        "to_confirm": "that these are the statement's exact words before anyone quotes them",
        "points": points(
            "scs-p",
            "Our two governments said the same thing in one text: the corridor matters to every economy in the region.",
            "Sovereignty and freedom of navigation stand side by side in it. We do not offer one in exchange for the other.",
        ),
        "if_raised": [
            {
                "id": "scs-r1",
                "their_point": "How will Malaysia give effect to the words on freedom of navigation?",
                "our_answer": "By keeping to them: sovereignty and freedom of navigation are to be upheld together, and what "
                "we said jointly is where we stand.",
            }
        ],
    },
    {
        "id": "ceasefire",
        "topic": "Ceasefire between Thailand and Cambodia",
        "our_position": "The Minister welcomed Washington's commitment to support ASEAN observer teams made up of regional "
        "security forces.",
        "their_position": "The Secretary commended Malaysia's leadership as ASEAN Chair and its constructive part in "
        "supporting President Trump's mediation.",
        "points": points(
            "cf-p",
            "Thank the Secretary for what he said of Malaysia's part as ASEAN Chair.",
            "Ask when, and in what form, the support for the observer teams will come.",
        ),
        "to_confirm": "what the support for the observer teams consists of",
    },
    {
        "id": "emerging",
        "topic": "Emerging security challenges",
        "background": paragraphs(
            "Both sides reaffirmed their commitment to meet emerging challenges together:",
            "- cybersecurity",
            "- maritime threats",
            "- terrorism",
            "- violent extremism",
        ),
        "points": points("em-p", "Propose that each of the four is taken up where our people already meet."),
    },
    {
        "id": "miscalculation",
        "topic": "Preventing military miscalculation",
        "background": "Both sides agreed that communication and dialogue are to be kept up, so that no incident grows out of "
        "a misreading.",
        "points": points("mc-p", "Say plainly that a line which is used in quiet times is the one that works in bad ones."),
    },
    {
        "id": "modernisation",
        "topic": "Modernisation and interoperability",
        "background": "Both sides agreed that modernisation and interoperability are to be advanced, for readiness.",
        "points": points("mo-p", "Link what we modernise to what the two forces train for together."),
    },
]

FIGURES = [
    {
        "id": "engagements",
        "label": "Bilateral and multilateral engagements a year (joint training and exercises)",
        "value": 14,
        "qualifier": "averaging",
        "period": "annually",
    },
    {
        "id": "officials",
        "label": "Malaysian officials in professional development programmes in the United States a year",
        "value": 300,
        "qualifier": "about",
        "period": "each year",
    },
]

FOLLOW_UPS = [
    {
        "id": "pentagon",
        "action": "Next meeting of the two ministers, at the Pentagon, Washington",
        "owner": "Both",
        "due": {"edtf": "2026", "as_written": "next year"},
        "strength": "agreed",
        "to_confirm": "the date",
    },
    {
        "id": "accords",
        "action": "Finalise the further accords on communications, information sharing and geospatial cooperation",
        "owner": "Both",
        "strength": "intended",
    },
    {
        "id": "observers",
        "action": "Support ASEAN observer teams",
        "owner": "United States",
        "strength": "intended",
        "origin": "ceasefire",
    },
    {
        "id": "dialogue",
        "action": "Maintain communication and dialogue to prevent military miscalculation",
        "owner": "Both",
        "strength": "agreed",
        "origin": "miscalculation",
    },
    {
        "id": "interoperability",
        "action": "Advance modernisation and interoperability",
        "owner": "Both",
        "strength": "agreed",
        "origin": "modernisation",
    },
]

BRIEF = {
    "id": "malaysia-us-2025",
    "title": "Malaysia-United States bilateral defence talks: outcomes and next steps",
    "language": "en-GB",
    "template": "mindef-policy",
    "status": "draft",
    "version": "1",
    "dated": "2025-10-31",
    "marking": "Terhad",
    "prepared_for": {"post": "Defence Minister"},
    "prepared_by": {"office": "Defence policy office"},
    "meeting": MEETING,
    "purpose": "To set out what the talks of 30 October 2025 brought, and to ask for your direction on what follows before the "
    "two ministers meet again.",
    "recommendations": points(
        "rec",
        "Note the outcomes: one memorandum signed, one agreement renewed, three further accords pledged.",
        "Agree that the three accords are negotiated side by side, each with one officer who answers for it.",
        "Agree that a date for the meeting at the Pentagon is sought now, so that the accords have a day to be ready for.",
        "Approve the lines for the media below.",
    ),
    "summary": paragraphs(
        "The two ministers met in Kuala Lumpur on Thursday 30 October 2025, on the margins of the ADMM and ADMM-Plus. Their "
        "joint statement came out on Friday 31 October.",
        "A Memorandum of Understanding on defence cooperation was signed and the Acquisition and Cross-Servicing Agreement "
        "renewed. Further accords on communications, information sharing and geospatial cooperation are to be finalised.",
        "On the South China Sea the two sides found words in common. On the ceasefire between Thailand and Cambodia each "
        "thanked the other. Both expressed optimism that defence relations will keep growing.",
    ),
    "objectives": points(
        "obj",
        "Turn the three pledges into texts that can be signed.",
        "Learn what support the ASEAN observer teams will have, and from when.",
        "Settle the day of the next meeting.",
    ),
    "points": points(
        "say",
        "The memorandum and the renewed ACSA give our forces a firmer footing; now we use them.",
        "Our forces meet in training and exercises fourteen times in an average year. That is the measure of this relationship.",
        "About 300 Malaysian officials learn in the United States each year. They are the best case for what we do together.",
        "We would like the three accords ready when we come to Washington.",
    ),
    "delegations": DELEGATIONS,
    "agreements": AGREEMENTS,
    "issues": ISSUES,
    "figures": FIGURES,
    "mechanisms": [
        {"id": "strategic", "name": "Malaysia-US Strategic Talks"},
        {"id": "training", "name": "Bilateral Training and Consultative Group"},
        {"id": "ships", "name": "Regular ship visits"},
    ],
    "follow_ups": FOLLOW_UPS,
    "media_lines": points(
        "media",
        "Malaysia and the United States signed a memorandum on defence cooperation and renewed their agreement on mutual "
        "logistic support.",
        "We uphold sovereignty and freedom of navigation in the South China Sea, and we said so together.",
        "Defence relations between our two countries will keep growing.",
    ),
    "annexes": [
        {
            "id": "statement",
            "number": "A",
            "title": "Joint statement of 31 October 2025",
            "to_confirm": "attach the text as released",
        }
    ],
}


def main() -> None:
    """Writes the sample."""
    SAMPLE.parent.mkdir(parents=True, exist_ok=True)
    write_brief(from_plain(BRIEF), SAMPLE)


if __name__ == "__main__":
    main()
