#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the table of checks from the files in checks/: list_checks.py OUT FILE.c..."""
import pathlib
import sys

out, files = sys.argv[1], sorted(sys.argv[2:], key=lambda f: pathlib.Path(f).stem)
names = [pathlib.Path(f).stem for f in files]
text = "// Written by list_checks.py from the files in checks/.\n#include \"engines/review/review_int.h\"\n\n"
text += "".join(f"extern const struct check check_{n};\n" for n in names)
text += "\nconst struct check *const checks[] = {\n" + "".join(f"    &check_{n},\n" for n in names) + "    NULL,\n};\n"
pathlib.Path(out).write_text(text)
