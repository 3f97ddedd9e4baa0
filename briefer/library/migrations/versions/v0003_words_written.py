"""The index holds what people wrote, and no names of templates, versions or choices: each brief is indexed anew."""

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Changes no table; see `briefer.library.reindexing`."""
