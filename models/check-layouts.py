#!/usr/bin/env python3
"""Compares the model pack with the headers installed on this machine: the size of every struct, the
offset of every field, the value of every constant. Headers that are not installed are skipped.

usage: models/check-layouts.py [-v] [pack ...]        (default: every pack but kernel)
"""
import os, re, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
MULTIARCH = ['/usr/include/glib-2.0', '/usr/lib/x86_64-linux-gnu/glib-2.0/include', '/usr/include/libxml2',
             '/usr/include/json-c', '/usr/include/dbus-1.0']
PRELUDE = ('#define _GNU_SOURCE 1\n#include <stddef.h>\n#include <stdint.h>\n#include <stdio.h>\n'
           '#include <sys/types.h>\n')
CONTEXTS = ['', '#include <sys/socket.h>\n', '#include <sys/socket.h>\n#include <netinet/in.h>\n#include <net/if.h>\n']


def subjects(text):
    """The structs, fields and constants that a header of ours declares."""
    found = []
    for m in re.finditer(r'^(typedef )?(struct|union) ?(\w*) \{\n(.*?)^\}([^;\n]*);', text, re.M | re.S):
        alias = re.match(r' ?(\w+)$', re.sub(r'__attribute__\(\(.*?\)\)+', '', m[5]).strip()) if m[1] else None
        name = f'{m[2]} {m[3]}' if m[3] else alias[1] if alias else None
        if not name:
            continue
        found.append(('size', name, f'sizeof({name})'))
        depth = 0
        for line in m[4].split('\n'):
            depth += line.count('{') - line.count('}')
            f = re.match(r'\t[^\t].*?\b(\w+)((?:\[[^\]]*\])*)( __attribute__.*)?;$', line)
            if f and depth == 0 and ' : ' not in line and '(' not in line and ',' not in line:
                found.append(('field', f'{name}.{f[1]}', f'offsetof({name}, {f[1]})'))
    for m in re.finditer(r'^#define (\w+) \(?-?(?:0x[0-9a-fA-F]+|\d+)[UL]*\)?$', text, re.M):
        found.append(('value', m[1], f'(long long)({m[1]})'))
    for m in re.finditer(r'\benum\b[^{};()]*\{([^}]*)\}', text):
        for part in m[1].split(','):
            k = re.match(r'\s*(\w+)', part)
            if k:
                found.append(('value', k[1], f'(long long)({k[1]})'))
    return found


def measure(include, items, flags):
    """{name: value} of the items that compile, or None when the header itself doesn't."""
    prelude = PRELUDE
    for context in CONTEXTS:
        prelude = PRELUDE + context + include
        if compile_c(prelude + 'int main(void) { return 0; }\n', flags)[0]:
            break
    else:
        return None
    left = list(items)
    while left:
        body = prelude + 'int main(void) {\n'
        first = body.count('\n') + 1
        body += ''.join(f'printf("%s\\t%lld\\n", "{name}", (long long)({expr}));\n' for _, name, expr in left)
        ok, out = compile_c(body + 'return 0; }\n', flags)
        if ok:
            return dict(line.split('\t') for line in out.splitlines())
        bad = {int(n) - first for n in re.findall(r"unit\.c:(\d+):\d+: (?:error|note)", out)}
        kept = [item for i, item in enumerate(left) if i not in bad]
        if len(kept) == len(left):
            return None
        left = kept
    return {}


def compile_c(text, flags):
    with tempfile.TemporaryDirectory() as work:
        source, binary = os.path.join(work, 'unit.c'), os.path.join(work, 'unit')
        with open(source, 'w') as f:
            f.write(text)
        run = subprocess.run(['gcc', '-std=gnu11', '-w', '-fmax-errors=0', *flags, source, '-o', binary],
                             capture_output=True, text=True)
        if run.returncode:
            return False, run.stderr
        return True, subprocess.run([binary], capture_output=True, text=True).stdout


def check_header(pack, header, verbose):
    with open(os.path.join(HERE, pack, header)) as f:
        items = subjects(f.read())
    if not items:
        return 'nothing to compare', 0, []
    include = f'#include <{header}>\n'
    real = measure(include, items, [f'-I{d}' for d in MULTIARCH])
    if real is None:
        return 'not installed', 0, []
    packs = [pack] if pack in ('libc', 'linux') else [pack, 'third']
    ours_flags = ['-nostdinc', '-D__contract(x)=']
    for p in [*packs, 'libc', 'linux']:
        ours_flags += ['-I', os.path.join(HERE, p)]
    ours = measure(include, items, ours_flags)
    if ours is None:
        return 'ours does not compile', 0, [f'{pack}/{header}: ours does not compile']
    wrong = [f'{pack}/{header}: {n} is {ours[n]}, the platform has {real[n]}'
             for n in ours if n in real and ours[n] != real[n]]
    if verbose:
        missing = sorted(set(ours) - set(real))
        if missing:
            print(f'{pack}/{header}: not in the installed header: {" ".join(missing)}')
    return 'compared', len(set(ours) & set(real)), wrong


def main():
    args = sys.argv[1:]
    verbose = '-v' in args
    packs = [a for a in args if a != '-v'] or sorted(
        d for d in os.listdir(HERE) if os.path.isdir(os.path.join(HERE, d)) and d not in ('kernel', 'platform'))
    counts, facts, wrong = {}, 0, []
    for pack in packs:
        for folder, _, names in sorted(os.walk(os.path.join(HERE, pack))):
            for name in sorted(names):
                if name.endswith('.h'):
                    header = os.path.relpath(os.path.join(folder, name), os.path.join(HERE, pack))
                    state, n, bad = check_header(pack, header, verbose)
                    counts[state] = counts.get(state, 0) + 1
                    facts += n
                    wrong += bad
    for line in wrong:
        print(line)
    print(', '.join(f'{n} {state}' for state, n in sorted(counts.items())) +
          f'; {facts} sizes, offsets and values agree or differ, {len(wrong)} differ')
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
