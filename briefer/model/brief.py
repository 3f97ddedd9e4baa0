"""The brief: everything an office prepares for one meeting."""

from typing import Literal

from pydantic import Field

from briefer.model.base import Label, Part
from briefer.model.dates import DateField
from briefer.model.item import MarkingField, PointField
from briefer.model.meeting import AddresseeField, AgendaItem, Delegation, Meeting, Participant
from briefer.model.parts import (
    Agreement,
    Annex,
    Clearance,
    Figure,
    FollowUp,
    Issue,
    Mechanism,
    RecipientField,
    Section,
    StoredFile,
)
from briefer.model.richtext import RichText

FORMAT = "briefer/1"
"""Format of the files written: a name and a major version."""

Status = Literal["draft", "in_clearance", "cleared", "issued"]


class Brief(Part):
    """A brief. Names of fields are the JSON names of the public `.brief` format."""

    format: str = Field(default=FORMAT, description="Format and major version")
    id: str = Field(default="", pattern=r"^[A-Za-z0-9_.-]{0,64}$", description="Id of the brief")
    title: str = Field(default="", description="Title")
    reference: str = Field(default="", description="File reference")
    number: Label = Field(default="", description="Number of the paper")
    language: str = Field(default="en-GB", description="Language, BCP 47")
    template: str = Field(default="", description="Template it was written for")
    template_version: Label = Field(
        default="", description="Version of that template when the brief was last saved, with a digest of its settings"
    )
    status: Status = Field(default="draft", description="Where it stands in clearance")
    version: Label = Field(default="", description="Version")
    dated: DateField | None = Field(default=None, description="Date of the brief")
    marking: MarkingField | None = Field(default=None, description="Marking of the whole")
    prepared_for: AddresseeField | None = Field(default=None, description="For whom")
    prepared_by: AddresseeField | None = Field(default=None, description="From whom")
    meeting: Meeting = Field(default=Meeting(), description="The meeting")
    purpose: RichText = Field(default=(), description="What this brief is for")
    recommendations: tuple[PointField, ...] = Field(default=(), description="The decision sought")
    summary: RichText = Field(default=(), description="Summary")
    objectives: tuple[PointField, ...] = Field(default=(), description="What we want from the meeting")
    points: tuple[PointField, ...] = Field(default=(), description="Talking points")
    delegations: tuple[Delegation, ...] = Field(default=(), description="The sides and who comes")
    agenda: tuple[AgendaItem, ...] = Field(default=(), description="Agenda")
    agreements: tuple[Agreement, ...] = Field(default=(), description="Agreements signed, pledged or cited")
    issues: tuple[Issue, ...] = Field(default=(), description="Regional and other issues")
    figures: tuple[Figure, ...] = Field(default=(), description="Figures")
    mechanisms: tuple[Mechanism, ...] = Field(default=(), description="Standing mechanisms")
    follow_ups: tuple[FollowUp, ...] = Field(default=(), description="Follow-ups")
    media_lines: tuple[PointField, ...] = Field(default=(), description="Lines for the press")
    annexes: tuple[Annex, ...] = Field(default=(), description="Annexes")
    sections: tuple[Section, ...] = Field(default=(), description="Sections that the office defines")
    distribution: tuple[RecipientField, ...] = Field(default=(), description="Distribution")
    clearances: tuple[Clearance, ...] = Field(default=(), description="Clearances")
    files: dict[str, StoredFile] = Field(default={}, description="Photographs and logos, by the hash of their bytes")

    def participants(self) -> tuple[Participant, ...]:
        """Everyone named in the delegations, in order, present or not."""
        return tuple(person for side in self.delegations for person in side.participants)
