// What a file is. Content decides where it can; the tables of names settle what content leaves
// open.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake_int.h"

enum { LOOK_BYTES = 64 * 1024 };

enum family { C_SOURCE, C_HEADER, C_FRAGMENT, CPP, PLAIN };

struct suffix_row {
    const char *suffix;
    enum family family;
    enum file_kind kind;
    const char *language;
};

static const struct suffix_row suffixes[] = {
    { "c", C_SOURCE, FILE_C_SOURCE, "C" },
    { "h", C_HEADER, FILE_C_HEADER, "C" },
    { "cc", CPP, FILE_CPP, "C++" },
    { "cpp", CPP, FILE_CPP, "C++" },
    { "cxx", CPP, FILE_CPP, "C++" },
    { "c++", CPP, FILE_CPP, "C++" },
    { "C", CPP, FILE_CPP, "C++" },
    { "hpp", CPP, FILE_CPP, "C++" },
    { "hh", CPP, FILE_CPP, "C++" },
    { "hxx", CPP, FILE_CPP, "C++" },
    { "ipp", CPP, FILE_CPP, "C++" },
    { "tpp", CPP, FILE_CPP, "C++" },
    { "tcc", CPP, FILE_CPP, "C++" },
    { "inl", C_FRAGMENT, FILE_DATA, "" },
    { "inc", C_FRAGMENT, FILE_DATA, "" },
    { "def", C_FRAGMENT, FILE_DATA, "" },
    { "tbl", C_FRAGMENT, FILE_DATA, "" },
    { "x", C_FRAGMENT, FILE_DATA, "" },
    { "txt", C_FRAGMENT, FILE_DOCUMENT, "" },
    { "y", PLAIN, FILE_OTHER_LANGUAGE, "Yacc" },
    { "yy", PLAIN, FILE_OTHER_LANGUAGE, "Yacc" },
    { "ypp", PLAIN, FILE_OTHER_LANGUAGE, "Yacc" },
    { "l", PLAIN, FILE_OTHER_LANGUAGE, "Lex" },
    { "ll", PLAIN, FILE_OTHER_LANGUAGE, "Lex" },
    { "lpp", PLAIN, FILE_OTHER_LANGUAGE, "Lex" },
    { "re", PLAIN, FILE_OTHER_LANGUAGE, "re2c" },
    { "rl", PLAIN, FILE_OTHER_LANGUAGE, "Ragel" },
    { "gperf", PLAIN, FILE_OTHER_LANGUAGE, "gperf" },
    { "xs", PLAIN, FILE_OTHER_LANGUAGE, "Perl XS" },
    { "go", PLAIN, FILE_OTHER_LANGUAGE, "Go" },
    { "py", PLAIN, FILE_OTHER_LANGUAGE, "Python" },
    { "pyx", PLAIN, FILE_OTHER_LANGUAGE, "Python" },
    { "java", PLAIN, FILE_OTHER_LANGUAGE, "Java" },
    { "kt", PLAIN, FILE_OTHER_LANGUAGE, "Kotlin" },
    { "scala", PLAIN, FILE_OTHER_LANGUAGE, "Scala" },
    { "rs", PLAIN, FILE_OTHER_LANGUAGE, "Rust" },
    { "js", PLAIN, FILE_OTHER_LANGUAGE, "JavaScript" },
    { "mjs", PLAIN, FILE_OTHER_LANGUAGE, "JavaScript" },
    { "jsx", PLAIN, FILE_OTHER_LANGUAGE, "JavaScript" },
    { "ts", PLAIN, FILE_OTHER_LANGUAGE, "TypeScript" },
    { "tsx", PLAIN, FILE_OTHER_LANGUAGE, "TypeScript" },
    { "sh", PLAIN, FILE_OTHER_LANGUAGE, "Shell" },
    { "bash", PLAIN, FILE_OTHER_LANGUAGE, "Shell" },
    { "ps1", PLAIN, FILE_OTHER_LANGUAGE, "PowerShell" },
    { "bat", PLAIN, FILE_OTHER_LANGUAGE, "Batch" },
    { "pl", PLAIN, FILE_OTHER_LANGUAGE, "Perl" },
    { "pm", PLAIN, FILE_OTHER_LANGUAGE, "Perl" },
    { "lua", PLAIN, FILE_OTHER_LANGUAGE, "Lua" },
    { "rb", PLAIN, FILE_OTHER_LANGUAGE, "Ruby" },
    { "php", PLAIN, FILE_OTHER_LANGUAGE, "PHP" },
    { "cs", PLAIN, FILE_OTHER_LANGUAGE, "C#" },
    { "swift", PLAIN, FILE_OTHER_LANGUAGE, "Swift" },
    { "m", PLAIN, FILE_OTHER_LANGUAGE, "MATLAB" },
    { "mm", PLAIN, FILE_OTHER_LANGUAGE, "Objective-C" },
    { "s", PLAIN, FILE_OTHER_LANGUAGE, "Assembly" },
    { "S", PLAIN, FILE_OTHER_LANGUAGE, "Assembly" },
    { "asm", PLAIN, FILE_OTHER_LANGUAGE, "Assembly" },
    { "cu", PLAIN, FILE_OTHER_LANGUAGE, "CUDA" },
    { "cl", PLAIN, FILE_OTHER_LANGUAGE, "OpenCL" },
    { "v", PLAIN, FILE_OTHER_LANGUAGE, "Verilog" },
    { "vhd", PLAIN, FILE_OTHER_LANGUAGE, "VHDL" },
    { "erl", PLAIN, FILE_OTHER_LANGUAGE, "Erlang" },
    { "ex", PLAIN, FILE_OTHER_LANGUAGE, "Elixir" },
    { "tcl", PLAIN, FILE_OTHER_LANGUAGE, "Tcl" },
    { "awk", PLAIN, FILE_OTHER_LANGUAGE, "AWK" },
    { "r", PLAIN, FILE_OTHER_LANGUAGE, "R" },
    { "jl", PLAIN, FILE_OTHER_LANGUAGE, "Julia" },
    { "sql", PLAIN, FILE_OTHER_LANGUAGE, "SQL" },
    { "tf", PLAIN, FILE_OTHER_LANGUAGE, "Terraform" },
    { "ttcn", PLAIN, FILE_OTHER_LANGUAGE, "TTCN-3" },
    { "ttcn3", PLAIN, FILE_OTHER_LANGUAGE, "TTCN-3" },
    { "mustache", PLAIN, FILE_OTHER_LANGUAGE, "Mustache" },
    { "j2", PLAIN, FILE_OTHER_LANGUAGE, "Jinja" },
    { "css", PLAIN, FILE_OTHER_LANGUAGE, "CSS" },
    { "scss", PLAIN, FILE_OTHER_LANGUAGE, "CSS" },
    { "cmake", PLAIN, FILE_BUILD, "CMake" },
    { "mk", PLAIN, FILE_BUILD, "Make" },
    { "mak", PLAIN, FILE_BUILD, "Make" },
    { "am", PLAIN, FILE_BUILD, "Autoconf" },
    { "ac", PLAIN, FILE_BUILD, "Autoconf" },
    { "m4", PLAIN, FILE_BUILD, "Autoconf" },
    { "bzl", PLAIN, FILE_BUILD, "Bazel" },
    { "bazel", PLAIN, FILE_BUILD, "Bazel" },
    { "asn", PLAIN, FILE_SCHEMA, "ASN.1" },
    { "asn1", PLAIN, FILE_SCHEMA, "ASN.1" },
    { "proto", PLAIN, FILE_SCHEMA, "Protobuf" },
    { "yang", PLAIN, FILE_SCHEMA, "YANG" },
    { "xsd", PLAIN, FILE_SCHEMA, "XML Schema" },
    { "BUILD", PLAIN, FILE_BUILD, "Bazel" },
    { "bazelrc", PLAIN, FILE_BUILD, "Bazel" },
    { "service", PLAIN, FILE_DATA, "INI" },
    { "csr", PLAIN, FILE_DATA, "" },
    { "lock", PLAIN, FILE_DATA, "" },
    { "mod", PLAIN, FILE_DATA, "" },
    { "sum", PLAIN, FILE_DATA, "" },
    { "env", PLAIN, FILE_DATA, "" },
    { "tpl", PLAIN, FILE_DATA, "" },
    { "snapshot", PLAIN, FILE_DATA, "" },
    { "md", PLAIN, FILE_DOCUMENT, "Markdown" },
    { "rst", PLAIN, FILE_DOCUMENT, "" },
    { "adoc", PLAIN, FILE_DOCUMENT, "" },
    { "tex", PLAIN, FILE_DOCUMENT, "TeX" },
    { "html", PLAIN, FILE_DOCUMENT, "HTML" },
    { "htm", PLAIN, FILE_DOCUMENT, "HTML" },
    { "svg", PLAIN, FILE_DOCUMENT, "" },
    { "yaml", PLAIN, FILE_DATA, "YAML" },
    { "yml", PLAIN, FILE_DATA, "YAML" },
    { "json", PLAIN, FILE_DATA, "JSON" },
    { "xml", PLAIN, FILE_DATA, "XML" },
    { "toml", PLAIN, FILE_DATA, "TOML" },
    { "ini", PLAIN, FILE_DATA, "INI" },
    { "csv", PLAIN, FILE_DATA, "CSV" },
    { "conf", PLAIN, FILE_DATA, "" },
    { "cfg", PLAIN, FILE_DATA, "" },
    { "patch", PLAIN, FILE_DATA, "diff" },
    { "diff", PLAIN, FILE_DATA, "diff" },
    { "snap", PLAIN, FILE_DATA, "" },
    { "dat", PLAIN, FILE_DATA, "" },
    { "golden", PLAIN, FILE_DATA, "" },
    { "pem", PLAIN, FILE_DATA, "" },
    { "crt", PLAIN, FILE_DATA, "" },
    { "key", PLAIN, FILE_DATA, "" },
};

struct name_row {
    const char *start; // of the name; the whole name when is_whole
    bool is_whole;
    enum file_kind kind;
    const char *language;
};

static const struct name_row names[] = {
    { "meson.build", true, FILE_BUILD, "Meson" },
    { "meson_options.txt", true, FILE_BUILD, "Meson" },
    { "meson.options", true, FILE_BUILD, "Meson" },
    { "CMakeLists", false, FILE_BUILD, "CMake" },
    { "configure.ac", true, FILE_BUILD, "Autoconf" },
    { "configure.in", true, FILE_BUILD, "Autoconf" },
    { "Makefile", false, FILE_BUILD, "Make" },
    { "makefile", false, FILE_BUILD, "Make" },
    { "GNUmakefile", false, FILE_BUILD, "Make" },
    { "Kconfig", false, FILE_BUILD, "Kconfig" },
    { "Kbuild", false, FILE_BUILD, "Kconfig" },
    { "BUILD", true, FILE_BUILD, "Bazel" },
    { "WORKSPACE", true, FILE_BUILD, "Bazel" },
    { ".bazelrc", true, FILE_BUILD, "Bazel" },
    { "Dockerfile", false, FILE_OTHER_LANGUAGE, "Dockerfile" },
    { "Vagrantfile", true, FILE_OTHER_LANGUAGE, "Ruby" },
    { "Jenkinsfile", false, FILE_OTHER_LANGUAGE, "Groovy" },
    { "README", false, FILE_DOCUMENT, "" },
    { "LICENSE", false, FILE_DOCUMENT, "" },
    { "LICENCE", false, FILE_DOCUMENT, "" },
    { "COPYING", false, FILE_DOCUMENT, "" },
    { "NOTICE", false, FILE_DOCUMENT, "" },
    { "AUTHORS", false, FILE_DOCUMENT, "" },
    { "CHANGELOG", false, FILE_DOCUMENT, "" },
    { "ChangeLog", false, FILE_DOCUMENT, "" },
    { "COPYRIGHT", false, FILE_DOCUMENT, "" },
};

struct shebang_row {
    const char *word, *language;
};

static const struct shebang_row shebangs[] = {
    { "python", "Python" },
    { "bash", "Shell" },
    { "/sh", "Shell" },
    { " sh", "Shell" },
    { "ksh", "Shell" },
    { "zsh", "Shell" },
    { "perl", "Perl" },
    { "node", "JavaScript" },
    { "ruby", "Ruby" },
    { "lua", "Lua" },
    { "awk", "AWK" },
    { "tclsh", "Tcl" },
    { "php", "PHP" },
    { "make", "Make" },
};

struct magic_row {
    const char *bytes;
    size_t len;
    enum file_kind kind;
    const char *reason;
};

static const struct magic_row magics[] = {
    { "\x7f"
      "ELF",
            4, FILE_BINARY, "ELF" },
    { "!<arch>\n", 8, FILE_BINARY, "ar archive" },
    { "%PDF-", 5, FILE_DOCUMENT, "PDF" },
    { "\x89PNG", 4, FILE_BINARY, "image" },
    { "\xff\xd8\xff", 3, FILE_BINARY, "image" },
    { "GIF8", 4, FILE_BINARY, "image" },
    { "MZ\x90", 3, FILE_BINARY, "PE" },
    { "\xca\xfe\xba\xbe", 4, FILE_BINARY, "Java class or Mach-O" },
    { "\xcf\xfa\xed\xfe", 4, FILE_BINARY, "Mach-O" },
};

static struct kind_result result(enum file_kind kind, const char *language, const char *reason)
{
    return (struct kind_result){ kind, language, reason };
}

static bool contains(struct str text, const char *what)
{
    return str_find(text, str_of(what)) < text.len;
}

// --- bytes that are no text ---

static bool is_utf16(struct str text)
{
    return str_starts(text, "\xff\xfe") || str_starts(text, "\xfe\xff");
}

// More control bytes than any text has.
static bool has_noise(struct str look)
{
    size_t n = 0;
    for (size_t i = 0; i < look.len; i++)
        n += (uint8_t)look.ptr[i] < 32 && !strchr("\t\n\v\f\r\033\b", look.ptr[i]);
    return n * 20 > look.len;
}

static bool binary_kind(struct str text, struct str look, struct kind_result *out)
{
    for (size_t i = 0; i < ARRAY_LEN(magics); i++) {
        if (text.len >= magics[i].len && memcmp(text.ptr, magics[i].bytes, magics[i].len) == 0) {
            *out = result(magics[i].kind, "", magics[i].reason);
            return true;
        }
    }
    if (archive_is_office(text))
        *out = result(FILE_DOCUMENT, "", "office document");
    else if (archive_is(text))
        *out = result(FILE_BINARY, "", "archive or compressed");
    else if (look.len && memchr(look.ptr, '\0', look.len) && !is_utf16(text))
        *out = result(FILE_BINARY, "", "NUL bytes");
    else if (has_noise((struct str){ look.ptr, size_min(look.len, 1024) }))
        *out = result(FILE_BINARY, "", "control bytes");
    else
        return false;
    return true;
}

// --- names ---

static const struct suffix_row *find_suffix(struct str path)
{
    struct str suffix = path_suffix(path);
    for (size_t i = 0; suffix.len && i < ARRAY_LEN(suffixes); i++)
        if (str_is(suffix, suffixes[i].suffix))
            return &suffixes[i];
    return NULL;
}

static const struct name_row *find_name(struct str path)
{
    struct str name = path_name(path);
    for (size_t i = 0; i < ARRAY_LEN(names); i++)
        if (names[i].is_whole ? str_is(name, names[i].start) : str_starts(name, names[i].start))
            return &names[i];
    return NULL;
}

static const char *shebang_language(struct str text)
{
    if (!str_starts(text, "#!"))
        return NULL;
    struct str line = str_cut(&text, '\n');
    for (size_t i = 0; i < ARRAY_LEN(shebangs); i++)
        if (contains(line, shebangs[i].word))
            return shebangs[i].language;
    return NULL;
}

// --- C and C++ ---

static bool only_cpp(const struct traits *t, uint32_t least)
{
    return t->cpp_strong >= least || t->cpp_weak >= 2 * least;
}

static bool has_line(struct str look, const char *start)
{
    while (look.len) {
        struct str line = str_cut(&look, '\n');
        if (str_starts(line, start))
            return true;
    }
    return false;
}

// C between the marks of another language.
static bool mixed_kind(struct str look, struct kind_result *out)
{
    static const struct {
        const char *mark;
        enum file_kind kind;
        const char *language, *reason;
    } marks[] = { { "%module", FILE_OTHER_LANGUAGE, "SWIG", "a %module line" },
        { "%%", FILE_OTHER_LANGUAGE, "Lex", "a %% line" },
        { "%{", FILE_OTHER_LANGUAGE, "Lex", "a %{ line" },
        { "@end ", FILE_DOCUMENT, "Texinfo", "an @end line" } };
    for (size_t i = 0; i < ARRAY_LEN(marks); i++)
        if (has_line(look, marks[i].mark)) {
            *out = result(marks[i].kind, marks[i].language, marks[i].reason);
            return true;
        }
    return false;
}

// Enough of C's signs for text whose name doesn't say C.
static bool looks_like_c(struct str look, const struct traits *t)
{
    size_t lines = 1;
    for (size_t i = 0; i < look.len; i++)
        lines += look.ptr[i] == '\n';
    size_t signs = (size_t)t->semicolons + t->braces + t->includes + t->defines;
    bool has_marks = t->includes + t->defines >= 1 || (t->has_code && t->c_words >= 5);
    return has_marks && t->c_words >= 2 && t->semicolons >= 2 && signs * 3 >= lines;
}

static struct kind_result c_kind(enum family family, struct str text, struct traits *t)
{
    scan_c(text, t);
    if (family == CPP)
        return result(FILE_CPP, "C++", "C++ by name");
    if (only_cpp(t, family == C_SOURCE ? 2 : 1))
        return result(FILE_CPP, "C++", "only C++ can read it: class, template, namespace or ::");
    if (family == C_SOURCE)
        return result(FILE_C_SOURCE, "C", "C by name, nothing in it says otherwise");
    return result(FILE_C_HEADER, "C", "header by name, C can read it");
}

static bool c_kind_by_content(const struct suffix_row *row, struct str text, struct str look,
        struct traits *t, struct kind_result *out)
{
    scan_c(text, t);
    if (!looks_like_c(look, t))
        return false;
    if (only_cpp(t, 2))
        *out = result(FILE_CPP, "C++", "C++ by content");
    else if (row || !t->has_code)
        *out = result(FILE_C_HEADER, "C", "C by content, a fragment by name or shape");
    else
        *out = result(FILE_C_SOURCE, "C", "C by content");
    return true;
}

// --- schemas and marked-up text ---

static bool is_asn1(struct str look)
{
    size_t at = str_find(look, STR("DEFINITIONS"));
    struct str rest = str_from(look, at + 11);
    rest.len = size_min(rest.len, 400);
    size_t assign = str_find(rest, STR("::="));
    struct str body = str_trim(str_from(rest, assign + 3));
    return assign < rest.len && str_starts(body, "BEGIN");
}

static bool is_openapi(struct str look)
{
    look.len = size_min(look.len, 4096);
    return has_line(look, "openapi:") || has_line(look, "swagger:") ||
           contains(look, "\"openapi\":") || contains(look, "\"swagger\":");
}

static bool schema_kind(struct str look, struct kind_result *out)
{
    struct str head = { look.ptr, size_min(look.len, 8192) };
    if (is_asn1(look))
        *out = result(FILE_SCHEMA, "ASN.1", "DEFINITIONS ::= BEGIN");
    else if (has_line(head, "syntax = \"proto") || has_line(head, "syntax = 'proto"))
        *out = result(FILE_SCHEMA, "Protobuf", "proto syntax line");
    else if (contains(head, "yang-version ") && contains(head, "namespace \""))
        *out = result(FILE_SCHEMA, "YANG", "yang-version and namespace");
    else if (contains(head, "<xs:schema") || contains(head, "<xsd:schema"))
        *out = result(FILE_SCHEMA, "XML Schema", "schema element");
    else
        return false;
    return true;
}

static bool is_markup(struct str look)
{
    struct str t = str_trim((struct str){ look.ptr, size_min(look.len, 1024) });
    return str_starts(t, "<?xml") || str_starts(t, "<!DOCTYPE");
}

static bool is_table(struct str look)
{
    size_t letters = 0, digits = 0;
    for (size_t i = 0; i < look.len; i++) {
        letters += (look.ptr[i] | 32) >= 'a' && (look.ptr[i] | 32) <= 'z';
        digits += look.ptr[i] >= '0' && look.ptr[i] <= '9';
    }
    return digits > letters;
}

// Text without a telling name: what it looks like, or nothing but text.
static struct kind_result text_kind(struct str look)
{
    struct str t = str_trim(look);
    if (is_markup(look))
        return result(FILE_DATA, "XML", "markup");
    if (str_starts(t, "{") || str_starts(t, "["))
        return result(FILE_DATA, "", "brackets all around");
    if (is_table(look))
        return result(FILE_DATA, "", "mostly numbers");
    return result(FILE_DATA, "", "text of no known shape");
}

static struct kind_result row_kind(const struct suffix_row *row, struct str look)
{
    struct kind_result k = result(row->kind, row->language, "by name");
    bool is_data = row->kind == FILE_DATA;
    if (str_is(str_of(row->suffix), "ts") && is_markup(look))
        return result(FILE_DATA, "XML", "markup, not the language of its name");
    if (str_is(str_of(row->suffix), "m") &&
            (contains(look, "@interface") || contains(look, "#import")))
        return result(FILE_OTHER_LANGUAGE, "Objective-C", "@interface or #import");
    if (is_data && is_openapi(look))
        return result(FILE_SCHEMA, "OpenAPI", "openapi or swagger key");
    return k;
}

// `x.h.in` becomes a header when the build is configured; `x.sh.in` reads as `x.sh`.
static struct str without_template(struct str path, bool *is_template)
{
    *is_template = str_ends(path, ".in");
    if (*is_template)
        path.len -= 3;
    return path;
}

static struct kind_result named_text_kind(
        struct str path, struct str text, struct str look, struct traits *t)
{
    struct kind_result k;
    bool is_template;
    const struct name_row *name = find_name(path);
    path = without_template(path, &is_template);
    const struct suffix_row *row = find_suffix(path);
    if (name && !(name->kind == FILE_DOCUMENT && row && row->family < PLAIN &&
                        row->family != C_FRAGMENT))
        return result(name->kind, name->language, "by name");
    if (row && row->family == C_HEADER && is_template)
        return result(FILE_BUILD, "C", "template of a header that the build fills in");
    if (row && row->family < PLAIN && row->family != C_FRAGMENT)
        return c_kind(row->family, text, t);
    const char *script = shebang_language(look);
    if (script && (!row || row->kind != FILE_OTHER_LANGUAGE))
        return result(FILE_OTHER_LANGUAGE, script, "interpreter line");
    if ((!row || row->kind >= FILE_SCHEMA) && schema_kind(look, &k))
        return k;
    if ((!row || row->family == C_FRAGMENT) &&
            (mixed_kind(look, &k) || c_kind_by_content(row, text, look, t, &k)))
        return k;
    if (row && row->family == PLAIN)
        return row_kind(row, look);
    k = text_kind(look);
    if (row && row->kind == FILE_DOCUMENT && k.kind == FILE_DATA && !is_table(look))
        return result(FILE_DOCUMENT, "", "prose by name");
    return k;
}

struct kind_result kind_of(struct str path, struct str text, struct traits *t)
{
    struct str look = { text.ptr, size_min(text.len, LOOK_BYTES) };
    struct kind_result k;
    *t = (struct traits){ 0 };
    if (binary_kind(text, look, &k))
        return k;
    k = named_text_kind(path, text, look, t);
    if (k.kind > FILE_CPP)
        t->head = scan_head(text);
    return k;
}
