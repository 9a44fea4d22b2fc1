#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden tests of the checks: check_goldens.py REVIEW-TOOL CHECKS-FOLDER [--update]

Each tests/checks/RULE/NAME.c is reviewed alone. A trailing comment says what must be found, one finding a line,
"rule line", in the order of lines; everything else in the file must stay silent. Fails as well when a check in
CHECKS-FOLDER has no golden test or no help."""
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
EXPECTED = re.compile(r"\n/\* found\n(.*?)\*/\n?$", re.S)
tool, checks, update = sys.argv[1], pathlib.Path(sys.argv[2]), "--update" in sys.argv


def found(text):
    with tempfile.TemporaryDirectory() as drop:
        (pathlib.Path(drop) / "case.c").write_text(text)
        out = subprocess.run([tool, drop], capture_output=True, text=True, check=True).stdout
    rows = [re.match(r"review\.(\w+) case\.c:(\d+) ", l) for l in out.splitlines()]
    return "".join(f"{r} {n}\n" for r, n in sorted(((m[1], int(m[2])) for m in rows if m), key=lambda x: x[::-1]))


bad = 0
for case in sorted(HERE.glob("checks/*/*.c")):
    text = case.read_text()
    body = EXPECTED.sub("\n", text)
    want = EXPECTED.search(text)
    have = found(body)
    if update:
        case.write_text(body.rstrip("\n") + "\n\n/* found\n" + have + "*/\n")
    elif not want or want[1] != have:
        bad += 1
        print(f"not ok - {case.relative_to(HERE)}: expected\n{want[1] if want else '?'}found\n{have}")
for check in sorted(checks.glob("*.c")):
    if not list((HERE / "checks" / check.stem).glob("*.c")):
        bad += 1
        print(f"not ok - {check.name} has no golden test")
    if not re.search(r"\.help\s*=\s*\"\S", check.read_text()):
        bad += 1
        print(f"not ok - {check.name} has no help")
sys.exit(1 if bad else 0)
