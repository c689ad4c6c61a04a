#!/usr/bin/env bash
# Looks long for what could be lost: a hundred kills of the server at SQLite, at one NATS and in a
# cluster of three (where nodes of NATS are killed, too), and ten thousand simulated worlds. Prints a
# report, and keeps it under results/ by its date. A quarter of an hour. `KILLS=10 SEEDS=500` is what
# `make test` does.
set -euo pipefail
cd "$(dirname "$0")/../.."
tools/setup.sh server
export KILLS=${KILLS:-100} SEEDS=${SEEDS:-10000}
tests=(--locked --release --package warmhands-server --package warmhands)
cargo test --quiet "${tests[@]}" --test serve --test simulation --no-run
# One test, and what it says it saw.
row() {
    local said
    said=$(cargo test --quiet "${tests[@]}" --test "$2" -- --nocapture --test-threads=1 "$3" |
        grep -oE "[0-9]+ $4.*") || { echo "$3 has failed" >&2; exit 1; }
    printf '| %s | %s |\n' "$1" "$said"
}
report() {
    echo "# Killed and simulated, $(date +%F)"
    echo
    echo "$(nproc) cores of $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1), load $(cut -d ' ' -f 1 /proc/loadavg) before;"
    echo "our commit $(git describe --always --dirty). While one phone replies and one conductor writes as fast as"
    echo "they are answered; a killed node of a cluster stays away for 0.7 s. Clients try again by themselves."
    echo
    echo "| what | what was seen |"
    echo "| --- | --- |"
    row "the server, on SQLite" serve killed_at_any_moment_sqlite 'kills:'
    row "the server, on one NATS" serve killed_at_any_moment_jetstream 'kills:'
    row "three of NATS, two servers: any of them" serve any_node_of_a_cluster 'kills:'
    row "simulated worlds" simulation whatever_the_world_does 'seeds:'
}
mkdir -p bench/cluster/results
kept=$(mktemp)
report | tee "$kept"
mv "$kept" "bench/cluster/results/$(date +%F).md"
