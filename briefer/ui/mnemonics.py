"""Letters that lead to a field with Alt: those of the card in which the focus is, since one window has too few for all.

They are chosen from the words as they are shown, so that every language has its own.
"""

from collections.abc import Iterable

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenuBar, QPushButton, QToolButton, QWidget

from briefer.ui.within import within

Named = QLabel | QAbstractButton


def give(card: QWidget) -> None:
    """Give the labels and buttons of a card a letter each, as far as there are letters that the window leaves free."""
    named = _named(card)
    texts = [plain(widget.text()) for widget in named]
    for widget, text in zip(named, letters(texts, _taken(card)), strict=True):
        if widget.text() != text:
            widget.setText(text)


def take(card: QWidget) -> None:
    """Take the letters away."""
    for widget in _named(card):
        text = widget.text()
        if "&" in text:
            widget.setText(plain(text).replace("&", "&&"))


def letters(texts: Iterable[str], taken: Iterable[str]) -> list[str]:
    """Texts with a mark before a letter each: the first of a word, else any; a letter is given once."""
    used = set(taken)
    marked: list[str] = []
    for text in texts:
        starts = [place for place in range(len(text)) if text[place].isalnum() and text[place - 1 : place] in ("", " ")]
        places = [*starts, *range(len(text))]
        free = (place for place in places if text[place].isalnum() and text[place].lower() not in used)
        place = next(free, None)
        if place is None:
            marked.append(text.replace("&", "&&"))
        else:
            used.add(text[place].lower())
            marked.append(f"{text[:place].replace('&', '&&')}&{text[place:].replace('&', '&&')}")
    return marked


def plain(text: str) -> str:
    """A text without the mark before its letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def letter_of(text: str) -> str:
    """The letter that a text's mark stands before, in lower case; empty without one."""
    return text.replace("&&", "").partition("&")[2][:1].lower()


def _named(card: QWidget) -> list[Named]:
    """What shows words in a card and leads somewhere: labels with a field, and buttons."""
    shown = [it for it in within(card, QWidget) if isinstance(it, (QLabel, QAbstractButton)) and _leads(it, card)]
    labels = [it for it in shown if isinstance(it, QLabel)]
    buttons = [it for it in shown if isinstance(it, QAbstractButton)]
    return [*labels, *(it for it in buttons if it.text() and not isinstance(it, QToolButton) and not _is_news(it))]


def _leads(widget: Named, place: QWidget) -> bool:
    """Whether a letter of a label or a button would lead somewhere in a place."""
    return widget.isVisibleTo(place) and (isinstance(widget, QAbstractButton) or bool(widget.buddy()))


def _is_news(button: QAbstractButton) -> bool:
    """Whether a button shows what was found rather than a verb: its words change."""
    return isinstance(button, QPushButton) and button.property("tone") == "problem"


def _taken(card: QWidget) -> set[str]:
    """The letters that the window uses outside a card."""
    window = card.window()
    texts = [action.text() for bar in window.findChildren(QMenuBar) for action in bar.actions()]
    for it in QApplication.allWidgets():  # at each key: to go down the window takes three times as long
        if isinstance(it, (QLabel, QAbstractButton)) and letter_of(it.text()) and window.isAncestorOf(it):
            texts += [it.text()] * (_leads(it, window) and not card.isAncestorOf(it))
    return {letter for text in texts if (letter := letter_of(text))}
