"""Our planner beside HiGHS and CP-SAT: runs both on every exported instance and writes a report.

Fails, loudly, where a figure contradicts another: a plan that is illegal or not worth what it says,
a bound below the worth of any plan.
"""

import argparse
import datetime
import importlib.metadata
import json
import os
import platform
import statistics
import subprocess
import sys
from pathlib import Path

from instance import Illegal, Instance
from naturalness import WANTED, figures

HERE = Path(__file__).parent
SOLVERS = {"highs": ("HiGHS", "highspy"), "cpsat": ("CP-SAT", "ortools")}
SETTINGS = ("quick", "thorough")
# Our figures are rounded to 1e-4 points, HiGHS keeps to rows within 1e-6.
SLACK = 1e-3
# Ours over the best known, and our own gap.
LEAST = {"quick": 0.985, "thorough": 0.995}
GAP_MOST = 0.02


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("instances", type=Path, help="what the example planner_bench wrote")
    parser.add_argument("--seconds", type=float, default=60, help="for each solver and instance")
    parser.add_argument("--results", type=Path, default=HERE / "results")
    args = parser.parse_args()

    # Before the solvers run: the load is that of others.
    about = machine() | {"seconds": args.seconds}
    rows = []
    for i, ours in enumerate(json.loads((args.instances / "ours.json").read_text())):
        path = args.instances / f"{i:02}.json"
        row = {"instance": f"{i:02}", "name": ours["name"]}
        row |= {setting: ours[setting] for setting in SETTINGS} | solved(path, args.seconds)
        row["naturalness"] = figures(row["thorough"]["score"])
        row["problems"] = problems(Instance(path), row)
        row["best"] = max(
            row[by]["objective"] for by in (*SETTINGS, *SOLVERS) if row[by]["objective"] is not None
        )
        row["minutes"] = ours["thorough"]["score"]["request"]["minutes"]
        for setting in SETTINGS:
            del row[setting]["score"]
        rows.append(row)
        print(solver_line(row), flush=True)

    text = report(about, rows)
    args.results.mkdir(parents=True, exist_ok=True)
    stem = args.results / about["date"]
    stem.with_suffix(".md").write_text(text)
    lines = ",\n".join(map(json.dumps, rows))
    stem.with_suffix(".json").write_text(f'{json.dumps(about)[:-1]}, "rows": [\n{lines}\n]}}\n')
    print(f"\n{text}")
    if any(row["problems"] for row in rows):
        sys.exit("THE FIGURES CONTRADICT EACH OTHER, see above")


def solved(path, seconds):
    """Both solvers at the same time, a process and a thread each."""
    command = [sys.executable, HERE / "solve.py"]
    running = {
        solver: subprocess.Popen(
            [*command, solver, path, f"--seconds={seconds}"], stdout=subprocess.PIPE
        )
        for solver in SOLVERS
    }
    results = {solver: process.communicate()[0] for solver, process in running.items()}
    for solver, process in running.items():
        if process.returncode:
            sys.exit(f"{solver} failed on {path.name}")
    return {solver: json.loads(result) for solver, result in results.items()}


def problems(inst, row):
    """What cannot all be true of a row."""
    found = []
    for setting in SETTINGS:
        ours = row[setting]
        try:
            worth = inst.score(ours["choices"])
            if abs(worth - ours["objective"]) > SLACK:
                found.append(f"{setting} is worth {worth:.4f}, not {ours['objective']:.4f}")
        except Illegal as illegal:
            found.append(f"{setting} {illegal}")
    illegal = (solver for solver in SOLVERS if "illegal" in row[solver])
    found += [f"{solver} {row[solver]['illegal']}" for solver in illegal]
    everyone = (*SETTINGS, *SOLVERS)
    for prover in everyone:
        for other in everyone:
            bound, worth = row[prover]["bound"], row[other]["objective"]
            if worth is not None and worth > bound + SLACK:
                found.append(f"{other} finds {worth:.4f}, above the bound {bound:.4f} of {prover}")
    return found


def machine():
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text().splitlines() if cpuinfo.exists() else []
    models = (line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))

    def said(*command):
        return subprocess.run(command, capture_output=True, text=True, cwd=HERE).stdout.strip()

    return {
        "date": datetime.date.today().isoformat(),
        "commit": said("git", "describe", "--always", "--dirty"),
        "processor": next(models, platform.processor()),
        "cores": os.cpu_count(),
        "memory": f"{os.sysconf('SC_PHYS_PAGES') * os.sysconf('SC_PAGE_SIZE') / 2**30:.0f} GiB",
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "python": platform.python_version(),
        "rust": said("rustc", "--version"),
        "load": f"{os.getloadavg()[0]:.1f}",
        **{name: importlib.metadata.version(name) for _, name in SOLVERS.values()},
    }


def solver_line(row):
    parts = [f"{row['instance']}  best {row['best']:8.3f}"]
    for by in (*SOLVERS, *SETTINGS):
        parts.append(f"{by} {points(row[by]['objective'])} <= {row[by]['bound']:.3f}")
    return "  ".join(parts + [f"PROBLEM: {problem}" for problem in row["problems"]])


def points(worth):
    return "none" if worth is None else f"{worth:.3f}"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return lines + ["| " + " | ".join(map(str, row)) + " |" for row in rows]


def report(about, rows):
    return "\n".join(
        [
            f"# The planner beside other solvers, {about['date']}",
            "",
            f"{about['processor']}, {about['cores']} cores, {about['memory']}, {about['system']}; "
            f"{about['rust']}, Python {about['python']}, OR-Tools {about['ortools']}, HiGHS "
            f"{about['highspy']}; our commit {about['commit']}; load {about['load']} before. Both "
            f"solvers ran side by side, a thread and {about['seconds']:g} s each; a shorter time "
            "means that they proved their plan the best within the bound shown. Our times are of "
            "whole calls, from request to score. Every plan, ours too, was scored anew from the "
            "instance. Best known is the best plan of anyone; the true gap is ours to the lowest "
            "bound of anyone.",
            "",
            *standing(rows),
            "",
            *solver_table(rows),
            "",
            *our_table(rows),
            "",
            "## Naturalness",
            "",
            "Of the thorough plan, read from the score alone. An up-and-down series counts as one "
            "instruction, and so do both arms that are eased; the rest is one too. Work on a place "
            "is kneading, circles and presses "
            "that name it: *on end* with nothing else between, *without calm* with no smooth "
            "stroke between. Sides are those of one-sided strokes in knead; travel leaves the "
            "eases out, where hands lift. A star marks what is not as wanted: at most 24 "
            "instructions in 15 minutes, 120 s of work either way, one change of sides, every "
            "stroke begun within 0.35 m, every sore spot visited twice with calm between, more "
            "than a tenth of the time for close and rest, no stroke below one repetition. The "
            "planner's limit, counted the same way, is 1.6 instructions a minute, and 20 in a "
            "short session; it asks for two visits from 12 minutes on. The text of a plan also "
            "folds a stroke with the same on the other side into one.",
            "",
            *naturalness_table(rows),
            "",
        ]
    )


def standing(rows):
    lines = []
    for setting in SETTINGS:
        shares = [row[setting]["objective"] / row["best"] for row in rows]
        gaps = [row[setting]["gap"] for row in rows]
        good = sum(share >= LEAST[setting] for share in shares)
        narrow = sum(gap <= GAP_MOST for gap in gaps)
        lines.append(
            f"- {setting.capitalize()}: {min(shares):.4f} of the best known at least, "
            f"{statistics.mean(shares):.4f} on average, {LEAST[setting]} or more on {good} of "
            f"{len(rows)}; own gap {max(gaps):.2%} at most, {GAP_MOST:.0%} or less on {narrow} of "
            f"{len(rows)}; {statistics.median(row[setting]['median_ms'] for row in rows):.1f} ms "
            f"(median of medians), {max(row[setting]['p99_ms'] for row in rows):.1f} ms at worst "
            "(99th percentile)."
        )
    contradictions = [f"**{row['instance']}: {p}**" for row in rows for p in row["problems"]]
    return lines + [f"- Contradictions: {'; '.join(contradictions) or 'none'}."]


def solver_table(rows):
    head = ["#", "instance"]
    for name, _ in SOLVERS.values():
        head += [name, "bound", "s"]
    body = []
    for row in rows:
        cells = [row["instance"], row["name"]]
        for solver in SOLVERS:
            theirs = row[solver]
            cells += [points(theirs["objective"]), f"{theirs['bound']:.3f}"]
            cells.append(f"{theirs['seconds']:.1f}")
        body.append(cells)
    return table(head, body)


def our_table(rows):
    head = ["#", "best known"]
    for setting in SETTINGS:
        head += [setting, "of best", "bound", "gap %", "ms", "p99 ms"]
    body = []
    for row in rows:
        cells = [row["instance"], f"{row['best']:.3f}"]
        for setting in SETTINGS:
            ours = row[setting]
            share = ours["objective"] / row["best"]
            cells += [
                f"{ours['objective']:.3f}",
                f"{share:.4f}" + "*" * (share < LEAST[setting]),
                f"{ours['bound']:.3f}",
                f"{100 * ours['gap']:.2f}" + "*" * (ours["gap"] > GAP_MOST),
                f"{ours['median_ms']:.1f}",
                f"{ours['p99_ms']:.1f}",
            ]
        lowest = min(row[by]["bound"] for by in (*SETTINGS, *SOLVERS))
        cells.append(f"{100 * (lowest - row['thorough']['objective']) / lowest:.2f}")
        body.append(cells)
    return table([*head, "true gap %"], body)


def naturalness_table(rows):
    head = ["#", "min", "instructions", "on end s", "without calm s", "side changes"]
    head += ["begun near", "travel m", "spots twice", "tingling s", "close and rest", "repetitions"]
    forms = {
        "instructions": "{}",
        "side_changes": "{}",
        "near_share": "{:.0%}",
        "travel_mean_m": "{:.3f}",
        "spots_twice": "{0[0]} of {0[1]}",
        "close_and_rest_share": "{:.1%}",
        "shortest_repetitions": "{:.2f}",
    }
    body = []
    for row in rows:
        cells = [row["instance"], f"{row['minutes']:g}"]
        for name, wanted in WANTED.items():
            value = row["naturalness"][name]
            missed = wanted is not None and not wanted(value, row["minutes"])
            cells.append(forms.get(name, "{:.0f}").format(value) + "*" * missed)
        body.append(cells)
    return table(head, body)


if __name__ == "__main__":
    main()
