#!/usr/bin/env bash
# From a tap on the phone's page to the hands changing on the conductor's: two real Chromium pages and
# the real server, on loopback. Prints a report, and keeps it under results/ by its date. Times are of
# whole ways, so leave the machine alone meanwhile.
set -euo pipefail
cd "$(dirname "$0")/../.."
tools/setup.sh web
cargo xtask wasm
cargo build --quiet --release --locked --package warmhands
npm run --silent build --prefix web
mkdir -p bench/replies/results
report=$(cd web && WARMHANDS=../target/release/warmhands node ../bench/replies/bench.mjs)
echo "$report" | tee "bench/replies/results/$(date +%F).md"
