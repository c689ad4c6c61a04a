"""An exported instance: which plans are legal, and what each is truly worth.

Written from the description in `crates/core/src/planner/instance.rs` alone, so that it checks the
planner and the other solvers alike.
"""

import json
import math
from pathlib import Path


class Illegal(Exception):
    """A plan that breaks the instance; says how."""


class Instance:
    """An instance with its fields as in the file."""

    def __init__(self, path):
        self.__dict__.update(json.loads(Path(path).read_text()))
        self.nodes = range(1 + max(choice["node"] for choice in self.choices))
        self.arc = {(arc["from"], arc["to"]): arc for arc in self.arcs}

    def value(self, term, z):
        """Worth of the sum `z` of a term."""
        if term["kind"] == "saturating":
            return -term["worth"] * math.expm1(-z / term["scale"])
        return -term["slope"] * z - term["over"] * max(0.0, z - term["cap"]) ** 2

    def score(self, plan):
        """Worth of a plan, given by its choices in order; raises `Illegal`."""
        sums = [0.0] * len(self.terms)
        worth, time, last = 0.0, 0, None

        def take(thing):
            nonlocal worth, time
            worth += thing["linear"]
            time += thing["time_s"]
            for term, amount in thing["load"]:
                sums[term] += amount

        def must(holds, what):
            if not holds:
                raise Illegal(what)

        for choice in (self.choices[c] for c in plan):
            node = choice["node"]
            if last is None:
                must(node in self.starts, f"begins with node {node}")
            else:
                must((last, node) in self.arc, f"goes from node {last} to {node} without an arc")
                take(self.arc[last, node])
                low, high = self.arc[last, node]["window_s"]
                must(low <= time <= high, f"begins node {node} at {time} s, not {low}-{high} s")
            take(choice)
            last = node
        must(last in self.lasts, f"ends with node {last}")
        rest, (low, high) = self.total_s - time, self.rest_s
        must(low <= rest <= high, f"rests {rest} s, not {low}-{high} s")
        for term, amount in self.rest_load:
            sums[term] += amount * rest
        for term in self.strict:
            cap = self.terms[term]["cap"]
            must(sums[term] <= cap + 1e-6, f"has {sums[term]} of term {term}, more than {cap}")
        return worth + sum(map(self.value, self.terms, sums))
