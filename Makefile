# Waybill. `make` says what there is; `make run` needs nothing but python3, make and a network.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
UV := .uv/bin/uv
BIN := .venv/bin

.PHONY: help run test train tune evaluate chat check pictures bench-inbox bench-desk migration lock clean

help:  ## Say what there is
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: .venv/.installed  ## Open the demo shop: storefront, widget, desk
	@$(BIN)/waybill run --demo

test: .venv/.installed  ## Run every test (trains first if needed)
	@$(BIN)/waybill train
	@$(BIN)/python -m pytest

train: .venv/.installed  ## Train the assistant if its data has changed
	@$(BIN)/waybill train

tune: .venv/.installed  ## Tune the sentence encoder on the examples (half an hour; its result is committed)
	@$(BIN)/waybill tune

evaluate: .venv/.installed  ## Measure how well it understands: docs/understanding.md (long the first time; PUBLIC=folder adds public sets)
	@$(BIN)/waybill evaluate $(if $(PUBLIC),--public $(PUBLIC))

chat: .venv/.installed  ## Talk to the running assistant in the terminal
	@$(BIN)/waybill chat

check: .venv/.installed  ## Style, types, layers, data
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/waybill check-data

pictures: .venv/.installed  ## Take the README's pictures from the running product
	@$(BIN)/python -m tests.browser.pictures

bench-inbox: .venv/.installed  ## 10 000 webhooks while hub and assistant are killed: nothing lost, nothing twice
	@$(BIN)/python -m tests.bench.inbox

bench-desk: .venv/.installed  ## 20 agents, 500 conversations, 50 messages a second: how soon everybody sees them (URL=… measures a PostgreSQL)
	@$(BIN)/python -m tests.bench.desk $(if $(URL),--database-url $(URL))

migration: .venv/.installed  ## Write a migration for changed tables: make migration m="What changed"
	@$(BIN)/python -m bot.storage $(m)

lock: $(UV)  ## Write requirements.lock anew from pyproject.toml
	@$(UV) pip compile -q pyproject.toml --group dev --generate-hashes --python-version 3.11 \
	  --no-emit-index-url --custom-compile-command "make lock" -o requirements.lock >/dev/null

clean:  ## Remove what was installed, trained and stored
	rm -rf .venv .uv models .rasa var/*.db* var/*.log var/endpoints.yml

# uv installs everything else; it comes from pip, into a small environment of its own.
$(UV):
	@echo "Installing uv …"
	@$(PYTHON) -m venv .uv || { echo "python3 cannot make a virtual environment. On Debian or Ubuntu: apt install python3-venv" >&2; rm -rf .uv; exit 1; }
	@.uv/bin/python -m pip install -q --disable-pip-version-check "uv>=0.9" || { rm -rf .uv; exit 1; }

.venv/.installed: requirements.lock pyproject.toml | $(UV)
	@echo "Installing Waybill into .venv …"
	@$(UV) venv -q --allow-existing --python 3.11 .venv
	@$(UV) pip sync -q --python $(BIN)/python --require-hashes --compile-bytecode requirements.lock
	@$(UV) pip install -q --python $(BIN)/python --no-deps --no-build-isolation -e .
	@touch $@
