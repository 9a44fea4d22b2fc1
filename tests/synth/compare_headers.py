#!/usr/bin/env python3
"""Compares headers of ours with those an ASN.1 compiler wrote: compare_headers.py REFERENCE OURS [SHOW].

Of each header in REFERENCE that says "From ASN.1 module": are its typedefs the same, white space and comments
aside; the same set of includes; the same value macros? SHOW prints that many differences.
"""
import os, re, sys


def read(path):
    text = re.sub(r"/\*.*?\*/", "", open(path, errors="replace").read(), flags=re.S)
    includes = set(re.findall(r"#include\s+(\S+)", text))
    macros = dict(re.findall(r"#define\s+(\S+)\s+(\(\(.*)", text))
    text = re.sub(r"#[^\n]*", "", text).replace('extern "C" {', "")
    return includes, macros, text


def typedefs(text):
    out, depth, now = {}, 0, ""
    for c in text:
        depth += (c == "{") - (c == "}")
        now += c
        if c == ";" and depth == 0:
            s = re.sub(r" ?([{};,*()]) ?", r"\1", re.sub(r"\s+", " ", now).strip()).replace(",}", "}")
            now = ""
            if s.startswith("typedef"):
                name = re.findall(r"(\w+);$", s)
                out[name[0] if name else s] = s
    return out


def main():
    reference, ours = sys.argv[1:3]
    show = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    files = missing = total = same = includes = macros = macros_same = 0
    for name in sorted(os.listdir(reference)):
        path = os.path.join(reference, name)
        if not name.endswith(".h") or "From ASN.1 module" not in open(path, errors="replace").read():
            continue
        files += 1
        theirs = read(path)
        wanted = typedefs(theirs[2])
        total += len(wanted)
        macros += len(theirs[1])
        if not os.path.exists(os.path.join(ours, name)):
            missing += 1
            if show:
                show -= 1
                print("missing:", name)
            continue
        mine = read(os.path.join(ours, name))
        got = typedefs(mine[2])
        includes += theirs[0] == mine[0]
        macros_same += sum(mine[1].get(k) == v for k, v in theirs[1].items())
        for k, v in wanted.items():
            same += got.get(k) == v
            if got.get(k) != v and show:
                show -= 1
                print("%s: %s\n  reference %s\n  ours      %s" % (name, k, v, got.get(k, "-")))
    print("%d headers, %d missing; typedefs %d of %d equal (%.2f %%); includes %d; value macros %d of %d" % (
        files, missing, same, total, 100 * same / max(total, 1), includes, macros_same, macros))


main()
