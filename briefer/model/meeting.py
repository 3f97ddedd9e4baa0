"""The meeting a brief prepares for, and who comes to it."""

from typing import Annotated, Literal, cast

from pydantic import BeforeValidator, Field

from briefer.model.base import Count, Label, Part, WholeNumber, text_for
from briefer.model.dates import Date, DateField
from briefer.model.item import Item, PointField
from briefer.model.richtext import RichText

MeetingKind = Literal["bilateral", "trilateral", "two_plus_two", "multilateral", "courtesy_call", "other"]
Mode = Literal["in_person", "virtual", "hybrid"]
DelegationRole = Literal["host", "guest", "member", "observer"]
ParticipantRole = Literal[
    "head", "member", "chair", "signatory", "witness", "observer", "note_taker", "interpreter", "mentioned"
]
Attendance = Literal["expected", "confirmed", "attended", "absent"]


class Addressee(Part):
    """Whom a brief is for, or from."""

    name: str = Field(default="", description="Name, as written")
    post: str = Field(default="", description="Post")
    office: str = Field(default="", description="Office or division")
    contact: str = Field(default="", description="Telephone or e-mail; shown inside the office only")


AddresseeField = Annotated[Addressee, text_for("name", Addressee)]


class Venue(Part):
    """Where a meeting takes place."""

    name: str = Field(default="", description="Building and room")
    city: str = Field(default="", description="City")
    country: str = Field(default="", description="Country")
    mode: Mode | None = Field(default=None, description="In person, virtual or hybrid")


VenueField = Annotated[Venue, text_for("name", Venue)]


class OtherMeeting(Part):
    """The meeting before this one, or the one after it."""

    date: DateField | None = Field(default=None, description="Date")
    venue: VenueField | None = Field(default=None, description="Where")
    note: str = Field(default="", description="What to know about it")


def _date_alone(value: object) -> object:
    if isinstance(value, str):
        return {"date": value}
    if isinstance(value, dict):
        given = cast("dict[str, object]", value)
        return {"date": given} if given.keys() & {"edtf", "as_written"} else given
    return value


OtherMeetingField = Annotated[
    OtherMeeting, BeforeValidator(_date_alone, json_schema_input_type=str | Date | OtherMeeting)
]


class Meeting(Part):
    """When, where and on what occasion the sides meet."""

    title: str = Field(default="", description="Title of the meeting, when it differs from the brief's")
    kind: MeetingKind | None = Field(default=None, description="Kind of meeting")
    series: str = Field(default="", description="Series it belongs to, such as “Strategic Talks”")
    ordinal: Label = Field(default="", description="Its number in the series, such as “12th”")
    occasion: str = Field(default="", description="The larger event it takes place on the margins of")
    date: DateField | None = Field(default=None, description="Date")
    start: str = Field(default="", description="Start, such as 10:00")
    end: str = Field(default="", description="End, such as 11:30")
    time_zone: str = Field(default="", description="Time zone, such as UTC+8")
    venue: VenueField | None = Field(default=None, description="Where")
    host: str = Field(default="", description="Who hosts it")
    requested_by: str = Field(default="", description="Which side asked for it")
    interpreter: str = Field(default="", description="Interpreter, or the arrangements for interpretation")
    dress: str = Field(default="", description="Dress")
    press: str = Field(default="", description="Arrangements for the press")
    previous: OtherMeetingField | None = Field(default=None, description="The meeting before")
    next: OtherMeetingField | None = Field(default=None, description="The meeting after")


class Participant(Item):
    """A person at the meeting, or named in the brief. The name is kept as written, never normalised."""

    name: str = Field(default="", description="Name, as written")
    family_name: str = Field(
        default="", description="Family name, as it stands in the name; needed only where nobody could tell"
    )
    honorific: str = Field(default="", description="Honorific, such as “Datuk Seri”")
    rank: str = Field(default="", description="Military or police rank")
    post_nominals: str = Field(default="", description="Letters after the name")
    posts: tuple[str, ...] = Field(default=(), description="Posts held")
    organisation: str = Field(default="", description="Ministry, service or organisation")
    country: str = Field(default="", description="Country")
    role: ParticipantRole = Field(
        default="member", description="Role at the meeting; “mentioned” is not at the meeting"
    )
    attendance: Attendance | None = Field(default=None, description="Whether they come")
    bio: RichText = Field(default=(), description="Short biography")
    photo: str = Field(default="", description="Photograph: the hash of one of the brief's files")
    pronunciation: str = Field(default="", description="How the name is said")
    contact: str = Field(default="", description="Telephone or e-mail; shown inside the office only")
    precedence: WholeNumber | None = Field(default=None, description="Place in the order of precedence, 1 is first")

    @property
    def is_present(self) -> bool:
        """Whether the person counts among those at the meeting."""
        return self.role != "mentioned" and self.attendance != "absent"


class Delegation(Item):
    """One side at the meeting. It may be unnamed: a party without participants."""

    party: str = Field(default="", description="Country or organisation")
    role: DelegationRole | None = Field(default=None, description="Host, guest, member or observer")
    level: str = Field(default="", description="Level, such as “ministers”")
    participants: tuple[Participant, ...] = Field(default=(), description="Its members")


class AgendaItem(Item):
    """One item of the agenda."""

    start: str = Field(default="", description="Start, such as 10:00")
    minutes: Count | None = Field(default=None, description="Length in minutes")
    title: str = Field(default="", description="Subject")
    lead: str = Field(default="", description="Who leads")
    press: Literal["open", "closed"] | None = Field(default=None, description="Open or closed to the press")
    notes: RichText = Field(default=(), description="Notes")
    points: tuple[PointField, ...] = Field(default=(), description="Points to make under this item")
