#!/usr/bin/env bash
# Live rooms on this machine: Warmhands, which stores every event durably before it passes it on,
# beside plain NATS and a relay of web sockets, which store nothing. Prints a report, and keeps it
# under results/ by its date. Six minutes; leave the machine alone meanwhile.
set -euo pipefail
cd "$(dirname "$0")/../.."
tools/setup.sh server
tools/setup.sh page
npm ci --silent --prefix bench/rooms
cargo build --quiet --release --locked --package warmhands
cargo build --quiet --release --locked --package warmhands-server --example rooms
PATH="$PATH:/usr/sbin"
# Three connections a room, in the server and in the load: not every machine lets anybody have so many.
ulimit -n 100000 2>/dev/null || ulimit -n "$(ulimit -Hn)"
most=$(($(ulimit -n) / 3 > 10000 ? 10000 : $(ulimit -n) / 3 - 600))
mkdir -p bench/rooms/results
rooms=${*:-10 100 1000 3000 5000 $most}
report() {
    echo "# Live rooms, $(date +%F)"
    echo
    echo "$(nproc) cores of $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1), load $(cut -d ' ' -f 1 /proc/loadavg) before; our commit"
    echo "$(git describe --always --dirty). A conductor, a phone and a viewer a room, one event a second each; the load"
    echo "runs on the same cores. Fan-out is from the moment an event is sent to the moment a reader has it."
    echo
    echo "| what | rooms | fan-out p50, ms | p99, ms | acknowledged p99, ms | arrived, % | cores | a room, KiB | idle, MiB | start, ms |"
    echo "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    target/release/examples/rooms warmhands target/release/warmhands $rooms
    target/release/examples/rooms nats nats-server $rooms
    target/release/examples/rooms ws node $rooms
}
report | tee "bench/rooms/results/$(date +%F).md"
