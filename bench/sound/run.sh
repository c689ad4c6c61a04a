#!/usr/bin/env bash
# Twenty minutes of sound made by Warmhands and, in the same run, of comparable pads by sox, FluidSynth and
# Csound: how many times faster than it is heard, and how much memory. Prints a report and keeps it under
# results/ by its date. Then a session in the page, at real time: how far what is heard is from the core.
# `--minutes 20` runs a whole one. Leave the machine alone meanwhile.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ "${1:-}" = --minutes ] && export MINUTES=$2
tools/setup.sh sound
tools/setup.sh web
for needed in fluidsynth:fluidsynth csound:csound time:time; do
    command -v "${needed%%:*}" >/dev/null || missing+=("${needed#*:}")
done
[ -z "${missing:-}" ] || apt-get install -y -qq --no-install-recommends "${missing[@]}" fluid-soundfont-gm >/dev/null
cargo build --quiet --release --locked --package warmhands
cargo build --quiet --release --locked --package warmhands-sound --example music
out=$(mktemp -d)
trap 'rm -r "$out"' EXIT

# Three chords of five tones that swell and ebb, with a hall, for twenty minutes.
cat >"$out/pads.csd" <<'CSD'
<CsoundSynthesizer>
<CsOptions>
-d -m0
</CsOptions>
<CsInstruments>
sr = 48000
ksmps = 64
nchnls = 2
0dbfs = 1
garev init 0
instr 1
  kenv linseg 0, 4, 1, p3 - 10, 1, 6, 0
  a1 vco2 0.03, cpsmidinn(p4) * 1.001
  a2 vco2 0.03, cpsmidinn(p4) * 0.999
  af tone (a1 + a2) * kenv, 1200
  garev = garev + af
  outs af, af
endin
instr 2
  al, ar reverbsc garev, garev, 0.9, 5000
  outs al * 0.3, ar * 0.3
  garev = 0
endin
</CsInstruments>
<CsScore>
i 2 0 1200
CSD
for start in $(seq 0 12 1188); do
    for pitch in 38 54 57 62 69; do echo "i 1 $start 18 $((pitch + start / 12 % 3 * 2))"; done
done >>"$out/pads.csd"
printf '</CsScore>\n</CsoundSynthesizer>\n' >>"$out/pads.csd"

# The same chords as a MIDI file, for a strings programme.
python3 - "$out/pads.mid" <<'PY'
import struct, sys
events = []
for k, start in enumerate(range(0, 1188, 12)):
    for pitch in (38, 54, 57, 62, 69):
        pitch += k % 3 * 2
        events += [(start, 0x90, pitch, 70), (start + 12, 0x80, pitch, 0)]
events.sort(key=lambda e: (e[0], e[1]))
def length(n):
    out = [n & 127]
    while n := n >> 7:
        out.insert(0, n & 127 | 128)
    return bytes(out)
track, at = b"\0\xc0\x30", 0
for time, kind, pitch, force in events:
    track += length((time - at) * 960) + bytes([kind, pitch, force])
    at = time
track += b"\0\xff\x2f\0"
open(sys.argv[1], "wb").write(
    b"MThd" + struct.pack(">IHHH", 6, 0, 1, 480) + b"MTrk" + struct.pack(">I", len(track)) + track)
PY

# What is made, how many times faster than heard, and the most memory.
row() {
    local what=$1
    shift
    command time -o "$out/time" -f '%e %M' "$@" >"$out/said" 2>&1 </dev/null || { cat "$out/said" >&2; exit 1; }
    read -r seconds memory <"$out/time"
    awk -v what="$what" -v s="$seconds" -v kb="$memory" \
        'BEGIN { printf "| %s | %.1f | %.0f | %.0f |\n", what, s, 1200 / s, kb / 1000 }'
}
w=target/release/warmhands
chord=(synth 1200 sine 73.4 synth 1200 sine mix 185 synth 1200 sine mix 220 synth 1200 sine mix 293.7)
report=$(
    echo "Twenty minutes of sound, $(date +%F), $(nproc) cores, load $(cut -d ' ' -f 1 /proc/loadavg) at the start."
    echo
    echo "| made | s | × real time | memory, MB |"
    echo "| --- | --- | --- | --- |"
    row "Warmhands, the music alone, as samples" target/release/examples/music 0 20
    row "Warmhands, WAV without a voice, measured and written" $w render --minutes 20 --no-voice --out "$out/a.wav"
    row "Warmhands, Ogg Opus without a voice" $w render --minutes 20 --no-voice --out "$out/a.ogg"
    row "Warmhands, Ogg Opus with espeak-ng" $w render --minutes 20 --voice espeak-ng --out "$out/b.ogg"
    row "sox: four sines, filter and reverb" sox -n -r 48000 -c 2 "$out/sox.wav" "${chord[@]}" lowpass 1200 reverb
    row "FluidSynth: five strings" fluidsynth -ni -r 48000 -F "$out/fluid.wav" /usr/share/sounds/sf2/FluidR3_GM.sf2 "$out/pads.mid"
    row "Csound: ten saws, filter and reverb" csound -W -o "$out/csound.wav" "$out/pads.csd"
)
mkdir -p bench/sound/results
{
    echo "$report"
    echo
    [ -d web/dist ] || make page >/dev/null
    WARMHANDS=../$w npm run --silent timing --prefix web >"$out/said" || { cat "$out/said" >&2; exit 1; }
    sed -n '/^A session/,/varies by/p' "$out/said"
} | tee "bench/sound/results/$(date +%F).md"
