#!/usr/bin/env python3
"""Copies a tree with every identifier of its own turned to noise, so that nothing can be learned from names.

usage: rename.py [--models FOLDER] [--keep FILE] [--words] [--map FILE] [--check] TREE OUT

Lines don't move and file names stay, so that findings in OUT are scored with the lines of TREE. Untouched: keywords;
names that system and library headers give (what the models of the headers included in the tree declare, but
parameters, and the compiler's own); names that begin with two underscores and are not defined in the tree; attributes;
HAVE_ and CONFIG_ names (build files make them of header names); strings, comments, #include paths, #pragma and
#error. Names that build files give with -D or write into a config header are changed there too.

Each identifier becomes one word of noise without its case. Names that a macro pastes together come apart that way;
--words gives every word between underscores its own noise instead, which most pasting survives.
--check inspects both trees and prints what we understood of each. --map writes the names, tab-separated.
"""
import collections, os, re, shutil, subprocess, sys
from common import HERE, inspect, parser, table

C_LIKE = (".c", ".h", ".cc", ".cpp", ".cxx", ".hpp", ".hh", ".hxx", ".inc", ".ipp", ".def", ".h.in", ".c.in", ".hpp.in")
BUILD = re.compile(r"(meson\.build|meson_options\.txt|CMakeLists\.txt|.*\.cmake|.*[Mm]akefile.*|.*\.mk|.*\.am|configure\.ac|"
                   r"configure\.in|.*\.m4|BUILD|BUILD\.bazel|.*\.bzl|Kbuild|.*\.h\.meson)$")
KEYWORDS = """
auto break case char const continue default do double else enum extern float for goto if inline int long register
restrict return short signed sizeof static struct switch typedef union unsigned void volatile while _Alignas _Alignof
_Atomic _Bool _Complex _Generic _Imaginary _Noreturn _Static_assert _Thread_local typeof asm alignas alignof bool true
false nullptr thread_local static_assert constexpr
and and_eq bitand bitor catch class compl concept const_cast consteval constinit decltype delete dynamic_cast explicit
export final friend mutable namespace new noexcept not not_eq operator or or_eq override private protected public
reinterpret_cast requires static_cast template this throw try typeid typename using virtual wchar_t char8_t char16_t
char32_t xor xor_eq std
define undef include include_next ifdef ifndef elif elifdef elifndef endif line error warning pragma defined ident
once main argc argv environ C NULL
""".split()
ATTRIBUTES = """
access alias aligned alloc_align alloc_size always_inline artificial assume_aligned cleanup cold common const constructor
copy deprecated designated_init destructor error externally_visible fallthrough flatten format format_arg gnu_inline gnu_printf
hot ifunc interrupt leaf malloc may_alias mode naked no_instrument_function no_sanitize no_sanitize_address
no_split_stack noclone nocommon noinit noinline noipa nonnull nonstring nothrow noreturn optimize packed printf scanf
strftime pure retain returns_nonnull returns_twice scalar_storage_order section sentinel simd target
target_clones transparent_union tls_model unused used vector_size visibility warn_if_not_aligned warn_unused_result
warning weak weakref zero_call_used_regs hidden internal protected default QI HI SI DI TI word byte pointer
maybe_unused nodiscard carries_dependency
""".split()
TOKEN = re.compile(r"""
    (?P<comment>/\*.*?(?:\*/|\Z)|//(?:\\\r?\n|[^\n])*)
  | (?P<string>(?:u8|[uUL])?(?:"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))
  | (?P<include>^[ \t]*\#[ \t]*include(?:_next)?[ \t]*(?:"[^"\n]*"|<[^>\n]*>))
  | (?P<raw>^[ \t]*\#[ \t]*(?:pragma|error|warning|line|ident)\b(?:\\\r?\n|[^\n])*)
  | (?P<number>\.?\d(?:[eEpP][+-]|[\w.])*)
  | (?P<name>[A-Za-z_$][\w$]*)""", re.S | re.M | re.X)
INCLUDE = re.compile(r"""^[ \t]*#[ \t]*include(?:_next)?[ \t]*["<]([^">\n]+)""", re.M)
DEFINED = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(__\w+)", re.M)


def included_models(folder, wanted):
    """The models of the headers that the tree includes, and what these include."""
    packs = [p for p in sorted(os.listdir(folder)) if os.path.isdir(os.path.join(folder, p))]
    todo, seen = list(wanted), set()
    found = {os.path.join(folder, p) for p in os.listdir(folder) if p.endswith(".h")}
    found.update(os.path.join(folder, "platform", p) for p in os.listdir(os.path.join(folder, "platform")))
    for path in found:
        todo += INCLUDE.findall(read(path))
    while todo:
        name = todo.pop()
        if name in seen:
            continue
        seen.add(name)
        for pack in packs:
            path = os.path.join(folder, pack, name)
            if os.path.isfile(path) and path not in found:
                found.add(path)
                todo += INCLUDE.findall(read(path))
    return found


def declared(paths):
    """What headers declare, parameters aside."""
    out = subprocess.run(
        ["ctags", "-L", "-", "--languages=C", "--langmap=C:.h.c", "--kinds-C=defgmpstuvx", "-I", "__contract+",
         "--output-format=xref", "--_xformat=%N", "-f", "-"],
        input="\n".join(sorted(paths)), capture_output=True, text=True, errors="replace")
    if out.returncode:
        sys.exit("rename: ctags failed: " + out.stderr.strip()[:300])
    names = set(out.stdout.split())
    for path in paths:
        names.update(re.findall(r"^[ \t]*#[ \t]*define[ \t]+(\w+)", read(path), re.M))
    return names


def parts_of_kept(texts, kept):
    """What a macro of the tree may paste a kept name from: `DBL_ ## n` with MANT_DIG."""
    heads, tails = set(), set()
    for text in texts:
        heads.update(re.findall(r"\b(\w\w+)\s*##", text))
        tails.update(re.findall(r"##\s*(\w\w+)\b", text))
    parts = set()
    for name in kept:
        for i in range(2, len(name)):
            if name[:i] in heads or name[i:] in tails:
                parts.update((name[:i], name[i:]))
    return parts


def predefined():
    out = subprocess.run(["gcc", "-dM", "-E", "-x", "c", "-"], input="", capture_output=True, text=True).stdout
    return set(re.findall(r"#define (\w+)", out))


class Names:
    def __init__(self, kept, own_reserved, by_word):
        self.kept, self.own_reserved, self.by_word = kept, own_reserved, by_word
        self.noise, self.map = {}, {}

    def is_kept(self, name):
        if name in self.kept or name.startswith(("HAVE_", "CONFIG_", "__builtin_", "__atomic_", "__sync_")):
            return True
        return name.startswith("__") and name not in self.own_reserved

    def word(self, word):
        if word not in self.noise:
            n = len(self.noise)
            while (made := self.spell(n)) in self.kept:
                n += 1_000_000
            self.noise[word] = made
        return self.noise[word]

    @staticmethod
    def spell(n):
        """q and the number in letters that spell no word"""
        text = ""
        n += 400
        while n:
            n, d = divmod(n, 20)
            text = "bcdfghjklmnpqrstvwxz"[d] + text
        return "q" + text

    def get(self, name):
        if self.is_kept(name):
            return name
        if name not in self.map:
            if self.by_word:
                self.map[name] = "_".join(self.word(w) if w else "" for w in name.split("_"))
            else:
                self.map[name] = self.word(name)
        return self.map[name]


def rename_c(text, names):
    out, at = [], 0
    for m in TOKEN.finditer(text):
        if m.lastgroup == "name":
            out += [text[at:m.start()], names.get(m.group())]
            at = m.end()
    return "".join(out) + text[at:]


def rename_build(text, names):
    """Names after -D, and names in capitals that the C files know and nothing but a build file defines."""
    swap = lambda m: m.group(1) + names.map.get(m.group(2), m.group(2))
    text = re.sub(r"(-D)([A-Za-z_]\w*)", swap, text)
    return re.sub(r"""((?<![\w-])['"\[(]\s*)([A-Z][A-Z0-9_]*)(?=\s*['"\]),])""", swap, text)


def each_file(tree):
    for folder, dirs, files in os.walk(tree):
        dirs[:] = sorted(d for d in dirs if d != ".git")
        for f in sorted(files):
            yield os.path.relpath(os.path.join(folder, f), tree)


def read(path):
    with open(path, encoding="latin-1", newline="") as f:
        return f.read()


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="latin-1", newline="") as f:
        f.write(text)


def check(assay, trees):
    rows = []
    for name, tree in trees:
        c = collections.Counter()
        for functions in inspect(assay, tree).values():
            for f in functions:
                c["functions"] += 1
                for k in ("calls", "branches", "members", "lost", "guessed"):
                    c[k] += len(f[k])
        rows.append([name] + [c[k] for k in ("functions", "calls", "branches", "members", "lost", "guessed")])
    print(table(["tree", "functions", "calls", "branches", "members", "lost", "guessed"], rows))


def main():
    ap = parser(__doc__)
    ap.add_argument("tree", metavar="TREE")
    ap.add_argument("out", metavar="OUT")
    ap.add_argument("--models", default=os.path.join(HERE, "..", "models"), help="headers whose names stay (ours)")
    ap.add_argument("--keep", help="a file of more names that stay, one a line")
    ap.add_argument("--words", action="store_true")
    ap.add_argument("--map")
    ap.add_argument("--check", action="store_true")
    a = ap.parse_args()
    if os.path.exists(a.out) and os.listdir(a.out):
        sys.exit(f"rename: {a.out} is not empty")
    paths = list(each_file(a.tree))
    code = [p for p in paths if p.endswith(C_LIKE) and not os.path.islink(os.path.join(a.tree, p))]
    texts = [read(os.path.join(a.tree, p)) for p in code]
    models = included_models(a.models, {i for text in texts for i in INCLUDE.findall(text)})
    kept = set(KEYWORDS) | set(ATTRIBUTES) | predefined() | declared(models)
    if a.keep:
        kept.update(read(a.keep).split())
    kept |= parts_of_kept(texts, kept)
    reserved = {name for text in texts for name in DEFINED.findall(text)}
    names = Names(kept, reserved - kept, a.words)
    for p, text in zip(code, texts):
        write(os.path.join(a.out, p), rename_c(text, names))
    known = set(code)
    for p in paths:
        whole, to = os.path.join(a.tree, p), os.path.join(a.out, p)
        if p in known:
            continue
        os.makedirs(os.path.dirname(to), exist_ok=True)
        if os.path.islink(whole) or not BUILD.match(os.path.basename(p)):
            shutil.copyfile(whole, to, follow_symlinks=False)
        else:
            write(to, rename_build(read(whole), names))
    print(f"{len(code)} files of C, {len(names.map)} identifiers renamed, {len(kept)} names kept")
    if a.map:
        write(os.path.abspath(a.map), "".join(f"{k}\t{v}\n" for k, v in sorted(names.map.items())))
    if a.check:
        check(a.assay, [("as it is", a.tree), ("renamed", a.out)])


if __name__ == "__main__":
    main()
