"""Voice: the words a template adds of its own, in the language that it speaks."""

from dataclasses import dataclass

from briefer.compose import dates
from briefer.document.runs import Runs, Text
from briefer.model.base import Part
from briefer.model.dates import Date
from briefer.template.labels import PHRASES, Labels, part_key
from briefer.template.schema import OfficeTemplate
from briefer.template.words import words_for


@dataclass(frozen=True, eq=False)
class Voice:
    """Labels and styles of wording. ``language`` is empty when it is the brief's own."""

    template: OfficeTemplate
    labels: Labels
    language: str = ""

    @classmethod
    def of(cls, template: OfficeTemplate, language: str) -> "Voice":
        """The voice for a brief: in the template's language if it sets one, else the brief's, else English."""
        for tag in (template.language, language, "en", *template.labels):
            if tag and (found := words_for(template, tag)):
                spoken, labels = found
                same = language == spoken or language.startswith(f"{spoken}-")
                return cls(template, labels, "" if same else spoken)
        return cls(template, Labels())

    def say(self, text: str, *, strong: bool = False, emphasis: bool = False) -> Runs:
        """Words of the template's own."""
        return (Text(text, strong=strong, emphasis=emphasis, language=self.language),) if text else ()

    def phrase(self, key: str, **named: str) -> str:
        """A phrase, with what it names filled in."""
        words = self.labels.phrases.get(key, key)
        for name, value in named.items():
            words = words.replace(f"{{{name}}}", value)
        return words

    def field(self, part: type[Part], field: str) -> str:
        """The name of a field."""
        return self.labels.fields.get(part_key(part), {}).get(field, field)

    def value(self, part: type[Part], field: str, value: str) -> str:
        """The words for a value of a closed list; any other text is its own words."""
        return self.labels.values.get(part_key(part), {}).get(field, {}).get(value, value)

    def date(self, value: Date) -> str:
        """A date in words."""
        complete = (
            labels
            for labels in self.template.labels.values()
            if labels.months and labels.phrases.keys() >= PHRASES.keys()
        )
        return dates.written(value, self.template.dates, self.labels, complete)
