#!/usr/bin/env python3
"""Runs the measurements whose inputs are given and prints one table: bar, measured, peer of the same run.

usage: table.py [--assay PATH] [--coverage TREE]... [--coverage-exclude GLOB]... [--built COMPILE_COMMANDS[=UNBUILT]]...
                [--cache FOLDER] [--preprocess TREE]... [--speed TREE [--speed-only GLOB]... [--speed-exclude GLOB]...]
                [--whole TREE] [--recall TREE --score SCORE.PY --truth FILE [--recall-exclude GLOB]... [--rename]]
                [--same TREE]... [--no-peers]

The rows are those of docs/benchmarks.md; each script of this folder gives the detail behind its row.
"""
import argparse, os, re, subprocess, sys, tempfile
import clang_ast, coverage, speed
from common import HERE, Failed, parser, share, table


def coverage_rows(a):
    for tree in a.coverage:
        t = coverage.Tree(a.assay, os.path.realpath(tree), a.coverage_exclude, (), [])
        n = t.total["lines"]
        peer = "-"
        if not a.no_peers:
            gone = set(coverage.cppcheck(t))
            peer = f"cppcheck {share(n - coverage.lines_of(t, gone), n)} %"
        yield [f"lines of functions analysed, {os.path.basename(tree.rstrip('/'))} (ctags' count, {n} lines)", "99.5 %",
               share(t.total["analysed"], n, 3) + " %", peer]
        yield types_row(a, tree)


def types_row(a, tree):
    r = subprocess.run([a.assay, "inspect", tree, "-q"], capture_output=True, text=True, errors="replace")
    m = re.search(r"types: (\d+) named, \d+ of them opaque, ([\d.]+)%", r.stdout)
    return [f"types with a real layout, {os.path.basename(tree.rstrip('/'))}", "95 %", m.group(2) + " %" if m else "?", "-"]


def built_rows(a):
    for spec in a.built:
        commands, _, tree = spec.partition("=")
        root = os.path.realpath(os.path.dirname(os.path.abspath(commands)))
        score = clang_ast.Score()
        units = [u for u in clang_ast.units_of(commands) if u.main.startswith(root + os.sep)]
        options = argparse.Namespace(assay=a.assay, cache=a.cache, include_dirs=False)
        clang_ast.compare(score, options, root, os.path.realpath(tree or root), units)
        for row in score.rows():
            yield [f"{row[0]} of clang's AST, {os.path.basename(root)} ({row[1]})", "99.9 % found, 0 invented",
                   f"{row[2]} % found, {row[6]} invented", "-"]


def preprocess_rows(a):
    for tree in a.preprocess:
        r = subprocess.run([sys.executable, os.path.join(HERE, "preprocess.py"), "--assay", a.assay, tree],
                           capture_output=True, text=True)
        m = re.search(r"\n\s*(\d+)\s+(\d+)\s+(\d+)", r.stdout)
        yield [f"files whose tokens equal gcc -E, {os.path.basename(tree.rstrip('/'))}", "all",
               f"{m.group(2)} of {m.group(1)}" if m else "failed", "-"]


def speed_rows(a):
    with tempfile.TemporaryDirectory() as folder:
        tree = speed.restrict(os.path.realpath(a.speed), a.speed_only, a.speed_exclude, folder)
        _, lines = speed.warm_and_count(tree)
        m = speed.ours(a, tree)
        peers = [] if a.no_peers else list(speed.peers(a, tree, lines))
    told = ", ".join(f"{name} {n / p.wall:,.0f} (x{lines / m.wall / (n / p.wall):.1f})" for name, p, n in peers if p.wall)
    yield [f"lines/s, whole review with reports ({lines} lines, {m.cpu:.2f} CPU s)", "200,000", f"{lines / m.wall:,.0f}", told or "-"]
    told = ", ".join(f"{name} {p.rss * 1e6 / n:,.0f}" for name, p, n in peers if n)
    yield ["MB for a million lines", "300", f"{m.rss * 1e6 / lines:,.0f}", told or "-"]


def whole_rows(a):
    _, lines = speed.warm_and_count(os.path.realpath(a.whole))
    m = speed.ours(a, os.path.realpath(a.whole))
    yield [f"seconds for all of {os.path.basename(a.whole.rstrip('/'))} ({lines} lines, {m.cpu:.2f} CPU s)", "7", f"{m.wall:.2f}", "-"]


def recall_rows(a):
    command = [sys.executable, os.path.join(HERE, "recall.py"), "--assay", a.assay, "--score", a.score, "--truth", a.truth,
               "--top", "200,500", a.recall] + ["--rename"] * a.rename
    for g in a.recall_exclude:
        command += ["--exclude", g]
    r = subprocess.run(command, capture_output=True, text=True)
    if r.returncode:
        raise Failed(r.stderr.strip())
    for name, top, hit, cases, chance in re.findall(r"^\|\s*(as it is|renamed)\s*\|\s*(\d+) \|\s*(\d+) \|\s*(\d+) \|\s*([\d.]+)",
                                                    r.stdout, re.M):
        bar = {"200": "7", "500": "12"}.get(top, "-") if name == "as it is" else "80 % of the above"
        yield [f"later fixes hit in the first {top}, names {name} (of {cases})", bar, hit, f"chance {chance}"]


def same_rows(a):
    for tree in a.same:
        r = subprocess.run([sys.executable, os.path.join(HERE, "determinism.py"), "--assay", a.assay, tree], capture_output=True,
                           text=True)
        yield [f"reports with 1, 2 and 8 threads and shuffled files, {os.path.basename(tree.rstrip('/'))}", "identical",
               "identical" if r.returncode == 0 else "different", "-"]


def main():
    ap = parser(__doc__)
    for name in ("coverage", "coverage-exclude", "built", "preprocess", "speed-only", "speed-exclude", "recall-exclude", "same"):
        ap.add_argument("--" + name, action="append", default=[])
    for name in ("cache", "speed", "whole", "recall", "score", "truth", "compile-commands"):
        ap.add_argument("--" + name)
    for name in ("rename", "no-peers"):
        ap.add_argument("--" + name, action="store_true")
    ap.add_argument("--runs", type=int, default=3)
    ap.add_argument("--threads", type=int, default=0)
    ap.add_argument("--limit", type=float, default=600)
    a = ap.parse_args()
    a.assay = os.path.realpath(a.assay)
    rows = []
    for wanted, make in ((a.coverage, coverage_rows), (a.built, built_rows), (a.preprocess, preprocess_rows),
                         (a.speed, speed_rows), (a.whole, whole_rows), (a.recall, recall_rows), (a.same, same_rows)):
        if wanted:
            try:
                rows += make(a)
            except Failed as e:
                rows.append([make.__name__.replace("_", " "), "-", f"failed: {e}", "-"])
    print(table(["what", "bar", "measured", "peers in the same run"], rows))


if __name__ == "__main__":
    main()
