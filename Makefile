# Two commands matter: `make run` and `make test`. Both set up what is missing first.
SHELL := /bin/bash
export PATH := $(HOME)/.cargo/bin:$(PATH)

.PHONY: run test lint bench docs setup

# Conducts the example evening in the terminal.
run: setup
	cargo build --release --locked
	target/release/warmhands play examples/evening.toml

# Every check; the tests come last, so that their summary is the last thing to be read.
test: setup lint docs
	cargo build --locked --package warmhands-core --target wasm32-unknown-unknown
	cargo test --locked --workspace --doc
	@if cargo nextest --version >/dev/null 2>&1; then \
		set -x; cargo nextest run --locked --workspace; \
	else \
		set -x; cargo test --locked --workspace --lib --bins --tests; \
	fi

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
