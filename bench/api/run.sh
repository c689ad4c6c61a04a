#!/usr/bin/env bash
# Asks real servers, at home and hosted (on NATS), whatever their own OpenAPI document allows, and much
# that it does not: no answer may be an error of the server, and none may be missing in the document.
# Fails on the first finding. Prints a report, and keeps it under results/ by its date. Five minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=bench/api
[ -d $here/.venv ] || { python3 -m venv $here/.venv && $here/.venv/bin/pip install --quiet --requirement $here/requirements.txt; }
tools/setup.sh server
cargo build --quiet --locked --package warmhands
warmhands=target/debug/warmhands
folder=$(mktemp -d)
echo '<!doctype html>' >"$folder/index.html"
running=()
trap 'kill "${running[@]}"; wait; rm -r "$folder"' EXIT
serve() {
    origin=http://$1
    $warmhands serve --addr "$1" --page "$folder" --sessions 1000000 "${@:2}" >/dev/null &
    running+=($!)
    until curl -sf "$origin/healthz" >/dev/null; do sleep 0.1; done
}
score=$($warmhands plan --minutes 5 --format json)
# Opens the session that is asked about, with these headers.
open() {
    opened=$(curl -sf "$@" $origin/api/v1/sessions --json @- <<<"{\"score\":$score}")
    SESSION=$(field id)
}
field() { sed -E "s/.*\"$1\":\"([^\"]*)\".*/\1/" <<<"$opened"; }
bearer() { echo "Authorization: Bearer $1"; }
export SESSION SCHEMATHESIS_HOOKS=hooks
said=$folder/said
ask() {
    who=$1
    PYTHONPATH=$here $here/.venv/bin/st --config-file $here/schemathesis.toml run \
        $origin/api/openapi.json --seed 7 --workers 1 "${@:2}" >"$said" 2>&1 || { cat "$said" >&2; exit 1; }
    printf '| %s | %s | %s |\n' "$who" "$(sed -n 's/^ *Tested: //p' "$said")" \
        "$(sed -n 's/^ *\([0-9]* generated.*\)/\1/p' "$said")"
}
report() {
    echo "# Whatever the document allows, $(date +%F)"
    echo
    echo "$($here/.venv/bin/st --version), all checks, seed 7, against a debug build of commit $(git describe --always --dirty)."
    echo "Every answer was one that the document has, and none an error of the server."
    echo
    echo "| who asks | operations | cases |"
    echo "| --- | ---: | --- |"
    serve 127.0.0.1:4243 --data "$folder/data"
    open
    for role in conductor receiver; do
        ask "the $role of a session" --header "$(bearer "$(field $role)")" --exclude-method DELETE
    done
    ask "this machine, without a token" --exclude-method DELETE
    # The household is deleted last: every session goes with it.
    ask "who deletes the household" --include-method DELETE

    PATH="$PATH:/usr/sbin" nats-server --addr 127.0.0.1 --port 4244 --jetstream --store_dir "$folder/nats" \
        >/dev/null 2>&1 &
    running+=($!)
    until (: </dev/tcp/127.0.0.1/4244) 2>/dev/null; do sleep 0.1; done
    serve 127.0.0.1:4245 --nats nats://127.0.0.1:4244
    opened=$(curl -sf --request POST $origin/api/v1/households)
    household=$(bearer "$(field token)")
    open --header "$household"
    for role in conductor receiver; do
        ask "hosted: the $role of a session" --header "$(bearer "$(field $role)")" --exclude-method DELETE
    done
    ask "hosted: a household" --header "$household" --exclude-method DELETE
    ask "hosted: who deletes the household" --header "$household" --include-method DELETE
}
mkdir -p $here/results
report >"$folder/report"
tee "$here/results/$(date +%F).md" <"$folder/report"
