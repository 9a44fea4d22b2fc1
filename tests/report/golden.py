#!/usr/bin/env python3
"""Golden tests of the report formats, from the made-up run of tests/made.c and the network of made_network.c.

usage: golden.py [--update] MAKE_REPORT

Compares with the files beside this script; --update rewrites them, for review by diff. The page's style and script are
left out: they have their own files; SARIF and OSCAL are indented to be read. Prints TAP.
"""
import difflib
import json
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
CASES = [  # file, arguments of make_report
    ("made.txt", ["text", "1"]),
    ("made.colour.txt", ["text", "1", "colour"]),
    ("made.csv", ["csv", "1"]),
    ("made.jsonl", ["jsonl", "1"]),
    ("made.sarif", ["sarif", "1"]),
    ("made.html", ["html", "1"]),
    ("made.source.html", ["html", "1", "with-source"]),
    ("network.check.txt", ["text", "2", "network"]),
    ("network.check.jsonl", ["jsonl", "2", "network"]),
    ("network.check.oscal", ["oscal", "2", "network"]),
    ("network.compare.txt", ["text", "3", "network"]),
    ("network.diversity.txt", ["text", "4", "network"]),
    ("network.contain.txt", ["text", "5", "network"]),
    ("network.replace.txt", ["text", "6", "network"]),
    ("network.screen.txt", ["text", "7", "network"]),
    ("network.html", ["html", "7", "network"]),
]


def report(make_report, arguments):
    out = subprocess.run([make_report, *arguments], capture_output=True, check=True).stdout
    if arguments[0] in ("sarif", "oscal"):
        return json.dumps(json.loads(out), indent=1, ensure_ascii=False).encode() + b"\n"
    if arguments[0] != "html":
        return out
    out = re.sub(rb"<(style|script)>.*?</\1>", rb"<\1></\1>", out, flags=re.S)
    return re.sub(rb"'sha256-[^']*'", rb"'sha256-'", out)


def main():
    update = sys.argv[1] == "--update"
    make_report = sys.argv[-1]
    print(f"1..{len(CASES)}")
    failed = 0
    for number, (name, arguments) in enumerate(CASES, 1):
        got, path = report(make_report, arguments), HERE / name
        if update:
            path.write_bytes(got)
        expected = path.read_bytes() if path.exists() else b""
        same = got == expected and got == report(make_report, arguments)
        failed += not same
        print(f"{'ok' if same else 'not ok'} {number} - {name}")
        if not same:
            lines = difflib.unified_diff(expected.decode(errors="replace").splitlines(),
                                         got.decode(errors="replace").splitlines(), "expected", "got", lineterm="")
            print("\n".join("# " + line for line in lines))
    sys.exit(failed > 0)


main()
