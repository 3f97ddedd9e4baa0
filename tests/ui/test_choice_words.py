"""One English word that means two things has words of its own where it stands."""

import pytest

from briefer.model.meeting import AgendaItem
from briefer.model.parts import FollowUp
from briefer.ui import words
from briefer.ui.cell_values import shown
from briefer.ui.fields import field_of
from briefer.ui.library_words import value_words
from briefer.ui.paste_values import value_of

PRESS, STATUS = field_of(AgendaItem, "press"), field_of(FollowUp, "status")


def test_an_item_is_open_to_the_press_and_a_promise_just_open():
    assert (words.choice("open", PRESS), words.choice("open", STATUS)) == ("Open to the press", "Open")
    assert (shown("closed", PRESS), shown("open", STATUS)) == ("Closed to the press", "Open")
    assert value_words("open", "agenda/a1/press") == "Open to the press"


@pytest.mark.parametrize("text", ["Open to the press", "open", "Open"])
def test_all_of_its_words_can_be_pasted(text: str):
    assert value_of(text, PRESS) == "open"
