#!/usr/bin/env python3
"""Packs the model headers into one blob and writes the C table that finds them in it.

usage: embed_models.py MODELS_DIR BLOB OUT.c

The blob is taken in by .incbin, which compiles at once however large it is. Each file is followed by the zero
bytes that the lexer needs after a text.
"""
import hashlib, os, sys

PADDING = 16


def headers(root):
    for folder, folders, names in os.walk(root):
        folders.sort()
        for name in sorted(names):
            if name.endswith(".h"):
                path = os.path.join(folder, name)
                yield os.path.relpath(path, root).replace(os.sep, "/"), path


def main():
    root, blob, out = sys.argv[1:4]
    rows, at, digest = [], 0, hashlib.sha256()
    with open(blob, "wb") as f:
        for name, path in sorted(headers(root)):
            data = open(path, "rb").read()
            f.write(data + b"\0" * PADDING)
            digest.update(b"%s %s\n" % (hashlib.sha256(data).hexdigest().encode(), name.encode()))
            rows.append('    { "<model>/%s", %d, %d },' % (name, at, len(data)))
            at += len(data) + PADDING
    with open(out, "w") as f:
        f.write('// Made by scripts/embed_models.py.\n#include "source/lang/models.h"\n\n')
        f.write('__asm__(".section .rodata\\n.global model_blob\\nmodel_blob:\\n.incbin \\"%s\\"\\n'
                '.byte 0\\n.previous\\n");\n\n' % os.path.abspath(blob))
        f.write("const struct model_row model_rows[] = {\n" + "\n".join(rows) + "\n};\n")
        f.write('const char model_hash[] = "%s";\n' % digest.hexdigest())
        f.write("const size_t n_model_rows = sizeof model_rows / sizeof *model_rows;\n")
    deps = out + ".d"
    with open(deps, "w") as f:
        # The folders too, so that a new header is noticed.
        folders = [folder for folder, _, _ in os.walk(root)]
        f.write("%s: %s\n" % (out, " ".join(sorted(folders) + [path for _, path in sorted(headers(root))])))


main()
