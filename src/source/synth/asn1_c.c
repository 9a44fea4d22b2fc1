// A declaration becomes the C header that asn1c would write for it.
//
// Follows asn1c's layout (the mouse07410 line, 0.9.29 and later) in what a reader of the header can
// see: type, member and enumerator names, pointers, includes. Its tables for codecs are left out,
// but asn_DEF_* descriptors are declared. The sections of a header are collected apart and joined
// at the end.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/synth/asn1_name.h"

#include <stdarg.h>
#include <stdlib.h>

enum section { INCLUDES, ENUMS, FORWARDS, ELEMENTS, TYPES, FUNCTIONS, LATE_INCLUDES, SECTIONS };

struct emitter {
    struct asn1_unit *unit;
    struct buf sections[SECTIONS];
    struct map seen; // hashes of includes and forward declarations that were written
    struct buf *out; // where the type being written goes
    int indent;
    bool too_long, no_set;
};

static void line_start(struct emitter *e)
{
    for (int i = 0; i < e->indent; i++)
        buf_add_byte(e->out, '\t');
    e->too_long |= e->out->len > ASN1_EMIT_MOST;
}

static void line(struct emitter *e, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    line_start(e);
    asn1_vprintf(e->unit, e->out, format, args);
    va_end(args);
    buf_add_byte(e->out, '\n');
}

// Adds a line to a section unless it has it.
static void add_once(struct emitter *e, enum section s, struct str text)
{
    uint64_t key = 1469598103934665603u + (uint64_t)s;
    for (size_t i = 0; i < text.len; i++)
        key = (key ^ (unsigned char)text.ptr[i]) * 1099511628211u;
    uint64_t *seen = map_put(&e->seen, key ? key : 1);
    if (*seen)
        return;
    *seen = 1;
    buf_add_str(&e->sections[s], text);
    buf_add_byte(&e->sections[s], '\n');
}

static void include(struct emitter *e, enum section s, struct asn1_node *n)
{
    struct str name = asn1_include_of(e->unit, n);
    if (name.len)
        add_once(e, s, str_format(e->unit->arena, "#include %.*s", STR_ARG(name)));
}

static void include_system(struct emitter *e, const char *name)
{
    add_once(e, INCLUDES, str_format(e->unit->arena, "#include <%s.h>", name));
}

// The declaration a member can be named by as "struct X".
static struct asn1_node *named_struct(struct emitter *e, struct asn1_node *m)
{
    struct asn1_node *t = asn1_terminal(e->unit, m);
    return t && !t->parent && asn1_is_struct(t) ? t : NULL;
}

static void forward(struct emitter *e, struct asn1_node *m)
{
    struct str name = asn1_type_name(e->unit, m, ASN1_NAME_STRUCT);
    add_once(e, FORWARDS, str_format(e->unit->arena, "%.*s;", STR_ARG(name)));
}

// ---- recursion and what a header needs ----

static bool is_list(const struct asn1_node *n)
{
    return n->kind == ASN1_SEQUENCE_OF || n->kind == ASN1_SET_OF;
}

static const struct asn1_node *topmost(const struct asn1_node *n)
{
    while (n->parent)
        n = n->parent;
    return n;
}

static bool leads_back(struct emitter *e, struct asn1_node *m)
{
    struct asn1_node *t = m->kind == ASN1_REFERENCE && m->parent ? named_struct(e, m) : NULL;
    const struct asn1_node *top = topmost(m);
    return t && t->component && t->component == top->component;
}

static void break_recursion(struct emitter *e, struct asn1_node *n, struct asn1_node *m)
{
    struct asn1_node *t = asn1_terminal(e->unit, m);
    if (e->unit->options.indirect_choice && n->kind == ASN1_CHOICE && t && asn1_is_struct(t)) {
        m->flags |= ASN1_POINTER | ASN1_STRUCT_NAME;
        return;
    }
    if ((m->flags & ASN1_POINTER || is_list(n)) && named_struct(e, m)) {
        m->flags |= ASN1_STRUCT_NAME;
        if (is_list(n))
            return;
    }
    if (leads_back(e, m))
        m->flags |= ASN1_POINTER | ASN1_STRUCT_NAME;
}

static void dependencies(struct emitter *e, struct asn1_node *n)
{
    for (struct asn1_node *m = n->first; m; m = m->next)
        if (!(m->flags & ASN1_STRUCT_NAME))
            break_recursion(e, n, m);
    for (struct asn1_node *m = n->first; m; m = m->next) {
        if (m->kind == ASN1_EXTENSION)
            continue;
        if (m->flags & (ASN1_POINTER | ASN1_STRUCT_NAME) && named_struct(e, m) &&
                !asn1_is_struct(m))
            forward(e, m);
        if (!asn1_is_struct(m))
            include(e, m->flags & ASN1_STRUCT_NAME ? LATE_INCLUDES : INCLUDES, m);
    }
}

// ---- pieces of types ----

static void enumeration(struct emitter *e, struct asn1_node *n)
{
    struct buf *out = &e->sections[ENUMS];
    struct str base = asn1_base_name(e->unit, n);
    asn1_printf(e->unit, out, "typedef enum %P%.*s {\n", STR_ARG(base));
    for (struct asn1_node *i = n->first; i; i = i->next) {
        if (i->kind != ASN1_ITEM)
            continue;
        bool last = !i->next || (!i->next->next && i->next->kind == ASN1_EXTENSION);
        asn1_printf(e->unit, out, "\t%P%.*s_%N\t= %lld%s\n", STR_ARG(base), i, (long long)i->value,
                last ? "" : ",");
    }
    asn1_printf(e->unit, out, "} e_%P%.*s;\n", STR_ARG(base));
}

static bool has_items(const struct asn1_node *n)
{
    if (n->kind != ASN1_ENUMERATED && n->kind != ASN1_INTEGER && n->kind != ASN1_BIT_STRING)
        return false;
    for (const struct asn1_node *i = n->first; i; i = i->next)
        if (i->kind == ASN1_ITEM)
            return true;
    return false;
}

static void presence(struct emitter *e, struct asn1_node *n)
{
    struct buf *out = &e->sections[ENUMS];
    struct str base = asn1_base_name(e->unit, n);
    asn1_printf(e->unit, out,
            "typedef enum %P%.*s_PR {\n\t%P%.*s_PR_NOTHING%s\t/* No components present */\n",
            STR_ARG(base), STR_ARG(base), n->first ? "," : "");
    for (struct asn1_node *m = n->first; m; m = m->next) {
        if (m->kind == ASN1_EXTENSION)
            continue;
        bool last = !m->next || (!m->next->next && m->next->kind == ASN1_EXTENSION);
        asn1_printf(e->unit, out, "\t%P%.*s_PR_%N%s\n", STR_ARG(base), m, last ? "" : ",");
    }
    asn1_printf(e->unit, out, "} %P%.*s_PR;\n", STR_ARG(base));
    e->too_long |= out->len > ASN1_EMIT_MOST;
}

static void context(struct emitter *e)
{
    line(e, "%s", "");
    line(e, "/* Context for parsing across buffer boundaries */");
    line(e, "asn_struct_ctx_t _asn_ctx;");
}

static void struct_type(struct emitter *e, struct asn1_node *n, bool embedded);

static const char *presence_note(const struct asn1_node *m)
{
    if (m->flags & ASN1_DEFAULT)
        return "\t/* DEFAULT */";
    return m->flags & ASN1_OPTIONAL ? "\t/* OPTIONAL */" : "";
}

// A member of a simple or named type.
static void plain_member(struct emitter *e, struct asn1_node *m)
{
    enum asn1_name_style style = ASN1_NAME_C;
    if (has_items(m))
        enumeration(e, m);
    if (m->flags & (ASN1_POINTER | ASN1_STRUCT_NAME) && named_struct(e, m)) {
        style = ASN1_NAME_STRUCT;
        forward(e, m);
    }
    struct str type = asn1_type_name(e->unit, m, style);
    line(e, "%.*s\t%s%S;%s", STR_ARG(type), m->flags & ASN1_POINTER ? "*" : " ", m,
            presence_note(m));
}

// A member whose type is the field of a class: the field's own type, or what the object set allows.
static void field_member(struct emitter *e, struct asn1_node *m)
{
    struct asn1_node *f = asn1_class_field(e->unit, m);
    if (!f || !(f->flags & ASN1_FIELD_UPPER) || !m->set.len) {
        plain_member(e, m);
        return;
    }
    struct asn1_node *open = asn1_open_type(e->unit, m);
    e->no_set |= m->no_set;
    if (open) {
        include_system(e, "OPEN_TYPE");
        struct_type(e, open, true);
    }
}

static void member(struct emitter *e, struct asn1_node *m)
{
    if (m->kind == ASN1_EXTENSION)
        line(e, "/* This type is extensible, possible extensions are below. */");
    else if (asn1_is_struct(m))
        struct_type(e, m, true);
    else if (m->kind == ASN1_FIELD)
        field_member(e, m);
    else
        plain_member(e, m);
}

// A default of 0 needs no pointer: cleared memory has it.
static void inline_default(struct emitter *e, struct asn1_node *m)
{
    struct asn1_node *t = m->flags & ASN1_DEFAULT ? asn1_terminal(e->unit, m) : NULL;
    if (!t || (t->kind != ASN1_BOOLEAN && t->kind != ASN1_INTEGER && t->kind != ASN1_ENUMERATED))
        return;
    int64_t value = m->value;
    bool known = m->has_value;
    for (struct asn1_node *i = t->first; i && !known; i = i->next)
        if (i->kind == ASN1_ITEM && str_eq(i->name, m->value_name)) {
            value = i->value;
            known = true;
        }
    struct asn1_bound named = { .kind = ASN1_NAMED, .name = m->value_name };
    if (!known)
        known = asn1_number(e->unit, m->module, &named, &value);
    if (known && value == 0 && asn1_fits_long(e->unit, t))
        m->flags &= ~(unsigned)ASN1_POINTER;
}

static void sequence_members(struct emitter *e, struct asn1_node *n)
{
    int part = 0; // 1: between the extension markers, where everything may be absent
    for (struct asn1_node *m = n->first; m && !e->too_long; m = m->next) {
        part += m->kind == ASN1_EXTENSION && part < 3;
        if (part == 1)
            m->flags |= ASN1_POINTER;
        inline_default(e, m);
        member(e, m);
    }
}

static void set_presence(struct emitter *e, struct asn1_node *n)
{
    int members = 0;
    for (struct asn1_node *m = n->first; m; m = m->next)
        members += m->kind != ASN1_EXTENSION;
    line(e, "unsigned int _presence_map");
    line(e, "\t[((%d+(8*sizeof(unsigned int))-1)/(8*sizeof(unsigned int)))];", members);
}

static void choice_members(struct emitter *e, struct asn1_node *n)
{
    struct str base = asn1_base_name(e->unit, n), tag = asn1_union_name(e->unit, n);
    line(e, "%P%.*s_PR present;", STR_ARG(base));
    line(e, "union %.*s_u {", STR_ARG(tag));
    e->indent++;
    for (struct asn1_node *m = n->first; m && !e->too_long; m = m->next)
        if (m->kind != ASN1_EXTENSION)
            member(e, m);
    e->indent--;
    line(e, "} choice;");
}

// An element without a name of its own is defined before the list, as X__Member.
static void element_type(struct emitter *e, struct asn1_node *m)
{
    struct buf own = { 0 }, *saved = e->out;
    int indent = e->indent;
    m->flags |= ASN1_ANONYMOUS;
    m->flags &= ~(unsigned)ASN1_POINTER;
    e->out = &own;
    e->indent = 0;
    struct_type(e, m, true);
    e->out = saved;
    e->indent = indent;
    buf_add_str(&e->sections[ELEMENTS], buf_str(&own)); // inner ones came first
    free(own.ptr);
}

static void list_member(struct emitter *e, struct asn1_node *n)
{
    const char *kind = n->kind == ASN1_SET_OF ? "SET" : "SEQUENCE";
    struct asn1_node *m = n->first;
    struct str type;
    if (asn1_is_struct(m)) {
        element_type(e, m);
        type = asn1_base_name(e->unit, m);
    } else {
        m->flags |= ASN1_ANONYMOUS;
        if (has_items(m) && m->kind == ASN1_ENUMERATED)
            enumeration(e, m);
        type = asn1_type_name(
                e->unit, m, m->flags & ASN1_STRUCT_NAME ? ASN1_NAME_STRUCT : ASN1_NAME_C);
    }
    line(e, "A_%s_OF(%.*s) list;", kind, STR_ARG(type));
}

static const char *support_header(const struct asn1_node *n)
{
    switch (n->kind) {
    case ASN1_SEQUENCE:
        return "constr_SEQUENCE";
    case ASN1_SET:
        return "constr_SET";
    case ASN1_SEQUENCE_OF:
        return "constr_SEQUENCE_OF";
    case ASN1_SET_OF:
        return "constr_SET_OF";
    default:
        return "constr_CHOICE";
    }
}

static void struct_body(struct emitter *e, struct asn1_node *n)
{
    if (n->kind == ASN1_CHOICE || n->kind == ASN1_OPEN_TYPE)
        choice_members(e, n);
    else if (is_list(n))
        list_member(e, n);
    else
        sequence_members(e, n);
    if (n->kind == ASN1_SET)
        set_presence(e, n);
}

static void struct_type(struct emitter *e, struct asn1_node *n, bool embedded)
{
    struct str base = asn1_base_name(e->unit, n);
    bool element = embedded && n->flags & ASN1_ANONYMOUS;
    const char *pointer = n->flags & ASN1_POINTER ? "*" : "";
    dependencies(e, n);
    if (is_list(n))
        include_system(e, n->kind == ASN1_SET_OF ? "asn_SET_OF" : "asn_SEQUENCE_OF");
    if (n->kind == ASN1_CHOICE || n->kind == ASN1_OPEN_TYPE)
        presence(e, n);
    line(e, "%sstruct %P%.*s {", embedded && !element ? "" : "typedef ", STR_ARG(base));
    e->indent++;
    struct_body(e, n);
    context(e);
    e->indent--;
    if (element)
        line(e, "} %.*s;", STR_ARG(base));
    else if (embedded)
        line(e, "} %s%S;%s", pointer, n, presence_note(n));
    else
        line(e, "} %P%S_t;", n);
    include_system(e, support_header(n));
}

// ---- declarations ----

static void functions(struct emitter *e, struct asn1_node *n)
{
    struct buf *out = &e->sections[FUNCTIONS];
    asn1_printf(e->unit, out, "extern asn_TYPE_descriptor_t asn_DEF_%P%N;\n", n);
    if (asn1_is_struct(n))
        return;
    asn1_printf(e->unit, out, "asn_struct_free_f %P%N_free;\n", n);
    asn1_printf(e->unit, out, "asn_struct_print_f %P%N_print;\n", n);
    asn1_printf(e->unit, out, "asn_constr_check_f %P%N_constraint;\n", n);
}

static void values(struct emitter *e, struct asn1_node *n)
{
    struct asn1_node *last = n->values, *v = last;
    if (!last)
        return;
    do {
        v = v->next_value;
        struct asn1_bound b = { v->has_value ? ASN1_NUMBER : ASN1_NAMED, v->value, v->value_name };
        int64_t value;
        if (!asn1_number(e->unit, v->module, &b, &value))
            continue;
        struct str type = asn1_type_name(e->unit, v->first, ASN1_NAME_C);
        asn1_printf(e->unit, &e->sections[FUNCTIONS], "#define %P%N_%N\t((%.*s)%lld)\n", n, v,
                STR_ARG(type), (long long)value);
    } while (v != last);
}

static void simple_type(struct emitter *e, struct asn1_node *n)
{
    if (has_items(n))
        enumeration(e, n);
    include(e, INCLUDES, n);
    struct str type = asn1_type_name(e->unit, n, ASN1_NAME_C);
    line(e, "typedef %.*s\t %P%N_t;", STR_ARG(type), n);
}

static void declaration(struct emitter *e, struct asn1_node *n)
{
    e->out = &e->sections[TYPES];
    if (asn1_is_struct(n))
        struct_type(e, n, false);
    else
        simple_type(e, n);
    functions(e, n);
    values(e, n);
}

bool asn1_has_header(const struct asn1_node *n)
{
    return n->kind != ASN1_CLASS && n->kind != ASN1_VALUE && n->kind != ASN1_OBJECTS &&
           n->kind != ASN1_COMPONENTS;
}

static void join(struct emitter *e, struct asn1_node *decl, struct buf *out)
{
    static const char *const titles[SECTIONS] = { "Including external dependencies", "Dependencies",
        "Forward declarations", "Forward definitions", "Types", "Implementation",
        "Referred external types" };
    asn1_printf(e->unit, out,
            "#ifndef\t_%P%N_H_\n#define\t_%P%N_H_\n\n#include <asn_application.h>\n", decl, decl);
    for (int i = 0; i < SECTIONS; i++) {
        if (!e->sections[i].len || (i == LATE_INCLUDES && !e->unit->options.include_deps))
            continue;
        buf_printf(out, "\n/* %s */\n", titles[i]);
        buf_add_str(out, buf_str(&e->sections[i]));
    }
    buf_add_text(out, "\n#endif\n#include <asn_internal.h>\n");
}

static void write_all(struct emitter *e, struct asn1_node *decl)
{
    if (!decl->n_formals)
        declaration(e, decl);
    for (size_t i = 0; i < decl->n_copies && !e->too_long; i++)
        declaration(e, decl->copies[i]);
}

bool asn1_emit(struct asn1_unit *u, struct asn1_node *decl, struct buf *out)
{
    struct emitter e = { .unit = u };
    if (!asn1_has_header(decl))
        return false;
    write_all(&e, decl);
    if (!e.too_long)
        join(&e, decl, out);
    for (int i = 0; i < SECTIONS; i++)
        free(e.sections[i].ptr);
    map_free(&e.seen);
    if (e.no_set)
        asn1_report(u, decl->module, decl->line, decl->name,
                "object set not found: open type left out");
    if (e.too_long) {
        asn1_report(u, decl->module, decl->line, decl->name, "cap: header too long");
        u->not_made++;
    }
    return !e.too_long;
}

// The value of an integer, or the range of an integer type that may not be extended.
static void emit_constant(struct asn1_unit *u, struct asn1_node *n, struct buf *out)
{
    int64_t value, high;
    struct asn1_bound b = { n->has_value ? ASN1_NUMBER : ASN1_NAMED, n->value, n->value_name };
    if (n->kind == ASN1_VALUE && n->first->kind == ASN1_INTEGER && asn1_number(u, n->module, &b, &value))
        asn1_printf(u, out, "#define %P%N (%lld)\n", n, (long long)value);
    else if (n->kind == ASN1_INTEGER && !(n->flags & ASN1_OPEN_RANGE) && asn1_number(u, n->module, &n->low, &value) &&
             asn1_number(u, n->module, &n->high, &high)) {
        asn1_printf(u, out, "#define min_val_%P%N (%lld)\n", n, (long long)value);
        asn1_printf(u, out, "#define max_val_%P%N (%lld)\n", n, (long long)high);
    }
}

void asn1_emit_constants(struct asn1_unit *u, struct buf *out)
{
    asn1_printf(u, out, "#ifndef _%PASN_CONSTANT_H\n#define _%PASN_CONSTANT_H\n\n");
    for (size_t i = 0; i < u->modules.len; i++)
        for (size_t k = 0; k < u->modules.items[i]->n_decls; k++)
            emit_constant(u, u->modules.items[i]->decls[k], out);
    buf_add_text(out, "\n#endif\n");
}
