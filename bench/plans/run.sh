#!/usr/bin/env bash
# Plans ten thousand random requests, and a thousand for each law of a natural massage, and counts
# what came of them. Prints a report, and keeps it under results/ by its date. Takes some 20 minutes
# of one core; fails where a law is broken, and then shows the request.
#
#   bench/plans/run.sh [CASES [CASES_OF_LAWS]]
set -euo pipefail
cd "$(dirname "$0")/../.."
cases=${1:-10000}
of_laws=${2:-1000}
every=every_plan_keeps_every_rule_or_says_what_would_be_possible
# Compares two settings or two sides, which takes long and tells nothing about a single plan.
others=(--skip "$every" --skip more_time_to_think --skip the_mirrored_request)

tests() { cargo test --quiet --release --locked --package warmhands-core --test plans "$@"; }
tests --no-run

about="$(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores, $(uname -srm)"
about="$about; $(rustc --version); our commit $(git describe --always --dirty)"
about="$about; load $(cut -d ' ' -f 1 /proc/loadavg) before."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

broken=0
run() { # name, cases, filters
    local start=$SECONDS
    WARMHANDS_CASES=$2 tests -- --nocapture --test-threads=1 "${@:3}" >"$out/$1" 2>&1 || broken=1
    echo "$((SECONDS - start))" >"$out/$1.s"
}
run every "$cases" "$every"
run laws "$of_laws" "${others[@]}"

# How it ended, and with what request where a law was broken.
outcome() {
    echo '```'
    grep -E '^(test result|Case failed|Request|.*(broken, such as|panicked))' "$1" || true
    echo '```'
}

report() {
    echo "# Random requests, $(date +%F)"
    echo
    echo "$about"
    echo
    echo "$cases requests, always the same: 5 to 20 minutes, up to six sore spots and three keep-offs,"
    echo "all levels, tastes, bodies, givers and answers. A plan must break no stop rule, time must run"
    echo "without a gap, the dose told must be the dose of the strokes, and a refusal must name ways"
    echo "that lead to a plan. It took $(cat "$out/every.s") s on one core, the ways out included."
    echo
    echo "| what came of it | requests |"
    echo "|---|---|"
    sed -n 's/^    "\(.*\)": \([0-9]*\),$/| \1 | \2 |/p' "$out/every"
    echo
    echo "*care* is a massage that the answers forbid, and P01 to P04 are wishes that cannot be met;"
    echo "a plan with a caution breaks no rule, and says what is not as it should be."
    echo
    outcome "$out/every"
    echo
    echo "The laws of a natural massage and the rest, $of_laws requests each, $(cat "$out/laws.s") s:"
    echo
    outcome "$out/laws"
}
mkdir -p bench/plans/results
report | tee "bench/plans/results/$(date +%F).md"
exit "$broken"
