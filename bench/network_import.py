#!/usr/bin/env python3
"""Times the import of an inventory, beside programs that only read the same file.

usage: network_import.py [--assay PATH] [--elements N]... [--runs N]

A made network of N elements (100,000 and 1,000,000) is written as our CSV, its elements again as NRM JSON and bulk-CM
XML with two cells each, and imported: once by the reader alone (tests/network-import --quiet), once into a new dossier
(assay network import). Wall is the median of --runs runs, CPU and RSS that run's. The bar is that of the whole import.

Peers, in the same run, none of which checks a value or a name: sqlite3's .import of the elements' CSV into a table of
texts; Python's json.load; Python's expat with empty handlers.
"""
import csv, os, sys, tempfile
from common import measure, parser, table

BARS = {100_000: (2, None), 1_000_000: (20, 1000)}
PYTHON_JSON = "import json,sys; json.load(open(sys.argv[1]))"
PYTHON_XML = ("import sys,xml.parsers.expat as x; p=x.ParserCreate(); f=lambda *a: None; p.StartElementHandler=f; "
              "p.EndElementHandler=f; p.CharacterDataHandler=f; p.ParseFile(open(sys.argv[1],'rb'))")


def rows(folder):
    with open(os.path.join(folder, "elements.csv"), encoding="utf-8", newline="") as f:
        yield from csv.DictReader(f)


def write_json(folder, path):
    with open(path, "w", encoding="utf-8") as out:
        out.write('{"SubNetwork":[{"id":"1","ManagedElement":[')
        for i, r in enumerate(rows(folder)):
            out.write(("," if i else "") + '\n{"id":"%s","attributes":{"vendorName":"%s","swVersion":"%s","locationName":"%s"},'
                      '"GnbDuFunction":[{"id":"1","NrCellDu":[{"id":"1"},{"id":"2"}]}]}'
                      % (i, r["supplier"], r["version"], r["site"].replace('"', "")))
        out.write("]}]}\n")


def write_xml(folder, path):
    with open(path, "w", encoding="utf-8") as out:
        out.write('<bulkCmConfigDataFile xmlns="configData" xmlns:xn="genericNrm" xmlns:nr="nrNrm"><configData>'
                  '<xn:SubNetwork id="1">\n')
        for i, r in enumerate(rows(folder)):
            out.write('<xn:ManagedElement id="%s"><xn:attributes><xn:vendorName>%s</xn:vendorName><xn:swVersion>%s</xn:swVersion>'
                      '<xn:locationName>%s</xn:locationName></xn:attributes><nr:GnbDuFunction id="1"><nr:NrCellDu id="1"/>'
                      '<nr:NrCellDu id="2"/></nr:GnbDuFunction></xn:ManagedElement>\n'
                      % (i, r["supplier"], r["version"], r["site"].replace("&", "")))
        out.write("</xn:SubNetwork></configData></bulkCmConfigDataFile>\n")


def median(command, runs, before=lambda: None):
    results = []
    for _ in range(runs):
        before()
        r = measure(command)
        if r.code != 0:
            sys.exit(f"{' '.join(command)} ended with {r.code}")
        results.append(r)
    return sorted(results, key=lambda r: r.wall)[len(results) // 2]


def figures(r):
    return [f"{r.wall:.2f}", f"{r.cpu:.2f}", f"{r.rss:.0f}"]


def megabytes(paths):
    return sum(os.path.getsize(p) for p in paths) / 1e6


def measure_size(a, n, folder):
    beside = os.path.join(os.path.dirname(a.assay), "")
    if measure([beside + "examples/make-network", "--elements", str(n), folder]).code != 0:
        sys.exit("make-network failed")
    tables = sorted(os.path.join(folder, f) for f in os.listdir(folder) if f.endswith(".csv"))
    elements = os.path.join(folder, "elements.csv")
    json, xml, dossier = (os.path.join(folder, f) for f in ("nrm.json", "bulk.xml", "D.sqlite"))
    write_json(folder, json)
    write_xml(folder, xml)

    def forget():
        for f in (dossier, dossier + "-wal", dossier + "-shm"):
            if os.path.exists(f):
                os.remove(f)

    reader = [beside + "tests/network-import", "--quiet"]
    bar, most = BARS.get(n, (None, None))
    whole = "-" if bar is None else f"{bar} s" + (f", {most} MB" if most else "")
    for name, files, peer, peer_command in [
            ("CSV, all tables", tables, "sqlite3 .import (elements)",
             ["sqlite3", ":memory:", ".import --csv " + elements + " e"]),
            ("NRM JSON", [json], "Python json.load", [sys.executable, "-c", PYTHON_JSON, json]),
            ("bulk-CM XML", [xml], "Python expat", [sys.executable, "-c", PYTHON_XML, xml])]:
        read = median(reader + files, a.runs)
        stored = median([a.assay, "network", "import", *files, "--dossier", dossier, "-q"], a.runs, forget)
        other = median(peer_command, a.runs)
        yield [f"{n:,}", name, f"{megabytes(files):.0f}", whole, *figures(stored), *figures(read), peer,
               *figures(other)]


def main():
    ap = parser(__doc__)
    ap.add_argument("--elements", type=int, action="append")
    ap.add_argument("--runs", type=int, default=3)
    a = ap.parse_args()
    out = []
    for n in a.elements or sorted(BARS):
        with tempfile.TemporaryDirectory() as folder:
            out += measure_size(a, n, folder)
    print(table(["elements", "format", "MB", "bar", "import s", "CPU s", "MB RSS", "reading s", "CPU s", "MB RSS", "peer",
                 "s", "CPU s", "MB RSS"], out))


main()
