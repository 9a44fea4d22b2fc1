"""Imports the samples and compares what became of them with tests/network/import/*.expected.

    import_golden.py network-import tests/network/import [--update]
"""
import os, subprocess, sys

PROGRAM, SAMPLES = sys.argv[1], sys.argv[2]
UPDATE = "--update" in sys.argv
README = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../src/engines/network/import/README.md")

ALL = ["netbox-devices.csv", "netbox-export.csv", "netbox-inventory.csv", "openconfig.json", "bom.json", "sites.csv",
       "suppliers.csv", "aliases.csv", "links.csv", "certificates.csv", "control.csv", "operators.csv"]
CASES = {
    "elements": ["--currency", "USD", "elements.csv"],
    "mapped": ["--mapping", "mapping.yaml", "mapped.csv"],
    "mixed": ["--currency", "GBP", *ALL],
    "nrm": ["nrm.json", "nrm-list.json"],
    "bulk": ["bulk.xml"],
    "forms": ["--forms", "--currency", "GBP", "netbox-devices.csv", "elements.csv", "netbox-inventory.csv"],
}


def check_fields(number):
    """The README of the import has the table of fields that the program has."""
    table = subprocess.run([os.path.abspath(PROGRAM), "--fields"], capture_output=True, timeout=60).stdout.decode()
    begin, end = "<!-- fields -->\n", "<!-- end of fields -->\n"
    text = open(README, encoding="utf-8").read()
    if UPDATE:
        text = text[:text.index(begin)] + begin + table + text[text.index(end):]
        with open(README, "w", encoding="utf-8") as f:
            f.write(text)
    print("ok" if begin + table + end in text else "not ok", number, "- fields in the README (--update writes them)")


def main():
    print(f"1..{len(CASES) + 1}")
    for number, (name, arguments) in enumerate(CASES.items(), 1):
        done = subprocess.run([os.path.abspath(PROGRAM), *arguments], cwd=SAMPLES, capture_output=True, timeout=60)
        path = os.path.join(SAMPLES, name + ".expected")
        if UPDATE:
            with open(path, "wb") as f:
                f.write(done.stdout)
        wanted = open(path, "rb").read()
        good = done.stdout == wanted and done.returncode == 0 and not done.stderr
        if not good:
            got, want = done.stdout.decode().splitlines(), wanted.decode().splitlines()
            for row in [f"- {w}" for w in want if w not in got][:20] + [f"+ {g}" for g in got if g not in want][:20]:
                print("#", row)
        print("ok" if good else "not ok", number, "-", name)
    check_fields(len(CASES) + 1)


main()
