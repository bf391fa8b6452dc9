# The two commands of the README, and what they are made of. Everything lands in .venv and output/.
PYTHON ?= python3
VENV   := .venv
PY     := $(VENV)/bin/python
BUILD_FLAGS ?=
PIP    := $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all:

.PHONY: site test lint lock clean

# Installs what the builder needs, imports the new seeds and builds output/.
site: $(VENV)/.site
	$(PY) -m builder $(BUILD_FLAGS)

# Installs what the tests need too, then lints, checks the types and runs every test.
test: $(VENV)/.test lint
	$(PY) -m pytest --numprocesses auto --dist loadscope

lint: $(VENV)/.test
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)
# `python -m builder` then works from every folder.
	$(PY) -c "import os, pathlib, site; pathlib.Path(site.getsitepackages()[0], 'dateline.pth').write_text(os.getcwd())"

$(VENV)/.site: requirements.lock | $(VENV)/bin/python
	$(PIP) -r requirements.lock
	touch $@

$(VENV)/.test: requirements-dev.lock | $(VENV)/bin/python
	$(PIP) -r requirements-dev.lock
# The browser tests want a Chromium: the system's, or the one that Playwright brings.
	command -v chromium chromium-browser google-chrome >/dev/null || $(PY) -m playwright install chromium \
		|| echo "No Chromium was found or could be fetched: the browser tests will be skipped."
	touch $@

# Locks the newest versions that pyproject.toml allows, with their hashes and no address (needs pip-tools).
lock:
	pip-compile --quiet --upgrade --generate-hashes --strip-extras --no-header --no-annotate --no-emit-index-url \
		--no-emit-trusted-host --no-emit-find-links --output-file requirements.lock pyproject.toml
	pip-compile --quiet --upgrade --generate-hashes --strip-extras --no-header --no-annotate --no-emit-index-url \
		--no-emit-trusted-host --no-emit-find-links --extra dev --constraint requirements.lock \
		--output-file requirements-dev.lock pyproject.toml

clean:
	rm -rf output .output.* $(VENV) .mypy_cache .ruff_cache .hypothesis
