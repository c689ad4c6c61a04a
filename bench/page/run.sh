#!/usr/bin/env bash
# The page as a visitor's browser finds it: Lighthouse's marks for the first screen, how long a slider
# waits for its plan, when the back stands there, and what a picture and a whole session cost. A real
# Chromium without a graphics card, and the real server, on loopback. Prints a report, and keeps it
# under results/ by its date. Takes some two minutes; leave the machine alone meanwhile.
set -euo pipefail
cd "$(dirname "$0")/../.."
tools/setup.sh web
npm ci --silent --prefix bench/page
cargo xtask wasm
cargo build --quiet --release --locked --package warmhands
npm run --silent build --prefix web
mkdir -p bench/page/results
report=$(cd web && WARMHANDS=../target/release/warmhands node ../bench/page/bench.mjs)
echo "$report" | tee "bench/page/results/$(date +%F).md"
