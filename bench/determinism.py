#!/usr/bin/env python3
"""Checks that reports are the same bytes whatever the threads and whatever the order of the folders.

usage: determinism.py [--assay PATH] [--threads 1,2,8] [--seed N] [--options "-D X"] TREE...

Each tree is copied twice, the second time with its files created in another order, so that a folder lists them
otherwise; both copies stand at the same path when they are reviewed. Compared for every thread count: html, sarif,
jsonl and csv, `dossier show --canonical` of the dossier, what the terminal shows, and `inspect --jsonl`. Ends
with 1 when anything differs.
"""
import hashlib, os, random, shutil, subprocess, sys, tempfile
from common import parser, table

LIMIT = 300  # seconds for one command
REPORTS = ("html", "sarif", "jsonl", "csv")


def copy(tree, to, shuffle):
    paths = []
    for folder, dirs, names in os.walk(tree):
        dirs[:] = sorted(d for d in dirs if d != ".git")
        paths += [os.path.relpath(os.path.join(folder, n), tree) for n in sorted(names)]
    if shuffle:
        shuffle.shuffle(paths)
    for p in paths:
        os.makedirs(os.path.dirname(os.path.join(to, p)), exist_ok=True)
        shutil.copy2(os.path.join(tree, p), os.path.join(to, p), follow_symlinks=False)


def run(command, good=(0, 4)):
    try:
        r = subprocess.run(command, capture_output=True, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        sys.exit(f"determinism: {' '.join(command)} had not ended after {LIMIT} s")
    if r.returncode not in good:
        sys.exit(f"determinism: {' '.join(command)} ended with {r.returncode}: {r.stderr.decode(errors='replace')[-300:]}")
    return r.stdout


def outputs(a, tree, threads, folder):
    """{name: bytes} of one run."""
    made = {r: os.path.join(folder, "R." + r) for r in REPORTS}
    dossier = os.path.join(folder, "D.sqlite")
    if os.path.exists(dossier):
        os.remove(dossier)
    command = [a.assay, "review", tree, "-j", str(threads), "--dossier", dossier, "-n", "0"]
    for r, path in made.items():
        command += ["--" + r, path]
    got = {"terminal": run(command + a.options)}
    for r, path in made.items():
        with open(path, "rb") as f:
            got[r] = f.read()
    got["canonical dossier"] = run([a.assay, "dossier", "show", "--canonical", dossier])
    got["inspect"] = run([a.assay, "inspect", tree, "--jsonl", "-j", str(threads)] + a.options)
    return got


def first_difference(x, y):
    xs, ys = x.split(b"\n"), y.split(b"\n")
    for n, (p, q) in enumerate(zip(xs, ys), 1):
        if p != q:
            i = next((i for i, (c, d) in enumerate(zip(p, q)) if c != d), min(len(p), len(q)))
            cut = slice(max(0, i - 40), i + 60)
            return f"line {n}: {p[cut]!r} | {q[cut]!r}"
    return f"{len(xs)} lines | {len(ys)} lines"


def main():
    ap = parser(__doc__)
    ap.add_argument("trees", nargs="+", metavar="TREE")
    ap.add_argument("--threads", default="1,2,8")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--options", default="")
    a = ap.parse_args()
    a.options = a.options.split()
    rows, bad = [], False
    for tree in a.trees:
        reference, runs, differences = None, 0, {}
        with tempfile.TemporaryDirectory() as folder:
            stand = os.path.join(folder, os.path.basename(os.path.realpath(tree)))
            for order in ("sorted", "shuffled"):
                copy(os.path.realpath(tree), stand, random.Random(a.seed) if order == "shuffled" else None)
                for threads in map(int, a.threads.split(",")):
                    got = outputs(a, stand, threads, folder)
                    reference = reference or got
                    runs += 1
                    for name in got:
                        if got[name] != reference[name]:
                            text = first_difference(reference[name], got[name])
                            differences.setdefault(name, f"{name}, {threads} threads, {order}: {text}")
                shutil.rmtree(stand)
        digest = hashlib.sha256(b"".join(reference[k] for k in sorted(reference))).hexdigest()[:16]
        verdict = "different" if differences else "identical"
        rows.append([tree, runs, len(reference), sum(map(len, reference.values())), verdict, digest])
        for text in differences.values():
            print("different:", text)
        bad |= bool(differences)
    print(table(["tree", "runs", "outputs", "bytes", "verdict", "digest"], rows))
    sys.exit(bad)


if __name__ == "__main__":
    main()
