"""Letters that lead to a field with Alt: those of the card in which the focus is, since one window has too few for all.

They are chosen from the words as they are shown, so that every language has its own.
"""

from collections.abc import Iterable

from PySide6.QtWidgets import QAbstractButton, QLabel, QMenuBar, QPushButton, QToolButton, QWidget

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
    shown = _shown(card)
    labels = [label for label in shown if isinstance(label, QLabel)]
    buttons = [
        button
        for button in shown
        if isinstance(button, QAbstractButton) and not isinstance(button, QToolButton) and not _is_news(button)
    ]
    return [*labels, *buttons]


def _shown(place: QWidget) -> list[Named]:
    """The labels with a field and the buttons with words that are to be seen in a place."""
    named = [it for it in within(place, QWidget) if isinstance(it, QLabel | QAbstractButton)]
    return [it for it in named if (it.buddy() if isinstance(it, QLabel) else it.text()) and it.isVisibleTo(place)]


def _is_news(button: QAbstractButton) -> bool:
    """Whether a button shows what was found rather than a verb: its words change."""
    return isinstance(button, QPushButton) and button.property("tone") == "problem"


def _taken(card: QWidget) -> set[str]:
    """The letters that the window uses outside a card."""
    window = card.window()
    menus = [action.text() for bar in window.findChildren(QMenuBar) for action in bar.actions()]
    others = [it.text() for it in _shown(window) if not card.isAncestorOf(it)]
    return {letter for text in (*menus, *others) if (letter := letter_of(text))}
