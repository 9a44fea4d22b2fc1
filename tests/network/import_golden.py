"""Imports the samples and compares what became of them with tests/network/import/*.expected.

    import_golden.py network-import tests/network/import [--update]
"""
import os, subprocess, sys

PROGRAM, SAMPLES = sys.argv[1], sys.argv[2]
UPDATE = "--update" in sys.argv

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


def main():
    print(f"1..{len(CASES)}")
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


main()
