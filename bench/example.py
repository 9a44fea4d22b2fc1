#!/usr/bin/env python3
"""Holds a review of the example drop against its documented flaws, their correct twins, and what only looks like one.

usage: example.py FINDINGS.jsonl [EXAMPLES_FOLDER]

A flaw is found when a finding's first place, or one of its clones', lies within 3 lines of it in the same file. A twin or
lookalike is accused when one lies within 1 line of it. Prints a line a flaw and the sums.
"""
import csv, json, os, sys


def rows(path):
    return list(csv.DictReader(open(path), delimiter="\t"))


def main():
    folder = sys.argv[2] if len(sys.argv) > 2 else os.path.join(os.path.dirname(__file__), "../examples")
    places = []
    findings = [o for o in map(json.loads, open(sys.argv[1])) if o["type"] == "finding"]
    for rank, f in enumerate(findings, 1):
        for p in f["places"][:1] + f["clones"]:
            places.append((p["path"], p["line"], rank, f["rule"], f["rank"]))
    near = lambda path, line, most: [p for p in places if p[0] == path and abs(p[1] - line) <= most]
    found = accused = 0
    for r in rows(os.path.join(folder, "flaws.tsv")):
        hits = near(r["file"], int(r["line"]), 3)
        twins = near(r["twin_file"], int(r["twin_line"]), 1)
        found += bool(hits)
        accused += bool(twins)
        print(r["id"], r["class"].ljust(9), (r["file"] + ":" + r["line"]).ljust(24),
              "found as #%d %s %.0f" % hits[0][2:] if hits else "MISSED",
              "| twin accused: #%d %s %.0f" % twins[0][2:] if twins else "")
    look = rows(os.path.join(folder, "not-flaws.tsv"))
    false = [r for r in look if near(r["file"], int(r["line"]), 1)]
    print("%d findings; %d of 30 flaws found; %d twins and %d of %d lookalikes accused"
          % (len(findings), found, accused, len(false), len(look)))


main()
