#!/usr/bin/env python3
"""Writes the rule files as C strings.

usage: embed_rules.py RULES_DIR OUT.c
"""
import os, sys


def files(root):
    for folder, folders, names in os.walk(root):
        folders.sort()
        for name in sorted(names):
            if name.endswith(".yaml"):
                path = os.path.join(folder, name)
                yield os.path.relpath(path, root).replace(os.sep, "/"), path


def literal(line):
    plain = lambda b: 32 <= b < 127 and b not in b'"\\?'
    return '"' + "".join(chr(b) if plain(b) else "\\%03o" % b for b in line) + '"'


def main():
    root, out = sys.argv[1:3]
    rows, found = [], sorted(files(root))
    for name, path in found:
        with open(path, "rb") as f:
            data = f.read()
        text = "\n        ".join(literal(line) for line in data.splitlines(keepends=True)) or '""'
        rows.append('    { "<rules>/%s",\n        %s,\n        %d },\n' % (name, text, len(data)))
    with open(out, "w") as f:
        f.write('// Made by scripts/embed_rules.py.\n#include "engines/network/regime/rule_pack.h"\n\n')
        f.write("const struct rule_pack_row rule_pack[] = {\n" + "".join(rows) + "};\n")
        f.write("const size_t n_rule_pack = sizeof rule_pack / sizeof *rule_pack;\n")
    with open(out + ".d", "w") as f:
        # The folders too, so that a new file is noticed.
        folders = [folder for folder, _, _ in os.walk(root)]
        f.write("%s: %s\n" % (out, " ".join(sorted(folders) + [path for _, path in found])))


main()
