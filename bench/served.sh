#!/usr/bin/env bash
# Builds the server and the page as people use them, runs bench/NAME/bench.mjs beside them, prints its
# report, and keeps it under bench/NAME/results by its date.
#
#   bench/served.sh NAME
set -euo pipefail
cd "$(dirname "$0")/.."
name=$1
tools/setup.sh web
cargo xtask wasm
cargo build --quiet --release --locked --package warmhands
npm run --silent build --prefix web
mkdir -p "bench/$name/results"
report=$(cd web && WARMHANDS=../target/release/warmhands node "../bench/$name/bench.mjs")
echo "$report" | tee "bench/$name/results/$(date +%F).md"
