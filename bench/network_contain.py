#!/usr/bin/env python3
"""Containment on a made network: everything it ranks, and igraph for the part of the same question it has ready.

Builds and runs bench/network_contain.c (ninja target network-contain). Times are processor seconds of one thread, so that
other work on the machine does not show; --wall gives the clock's with as many threads as processors.
"""
import json, os, subprocess, sys
import common


def run(program, elements, links, wall):
    env = dict(os.environ) if wall else dict(os.environ, BENCH_CPU="1")
    command = [program, str(elements), "0" if wall else "1"] + ([] if links else ["nolinks"])
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True, env=env).stdout)


def main():
    ap = common.parser(__doc__)
    ap.add_argument("--build", default=os.path.join(common.HERE, "..", "build"), help="a release build")
    ap.add_argument("--elements", type=int, default=100000)
    ap.add_argument("--wall", action="store_true")
    o = ap.parse_args()
    subprocess.run(["ninja", "-C", o.build, "bench/network-contain"], check=True, stdout=subprocess.DEVNULL)
    program = os.path.join(o.build, "bench", "network-contain")
    linked, bare = (run(program, o.elements, links, o.wall) for links in (True, False))
    bar = f"{2 * o.elements / 100000:g}"
    all_of = lambda r: f"{r['ready'] + r['worst']:.2f}"
    rows = [
        ["all suppliers, elements, versions, hosts ranked", bar, all_of(linked), "-"],
        ["the same without links", bar, all_of(bare), "-"],
        ["each supplier in full: see, change, stop, why", "-", f"{linked['one_by_one']:.2f}", "-"],
        ["components without each supplier (igraph)", "-", "-",
         f"{linked['igraph_suppliers']:.2f}" if "igraph_suppliers" in linked else "not there"],
        ["plan of 5 controls, all sets tried where few", "-", f"{linked['plan']:.2f}", "-"],
        ["cut off, day by day", "-", f"{linked['cut_off']:.2f}", "-"],
        ["least cut between all access and the UPFs", "-", f"{linked['cut']:.2f}", "-"],
        ["peak memory, MB", "-", str(linked["peak_mb"]), "-"],
    ]
    print(f"{linked['elements']} elements, {linked['links']} links, {linked['access']} access, {linked['suppliers']} supplier groups, "
          f"{linked['versions']} software versions, {linked['hosts']} management hosts; {'clock' if o.wall else 'processor'} seconds\n")
    print(common.table(["what", "bar", "measured", "peer"], rows))
    return 0 if max(float(all_of(linked)), float(all_of(bare))) <= float(bar) else 1


if __name__ == "__main__":
    sys.exit(main())
