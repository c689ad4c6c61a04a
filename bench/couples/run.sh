#!/usr/bin/env bash
# Fifty virtual couples, ten sessions each, for three seeds: how far the felt level is from the wished
# one by the plan alone, with replies, and with learning. Prints a report, and keeps it under results/
# by its date. The numbers are the same on every machine; it takes five minutes or so.
#
#   bench/couples/run.sh [COUPLES [SESSIONS]]
set -euo pipefail
cd "$(dirname "$0")/../.."
couples=${1:-50}
sessions=${2:-10}
cargo build --quiet --release --locked --package warmhands

report() {
    echo "# Virtual couples, $(date +%F)"
    echo
    echo "$(rustc --version); our commit $(git describe --always --dirty)."
    echo
    echo "Givers of different skill, receivers with wishes that nobody knows and tender places; all of"
    echo "them made up ([design], see crates/cli/src/couples/people.rs), so the numbers say whether"
    echo "replies and learning do what they are meant to do, not how people fare."
    for seed in 1 2 3; do
        echo
        echo '```'
        target/release/warmhands simulate --couples "$couples" --sessions "$sessions" --seed "$seed"
        echo '```'
    done
}
mkdir -p bench/couples/results
report | tee "bench/couples/results/$(date +%F).md"
