"""What all tests share."""

import os

import pytest
from hypothesis import settings

settings.register_profile("same each time", derandomize=True, deadline=None)  # machines at work are slow at times
settings.register_profile("soak", max_examples=2_000, deadline=None)
settings.load_profile("soak" if os.environ.get("BRIEFER_SOAK") == "1" else "same each time")


@pytest.fixture(scope="session", autouse=True)
def data_home(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The user's data of the tests' own: nothing that they keep is left in anybody's home."""
    os.environ["XDG_DATA_HOME"] = str(tmp_path_factory.mktemp("data"))
