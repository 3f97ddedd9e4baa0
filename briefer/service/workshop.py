"""The workshop: the verbs over briefs, and the memory that makes the next page quick."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from briefer import settings
from briefer.compose.composer import Composer
from briefer.compose.filename import file_name
from briefer.compose.fit import Fitted, fitted
from briefer.compose.select import select
from briefer.document.blocks import Document
from briefer.document.progress import Progress, part, silent
from briefer.document.theme import Theme
from briefer.errors import BrieferError
from briefer.exchange.atomic import replace_file
from briefer.exchange.brief_file import read_brief, write_brief
from briefer.exchange.pdf_file import read_pdf
from briefer.exchange.reading import read_as
from briefer.exchange.word import WORD_SUFFIXES, OldBrief, WordEdits, is_exported, old_brief, word_edits
from briefer.layout.coverage import Coverage
from briefer.model import plain
from briefer.model.brief import Brief
from briefer.model.finding import Finding
from briefer.model.findings import findings
from briefer.model.ids import new_brief_id, with_ids
from briefer.model.merge import Merged, merge
from briefer.model.paths import leaves
from briefer.model.wording import texts
from briefer.render.html import html
from briefer.render.outline import outline
from briefer.render.pdf import Press, Preview
from briefer.service.copying import about
from briefer.service.pictures import Pictures
from briefer.service.versions import Versions
from briefer.service.writing import WRITERS
from briefer.template.custom import OwnSection, own_sections
from briefer.template.editions import edition_of
from briefer.template.findings import template_findings
from briefer.template.headings import own_headings
from briefer.template.loading import Templates
from briefer.template.schema import OfficeTemplate
from briefer.template.theme import theme

DEFAULT_TEMPLATE = "base"

_COMPOSED, _WRITTEN = 0.1, 0.95
"""Of an export: what is done when the pages are composed, and when the file is made but not yet in its place."""


_MORE_IN_WORD = 0.045
"""Of a page's height, what Word and LibreOffice need more than a PDF: rows of tables are a little higher there."""


@dataclass(frozen=True, slots=True)
class Wish:
    """How to compose: on which day, in which template (else the brief's own), for which edition (else its default).

    ``last`` is the brief of the last meeting, which the section “since we last met” compares this one with.
    """

    today: date
    template: str = ""
    edition: str = ""
    last: Brief | None = None


@dataclass(frozen=True, slots=True)
class _Loaded:
    """A template, with what is made from it once."""

    template: OfficeTemplate
    theme: Theme
    tight: Theme
    coverage: Coverage


class Workshop:
    """The verbs over the templates in some folders. It belongs to one thread at a time, as its press does.

    Where it ``stands_in``, a brief whose template is not here is shown in the plain one, and a finding says so; else
    it is refused.
    """

    def __init__(self, templates: Templates | None = None, *, stands_in: bool = False) -> None:
        self.templates = templates or Templates(settings.template_folders())
        self._stands_in = stands_in
        self._composer = Composer()
        self._press, self._ruler = Press(), Press()
        self._pictures = Pictures()
        self._versions = Versions(settings.user_data() / "template-versions")
        self._loaded: dict[str, _Loaded] = {}

    # Briefs

    def create(self, template: str = "") -> Brief:
        """A brief for a template, with an id of its own: empty but for the office's own side, where that is known."""
        name = template or DEFAULT_TEMPLATE
        office = self.templates.load(name)
        wanted: dict[str, object] = {"id": new_brief_id(), "template": name}
        if office.language:
            wanted["language"] = office.language
        if office.own_side:
            wanted["delegations"] = [{"party": office.own_side}]
        return self.stamped(plain.from_plain(wanted))

    def open(self, path: Path) -> Brief:
        """The brief in a file: `.brief`, `.json`, a PDF that was exported from one, or any Word file.

        Edits made in a Word file that was exported are in the brief; an old brief in Word is read by its headings.
        """
        match path.suffix.lower():
            case ".pdf":
                return read_pdf(path)
            case suffix if suffix in WORD_SUFFIXES:
                return self.open_word(path).brief
            case _:
                return read_brief(path)

    def open_word(self, path: Path) -> WordEdits | OldBrief:
        """What a Word file says: the edits in one that was exported, or a brief made of one that was not."""

        def read(data: bytes) -> WordEdits | OldBrief:
            exported = is_exported(data)
            return word_edits(data, self.templates) if exported else old_brief(data, self.templates, DEFAULT_TEMPLATE)

        return read_as(path, read)

    def save(self, brief: Brief, path: Path) -> None:
        """Writes a brief to a `.brief` file, or as `.json`, whole or not at all. Other endings are refused."""
        write_brief(brief, path)

    def stamped(self, brief: Brief) -> Brief:
        """The brief with the version of its template, where that is here, so that a later change of it can be told."""
        if brief.template not in self.templates.names():
            return brief
        try:
            return self._versions.stamped(brief, self._template(brief, Wish(date.min)).template)
        except BrieferError:  # a template that is wrong is told of where its pages are shown
            return brief

    def merge(self, base: Path, mine: Path, theirs: Path) -> Merged:
        """The changes of two people since the brief that both began with. Files of different briefs are refused."""
        files = (base, mine, theirs)
        return merge(*_under_one_id(files, [self.open(file) for file in files]))

    def check(self, brief: Brief, wish: Wish) -> tuple[Finding, ...]:
        """What is missing, stale or contradictory in a brief, and what its template can't show.

        That another template stands in for its own, or that its own has changed, is told first.

        What a limit of pages leaves out is told of every edition, unless one is wished for.
        """
        loaded = self._template(brief, wish)
        changed = () if wish.template else self._of_its_template(brief, loaded.template)
        by_template = template_findings(brief, loaded.template)
        by_pages = (*self._cut(brief, loaded, wish), *self._pictures.findings(brief))
        by_itself = findings(brief, wish.today)
        return (*changed, *by_itself, *by_template, *by_pages, *_unprintable(brief, loaded.coverage))

    # Pages

    def export(self, brief: Brief, target: Path, wish: Wish, progress: Progress = silent) -> tuple[Finding, ...]:
        """Writes a brief as the file's ending says: `.pdf`, `.docx` or `.txt`. The file is written whole or not.

        What ``progress`` raises stops it at that step, and no file is written. Gives what was left out of it because
        the template allows only so many pages.
        """
        kind = target.suffix.lower()
        if kind not in WRITERS:
            raise BrieferError(f"{target}: a brief is exported as .pdf, .docx or .txt: name the file so.")
        loaded, fit, document = self._composed(brief, wish)
        progress(_COMPOSED)
        shown = select(fit.brief, edition_of(loaded.template, wish.edition))
        document = self._pictures.with_clean_logo(document)
        writing = part(progress, _COMPOSED, _WRITTEN)
        data = WRITERS[kind](document, loaded.theme, plain.to_json(shown).encode(), self._press, writing)
        progress(_WRITTEN)
        replace_file(target, data)
        progress(1.0)
        return fit.findings

    def preview(self, brief: Brief, wish: Wish) -> Preview:
        """The pages as they would be printed, painted one by one when asked for."""
        loaded, _, document = self._composed(brief, wish)
        return self._press.preview(document, loaded.theme)

    def editions(self, brief: Brief) -> tuple[tuple[str, str], ...]:
        """Name and title of each edition that the brief's template makes, the usual one first."""
        template = self._template(brief, Wish(date.min)).template
        names = sorted(template.editions, key=lambda name: name != template.default_edition)
        return tuple((name, template.editions[name].title or name) for name in names)

    def scheme(self, brief: Brief) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The levels of the template's marking scheme, the highest first, and its caveats."""
        scheme = self._template(brief, Wish(date.min)).template.marking
        return tuple(level.name for level in scheme.levels), scheme.caveats

    def language(self, brief: Brief) -> str:
        """The language that the brief's template prints in, whatever that of the brief; empty where it follows it."""
        return self._template(brief, Wish(date.min)).template.language

    def own_sections(self, brief: Brief) -> tuple[OwnSection, ...]:
        """The sections of the office's own that the brief's template prints, in order."""
        return tuple(own_sections(self._template(brief, Wish(date.min)).template, brief.language))

    def headings(self, brief: Brief) -> dict[str, str]:
        """What the pages call sections by the field that they print, where the template has its own words for it."""
        template, usual = (self._template(brief, Wish(date.min, name)).template for name in ("", DEFAULT_TEMPLATE))
        return own_headings(template, usual, brief.language)

    def file_name(self, brief: Brief, wish: Wish) -> str:
        """The name of an exported file, without its ending, as the template's pattern makes it."""
        return file_name(brief, self._template(brief, wish).template, wish.today, wish.edition)

    def section(self, brief: Brief, wish: Wish, fields: Iterable[str]) -> tuple[str, str]:
        """What the pages say of some fields, as HTML for a mail and as plain text."""
        part = about(self._composed(brief, wish)[2], fields)
        return html(part), outline(part)

    def _composed(self, brief: Brief, wish: Wish) -> tuple[_Loaded, Fitted, Document]:
        """The template, as much of the brief as it has pages for, with clean pictures, and the document of that."""
        loaded = self._template(brief, wish)
        fit = self._fitted(self._pictures.clean(brief), loaded, wish)
        document = self._composer.compose(fit.brief, loaded.template, wish.today, wish.edition, fit.last)
        return loaded, fit, document

    def _of_its_template(self, brief: Brief, template: OfficeTemplate) -> tuple[Finding, ...]:
        """That another template stands in for the brief's own, or how that has changed since the brief was saved."""
        if brief.template in ("", *self.templates.names()):
            return self._versions.changes(brief, template)
        message = f"The brief asks for the template “{brief.template}”, which is not here; the plain one stands in."
        suggestion = "Ask your office for it, or choose another template. Until then the brief can't be exported."
        if shared := settings.unreachable_templates():
            suggestion = f"The folder of shared templates, {shared}, can't be reached: connect to it. {suggestion}"
        return (Finding("error", "template", message, suggestion),)

    def _cut(self, brief: Brief, loaded: _Loaded, wish: Wish) -> Iterator[Finding]:
        """What a limit of pages leaves out: of the default edition, then what it does in another besides."""
        template = loaded.template
        said = self._fitted(brief, loaded, wish).findings
        yield from said
        if wish.edition or not template.most_pages:
            return
        for name, edition in template.editions.items():
            if name != template.default_edition:
                for finding in self._fitted(brief, loaded, replace(wish, edition=name)).findings:
                    if finding not in said:
                        message = f"In the edition “{edition.title or name}”: {finding.message}"
                        yield replace(finding, message=message)

    def _fitted(self, brief: Brief, loaded: _Loaded, wish: Wish) -> Fitted:
        """As much of the brief as the template has pages for; the very same brief where it sets no limit."""
        if not loaded.template.most_pages:
            return Fitted(brief, last=wish.last)

        def pages(document: Document) -> int:
            return self._ruler.preview(document, loaded.tight).page_count

        return fitted(brief, loaded.template, wish.today, pages, wish.edition, wish.last)

    def forget_templates(self) -> None:
        """Loads each template anew when it is next asked for: somebody has changed one."""
        self._loaded.clear()

    def _template(self, brief: Brief, wish: Wish) -> _Loaded:
        """The template to use, loaded once, so that unchanged pages are remembered."""
        name = wish.template or brief.template or DEFAULT_TEMPLATE
        if name not in self._loaded:
            if not wish.template and name not in (there := self.templates.names()):
                if self._stands_in:
                    return self._template(brief, replace(wish, template=DEFAULT_TEMPLATE))
                raise BrieferError(
                    f"The brief asks for the template “{name}”, which is not here. Choose another"
                    f" (on the command line: --template {DEFAULT_TEMPLATE}); there are {', '.join(there)}."
                )
            template = self.templates.load(name)
            self._loaded[name] = _Loaded(template, look := theme(template), _tight(look), Coverage(look))
        return self._loaded[name]


def _tight(theme: Theme) -> Theme:
    """A theme whose pages hold a little less, so that what fits them fits those of a word processor too."""
    page = theme.page
    slack = (page.height - page.top - page.bottom) * _MORE_IN_WORD
    return replace(theme, page=replace(page, bottom=page.bottom + slack))


def _under_one_id(files: Sequence[Path], briefs: Sequence[Brief]) -> list[Brief]:
    """The states of one brief. One that says no id, so that it was given one for its content, takes that of the others.

    Raises:
        BrieferError: the files hold different briefs.
    """
    said = [(file, brief.id) for file, brief in zip(files, briefs, strict=True) if brief.id != _id_by_content(brief)]
    for file, brief_id in said[1:]:
        if brief_id != said[0][1]:
            raise BrieferError(f"{file} is another brief than {said[0][0]}. Merge files that began as one brief.")
    one_id = said[0][1] if said else briefs[0].id
    return [brief.model_copy(update={"id": one_id}) for brief in briefs]


def _id_by_content(brief: Brief) -> str:
    return with_ids(brief.model_copy(update={"id": ""})).id


def as_json(brief: Brief) -> str:
    """A brief as JSON, in the public format."""
    return plain.to_json(brief)


def _unprintable(brief: Brief, coverage: Coverage) -> Iterator[Finding]:
    """A finding for each field with a character that no font of the template has."""
    for path, value in leaves(brief):
        if lacking := coverage.missing("".join(texts(value))):
            shown = ", ".join(f"“{character}” (U+{ord(character):04X})" for character in lacking)
            message = f"No font of the template has {shown}; the pages show a replacement."
            yield Finding("warning", path, message, "Write it another way, or add a font to the template.")
