.PHONY: help run test setup lint bench faults cases screenshots clean
.DEFAULT_GOAL := help
python := .venv/bin/python

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1|/p' $(MAKEFILE_LIST) | while IFS='|' read -r name what; do printf 'make %-12s %s\n' "$$name" "$$what"; done

run: ## the window on a copy of the sample workspace
	@packaging/run.sh

test: ## every check and every test
	@packaging/test.sh

setup: ## only the setting up: .venv and the system libraries Qt needs
	@packaging/setup.sh test

lint: ## style, layers and types alone
	@packaging/setup.sh test
	@packaging/check.sh

bench: ## speed against peers as JSON lines; one group: make bench NAME=start
	@packaging/setup.sh test
	@$(python) -m tests.benchmarks $(NAME)

faults: ## what the file survives, as JSON lines; one group: make faults NAME=power; a tenth: SHARE=10
	@packaging/setup.sh test
	@$(python) -m tests.faults $(NAME) --share $(or $(SHARE),1)

cases: ## rebate and eligibility cases of a file or folder: make cases CASES=FILE
	@packaging/setup.sh test
	@test -n "$(CASES)" || { echo "Say which cases: make cases CASES=FILE" >&2; exit 2; }
	@$(python) -m tests.cases "$(CASES)"

screenshots: ## every page in both languages and both palettes
	@packaging/setup.sh test
	@$(python) -m tests.screenshots

clean: ## throw away what was built, but neither .venv nor workspaces outside build/
	@rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find planner tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
