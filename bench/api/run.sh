#!/usr/bin/env bash
# Asks a real server whatever its own OpenAPI document allows, and much that it does not: no answer may
# be an error of the server, and none may be missing in the document. Fails on the first finding. Prints
# a report, and keeps it under results/ by its date. Three minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=bench/api
[ -d $here/.venv ] || { python3 -m venv $here/.venv && $here/.venv/bin/pip install --quiet --requirement $here/requirements.txt; }
cargo build --quiet --locked --package warmhands
warmhands=target/debug/warmhands
folder=$(mktemp -d)
echo '<!doctype html>' >"$folder/index.html"
origin=http://127.0.0.1:4243
$warmhands serve --addr 127.0.0.1:4243 --page "$folder" --data "$folder/data" --sessions 1000000 >/dev/null &
trap 'kill %1; wait; rm -r "$folder"' EXIT
until curl -sf $origin/healthz >/dev/null; do sleep 0.1; done

field() { sed -E "s/.*\"$1\":\"([^\"]*)\".*/\1/" <<<"$opened"; }
score=$($warmhands plan --minutes 5 --format json)
opened=$(curl -sf $origin/api/v1/sessions --json @- <<<"{\"score\":$score}")
export SESSION SCHEMATHESIS_HOOKS=hooks
SESSION=$(field id)
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
    for role in conductor receiver; do
        ask "the $role of a session" --header "Authorization: Bearer $(field $role)" --exclude-method DELETE
    done
    ask "this machine, without a token" --exclude-method DELETE
    # The household is deleted last: every session goes with it.
    ask "who deletes the household" --include-method DELETE
}
mkdir -p $here/results
report | tee "$folder/report"
mv "$folder/report" "$here/results/$(date +%F).md"
