# Two commands matter: `make run` and `make test`. Both set up what is missing first.
SHELL := /bin/bash
export PATH := $(HOME)/.cargo/bin:$(PATH)

.PHONY: run test wasm lint bench docs setup

# Conducts the example evening in the terminal.
run: setup
	cargo build --release --locked --package warmhands
	target/release/warmhands play examples/evening.toml

# Every check; the tests come last, so that their summary is the last thing to be read.
test: setup lint docs wasm
	tools/setup.sh web
	npm test --prefix crates/wasm/tests
	cargo test --locked $(TESTED) --doc
	@if cargo nextest --version >/dev/null 2>&1; then \
		set -x; cargo nextest run --locked $(TESTED); \
	else \
		set -x; cargo test --locked $(TESTED) --lib --bins --tests; \
	fi

# xtask has no tests, and what it is made of takes minutes to build.
TESTED := --workspace --exclude xtask

# The core for the browser, into web/src/wasm: module, glue and TypeScript declarations.
wasm: setup
	cargo xtask wasm

lint: setup
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets -- -D warnings

# Every measurement against its named peer.
bench: setup
	@shopt -s nullglob; runs=(bench/*/run.sh); \
	[ $${#runs[@]} -gt 0 ] || echo "there is nothing to measure yet"; \
	for run in "$${runs[@]}"; do echo "== $$run"; "$$run" || exit 1; done

# The README's picture, drawn again.
docs/evening.svg: examples/evening.toml
	cargo run --release --locked -- plan $< --format svg --out $@

# What every public item is for, under target/doc.
docs: setup
	RUSTDOCFLAGS="-D warnings" cargo doc --locked --workspace --no-deps

setup:
	@tools/setup.sh
