#!/usr/bin/env python3
"""Turns text files into C arrays: embed.py OUT.c FILE..., called by meson.

report.css becomes `const struct asset report_css`, with the SHA-256 that the page's policy names.
"""
import base64
import hashlib
import pathlib
import sys


def array(data):
    rows = (data[i:i + 16] for i in range(0, len(data), 16))
    return ",\n".join("    " + ", ".join(f"{byte}" for byte in row) for row in rows)


def main(out, files):
    parts = ['// Made by embed.py; do not edit.\n#include "report/html.h"\n']
    for name in map(pathlib.Path, files):
        data = name.read_bytes()
        digest = base64.b64encode(hashlib.sha256(data).digest()).decode()
        symbol = name.name.replace(".", "_")
        parts.append(f"static const char {symbol}_text[] = {{\n{array(data)}, 0\n}};\n"
                     f"const struct asset {symbol} = {{\n    {symbol}_text, {len(data)}, \"{digest}\"\n}};\n")
    pathlib.Path(out).write_text("\n".join(parts))


main(sys.argv[1], sys.argv[2:])
