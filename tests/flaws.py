#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the review fares on the example: flaws.py REVIEW-TOOL [-v]. Prints flaws found and twins reported.

A flaw is found when a finding of its class (any class with -a) lies within 3 lines of its place."""
import csv
import pathlib
import subprocess
import sys

examples = pathlib.Path(__file__).resolve().parent.parent / "examples"
out = subprocess.run([sys.argv[1], str(examples / "small-core")], capture_output=True, text=True, check=True).stdout
found = []
for rank, row in enumerate(l for l in out.splitlines() if l.startswith("review.")):
    rule, place, _, title = row.split(" ", 3)
    path, line = place.rsplit(":", 1)
    found.append((rank + 1, rule.removeprefix("review."), path, int(line), title))


def near(path, line, kinds):
    return [f for f in found if f[2] == path and abs(f[3] - int(line)) <= 3 and f[1] in kinds]


SAME = {"bounds": {"bounds", "alloc", "narrowing"}, "narrowing": {"bounds", "alloc", "narrowing"}}
verbose, hit, loud = "-v" in sys.argv, 0, 0
for r in csv.DictReader(open(examples / "flaws.tsv"), delimiter="\t"):
    kinds = SAME.get(r["class"], {r["class"]})
    flaw = near(r["file"], r["line"], kinds)
    twin = near(r["twin_file"], r["twin_line"], kinds)
    hit += bool(flaw)
    loud += bool(twin)
    if verbose and (twin or not flaw):
        print(r["id"], r["class"], "MISSED" if not flaw else f"#{flaw[0][0]}", r["file"], r["line"],
              "| twin", r["twin_file"], r["twin_line"], [(t[0], t[1], t[3], t[4]) for t in twin])
noise = [(r["id"], near(r["file"], r["line"], SAME.get(r["class"], {r["class"]})))
         for r in csv.DictReader(open(examples / "not-flaws.tsv"), delimiter="\t")]
print(f"{hit} flaws found, {loud} twins reported, {sum(bool(n) for _, n in noise)} of {len(noise)} lookalikes reported,"
      f" {len(found)} findings")
if verbose:
    print([n for n in noise if n[1]])
