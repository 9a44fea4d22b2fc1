#!/usr/bin/env python3
"""Runs fuzz targets, each until 300 CPU-seconds brought no new edge, 1,800 at most, and prints what was reached.

usage: fuzz.py FOLDER-OF-FUZZERS --work FOLDER [--stale S] [--most S] [TARGET]...

Corpora, findings and the fuzzers' output stay in the work folder, so that a second run goes on from the first. The
budget is of one run: corpora that a run starts from cost it nothing.
"""
import argparse, os, re, subprocess, sys
from common import HERE, table

SEEDS = os.path.join(HERE, "..", "fuzz", "seeds")
EDGES = re.compile(r"\bcov: (\d+)")
TICK = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat") as f:
        fields = f.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def command(a, target):
    folder = {k: os.path.join(a.work, k, target) for k in ("corpus", "found")}
    for path in folder.values():
        os.makedirs(path, exist_ok=True)
    return [os.path.join(a.fuzzers, "fuzz_" + target), "-entropic=0", "-timeout=25", "-rss_limit_mb=3000", "-max_len=6000",
            f"-artifact_prefix={folder['found']}/", folder["corpus"], os.path.join(SEEDS, target)]


def run(a, target):
    """(why it ended, CPU seconds, CPU seconds at the last new edge, edges at the start and at the end)"""
    env = dict(os.environ, ASAN_OPTIONS="detect_leaks=1:allocator_may_return_null=1", UBSAN_OPTIONS="halt_on_error=1")
    child = subprocess.Popen(command(a, target), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                             errors="replace", env=env, preexec_fn=lambda: os.nice(19))
    used = last = first_edges = edges = 0
    why = "stopped by a finding"
    with open(os.path.join(a.work, target + ".log"), "a") as log:
        for row in child.stderr:
            log.write(row)
            m = EDGES.search(row)
            if not m:
                continue
            if child.poll() is None:
                used = cpu_seconds(child.pid)
            if int(m.group(1)) > edges:
                edges, last = int(m.group(1)), used
                first_edges = first_edges or edges
            if used > a.most or used - last > a.stale:
                why = "no new edge" if used - last > a.stale else "budget"
                child.kill()
                break
    child.wait()
    return why, used, last, first_edges, edges


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("fuzzers")
    ap.add_argument("targets", nargs="*")
    ap.add_argument("--work", required=True)
    ap.add_argument("--stale", type=float, default=300)
    ap.add_argument("--most", type=float, default=1800)
    a = ap.parse_intermixed_args()
    targets = a.targets or sorted(n[5:] for n in os.listdir(a.fuzzers) if re.fullmatch(r"fuzz_\w+", n))
    rows = []
    for target in targets:
        why, used, last, first, edges = run(a, target)
        found = len(os.listdir(os.path.join(a.work, "found", target)))
        rows.append([target, why, f"{used:.0f}", f"{last:.0f}", first, edges, found])
        print(f"{target}: {why} after {used:.0f} CPU-s, {edges} edges, {found} findings", file=sys.stderr, flush=True)
    print(table(["target", "ended by", "CPU-s", "last new edge at", "edges at start", "edges", "findings"], rows))


if __name__ == "__main__":
    main()
