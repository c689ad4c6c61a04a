"""How natural a score is, in figures: read from the score alone, as a giver would."""

import tomllib
from itertools import pairwise
from math import dist
from pathlib import Path

CATALOGUE = Path(__file__).parents[2] / "catalogue"
CLASS = {
    technique["id"]: technique["class"]
    for technique in tomllib.loads((CATALOGUE / "techniques.toml").read_text())["technique"]
}
# As R14 and R06 have it, metres.
REACH_M = 0.35
SPOT_REACH_M = 0.03

# The times of strokes are rounded.
SLACK_S = 0.05

# What each figure should be; `None` where nothing is asked. A score's minutes go in second.
WANTED = {
    "instructions": lambda n, minutes: minutes != 15 or n <= 24,
    "worked_on_end_s": lambda s, _: s <= 120 + SLACK_S,
    "worked_without_calm_s": lambda s, _: s <= 120 + SLACK_S,
    "side_changes": lambda n, _: n <= 1,
    "near_share": lambda share, _: share == 1,
    "travel_mean_m": None,
    "spots_twice": lambda spots, _: spots[0] == spots[1],
    "tingling_s": None,
    "close_and_rest_share": lambda share, _: share > 0.10,
    "shortest_repetitions": lambda n, _: n >= 0.99,
}


def figures(score):
    """The figures of a score, by the names in `WANTED`."""
    strokes = [s for movement in score["movements"] for s in movement["strokes"]]
    by_kind = {movement["kind"]: movement for movement in score["movements"]}
    ways = [travel(a, b) for a, b in pairwise(strokes) if "ease" not in (kind(a), kind(b))]
    spots = score["request"]["sore"]
    twice = sum(visited_twice(spot, spots, strokes, by_kind["release"]) for spot in spots)
    ending = sum(by_kind[name]["duration_s"] for name in ("close", "rest"))
    return {
        "instructions": 1 + sum(not is_series(a, b) for a, b in pairwise(strokes)),
        "worked_on_end_s": longest_work(strokes, lambda s, place: not works_on(s, place)),
        "worked_without_calm_s": longest_work(strokes, lambda s, _: kind(s) == "smooth"),
        "side_changes": side_changes(by_kind["knead"]["strokes"]),
        "near_share": sum(way <= REACH_M for way in ways) / len(ways),
        "travel_mean_m": sum(ways) / len(ways),
        "spots_twice": (twice, len(spots)),
        "tingling_s": sum(s["duration_s"] for s in strokes if kind(s) == "tingling"),
        "close_and_rest_share": ending / score["duration_s"],
        "shortest_repetitions": min(map(repetitions, strokes)),
    }


def kind(stroke):
    return CLASS[stroke["technique"]]


def sides(stroke):
    return {place.split(".")[1] for place in stroke["places"]}


def paths(stroke):
    return [hand["path"] for hand in stroke["hands"].values() if hand]


def is_series(a, b):
    """Whether `b` only turns round what `a` does, or eases the other arm: nothing new need be said."""
    turned = {a["direction"], b["direction"]} == {"ascending", "descending"} and sides(a) == sides(b)
    return a["technique"] == b["technique"] and (turned or kind(a) == "ease")


def works_on(stroke, place):
    return kind(stroke) in ("kneading", "circles", "press") and place in stroke["places"]


def longest_work(strokes, ends):
    """Most seconds of work on one place before a stroke that `ends` it."""
    longest = 0.0
    for place in {place for s in strokes for place in s["places"]}:
        run = 0.0
        for stroke in strokes:
            run = 0.0 if ends(stroke, place) else run
            run += stroke["duration_s"] if works_on(stroke, place) else 0.0
            longest = max(longest, run)
    return longest


def side_changes(strokes):
    """How often work on one side is followed, sooner or later, by work on the other."""
    one_sided = [sides(s) for s in strokes if len(sides(s)) == 1]
    return sum(a != b for a, b in pairwise(one_sided))


def travel(a, b):
    """Metres from where the nearer hand ends to where the next stroke begins."""
    return min(dist(p[-1], q[0]) for p in paths(a) for q in paths(b))


def visited_twice(spot, spots, strokes, release):
    """Whether circles or a press come back to a spot after a calm stroke."""

    def meant(stroke):
        away = distance(stroke, spot)
        near = away <= spot["radius_m"] + SPOT_REACH_M
        return near and all(away <= distance(stroke, other) for other in spots)

    visits, calm = 0, True
    for stroke in release["strokes"]:
        if kind(stroke) in ("circles", "press") and meant(stroke):
            visits += calm
            calm = False
        calm = calm or kind(stroke) == "smooth"
    return visits >= 2


def distance(stroke, spot):
    at = (spot["x_m"], spot["y_m"])
    return min(
        [dist(at, p) for path in paths(stroke) for p in path]
        + [to_line(at, p, q) for path in paths(stroke) for p, q in pairwise(path)]
    )


def to_line(at, p, q):
    length2 = dist(p, q) ** 2
    if length2 == 0.0:
        return dist(at, p)
    along = sum((a - b) * (c - b) for a, b, c in zip(at, p, q)) / length2
    share = max(0.0, min(1.0, along))
    return dist(at, [b + share * (c - b) for b, c in zip(p, q)])


def repetitions(stroke):
    """How often the way is gone, by time and speed; as counted where nothing moves."""
    if not stroke["speed_m_per_s"]:
        return stroke["repetitions"]
    way = max(sum(dist(p, q) for p, q in pairwise(path)) for path in paths(stroke))
    return stroke["duration_s"] * stroke["speed_m_per_s"] / way
