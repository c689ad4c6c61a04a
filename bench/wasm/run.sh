#!/usr/bin/env bash
# The core in WebAssembly beside the native one: size, start, and plans. Prints a report, and keeps
# it under results/ by its date. Times are of whole calls, so leave the machine alone meanwhile.
set -euo pipefail
cd "$(dirname "$0")/../.."
tools/setup.sh web
cargo xtask wasm
cargo build --quiet --release --locked --package warmhands-core --example golden_bench
# Node 20 breaks down where a call into the module is inlined and its caller compiled anew.
report=$(node --no-turbo-inline-js-wasm-calls bench/wasm/bench.mjs)
echo "$report" | tee "bench/wasm/results/$(date +%F).md"
