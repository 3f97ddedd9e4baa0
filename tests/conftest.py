"""What all tests share."""

import os

from hypothesis import settings

settings.register_profile("same each time", derandomize=True, deadline=None)  # machines at work are slow at times
settings.register_profile("soak", max_examples=2_000, deadline=None)
settings.load_profile("soak" if os.environ.get("BRIEFER_SOAK") == "1" else "same each time")
