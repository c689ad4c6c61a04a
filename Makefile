# Two commands matter: `make run` and `make test`. Both set up what is missing first.
SHELL := /bin/bash
export PATH := $(HOME)/.cargo/bin:$(PATH)

.PHONY: run test wasm page screenshots lint audit bench docs setup

# Serves the page at http://127.0.0.1:4040.
run: page
	cargo build --release --locked --package warmhands
	target/release/warmhands serve

# The page, into web/dist.
page: wasm
	tools/setup.sh page
	npm run --silent build --prefix web

# Pictures of every screen, into docs/screens.
screenshots: page
	tools/setup.sh web
	cargo build --locked --package warmhands
	npm run --silent screenshots --prefix web

# Every check; the tests come last, so that their summary is the last thing to be read. All that runs here
# is built at once, the builder of the page too: by themselves, what they share would be built again.
test: setup lint docs
	tools/setup.sh web
	tools/setup.sh sound
	tools/setup.sh server
	cargo build --quiet --locked --workspace --lib --bins --tests
	$(MAKE) page XTASK="$${CARGO_TARGET_DIR:-target}/debug/xtask"
	npm test --prefix crates/wasm/tests
	npm run --silent check --prefix web
	npm test --silent --prefix web
	cargo test --locked --workspace --doc
	@if cargo nextest --version >/dev/null 2>&1; then \
		set -x; cargo nextest run --locked --workspace; \
	else \
		set -x; cargo test --locked --workspace --lib --bins --tests; \
	fi

# The core for the browser, into web/src/wasm: module, glue and TypeScript declarations.
wasm: setup
	$(XTASK) wasm

XTASK := cargo xtask

lint: setup
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets -- -D warnings

# What is known against the libraries that people run. It asks the advisory databases of Rust (at
# github.com) and of npm, so it is no part of `make test`, which needs neither.
audit: setup
	cargo audit --version >/dev/null 2>&1 || cargo install --quiet --locked cargo-audit --version $(AUDIT)
	cargo audit
	npm audit --omit=dev --prefix web
	npm audit --omit=dev --prefix bench/rooms

AUDIT := 0.22.2

# Every measurement against its named peer.
bench: setup
	@shopt -s nullglob; runs=(bench/*/run.sh); \
	[ $${#runs[@]} -gt 0 ] || echo "there is nothing to measure yet"; \
	for run in "$${runs[@]}"; do echo "== $$run"; "$$run" || exit 1; done

# The README's picture, drawn again.
docs/evening.svg: examples/evening.toml
	cargo run --release --locked --bin warmhands -- plan $< --format svg --out $@

# What every public item is for, under target/doc.
docs: setup
	RUSTDOCFLAGS="-D warnings" cargo doc --locked --workspace --no-deps

setup:
	@tools/setup.sh
