"""Programs that tests against reality need."""

import os
import shutil

import pytest


def needs(program: str, package: str) -> pytest.MarkDecorator:
    """Skips a test where a program is missing, and says what to install. On the build machine it fails instead."""
    missing = shutil.which(program) is None and os.environ.get("CI") != "true"
    return pytest.mark.skipif(missing, reason=f"{program} is missing: install {package}")
