#!/usr/bin/env python3
"""The planner of replacements against its bars, on a synthetic network where every site has work.

Prints a table: the bar, what was measured, and a peer from the same run: the plain rule (no bound's prices, no
exchanges), held against the same bound. The program is build/bench/bench-network-replace (ninja bench-network-replace).
"""
import argparse, os, subprocess
from common import HERE, table


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--program", default=os.path.join(HERE, "..", "build", "bench", "bench-network-replace"))
    ap.add_argument("--sites", default="5000", help="sites with work (default: 5000)")
    ap.add_argument("--draws", default="10000")
    ap.add_argument("--threads", default="0", help="0: one a processor")
    a = ap.parse_args()
    out = subprocess.run([a.program, a.sites, a.draws, a.threads], capture_output=True, text=True, check=True).stdout
    v = dict(line.split(" ", 1) for line in out.splitlines() if " " in line)
    rows = [
        ["sites with work", "", v["sites"], ""],
        ["plan, replace all: gap to the bound, %", "5", v["replace.gap"], v["plain.gap"]],
        ["plan, replace all: seconds", "30", v["replace.seconds"], v["plain.seconds"]],
        ["all options and the front: seconds", "", v["plan_seconds"], ""],
        ["valid (independent validator)", "yes", v["replace.valid"], ""],
        [a.draws + " draws, each scheduled anew: seconds", "20", v["draws_seconds"], ""],
        ["the same, processor seconds of all threads", "", v["draws_cpu"], ""],
    ]
    print(table(["what", "bar", "measured", "plain rule"], rows))


main()
