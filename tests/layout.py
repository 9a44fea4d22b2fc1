#!/usr/bin/env python3
"""Compares our layouts of random structs with the compiler's, members under undecided #ifs among them.

  layout.py TOOL [COUNT [SEED]]
"""
import random
import subprocess
import sys
import tempfile

SCALARS = ["char", "signed char", "unsigned char", "short", "unsigned short", "int", "unsigned",
           "long", "unsigned long", "long long", "_Bool", "float", "double", "long double",
           "void *", "__int128"]
BITS = {"char": 8, "unsigned char": 8, "short": 16, "unsigned short": 16, "int": 32, "unsigned": 32,
        "long": 64, "unsigned long": 64, "_Bool": 1}


def member(rng, known, name, names):
    kind = rng.random()
    attr = ""
    if rng.random() < 0.08:
        attr = " __attribute__((aligned(%d)))" % rng.choice([1, 2, 4, 8, 16])
    elif rng.random() < 0.05:
        attr = " __attribute__((packed))"
    if kind < 0.4:
        base = rng.choice(list(BITS))
        if rng.random() < 0.1:
            return "%s : %d;" % (base, 0 if rng.random() < 0.5 else rng.randint(1, BITS[base]))
        names.append((name, True))
        return "%s %s : %d%s;" % (base, name, rng.randint(1, BITS[base]), attr)
    names.append((name, False))
    if kind < 0.5 and known:
        return "struct %s %s%s;" % (rng.choice(known), name, attr)
    if kind < 0.6:
        return "%s %s[%d]%s;" % (rng.choice(SCALARS), name, rng.randint(0, 4), attr)
    if kind < 0.65:
        inner = []
        names.pop()
        text = " ".join(member(rng, [], name + c, inner) for c in "ab")
        names.extend(n for n in inner)
        return "%s { %s };" % (rng.choice(["struct", "union"]), text)
    return "%s %s%s;" % (rng.choice(SCALARS), name, attr)


def conditional(rng, known, name, text):
    """The member, or another one, in an #if that no definition decides: cc takes the member."""
    other = member(rng, known, name + "_off", [])
    return "\n" + rng.choice(["#ifdef NEVER\n%s\n#else\n%s\n#endif\n" % (other, text),
                              "#ifdef NEVER\n%s\n#endif\n%s" % (other, text),
                              "%s\n#ifdef NEVER\n#ifdef NEVER2\n%s\n#endif\n#endif\n" % (text, other),
                              "#ifndef NEVER\n%s\n#else\n%s\n#endif\n" % (text, other)])


def record(rng, i, known):
    names, lines = [], []
    pack = rng.choice([0] * 6 + [1, 2, 4, 8])
    if pack:
        lines.append("#pragma pack(push, %d)" % pack)
    attrs = rng.choice([""] * 6 + ["__attribute__((packed))", "__attribute__((aligned(16)))",
                                   "__attribute__((packed, aligned(2)))"])
    body = [member(rng, known, "m%d" % j, names) for j in range(rng.randint(0, 7))]
    body = [conditional(rng, known, "m%d" % j, text) if rng.random() < 0.15 else text for j, text in enumerate(body)]
    word = "union" if rng.random() < 0.1 else "struct"
    lines.append("%s s%d { %s } %s;" % (word, i, " ".join(body), attrs))
    if pack:
        lines.append("#pragma pack(pop)")
    return "\n".join(lines), word, names


def main():
    tool = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    text, probe, known = [], [], []
    for i in range(count):
        lines, word, names = record(rng, i, known)
        text.append(lines)
        if word == "struct":
            known = (known + ["s%d" % i])[-5:]
        s = "%s s%d" % (word, i)
        probe.append('printf("s%d size %%zu align %%zu\\n", sizeof(%s), _Alignof(%s));' % (i, s, s))
        for name, bits in names:
            if bits:
                probe.append("{ static %s v; memset(&v, 0, sizeof v); v.%s = -1; "
                             'printf("s%d.%s %%zu\\n", first(&v, sizeof v)); }' % (s, name, i, name))
            else:
                probe.append('printf("s%d.%s %%zu\\n", 8 * __builtin_offsetof(%s, %s));'
                             % (i, name, s, name))
    with tempfile.TemporaryDirectory() as d:
        source = "\n".join(text) + "\n"
        open(d + "/s.c", "w").write(source)
        open(d + "/p.c", "w").write(
            "#include <stdio.h>\n#include <string.h>\n" + source +
            "static size_t first(void *p, size_t n) { unsigned char *c = p; for (size_t i = 0; i < 8 * n;"
            " i++) if (c[i / 8] >> i % 8 & 1) return i; return 0; }\nint main(void) {\n" +
            "\n".join(probe) + "\nreturn 0; }\n")
        subprocess.run(["cc", "-w", "-O0", d + "/p.c", "-o", d + "/p"], check=True)
        theirs = subprocess.run([d + "/p"], stdout=subprocess.PIPE, check=True, text=True).stdout
        ours = subprocess.run([tool, "--layout", d + "/s.c"], stdout=subprocess.PIPE, check=True,
                              text=True).stdout
    ours = set(ours.splitlines())
    wrong = [line for line in theirs.splitlines() if line not in ours]
    shown = set()
    for line in wrong:
        name = line.split()[0].split(".")[0]
        if name not in shown and len(shown) < 10:
            shown.add(name)
            print("\n".join(t for t in text if " %s {" % name in t))
            print("  cc says:", line)
            print("  we say: ", [o for o in ours if o.startswith(line.split()[0] + " ")])
    print("%d structs, %d lines differ of %d" % (count, len(wrong), len(theirs.splitlines())))
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
