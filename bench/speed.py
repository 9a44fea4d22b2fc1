#!/usr/bin/env python3
"""Times a whole review with all its reports beside other tools on the same files.

usage: speed.py [--assay PATH] [--only GLOB]... [--exclude GLOB]... [--runs N] [--threads N] [--no-peers]
                [--compile-commands FILE] [--limit SECONDS] TREE...

With --only or --exclude the files that fit are copied into a temporary tree first, and all tools see that copy.
Every file is read once before (warm pages); our cache is switched off by giving each run an empty one. Wall is the
median of --runs runs; CPU seconds and peak RSS are those of that run. Lines are those of .c and .h files.

Peers, in the same run: flawfinder, cppcheck; with --compile-commands also gcc -fanalyzer and clang --analyze over the
units of that build whose files lie in the tree's counterpart, cut off after --limit seconds (600) and given as
lines/s of the units that were finished.
"""
import json, os, shlex, shutil, sys, tempfile, time
from common import Measured, matches, measure, parser, table

REPORTS = {"html": "R.html", "sarif": "R.sarif", "jsonl": "R.jsonl", "csv": "R.csv", "dossier": "D.sqlite"}


def files_of(tree, only, excluded):
    for folder, dirs, names in os.walk(tree):
        dirs[:] = [d for d in dirs if d != ".git"]
        for name in names:
            whole = os.path.join(folder, name)
            path = os.path.relpath(whole, tree)
            if os.path.isfile(whole) and not os.path.islink(whole) and not matches(path, excluded):
                if not only or matches(path, only):
                    yield path


def restrict(tree, only, excluded, into):
    for path in files_of(tree, only, excluded):
        os.makedirs(os.path.dirname(os.path.join(into, path)), exist_ok=True)
        shutil.copyfile(os.path.join(tree, path), os.path.join(into, path))
    return into


def warm_and_count(tree):
    lines = files = 0
    for path in files_of(tree, (), ()):
        with open(os.path.join(tree, path), "rb") as f:
            text = f.read()
        if path.endswith((".c", ".h")):
            files += 1
            lines += text.count(b"\n") + (text[-1:] not in (b"\n", b""))
    return files, lines


def median(results):
    return sorted(results, key=lambda r: r.wall)[len(results) // 2]


def ours(a, tree):
    results = []
    for _ in range(a.runs):
        with tempfile.TemporaryDirectory() as out:
            command = ["env", "XDG_CACHE_HOME=" + os.path.join(out, "cache"), a.assay, "review", tree, "-q"]
            if a.threads:
                command += ["-j", str(a.threads)]
            for option, name in REPORTS.items():
                command += ["--" + option, os.path.join(out, name)]
            results.append(measure(command))
            if results[-1].code not in (0, 4):
                sys.exit(f"speed: assay ended with {results[-1].code} on {tree}")
    return median(results)


def units_in(commands, tree):
    """(command without output, lines) of the build's units whose path ends as a file of the tree."""
    known = {p: os.path.join(tree, p) for p in files_of(tree, ("*.c",), ())}
    done = set()
    for entry in json.load(open(commands)):
        args = entry.get("arguments") or shlex.split(entry["command"])
        whole = os.path.realpath(os.path.join(entry["directory"], entry["file"]))
        path = next((p for p in known if whole.endswith("/" + p)), None)
        if path is None or path in done:
            continue
        done.add(path)
        with open(whole, "rb") as f:
            lines = f.read().count(b"\n")
        keep, skip = [], False
        for x in args[1:]:
            if skip or x in ("-o", "-MF", "-MT", "-MQ"):
                skip = not skip
            elif x not in ("-c", "-MD", "-MMD", "-MP") and not x.startswith("-O"):
                keep.append(x)
        yield entry["directory"], keep, lines


def built(name, front, a, tree):
    wall = cpu = rss = lines = n = 0
    begin = time.monotonic()
    for cwd, args, size in units_in(a.compile_commands, tree):
        if time.monotonic() - begin > a.limit:
            break
        m = measure(front + args + ["-w", "-o", os.devnull], cwd=cwd)
        wall, cpu, rss, lines, n = wall + m.wall, cpu + m.cpu, max(rss, m.rss), lines + size, n + 1
    return name + f" ({n} units, one at a time)", Measured(0, wall, cpu, rss), lines


def peers(a, tree, lines):
    yield "flawfinder", measure(["flawfinder", "--quiet", "--dataonly", tree]), lines
    c_lines = sum(open(os.path.join(tree, p), "rb").read().count(b"\n") for p in files_of(tree, ("*.c",), ()))
    yield "cppcheck", measure(["cppcheck", "-q", tree]), c_lines
    if a.compile_commands:
        yield built("gcc -fanalyzer", ["gcc", "-c", "-O2", "-fanalyzer"], a, tree)
        yield built("clang --analyze", ["clang", "--analyze"], a, tree)


def row(name, m, lines, best):
    rate = lines / m.wall if m.wall else 0
    return [name, lines, f"{m.wall:.2f}", f"{m.cpu:.2f}", f"{rate:,.0f}", f"{lines / m.cpu if m.cpu else 0:,.0f}", f"{m.rss:.0f}",
            f"{m.rss * 1e6 / lines if lines else 0:.0f}", f"{best / rate:.1f}x" if rate and best else "-"]


HEAD = ["tool", "lines", "wall s", "CPU s", "lines/s", "lines/CPU s", "peak MB", "MB per M lines", "we are faster by"]


def main():
    ap = parser(__doc__)
    ap.add_argument("trees", nargs="+", metavar="TREE")
    ap.add_argument("--only", action="append", default=[])
    ap.add_argument("--exclude", action="append", default=[])
    ap.add_argument("--runs", type=int, default=3)
    ap.add_argument("--threads", type=int, default=0)
    ap.add_argument("--no-peers", action="store_true")
    ap.add_argument("--compile-commands")
    ap.add_argument("--limit", type=float, default=600)
    a = ap.parse_args()
    for tree in a.trees:
        with tempfile.TemporaryDirectory() as folder:
            whole = os.path.realpath(tree)
            if a.only or a.exclude:
                whole = restrict(whole, a.only, a.exclude, folder)
            files, lines = warm_and_count(whole)
            print(f"## {tree}: {files} .c and .h files, {lines} lines, {os.cpu_count()} processors, "
                  f"load {os.getloadavg()[0]:.1f}\n")
            m = ours(a, whole)
            rate = lines / m.wall
            rows = [row(f"assay review, all reports (median of {a.runs})", m, lines, rate)]
            for name, peer, n in () if a.no_peers else peers(a, whole, lines):
                rows.append(row(name, peer, n, rate))
            print(table(HEAD, rows) + "\n", flush=True)


if __name__ == "__main__":
    main()
