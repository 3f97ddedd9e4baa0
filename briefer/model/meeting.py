"""The meeting a brief prepares for, and who comes to it."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from briefer.model.base import Label, Part
from briefer.model.dates import DateField
from briefer.model.item import Item, PointField
from briefer.model.richtext import RichText

MeetingKind = Literal["bilateral", "trilateral", "two_plus_two", "multilateral", "courtesy_call", "other"]
Mode = Literal["in_person", "virtual", "hybrid"]
DelegationRole = Literal["host", "guest", "member", "observer"]
ParticipantRole = Literal[
    "head", "member", "chair", "signatory", "witness", "observer", "note_taker", "interpreter", "mentioned"
]
Attendance = Literal["expected", "confirmed", "attended", "absent"]


def _name_alone(value: object) -> object:
    return {"name": value} if isinstance(value, str) else value


class Addressee(Part):
    """Whom a brief is for, or from."""

    name: str = Field("", description="Name, as written")
    post: str = Field("", description="Post")
    office: str = Field("", description="Office or division")
    contact: str = Field("", description="Telephone or e-mail; shown inside the office only")


AddresseeField = Annotated[Addressee, BeforeValidator(_name_alone)]


class Venue(Part):
    """Where a meeting takes place."""

    name: str = Field("", description="Building and room")
    city: str = Field("", description="City")
    country: str = Field("", description="Country")
    mode: Mode | None = Field(None, description="In person, virtual or hybrid")


VenueField = Annotated[Venue, BeforeValidator(_name_alone)]


class OtherMeeting(Part):
    """The meeting before this one, or the one after it."""

    date: DateField | None = Field(None, description="Date")
    venue: VenueField | None = Field(None, description="Where")
    note: str = Field("", description="What to know about it")


def _date_alone(value: object) -> object:
    is_date = isinstance(value, str) or (isinstance(value, dict) and bool({"edtf", "as_written"} & value.keys()))
    return {"date": value} if is_date else value


OtherMeetingField = Annotated[OtherMeeting, BeforeValidator(_date_alone)]


class Meeting(Part):
    """When, where and on what occasion the sides meet."""

    title: str = Field("", description="Title of the meeting, when it differs from the brief's")
    kind: MeetingKind | None = Field(None, description="Kind of meeting")
    series: str = Field("", description="Series it belongs to, such as “Strategic Talks”")
    ordinal: Label = Field("", description="Its number in the series, such as “12th”")
    occasion: str = Field("", description="The larger event it takes place on the margins of")
    date: DateField | None = Field(None, description="Date")
    start: str = Field("", description="Start, such as 10:00")
    end: str = Field("", description="End, such as 11:30")
    time_zone: str = Field("", description="Time zone, such as UTC+8")
    venue: VenueField | None = Field(None, description="Where")
    host: str = Field("", description="Who hosts it")
    requested_by: str = Field("", description="Which side asked for it")
    interpreter: str = Field("", description="Interpreter, or the arrangements for interpretation")
    dress: str = Field("", description="Dress")
    press: str = Field("", description="Arrangements for the press")
    previous: OtherMeetingField | None = Field(None, description="The meeting before")
    next: OtherMeetingField | None = Field(None, description="The meeting after")


class Participant(Item):
    """A person at the meeting, or named in the brief. The name is kept as written, never normalised."""

    name: str = Field("", description="Name, as written")
    honorific: str = Field("", description="Honorific, such as “Datuk Seri”")
    rank: str = Field("", description="Military or police rank")
    post_nominals: str = Field("", description="Letters after the name")
    posts: tuple[str, ...] = Field((), description="Posts held")
    organisation: str = Field("", description="Ministry, service or organisation")
    country: str = Field("", description="Country")
    role: ParticipantRole = Field("member", description="Role at the meeting; “mentioned” is not at the meeting")
    attendance: Attendance | None = Field(None, description="Whether they come")
    bio: RichText = Field((), description="Short biography")
    photo: str = Field("", description="Photograph: the hash of one of the brief's files")
    pronunciation: str = Field("", description="How the name is said")
    contact: str = Field("", description="Telephone or e-mail; shown inside the office only")
    precedence: int | None = Field(None, description="Place in the order of precedence, 1 is first")

    @property
    def is_present(self) -> bool:
        """Whether the person counts among those at the meeting."""
        return self.role != "mentioned" and self.attendance != "absent"


class Delegation(Item):
    """One side at the meeting. It may be unnamed: a party without participants."""

    party: str = Field("", description="Country or organisation")
    role: DelegationRole | None = Field(None, description="Host, guest, member or observer")
    level: str = Field("", description="Level, such as “ministers”")
    participants: tuple[Participant, ...] = Field((), description="Its members")


class AgendaItem(Item):
    """One item of the agenda."""

    start: str = Field("", description="Start, such as 10:00")
    minutes: int | None = Field(None, ge=0, description="Length in minutes")
    title: str = Field("", description="Subject")
    lead: str = Field("", description="Who leads")
    press: Literal["open", "closed"] | None = Field(None, description="Open or closed to the press")
    notes: RichText = Field((), description="Notes")
    points: tuple[PointField, ...] = Field((), description="Points to make under this item")
