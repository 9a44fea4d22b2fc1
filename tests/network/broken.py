"""Breaks good files in many ways: each variant is imported rightly, or refused with one error that has a place.

    broken.py network-import tests/network/import [how many of each format]

Of what is imported, an export must be read back as the same network. A crash, a sanitizer's report, a network that is
half filled after an error (the program's exit code 2) or an error without a place fails the test.
"""
import os, random, re, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor

PROGRAM, SAMPLES = sys.argv[1], sys.argv[2]
EACH = int(sys.argv[3]) if len(sys.argv) > 3 else 200

# What is broken: name, the file that is, files that come with it, options.
FORMATS = [
    ("csv", "elements.csv", [], []),
    ("csv-sites", "sites.csv", [], []),
    ("csv-links", "links.csv", ["netbox-devices.csv"], []),
    ("csv-certificates", "certificates.csv", ["netbox-devices.csv"], []),
    ("csv-control", "control.csv", [], []),
    ("mapped", "mapped.csv", [], ["--mapping", "mapping.yaml"]),
    ("mapping", "mapping.yaml", ["mapped.csv"], ["--mapping", None]),
    ("netbox-devices", "netbox-devices.csv", [], []),
    ("netbox-inventory", "netbox-inventory.csv", ["netbox-devices.csv"], []),
    ("nrm-json", "nrm.json", [], []),
    ("nrm-list", "nrm-list.json", ["nrm.json"], []),
    ("bulk-cm", "bulk.xml", [], []),
    ("openconfig", "openconfig.json", [], []),
    ("cyclonedx", "bom.json", ["netbox-devices.csv"], []),
]


def cut(r, b):
    return b[:r.randrange(len(b))]


def bad_utf8(r, b):
    at = r.randrange(len(b))
    return b[:at] + r.choice([b"\xff", b"\xc3", b"\xe2\x82", b"\xc0\xaf", b"\xed\xa0\x80", b"\x00"]) + b[at:]


def utf16(r, b):
    return b.decode("utf-8", "replace").encode("utf-16")


def one_byte(r, b):
    at = r.randrange(len(b))
    return b[:at] + bytes([r.choice(b"\",;:{}[]<>&'\n\r\t\\=-0aZ ")]) + b[at + 1:]


def drop_bytes(r, b):
    at = r.randrange(len(b))
    return b[:at] + b[at + r.randrange(1, 40):]


def double_line(r, b):
    lines = b.split(b"\n")
    at = r.randrange(len(lines))
    return b"\n".join(lines[:at + 1] + lines[at:])


def drop_line(r, b):
    lines = b.split(b"\n")
    at = r.randrange(len(lines))
    return b"\n".join(lines[:at] + lines[at + 1:])


def swap_lines(r, b):
    lines = b.split(b"\n")
    i, k = r.randrange(len(lines)), r.randrange(len(lines))
    lines[i], lines[k] = lines[k], lines[i]
    return b"\n".join(lines)


def replace_some(pattern, choices):
    def change(r, b):
        found = list(re.finditer(pattern, b))
        if not found:
            return one_byte(r, b)
        m = r.choice(found)
        return b[:m.start()] + r.choice(choices) + b[m.end():]
    return change


numbers = replace_some(rb"\d+(?:\.\d+)?", [b"51,5", b"1e999", b"-7", b"99999999999999999999", b"1.2.3", b"0x1f", b"NaN", b""])
dates = replace_some(rb"\d{4}-\d\d-\d\d", [b"2026-13-01", b"2026-02-30", b"01.02.2020", b"soon", b"0000-00-00", b"2026-1-1"])
words = replace_some(rb"[A-Za-z][A-Za-z0-9 -]{2,}", [b"nobody", b"=cmd()", b"'-1", b"unknown", b"\xe4\xb8\xad", b"a/b", b"/", b"\"", b"x" * 300])


def huge(r, b):
    at = r.randrange(len(b))
    return b[:at] + r.choice([b"x", b"9", b"\"\"", b" "]) * 70000 + b[at:]


def deep(r, b):
    at = r.randrange(len(b))
    return b[:at] + r.choice([b"[", b"{\"ManagedElement\":[{\"id\":\"1\",", b"<a id=\"1\">", b"{a: "]) * 1000 + b[at:]


def doctype(r, b):
    kind = r.choice([b"<!DOCTYPE a [<!ENTITY b \"c\">]>", b"<!DOCTYPE a SYSTEM \"file:///etc/passwd\">",
                     b"<!DOCTYPE a [<!ENTITY x \"yy\"><!ENTITY z \"&x;&x;\">]>"])
    at = b.find(b"?>") + 2 if b"?>" in b else 0
    return b[:at] + kind + b[at:]


def twice(r, b):
    return b + b


def splice(r, b):
    i, k = sorted((r.randrange(len(b)), r.randrange(len(b))))
    at = r.randrange(len(b))
    return b[:at] + b[i:k] + b[at:]


def separators(r, b):
    return b.replace(b",", r.choice([b";", b"\t", b"|"]))


def empty(r, b):
    return r.choice([b"", b"\n\n", b"\xef\xbb\xbf", b" ", b",,,\n,,,\n"])


WAYS = [cut, bad_utf8, utf16, one_byte, drop_bytes, double_line, drop_line, swap_lines, numbers, dates, words, words, huge, deep,
        doctype, twice, splice, separators, empty]


def variant(seed, good):
    r = random.Random(seed)
    changed = r.choice(WAYS)(r, good)
    if r.random() < 0.2 and changed:
        changed = r.choice(WAYS[:12])(r, changed)
    return changed


def command(fmt, path, extra):
    _, broken, beside, options = fmt
    filled = [path if o is None else os.path.join(SAMPLES, o) if o.endswith(".yaml") else o for o in options]
    files = [os.path.join(SAMPLES, b) for b in beside]
    return [PROGRAM, *extra, *filled, *files] + ([] if None in options else [path])


def try_one(job):
    fmt, seed, folder = job
    good = open(os.path.join(SAMPLES, fmt[1]), "rb").read()
    path = os.path.join(folder, f"{fmt[0]}-{seed}{os.path.splitext(fmt[1])[1]}")
    with open(path, "wb") as f:
        f.write(variant(f"{fmt[0]}-{seed}", good))
    try:
        done = subprocess.run(command(fmt, path, ["--again"]), capture_output=True, timeout=60)
    except subprocess.TimeoutExpired:
        return path, "time", "takes longer than 60 s"
    out = done.stdout.decode("utf-8", "replace")
    if done.returncode not in (0, 1) or done.stderr:
        return path, "broken", f"exit code {done.returncode}: {out[-300:]} {done.stderr.decode('utf-8', 'replace')[-600:]}"
    errors = [row for row in out.splitlines() if row.startswith("error")]
    if done.returncode == 1 and len(errors) != 1:
        return path, "broken", f"{len(errors)} errors: {out[:300]}"
    if done.returncode == 1 and not re.match(r"error    .*\.(csv|json|xml|yaml)(:\d+:\d+)?: \S", errors[0]):
        return path, "broken", "an error without a place: " + errors[0]
    return path, "refused" if errors else "imported", errors[0] if errors else ""


def main():
    print(f"1..{len(FORMATS)}")
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        for number, fmt in enumerate(FORMATS, 1):
            results = list(pool.map(try_one, [(fmt, seed, folder) for seed in range(EACH)]))
            bad = [(p, why) for p, kind, why in results if kind in ("broken", "time")]
            refused = sum(kind == "refused" for _, kind, _ in results)
            for path, why in bad[:5]:
                print(f"# {path}: {why}")
            if os.environ.get("SHOW"):
                for p, kind, why in results:
                    print("#", os.path.basename(p), kind, why.replace(folder, ""))
            print(f"{'not ok' if bad else 'ok'} {number} - {fmt[0]}: {EACH} variants, {refused} refused, {len(bad)} wrong")


main()
