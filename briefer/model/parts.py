"""What a meeting is about: agreements, issues, figures, mechanisms and follow-ups; and a brief's own papers."""

from typing import Annotated, Literal

from pydantic import Field

from briefer.model.base import Base64, Label, NumberOrText, Part, text_for
from briefer.model.dates import DateField
from briefer.model.item import Item, PointField
from briefer.model.richtext import RichText

YesNo = Literal["yes", "no", "unknown"]
AgreementStatus = Literal[
    "proposed", "negotiating", "pledged", "concluded", "initialled", "signed", "adopted", "ratified",
    "in_force", "renewed", "suspended", "expired", "terminated", "unknown",
]  # fmt: skip
Likelihood = Literal["certain", "possible", "unlikely"]
Strength = Literal["agreed", "intended", "proposed", "invited", "instructed", "expected"]
FollowUpStatus = Literal["open", "in_progress", "done", "dropped"]

KNOWN_AGREEMENT_TYPES = (
    "treaty", "agreement", "mou", "loi", "acsa", "exchange_of_notes", "arrangement", "joint_statement",
    "roadmap", "accord", "other",
)  # fmt: skip
"""Types that templates have labels for; any other text is as good a type."""


class Party(Item):
    """A party to an agreement."""

    name: str = Field(default="", description="Country or organisation")
    status: str = Field(default="", description="Where this party stands, when it differs: “ratified 3 May 2026”")


PartyField = Annotated[Party, text_for("name", Party)]


class Agreement(Item):
    """An agreement that came out of the meeting, or is cited in it: “signed” need not mean signed here."""

    title: str = Field(default="", description="Title")
    short_title: str = Field(default="", description="Short title or abbreviation")
    type: str = Field(default="", description="Type, such as mou, treaty, acsa or any other")
    binding: YesNo = Field(default="unknown", description="Whether it binds in law")
    status: AgreementStatus = Field(default="unknown", description="Where it stands")
    outcome: YesNo = Field(default="unknown", description="Whether it came out of this meeting, or is only cited")
    parties: tuple[PartyField, ...] = Field(default=(), description="Parties")
    signatories: tuple[str, ...] = Field(default=(), description="Who signed")
    witnesses: tuple[str, ...] = Field(default=(), description="Who witnessed the signing")
    place: str = Field(default="", description="Place of signature")
    signed: DateField | None = Field(default=None, description="Date of signature")
    in_force: DateField | None = Field(default=None, description="Date of entry into force")
    expires: DateField | None = Field(default=None, description="Date of expiry")
    renewal_notice: str = Field(default="", description="Notice needed for renewal or termination")
    predecessor: str = Field(default="", description="Agreement that this one replaces")
    scope: tuple[str, ...] = Field(default=(), description="What it covers, a line each")
    condition: str = Field(default="", description="What it depends on")
    owner: str = Field(default="", description="Who looks after it in the office")
    next_step: str = Field(default="", description="Next step")
    note: RichText = Field(default=(), description="Note")


class AgreedLanguage(Part):
    """Words both sides agreed, quoted exactly, with whom they are attributed to."""

    text: RichText = Field(default=(), description="The agreed words, exactly")
    attributed_to: str = Field(default="", description="Where the words stand: a joint statement, a communiqué")


AgreedLanguageField = Annotated[AgreedLanguage, text_for("text", AgreedLanguage)]


class IfRaised(Item):
    """A point the other side may make, and our answer."""

    their_point: RichText = Field(default=(), description="What they may say")
    our_answer: RichText = Field(default=(), description="What we answer")


class Issue(Item):
    """A matter to be discussed: where each side stands and what to say."""

    topic: str = Field(default="", description="Topic")
    region: str = Field(default="", description="Region")
    background: RichText = Field(default=(), description="Background")
    our_position: RichText = Field(default=(), description="Our position")
    their_position: RichText = Field(default=(), description="Their position")
    third_party_view: RichText = Field(default=(), description="What third parties hold")
    agreed_language: AgreedLanguageField | None = Field(
        default=None, description="Agreed language, quoted and attributed"
    )
    sensitivities: RichText = Field(default=(), description="Sensitivities; shown inside the office only")
    red_line: RichText = Field(default=(), description="What must not be conceded; shown inside the office only")
    likelihood: Likelihood | None = Field(default=None, description="How likely it is to come up")
    points: tuple[PointField, ...] = Field(default=(), description="Points to make")
    if_raised: tuple[IfRaised, ...] = Field(default=(), description="If they raise it")


class Figure(Item):
    """A number worth having at hand."""

    label: str = Field(default="", description="What is counted")
    value: NumberOrText = Field(default=None, description="The number, or words for it")
    unit: str = Field(default="", description="Unit")
    qualifier: str = Field(default="", description="about, averaging, more than")
    period: str = Field(default="", description="Over which time, such as “each year”")
    as_of: DateField | None = Field(default=None, description="When it was true")


class Mechanism(Item):
    """A standing body or channel between the sides."""

    name: str = Field(default="", description="Name")
    kind: str = Field(default="", description="Kind: talks, working group, visits")
    last_met: DateField | None = Field(default=None, description="When it last met")
    next: DateField | None = Field(default=None, description="When it meets next")


class FollowUp(Item):
    """Something promised: by whom, by when, and how firmly."""

    action: str = Field(default="", description="What is to be done")
    owner: str = Field(default="", description="Who does it")
    due: DateField | None = Field(default=None, description="By when")
    strength: Strength | None = Field(default=None, description="How firm the promise is")
    status: FollowUpStatus = Field(default="open", description="Where it stands")
    group: str = Field(default="", description="Heading to group it under")
    origin: str = Field(default="", description="Id of the agenda item, agreement or issue that it comes from")
    carried_from: tuple[str, ...] = Field(
        default=(), description="Earlier meetings it was carried over from, oldest first"
    )
    note: RichText = Field(default=(), description="Note")


class Section(Item):
    """A section that an office defines for itself."""

    key: str = Field(default="", description="Key of the section in the template")
    title: str = Field(default="", description="Title")
    body: RichText = Field(default=(), description="Text")


class Annex(Item):
    """A paper annexed to the brief."""

    number: Label = Field(default="", description="Number or letter, such as A")
    title: str = Field(default="", description="Title")
    file: str = Field(default="", description="Name of the file")


class Recipient(Item):
    """Someone the brief is distributed to."""

    name: str = Field(default="", description="Name")
    post: str = Field(default="", description="Post")


RecipientField = Annotated[Recipient, text_for("name", Recipient)]


class Clearance(Item):
    """A decision on the brief by someone who had to see it."""

    name: str = Field(default="", description="Name")
    role: str = Field(default="", description="Role in the clearance")
    date: DateField | None = Field(default=None, description="Date of the decision")
    decision: str = Field(default="", description="Decision, such as “cleared”")
    comment: str = Field(default="", description="Comment")
    cleared: str = Field(default="", description="Hash of the brief as it was cleared")


class StoredFile(Part):
    """A photograph or logo that travels with the brief. In a `.brief` its bytes lie under `files/`."""

    name: str = Field(default="", description="Name of the file")
    media_type: str = Field(default="", description="Media type, such as image/png")
    alt: str = Field(default="", description="What the picture shows, for those who can't see it")
    data: Base64 = Field(default=b"", description="Its bytes, in Base64 where they stand in JSON")
