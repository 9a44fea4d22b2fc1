#!/usr/bin/env python3
"""Checks a network against all regimes beside the same rules as SQL on the same data, and holds the answers together.

usage: network_check.py [--program build/bench/bench-network-check] [--runs N] [ELEMENTS...]

The program makes a network of each size (100,000 and 1,000,000 where none is given), checks it and writes it to a SQLite
file; network_check.sql is run on that file: first its indexes and temporary tables, then its rules. Every verdict's four
numbers are compared: a line that differs is an error. Ours are the times of
the best of --runs (3) runs; SQL runs once. CPU seconds are what to compare on a machine that others use too.
"""
import argparse, os, sqlite3, subprocess, sys, tempfile, time
from common import HERE, table

BARS = {100_000: 0.3, 1_000_000: 3.0}


def ours(program, elements, folder, runs):
    """{name: seconds, ...} of the best run, with the network in FOLDER/n.sqlite and the verdicts in FOLDER/v.txt."""
    best = None
    for i in range(runs):
        files = [os.path.join(folder, "n.sqlite"), os.path.join(folder, "v.txt")] if i == 0 else []
        out = subprocess.run([program, str(elements), *files], capture_output=True, text=True, check=True).stdout
        figures = {k: float(v) for k, v in (row.rsplit(" ", 1) for row in out.splitlines())}
        if best is None or figures["check"] < best["check"]:
            best = figures
    return best


def our_answers(folder):
    answers = {}
    with open(os.path.join(folder, "v.txt")) as f:
        for row in f:
            rule, operator, layer, *numbers, _ = row.rstrip("\n").split("|")
            answers[rule, int(operator), int(layer)] = tuple(map(int, numbers))
    return answers


def by_sql(folder):
    """Wall and CPU seconds of preparation and rules, and the answers."""
    with open(os.path.join(HERE, "network_check.sql")) as f:
        prepare, rules = f.read().split("-- rules\n")
    rules, select = rules.rsplit("\nSELECT rule", 1)
    db = sqlite3.connect(os.path.join(folder, "n.sqlite"))
    begin, cpu = time.monotonic(), time.process_time()
    db.executescript(prepare)
    db.executescript(rules)
    rows = db.execute("SELECT rule" + select).fetchall()
    return time.monotonic() - begin, time.process_time() - cpu, {
        (r[0], r[1] or 0, r[2] or 0): tuple(map(int, r[3:])) for r in rows}


def differences(a, b):
    nothing = (0, 0, 0, 0)  # a scope of which nothing is asked has no row in SQL, or a question's
    return [k for k in sorted(set(a) | set(b)) if a.get(k, nothing) != b.get(k, nothing)]


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--program", default=os.path.join(HERE, "..", "build", "bench", "bench-network-check"))
    ap.add_argument("--runs", type=int, default=3)
    ap.add_argument("elements", nargs="*", type=int)
    args = ap.parse_args()
    rows, wrong = [], 0
    for elements in args.elements or sorted(BARS):
        with tempfile.TemporaryDirectory() as folder:
            figures = ours(args.program, elements, folder, args.runs)
            wall, cpu, theirs = by_sql(folder)
            differ = differences(our_answers(folder), theirs)
        for key in differ:
            print("differs:", *key, file=sys.stderr)
        wrong += len(differ)
        rows.append([f"{elements:,}", f"{BARS.get(elements, 0):.1f}", f"{figures['check']:.3f}", f"{figures['cpu']:.3f}",
                     f"{figures['compare']:.3f}", f"{figures['timeline']:.3f}",
                     f"{figures['rss']:.0f}", f"{wall:.1f}", f"{cpu:.1f}",
                     f"{cpu / figures['cpu']:.0f}x", f"{len(theirs)}", f"{len(differ)}"])
    print(table(["elements", "bar s", "check s", "CPU s", "compare s", "timeline s", "RSS MB", "SQL s", "SQL CPU s", "SQL / ours, CPU",
                 "verdicts", "differ"], rows))
    sys.exit(1 if wrong else 0)


main()
