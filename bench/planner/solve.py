"""One instance, one solver, one thread: prints plan, worth, bound and seconds as JSON.

A process knows one solver only: OR-Tools brings a HiGHS of its own, and the two do not mix.
"""

import argparse
import json
import math
import time

from instance import Illegal, Instance
from model import build


def highs(m, seconds):
    """Columns' values, if any were found, and a bound, by HiGHS."""
    import highspy
    import numpy as np

    inf = highspy.kHighsInf
    low, high, worth, rows = list(m.low), list(m.high), list(m.worth), list(m.rows)
    for curve in m.curves:
        z = len(worth)
        low.append(0.0), high.append(curve.high), worth.append(0.0)
        rows.append((0.0, 0.0, [*curve.load, (z, -1.0)]))
        if curve.lines:
            low.append(-inf), high.append(inf), worth.append(1.0)
        for slope, base in curve.lines:
            rows.append((-inf, base, [(z + 1, 1.0), (z, -slope)]))

    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = len(worth), len(rows)
    lp.sense_ = highspy.ObjSense.kMaximize
    lp.col_cost_ = np.array(worth)
    lp.col_lower_, lp.col_upper_ = np.array(low, float), np.array(high, float)
    lp.row_lower_ = np.array([row[0] for row in rows], float)
    lp.row_upper_ = np.array([row[1] for row in rows], float)
    entries = [entry for row in rows for entry in row[2]]
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = np.cumsum([0] + [len(row[2]) for row in rows])
    lp.a_matrix_.index_ = np.array([x for x, _ in entries])
    lp.a_matrix_.value_ = np.array([a for _, a in entries], float)
    kinds = highspy.HighsVarType
    lp.integrality_ = [kinds.kInteger] * len(m.worth)
    lp.integrality_ += [kinds.kContinuous] * (len(worth) - len(m.worth))

    solver = highspy.Highs()
    for option, value in {
        "output_flag": False,
        "threads": 1,
        "time_limit": float(seconds),
        "mip_rel_gap": 0.0,
    }.items():
        solver.setOptionValue(option, value)
    solver.passModel(lp)
    solver.run()
    info = solver.getInfo()
    found = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    return solver.getSolution().col_value if found else None, info.mip_dual_bound


def cpsat(m, seconds):
    """The same by OR-Tools CP-SAT, in whole numbers rounded so that the bound stays a bound."""
    from ortools.sat.python import cp_model

    # Worth is in points / POINT, lines are finer by FINE, sums are in their high / STEPS.
    POINT, FINE, STEPS = 10**5, 10**4, 10**5

    cp = cp_model.CpModel()
    x = [cp.new_int_var(low, high, "") for low, high in zip(m.low, m.high)]
    for low, high, entries in m.rows:
        cp.add_linear_constraint(sum(x[i] * a for i, a in entries), low, high)
    objective = [x[i] * math.ceil(worth * POINT) for i, worth in enumerate(m.worth)]
    for curve in m.curves:
        # A rising worth may see a little more than the sum, a falling one a little less.
        unit = 1 if curve.whole else STEPS / curve.high
        towards = math.ceil if curve.rising else math.floor
        load = [(x[i], towards(a * unit)) for i, a in curve.load]
        top = math.ceil(curve.high * unit) + (len(load) if curve.rising else 0)
        z = cp.new_int_var(0, top, "")
        cp.add(z == sum(v * a for v, a in load))
        if curve.lines:
            ends = [min(base + slope * at for slope, base in curve.lines) for at in (0, curve.high)]
            u = cp.new_int_var(math.floor(min(ends) * POINT), math.ceil(max(ends) * POINT), "")
            objective.append(u)
        for slope, base in curve.lines:
            height, rise = base * POINT * FINE, slope * POINT * FINE / unit
            cp.add(FINE * u <= math.ceil(height) + math.ceil(rise) * z)
    cp.maximize(sum(objective))

    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = seconds
    status = solver.solve(cp)
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    values = [solver.value(v) for v in x] if found else None
    return values, solver.best_objective_bound / POINT


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("solver", choices=["highs", "cpsat"])
    parser.add_argument("instance")
    parser.add_argument("--seconds", type=float, default=60)
    args = parser.parse_args()
    inst = Instance(args.instance)
    m = build(inst)
    start = time.perf_counter()
    values, bound = {"highs": highs, "cpsat": cpsat}[args.solver](m, args.seconds)
    result = {"bound": bound, "seconds": time.perf_counter() - start, "objective": None}
    if values:
        taken = [c for c in range(len(inst.choices)) if values[c] > 0.5]
        result["choices"] = sorted(taken, key=lambda c: inst.choices[c]["node"])
        try:
            result["objective"] = inst.score(result["choices"])
        except Illegal as illegal:
            result["illegal"] = str(illegal)
    print(json.dumps(result))


if __name__ == "__main__":
    main()
