#!/usr/bin/env python3
"""Reviews a tree and scores the report against lines that were fixed later; then again with all names renamed.

usage: recall.py [--assay PATH] --score SCORE.PY --truth FILE [--top N,N] [--exclude GLOB]... [--rename [--words]]
                 [--keep-sarif FILE] TREE

SCORE.PY and its truth are given by path; they are called as
`SCORE.PY --tree TREE --truth FILE --sarif R.sarif --exclude GLOB... --top N,N --json`.
--rename also reviews a copy made by rename.py: its files and lines are the tree's, so it is scored against TREE.
The bar for it is the share of the hits that are still hit.
"""
import json, os, shutil, subprocess, sys, tempfile
from common import HERE, measure, parser, table


def review(a, tree, sarif):
    m = measure([a.assay, "review", tree, "-q", "--sarif", sarif])
    if m.code not in (0, 4):
        sys.exit(f"recall: assay review ended with {m.code}")
    return m


def score(a, sarif):
    command = [sys.executable, a.score, "--tree", a.tree, "--truth", a.truth, "--sarif", sarif, "--top", a.top, "--json"]
    for g in a.exclude:
        command += ["--exclude", g]
    r = subprocess.run(command, capture_output=True, text=True)
    if r.returncode:
        sys.exit("recall: " + (r.stderr.strip() or r.stdout.strip()))
    return json.loads(r.stdout)


def rules(sarif):
    """How many findings each rule has."""
    count = {}
    for run in json.load(open(sarif))["runs"]:
        for r in run.get("results", []):
            count[r.get("ruleId", "?")] = count.get(r.get("ruleId", "?"), 0) + 1
    return count


HEAD = ["tree", "top", "hit", "of cases", "by chance", "lift", "useful findings", "wall s"]


def main():
    ap = parser(__doc__)
    ap.add_argument("tree", metavar="TREE")
    ap.add_argument("--score", required=True)
    ap.add_argument("--truth", required=True)
    ap.add_argument("--top", default="50,100,200,500,1000")
    ap.add_argument("--exclude", action="append", default=[])
    ap.add_argument("--rename", action="store_true")
    ap.add_argument("--words", action="store_true", help="with --rename: as rename.py --words")
    ap.add_argument("--keep-sarif", metavar="FILE", help="keep the report of the tree as it is")
    a = ap.parse_args()
    a.tree = os.path.realpath(a.tree)
    rows, counts, hits = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        trees = [("as it is", a.tree)]
        if a.rename:
            out = os.path.join(folder, "renamed")
            subprocess.run([sys.executable, os.path.join(HERE, "rename.py"), a.tree, out] + ["--words"] * a.words, check=True)
            trees.append(("renamed", out))
        for name, tree in trees:
            sarif = os.path.join(folder, name.replace(" ", "-") + ".sarif")
            m = review(a, tree, sarif)
            got = score(a, sarif)
            rows += [[name, r["top"], r["hit"], r["cases"], r["chance"], r["lift"], r["useful"], f"{m.wall:.1f}"] for r in got]
            counts.append(rules(sarif))
            hits.append({r["top"]: r["hit"] for r in got})
        if a.keep_sarif:
            shutil.copyfile(os.path.join(folder, "as-it-is.sarif"), a.keep_sarif)
    print(table(HEAD, rows))
    if a.rename:
        print()
        for top, hit in hits[0].items():
            if hit and top in hits[1]:
                print(f"top {top}: {100 * hits[1][top] / hit:.0f} % of the hits without names")
    print()
    print(table(["rule", *(["findings"] if len(counts) == 1 else ["as it is", "renamed"])],
                [[r] + [c.get(r, 0) for c in counts] for r in sorted(set().union(*counts))]))


if __name__ == "__main__":
    main()
