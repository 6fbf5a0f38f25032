# Everything a person types. Needs Python 3.11 or later and make; a network the first time, for the libraries.

.DEFAULT_GOAL := help
.PHONY: help site serve test test-slow browser check bench intake-train intake-report lock clean

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
BRIEFING := $(BIN)/python -m builder
PORT ?= 8000
BASE_URL ?=
TESTS ?=

# The environment is made anew when its Python has gone, and filled again when a lock file or the project's table changes.
# Debian leaves `ensurepip` out of its python3 package, so a Python counts only when it can make an environment.
$(BIN)/python:
	@old=''; bare=''; \
	for python in $(PYTHON) python3.13 python3.12 python3.11 python3 python; do \
	  command -v "$$python" >/dev/null 2>&1 || continue; \
	  "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 || { old="$$old $$python"; continue; }; \
	  "$$python" -c 'import ensurepip, venv' >/dev/null 2>&1 || { bare="$${bare:-$$python}"; continue; }; \
	  echo "Making $(VENV)/ with $$("$$python" -V), once."; \
	  "$$python" -m venv --clear $(VENV) && exit 0; rm -rf $(VENV); exit 1; \
	done; \
	if [ -n "$$bare" ]; then \
	  version="$$("$$bare" -c 'import sys; print("%d.%d" % sys.version_info[:2])')"; \
	  echo "$$bare is new enough, but cannot make an environment: its venv module is incomplete." >&2; \
	  echo "On Debian and Ubuntu: sudo apt install python$$version-venv. Then run make again." >&2; \
	else \
	  echo "No Python 3.11 or later found (looked for python3.13, python3.12, python3.11, python3, python$${old:+; too old or broken:$$old})." >&2; \
	  echo "Install one, or name it: make PYTHON=/path/to/python3." >&2; \
	fi; \
	exit 1

$(VENV)/.site: requirements.txt pyproject.toml | $(BIN)/python
	@echo "Installing what the builder needs, from requirements.txt."
	@$(PIP) install --require-hashes -r requirements.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.tests: requirements-dev.txt pyproject.toml | $(BIN)/python
	@echo "Installing what the tests need, from requirements-dev.txt."
	@$(PIP) install --require-hashes -r requirements-dev.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $(VENV)/.site $@

help: ## list what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

site: $(VENV)/.site ## take in what waits in seeds/ and build the site into public/ (BASE_URL=... for a preview)
	@$(BRIEFING) intake
	@$(BRIEFING) build $(if $(BASE_URL),--base-url '$(BASE_URL)')

serve: $(VENV)/.site ## build, and serve the site on this machine (PORT=8000)
	@$(BRIEFING) serve --port $(PORT)

test: $(VENV)/.tests ## run every test but the long proofs (TESTS=tests/site for some of them)
	@$(BIN)/python -m pytest -n auto --dist worksteal -m 'not slow' $(TESTS)

test-slow: $(VENV)/.tests ## run the long proofs
	@$(BIN)/python -m pytest -n auto -m slow $(TESTS)

browser: ## fetch from npm what the tests of pages need; they also want Node 20 and Chromium
	@cd tests/node && npm ci --ignore-scripts --no-audit --no-fund

check: $(VENV)/.tests ## check code (style, types, layers) and content
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BRIEFING) check

bench: $(VENV)/.site ## measure the builder beside its peers, in about fifteen minutes (SIZES="10000:3 50000:1:ours+hugo")
	@$(BIN)/python -m benchmarks.run $(if $(SIZES),--sizes $(SIZES))

intake-report: $(VENV)/.tests ## measure intake on the corpus, and on public sets in DATA, beside the libraries (DATA=folder)
	@$(BIN)/python -m benchmarks.intake.report --docs $(if $(DATA),--data '$(DATA)')

intake-train: $(VENV)/.site ## fit the weights of intake anew, from public sets (DATA=folder)
	@$(BIN)/python -m benchmarks.intake.train $(if $(DATA),--data '$(DATA)')

# Locked with the oldest Python we support; every file of each version is listed, so that the others find theirs.
LOCK := CUSTOM_COMPILE_COMMAND='make lock' $(BIN)/pip-compile pyproject.toml --quiet --upgrade --strip-extras --allow-unsafe \
  --generate-hashes --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options
lock: $(VENV)/.tests ## choose the newest libraries that pyproject.toml allows, and lock them
	@$(LOCK) --build-deps-for editable --output-file requirements.txt
	@$(LOCK) --build-deps-for editable --extra dev --constraint requirements.txt --output-file requirements-dev.txt

clean: ## remove all that make has made: the site, its state, the environment, caches
	rm -rf public .briefing $(VENV) tests/node/node_modules *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find builder tests -name __pycache__ -type d -prune -exec rm -rf {} +
