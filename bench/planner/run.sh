#!/bin/sh
# Sets our planner beside HiGHS and OR-Tools CP-SAT on twenty instances: objective, bound and time.
# Takes up to 20 minutes; both solvers get a core, so leave the machine alone meanwhile.
#
#   bench/planner/run.sh [--seconds 60] [--results bench/planner/results]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
python=$here/.venv/bin/python

[ -x "$python" ] || python3 -m venv "$here/.venv"
"$python" -m pip install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"

rm -rf "$here/out"
cargo run --quiet --release --manifest-path "$here/../../Cargo.toml" \
    --package warmhands-core --example planner_bench -- "$here/out"
exec "$python" "$here/bench.py" "$here/out" "$@"
