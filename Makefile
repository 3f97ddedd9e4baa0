# Each command does its own set-up: see scripts/setup.py. On Windows, README.md has the three-line way.
PYTHON ?= python3
VENV := .venv/bin

.PHONY: run test soak bench clean

run:
	@$(PYTHON) scripts/setup.py run
	@$(VENV)/python scripts/run.py

test:
	@$(PYTHON) scripts/setup.py test
	$(VENV)/ruff check
	$(VENV)/ruff format --check
	$(VENV)/lint-imports
	$(VENV)/pyright
	$(VENV)/pytest -n auto

soak:
	@$(PYTHON) scripts/setup.py test
	BRIEFER_SOAK=1 $(VENV)/pytest -n auto -m soak

bench:
	@$(PYTHON) scripts/setup.py bench
	@$(VENV)/python scripts/bench.py

clean:
	rm -rf .venv build dist
