"""An instance as a mixed-integer programme, before any solver's own words.

A path through the graph is a flow of one unit. The worth of a sum is a `Curve`: no more than any of
a few lines that nowhere lie below the concave function, so what a solver proves of the programme
holds for the instance. Where a sum can only be whole, the lines join neighbouring whole points and
lose nothing there; elsewhere tangents lose about a thousandth of a term's worth at the most.
"""

import math
from collections import defaultdict
from dataclasses import dataclass, field

TANGENTS = 32


@dataclass
class Curve:
    """The sum of `load` stays below `high`; a worth to maximise stays below every line of it."""

    load: list
    high: float
    whole: bool
    # Whether more is worth more; else less is.
    rising: bool
    # Slope and height at 0.
    lines: list


@dataclass
class Model:
    """Whole columns, rows with whole coefficients, and curves over the columns."""

    low: list = field(default_factory=list)
    high: list = field(default_factory=list)
    worth: list = field(default_factory=list)
    rows: list = field(default_factory=list)
    curves: list = field(default_factory=list)

    def column(self, low=0, high=1, worth=0.0):
        self.low.append(low)
        self.high.append(high)
        self.worth.append(worth)
        return len(self.worth) - 1

    def row(self, low, high, entries):
        self.rows.append((low, high, [entry for entry in entries if entry[1]]))


def build(inst):
    """The programme; its first columns are the choices."""
    m = Model()
    alone = terms_of_one_node(inst)
    choices = [m.column(worth=worth(inst, choice, alone)) for choice in inst.choices]
    arcs = [m.column(worth=arc["linear"]) for arc in inst.arcs]
    rest = m.column(*inst.rest_s)

    at, into, out = defaultdict(list), defaultdict(list), defaultdict(list)
    for x, choice in zip(choices, inst.choices):
        at[choice["node"]].append((x, -1))
    for x, arc in zip(arcs, inst.arcs):
        into[arc["to"]].append((x, 1))
        out[arc["from"]].append((x, 1))
    for nodes, ways in (inst.starts, into), (inst.lasts, out):
        ends = {node: (m.column(), 1) for node in nodes}
        m.row(1, 1, ends.values())
        for node, end in ends.items():
            ways[node].append(end)
    for node in inst.nodes:
        m.row(0, 0, into[node] + at[node])
        m.row(0, 0, out[node] + at[node])

    times = [(x, choice["time_s"], choice["node"]) for x, choice in zip(choices, inst.choices)]
    times += [(x, arc["time_s"], arc["from"]) for x, arc in zip(arcs, inst.arcs)]
    m.row(inst.total_s, inst.total_s, [(x, t) for x, t, _ in times] + [(rest, 1)])
    # Arcs that share a window lie across one border: all before it is from lower nodes.
    for window in {tuple(arc["window_s"]) for arc in inst.arcs} - {(0, inst.total_s)}:
        border = min(arc["to"] for arc in inst.arcs if tuple(arc["window_s"]) == window)
        m.row(*window, [(x, t) for x, t, node in times if node < border])

    loads = defaultdict(list)
    most = defaultdict(lambda: defaultdict(float))
    for x, thing in zip(choices + arcs, inst.choices + inst.arcs):
        group = ("at", thing["node"]) if "node" in thing else ("into", thing["to"])
        for term, amount in thing["load"]:
            loads[term].append((x, amount))
            most[term][group] = max(most[term][group], amount)
    for term, amount in inst.rest_load:
        loads[term].append((rest, amount))
        most[term]["rest"] = amount * inst.rest_s[1]
    for k in sorted(loads.keys() - alone):
        m.curves.append(curve(inst, k, loads[k], sum(most[k].values())))
    return m


def terms_of_one_node(inst):
    """Terms that no plan loads twice; of each choice of that node it is known what they add."""
    users = defaultdict(set)
    for choice in inst.choices:
        for term, _ in choice["load"]:
            users[term].add(choice["node"])
    for thing in [*inst.arcs, {"load": inst.rest_load}]:
        for term, _ in thing["load"]:
            users[term].add("elsewhere")
    return {
        term
        for term, by in users.items()
        if len(by) == 1 and "elsewhere" not in by and term not in inst.strict
    }


def worth(inst, choice, alone):
    return choice["linear"] + sum(
        inst.value(inst.terms[term], amount) for term, amount in choice["load"] if term in alone
    )


def curve(inst, k, load, high):
    term = inst.terms[k]
    if k in inst.strict:
        high = min(high, term["cap"])
    whole = all(float(amount).is_integer() for _, amount in load)
    flat = k in inst.strict and term["slope"] == 0.0 or term.get("worth") == 0.0
    lines = [] if flat else list((chords if whole else tangents)(inst, term, high))
    return Curve(load, high, whole, term["kind"] == "saturating", lines)


def chords(inst, term, high):
    """Lines through neighbouring whole points up to `high`."""
    for z in range(math.ceil(high)):
        slope = inst.value(term, z + 1) - inst.value(term, z)
        yield slope, inst.value(term, z) - slope * z


def tangents(inst, term, high):
    """Tangents up to `high`, densest where the term curves most."""
    for i in range(TANGENTS):
        share = i / (TANGENTS - 1)
        if term["kind"] == "saturating":
            # Equal steps of e^(-z/2 scale) err equally between any two neighbours.
            least = math.exp(-high / (2 * term["scale"]))
            z = -2 * term["scale"] * math.log(1 - (1 - least) * share)
            slope = term["worth"] / term["scale"] * math.exp(-z / term["scale"])
        else:
            beyond = max(0.0, high - term["cap"]) * share
            z = term["cap"] + beyond
            slope = -term["slope"] - 2 * term["over"] * beyond
        yield slope, inst.value(term, z) - slope * z
