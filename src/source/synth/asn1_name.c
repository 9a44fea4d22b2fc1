// ASN.1 names in C: other characters become "_", members of nested types are joined by "__", an
// integer's range chooses long, unsigned long or INTEGER_t.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/synth/asn1_name.h"

#include <ctype.h>
#include <stdlib.h>

static const char *const reserved[] = { "auto", "break", "case", "char", "const", "continue",
    "default", "do", "double", "else", "enum", "extern", "float", "for", "goto", "if", "inline",
    "int", "long", "register", "restrict", "return", "short", "signed", "sizeof", "static",
    "struct", "switch", "typedef", "union", "unsigned", "void", "volatile", "while", "alignas",
    "alignof", "and", "and_eq", "asm", "bitand", "bitor", "bool", "catch", "char16_t", "char32_t",
    "class", "compl", "const_cast", "constexpr", "decltype", "delete", "dynamic_cast", "explicit",
    "export", "false", "friend", "mutable", "namespace", "new", "noexcept", "not", "not_eq",
    "nullptr", "operator", "or", "or_eq", "private", "protected", "public", "reinterpret_cast",
    "static_assert", "static_cast", "template", "this", "thread_local", "throw", "true", "try",
    "typeid", "typename", "using", "virtual", "wchar_t", "xor", "xor_eq" };

static bool is_reserved(struct str s)
{
    for (size_t i = 0; i < ARRAY_LEN(reserved); i++)
        if (str_is(s, reserved[i]))
            return true;
    return false;
}

// Letters and digits stand; each run of other characters becomes one "_".
static void add_ident(struct buf *out, struct str s)
{
    bool replaced = false;
    for (size_t i = 0; i < s.len; i++) {
        bool good = isalnum((unsigned char)s.ptr[i]);
        if (good || !replaced)
            buf_add_byte(out, good ? s.ptr[i] : '_');
        replaced = !good;
    }
}

static void add_name(struct buf *out, const struct asn1_node *n)
{
    if (!n->name.len) {
        buf_add_text(out, "Member");
        return;
    }
    if (n->flags & ASN1_CLASHES) {
        add_ident(out, n->module->name);
        buf_add_byte(out, '_');
    }
    add_ident(out, n->name);
    if (n->spec_index >= 0 && !n->line) // an alternative that repeats a name
        buf_printf(out, "_%d", n->spec_index);
    else if (n->spec_index >= 0 && !(n->flags & ASN1_RENAMED))
        buf_printf(out, "_%uP%d", n->line, n->spec_index);
}

static struct str take(struct asn1_unit *u, struct buf *b)
{
    struct str s = str_copy(u->arena, buf_str(b));
    free(b->ptr);
    return s;
}

struct str asn1_ident(struct asn1_unit *u, const struct asn1_node *n, bool avoid_keywords)
{
    struct buf b = { 0 };
    add_name(&b, n);
    if (avoid_keywords && b.len && is_reserved(buf_str(&b)))
        b.ptr[0] = (char)toupper((unsigned char)b.ptr[0]);
    return take(u, &b);
}

static bool is_compound(const struct asn1_unit *u, const struct asn1_node *n)
{
    return u->options.compound_names &&
           (asn1_is_struct(n) || n->kind == ASN1_ENUMERATED || n->kind == ASN1_INTEGER ||
                   n->kind == ASN1_BIT_STRING);
}

static void add_chain(struct buf *out, const struct asn1_node *n, const struct str *prefix)
{
    if (n->parent) { // as deep as types nest, which the parser caps
        add_chain(out, n->parent, prefix);
        buf_add_text(out, "__");
    }
    if (prefix)
        buf_add_str(out, *prefix);
    add_name(out, n);
}

struct str asn1_base_name(struct asn1_unit *u, const struct asn1_node *n)
{
    struct buf b = { 0 };
    if (is_compound(u, n))
        add_chain(&b, n, NULL);
    else
        add_name(&b, n);
    return take(u, &b);
}

struct str asn1_union_name(struct asn1_unit *u, const struct asn1_node *n)
{
    struct buf b = { 0 };
    add_chain(&b, n, &u->options.prefix);
    return take(u, &b);
}

// ---- types ----

enum fit { FIT_LONG, FIT_UNSIGNED, FIT_NOT };

static enum fit integer_fit(struct asn1_unit *u, const struct asn1_node *n)
{
    int64_t low, high;
    if (!n->constrained)
        return FIT_LONG;
    bool has_low = asn1_number(u, n->module, &n->low, &low);
    bool has_high = asn1_number(u, n->module, &n->high, &high);
    if (has_low && low >= 0 && low <= INT32_MAX && n->high.kind == ASN1_HIGHEST)
        return FIT_UNSIGNED;
    if (has_low && low >= 0 && has_high && high > INT32_MAX && high <= (int64_t)UINT32_MAX)
        return FIT_UNSIGNED;
    if ((has_low && (low < INT32_MIN || low > INT32_MAX)) ||
            (has_high && (high < INT32_MIN || high > INT32_MAX)))
        return FIT_NOT;
    return FIT_LONG;
}

bool asn1_fits_long(struct asn1_unit *u, const struct asn1_node *n)
{
    return n->kind != ASN1_INTEGER || integer_fit(u, n) != FIT_NOT;
}

static const char *basic_type(struct asn1_unit *u, const struct asn1_node *n)
{
    switch (n->kind) {
    case ASN1_INTEGER: {
        enum fit f = integer_fit(u, n);
        return f == FIT_NOT ? "INTEGER_t" : f == FIT_UNSIGNED ? "unsigned long" : "long";
    }
    case ASN1_ENUMERATED:
        return "long";
    case ASN1_REAL:
        return "double";
    case ASN1_BOOLEAN:
        return "BOOLEAN_t";
    case ASN1_BIT_STRING:
        return "BIT_STRING_t";
    default:
        return NULL;
    }
}

static const struct asn1_node *top_of(const struct asn1_node *n)
{
    while (n->parent)
        n = n->parent;
    return n;
}

static struct str reference_name(
        struct asn1_unit *u, struct asn1_node *n, enum asn1_name_style style)
{
    struct asn1_node *t = asn1_target(u, n);
    struct buf b = { 0 };
    if (t && n->parent && t == top_of(n))
        style = ASN1_NAME_STRUCT; // inside itself
    buf_add_text(&b, style == ASN1_NAME_STRUCT ? "struct " : "");
    buf_add_str(&b, u->options.prefix);
    if (t && (style == ASN1_NAME_C ? t->spec_index >= 0 || t->flags & ASN1_CLASHES
                                   : asn1_is_struct(t))) {
        struct asn1_node plain = *t;
        plain.spec_index = style == ASN1_NAME_C ? t->spec_index : -1; // asn1c leaves it out here
        add_name(&b, &plain);
    } else {
        add_ident(&b, n->ref);
    }
    buf_add_text(&b, style == ASN1_NAME_C ? "_t" : "");
    return take(u, &b);
}

struct str asn1_type_name(struct asn1_unit *u, struct asn1_node *n, enum asn1_name_style style)
{
    if (n->kind == ASN1_FIELD) {
        struct asn1_node *t = asn1_target(u, n);
        return t && t->kind != ASN1_FIELD ? asn1_type_name(u, t, style) : STR("ANY_t");
    }
    if (n->kind == ASN1_REFERENCE)
        return reference_name(u, n, style);
    const char *basic = basic_type(u, n);
    return basic ? str_of(basic) : str_format(u->arena, "%.*s_t", STR_ARG(n->ref));
}

static const char *basic_header(struct asn1_unit *u, const struct asn1_node *n)
{
    switch (n->kind) {
    case ASN1_INTEGER:
        return integer_fit(u, n) == FIT_NOT ? "INTEGER" : "NativeInteger";
    case ASN1_ENUMERATED:
        return "NativeEnumerated";
    case ASN1_REAL:
        return "NativeReal";
    case ASN1_BOOLEAN:
        return "BOOLEAN";
    case ASN1_BIT_STRING:
        return "BIT_STRING";
    case ASN1_FIELD:
        return "ANY";
    default:
        return NULL;
    }
}

struct str asn1_include_of(struct asn1_unit *u, struct asn1_node *n)
{
    if (n->kind == ASN1_FIELD) {
        struct asn1_node *t = asn1_target(u, n);
        if (t && t->kind != ASN1_FIELD)
            return asn1_include_of(u, t);
    }
    if (n->kind == ASN1_REFERENCE) {
        struct asn1_node *t = asn1_lookup(u, n->module, n->ref);
        struct str file =
                t ? asn1_header_name(u, t)
                  : str_format(u->arena, "%.*s%.*s.h", STR_ARG(u->options.prefix), STR_ARG(n->ref));
        return str_format(u->arena, "\"%.*s\"", STR_ARG(file));
    }
    const char *basic = basic_header(u, n);
    if (basic)
        return str_format(u->arena, "<%s.h>", basic);
    return n->kind == ASN1_BUILTIN ? str_format(u->arena, "<%.*s.h>", STR_ARG(n->ref)) : STR("");
}

struct str asn1_header_name(struct asn1_unit *u, const struct asn1_node *n)
{
    if (n->flags & ASN1_CLASHES)
        return str_format(u->arena, "%.*s%.*s_%.*s.h", STR_ARG(u->options.prefix),
                STR_ARG(n->module->name), STR_ARG(n->name));
    return str_format(u->arena, "%.*s%.*s.h", STR_ARG(u->options.prefix), STR_ARG(n->name));
}

// ---- printing ----

static const char *conversion(struct asn1_unit *u, struct buf *out, const char *f, va_list *args)
{
    if (*f == 'P') {
        buf_add_str(out, u->options.prefix);
    } else if (*f == 'N' || *f == 'S') {
        buf_add_str(out, asn1_ident(u, va_arg(*args, const struct asn1_node *), *f == 'S'));
    } else if (*f == 's') {
        buf_add_text(out, va_arg(*args, const char *));
    } else if (*f == 'd') {
        buf_printf(out, "%d", va_arg(*args, int));
    } else if (!strncmp(f, "lld", 3)) {
        buf_printf(out, "%lld", va_arg(*args, long long));
        return f + 3;
    } else if (!strncmp(f, ".*s", 3)) {
        size_t n = (size_t)va_arg(*args, int);
        buf_add(out, va_arg(*args, const char *), n);
        return f + 3;
    } else {
        BUG("asn1_printf: %%%c", *f);
    }
    return f + 1;
}

void asn1_vprintf(struct asn1_unit *u, struct buf *out, const char *format, va_list args)
{
    va_list copy;
    va_copy(copy, args);
    for (const char *f = format; *f;) {
        size_t plain = strcspn(f, "%");
        buf_add(out, f, plain);
        f += plain;
        if (*f)
            f = conversion(u, out, f + 1, &copy);
    }
    va_end(copy);
}

void asn1_printf(struct asn1_unit *u, struct buf *out, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    asn1_vprintf(u, out, format, args);
    va_end(args);
}
