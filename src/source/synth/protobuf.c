// A .proto file becomes the header that protoc-c would write (protobuf-c 1.x).
//
// Messages are structs _Pkg__Name with a `base`, repeated fields are n_x and T **x, optional
// scalars have has_x, oneofs are a case enumeration and a union. proto2 and proto3; services,
// extensions and options are skipped. One pass makes a tree of messages and enumerations, another
// writes it: first the struct names, then enumerations, structs, INIT macros and prototypes, as
// protoc-c orders them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/synth/synth_int.h"

#include "base/vec.h"

#include <ctype.h>
#include <stdlib.h>

enum { PROTO_DEPTH_MOST = 32, PROTO_ITEMS_MOST = 100 * 1000, PROTO_WORK_MOST = 50 * 1000 * 1000 };

enum proto_token { P_END, P_NAME, P_NUMBER, P_STRING, P_PUNCT };

struct proto_field {
    struct str type, name, key; // key: map<key, type>
    struct str oneof;
    bool repeated, optional, required;
};

struct proto_value {
    struct str name;
    long long number;
};

struct proto_type {
    bool is_enum;
    struct str name, full; // full: with package and enclosing messages, dotted
    struct proto_type *parent, *next;
    VEC(struct proto_field) fields;
    VEC(struct proto_value) values;
    VEC(struct str) oneofs;
};

struct proto {
    struct arena *arena;
    const struct proto_report *report;
    const char *at, *end;
    uint32_t line;
    enum proto_token token;
    struct str text;
    struct str package;
    bool proto3;
    struct proto_type *first, **tail;
    VEC(struct str) imports;
    size_t items, types, work;
    struct buf *out;
};

// ---- reading ----

static void skip_space(struct proto *p)
{
    while (p->at < p->end) {
        bool line = p->end - p->at > 1 && p->at[0] == '/' && p->at[1] == '/';
        bool block = p->end - p->at > 1 && p->at[0] == '/' && p->at[1] == '*';
        if (line || block) {
            while (p->at < p->end &&
                    !(line ? *p->at == '\n'
                           : p->at[0] == '*' && p->at + 1 < p->end && p->at[1] == '/'))
                p->line += *p->at++ == '\n';
            p->at += block && p->at < p->end ? 2 : 0;
        } else if (isspace((unsigned char)*p->at)) {
            p->line += *p->at++ == '\n';
        } else {
            return;
        }
    }
}

static void take_string(struct proto *p)
{
    char quote = *p->at++;
    const char *from = p->at;
    while (p->at < p->end && *p->at != quote && *p->at != '\n')
        p->at += *p->at == '\\' && p->at + 1 < p->end ? 2 : 1;
    p->text = (struct str){ from, (size_t)(p->at - from) };
    p->token = P_STRING;
    p->at += p->at < p->end;
}

static bool in_word(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '.';
}

static void next(struct proto *p)
{
    skip_space(p);
    p->text = (struct str){ p->at, 0 };
    if (p->at >= p->end) {
        p->token = P_END;
    } else if (*p->at == '"' || *p->at == '\'') {
        take_string(p);
    } else if (in_word(*p->at) ||
               (*p->at == '-' && p->at + 1 < p->end && isdigit((unsigned char)p->at[1]))) {
        p->token = isalpha((unsigned char)*p->at) || *p->at == '_' || *p->at == '.' ? P_NAME
                                                                                    : P_NUMBER;
        do
            p->at++;
        while (p->at < p->end && in_word(*p->at));
        p->text.len = (size_t)(p->at - p->text.ptr);
    } else {
        p->token = P_PUNCT;
        p->text.len = 1;
        p->at++;
    }
}

static bool is(const struct proto *p, const char *text)
{
    return p->token != P_STRING && str_is(p->text, text);
}

static bool accept(struct proto *p, const char *text)
{
    bool yes = is(p, text);
    if (yes)
        next(p);
    return yes;
}

static struct str take(struct proto *p)
{
    struct str s = p->text;
    next(p);
    return s;
}

// Up to the ";" or over the "{...}" that ends a statement.
static void skip_statement(struct proto *p)
{
    int depth = 0;
    while (p->token != P_END) {
        bool closes = is(p, "}"), ends = is(p, ";");
        depth += is(p, "{") - closes;
        if (depth < 0)
            return;
        next(p);
        if (depth == 0 && (closes || ends))
            return;
    }
}

static void skip_options(struct proto *p)
{
    int depth = 0;
    while (p->token != P_END && (depth || is(p, "["))) {
        depth += is(p, "[") - is(p, "]");
        next(p);
    }
}

static struct proto_type *add_type(struct proto *p, struct proto_type *parent, bool is_enum)
{
    struct proto_type *t = arena_new(p->arena, struct proto_type);
    t->is_enum = is_enum;
    t->parent = parent;
    t->name = take(p);
    struct str outer = parent ? parent->full : p->package;
    t->full = outer.len ? str_format(p->arena, "%.*s.%.*s", STR_ARG(outer), STR_ARG(t->name))
                        : t->name;
    *p->tail = t;
    p->tail = &t->next;
    return t;
}

static void read_enum(struct proto *p, struct proto_type *parent)
{
    struct proto_type *t = add_type(p, parent, true);
    accept(p, "{");
    while (p->token != P_END && !accept(p, "}")) {
        struct proto_value v = { .name = p->text };
        if (p->token != P_NAME || is(p, "option") || is(p, "reserved") ||
                p->items++ > PROTO_ITEMS_MOST) {
            skip_statement(p);
            continue;
        }
        next(p);
        if (accept(p, "="))
            v.number = strtoll(str_copy(p->arena, take(p)).ptr, NULL, 0);
        vec_push(&t->values, v);
        skip_statement(p);
    }
}

static void read_field(struct proto *p, struct proto_type *t, struct str oneof)
{
    struct proto_field f = { .oneof = oneof };
    f.repeated = accept(p, "repeated");
    f.required = !f.repeated && accept(p, "required");
    f.optional = !f.repeated && !f.required && accept(p, "optional");
    f.type = take(p);
    if (str_is(f.type, "map") && accept(p, "<")) {
        f.key = take(p);
        accept(p, ",");
        f.type = take(p);
        accept(p, ">");
        f.repeated = true;
    }
    f.name = take(p);
    if (f.name.len && p->items++ < PROTO_ITEMS_MOST && is(p, "="))
        vec_push(&t->fields, f);
    else
        p->report->report(p->report->context, p->line, t->name, "field not understood");
    if (accept(p, "="))
        next(p);
    skip_options(p);
    skip_statement(p);
}

static void read_oneof(struct proto *p, struct proto_type *t)
{
    struct str name = take(p);
    vec_push(&t->oneofs, name);
    accept(p, "{");
    while (p->token != P_END && !accept(p, "}")) {
        if (is(p, "option") || p->token != P_NAME)
            skip_statement(p);
        else
            read_field(p, t, name);
    }
}

static void read_message(struct proto *p, struct proto_type *parent, unsigned depth)
{
    struct proto_type *t = add_type(p, parent, false);
    if (depth > PROTO_DEPTH_MOST || !accept(p, "{")) {
        p->report->report(p->report->context, p->line, t->name, "cap: messages nested too deep");
        skip_statement(p);
        return;
    }
    while (p->token != P_END && !accept(p, "}")) {
        if (accept(p, "message"))
            read_message(p, t, depth + 1);
        else if (accept(p, "enum"))
            read_enum(p, t);
        else if (accept(p, "oneof"))
            read_oneof(p, t);
        else if (is(p, "option") || is(p, "reserved") || is(p, "extensions") || is(p, "extend") ||
                 p->token != P_NAME)
            skip_statement(p);
        else
            read_field(p, t, STR(""));
    }
}

static void read_file(struct proto *p)
{
    next(p);
    while (p->token != P_END) {
        if (accept(p, "syntax")) {
            accept(p, "=");
            p->proto3 = str_is(p->text, "proto3");
            skip_statement(p);
        } else if (accept(p, "package")) {
            p->package = p->text;
            skip_statement(p);
        } else if (accept(p, "import")) {
            if (!accept(p, "public"))
                accept(p, "weak");
            vec_push(&p->imports, p->text);
            skip_statement(p);
        } else if (accept(p, "message")) {
            read_message(p, NULL, 0);
        } else if (accept(p, "enum")) {
            read_enum(p, NULL);
        } else {
            skip_statement(p);
            if (is(p, "}"))
                next(p);
        }
    }
}

// ---- names ----

// "foo_bar" to "FooBar": protoc-c's way with each part of a package or message name.
static void add_camel(struct buf *b, struct str s)
{
    bool up = true;
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == '_') {
            up = true;
            continue;
        }
        buf_add_byte(b, up ? (char)toupper((unsigned char)s.ptr[i]) : s.ptr[i]);
        up = false;
    }
}

// "FooBar" to "foo_bar"
static void add_lower(struct buf *b, struct str s)
{
    bool was_upper = true;
    for (size_t i = 0; i < s.len; i++) {
        bool upper = isupper((unsigned char)s.ptr[i]);
        if (upper && !was_upper)
            buf_add_byte(b, '_');
        buf_add_byte(b, (char)tolower((unsigned char)s.ptr[i]));
        was_upper = upper;
    }
}

typedef void add_part(struct buf *b, struct str s);

static void add_dotted(struct buf *b, struct str s, add_part *add)
{
    while (s.len) {
        struct str part = str_cut(&s, '.');
        if (!part.len)
            continue;
        if (b->len)
            buf_add_text(b, "__");
        add(b, part);
    }
}

static void add_type_parts(struct buf *b, const struct proto_type *t, add_part *add)
{
    if (t->parent)
        add_type_parts(b, t->parent, add); // depth is the reader's
    add_dotted(b, t->name, add);
}

static struct str type_name(struct proto *p, const struct proto_type *t, add_part *add, bool upper)
{
    struct buf b = { 0 };
    add_dotted(&b, p->package, add);
    add_type_parts(&b, t, add);
    for (size_t i = 0; upper && i < b.len; i++)
        b.ptr[i] = (char)toupper((unsigned char)b.ptr[i]);
    struct str s = str_copy(p->arena, buf_str(&b));
    free(b.ptr);
    return s;
}

static struct str c_name(struct proto *p, const struct proto_type *t)
{
    return type_name(p, t, add_camel, false);
}

static bool dotted_ends(struct str full, struct str name)
{
    return full.len >= name.len && !memcmp(full.ptr + full.len - name.len, name.ptr, name.len) &&
           (full.len == name.len || full.ptr[full.len - name.len - 1] == '.');
}

// The innermost scope that has the name wins; a type of another file is named by its parts alone.
static const struct proto_type *find_type(
        struct proto *p, struct str name, const struct proto_type *from)
{
    if (name.len && name.ptr[0] == '.')
        name = str_from(name, 1);
    const struct proto_type *best = NULL;
    for (const struct proto_type *t = p->first; t && p->work++ < PROTO_WORK_MOST; t = t->next) {
        if (!dotted_ends(t->full, name))
            continue;
        if (!best || t->parent == from)
            best = t;
    }
    return best;
}

// ---- writing ----

static const char *scalar(struct str type)
{
    static const char *const types[][2] = { { "int32", "int32_t" }, { "sint32", "int32_t" },
        { "sfixed32", "int32_t" }, { "uint32", "uint32_t" }, { "fixed32", "uint32_t" },
        { "int64", "int64_t" }, { "sint64", "int64_t" }, { "sfixed64", "int64_t" },
        { "uint64", "uint64_t" }, { "fixed64", "uint64_t" }, { "float", "float" },
        { "double", "double" }, { "bool", "protobuf_c_boolean" } };
    for (size_t i = 0; i < ARRAY_LEN(types); i++)
        if (str_is(type, types[i][0]))
            return types[i][1];
    return NULL;
}

// The C type of one value; *by_pointer for messages and strings.
static struct str value_type(struct proto *p, const struct proto_type *in, struct str type,
        bool *by_pointer, bool *has_flag)
{
    const char *plain = scalar(type);
    *by_pointer = false;
    *has_flag = true;
    if (plain)
        return str_of(plain);
    if (str_is(type, "bytes"))
        return STR("ProtobufCBinaryData");
    if (str_is(type, "string")) {
        *has_flag = false;
        return STR("char *");
    }
    const struct proto_type *t = find_type(p, type, in);
    *by_pointer = !t || !t->is_enum;
    *has_flag = !*by_pointer;
    if (t)
        return c_name(p, t);
    struct buf b = { 0 };
    add_dotted(&b, type, add_camel);
    struct str s = str_copy(p->arena, buf_str(&b));
    free(b.ptr);
    return s;
}

static struct str field_name(struct proto *p, struct str name)
{
    static const char *const reserved[] = { "auto", "break", "case", "char", "class", "const",
        "continue", "default", "delete", "do", "double", "else", "enum", "extern", "float", "for",
        "friend", "goto", "if", "inline", "int", "long", "new", "operator", "private", "protected",
        "public", "register", "return", "short", "signed", "sizeof", "static", "struct", "switch",
        "template", "this", "throw", "try", "typedef", "typename", "union", "unsigned", "virtual",
        "void", "volatile", "while" };
    struct buf b = { 0 };
    for (size_t i = 0; i < name.len; i++)
        buf_add_byte(&b, (char)tolower((unsigned char)name.ptr[i]));
    for (size_t i = 0; i < ARRAY_LEN(reserved); i++)
        if (str_is(buf_str(&b), reserved[i])) {
            buf_add_byte(&b, '_');
            break;
        }
    struct str s = str_copy(p->arena, buf_str(&b));
    free(b.ptr);
    return s;
}

static void write_field(struct proto *p, const struct proto_type *t, const struct proto_field *f)
{
    bool pointer, flag;
    struct str type = value_type(p, t, f->type, &pointer, &flag), name = field_name(p, f->name);
    const char *star = pointer ? " *" : " ";
    if (f->key.len) { // a map is a list of entry messages
        type = str_format(p->arena, "%.*s__%.*sEntry", STR_ARG(c_name(p, t)), STR_ARG(f->name));
        star = " *";
    }
    if (f->repeated) {
        buf_printf(p->out, "  size_t n_%.*s;\n  %.*s%s*%.*s;\n", STR_ARG(name), STR_ARG(type), star,
                STR_ARG(name));
        return;
    }
    if (flag && f->optional && !f->oneof.len)
        buf_printf(p->out, "  protobuf_c_boolean has_%.*s;\n", STR_ARG(name));
    buf_printf(p->out, "  %.*s%s%.*s;\n", STR_ARG(type), star, STR_ARG(name));
}

static struct str oneof_name(struct proto *p, const struct proto_type *t, struct str oneof)
{
    struct buf b = { 0 };
    buf_add_str(&b, c_name(p, t));
    buf_add_text(&b, "__");
    add_camel(&b, oneof);
    buf_add_text(&b, "Case");
    struct str s = str_copy(p->arena, buf_str(&b));
    free(b.ptr);
    return s;
}

static void add_upper(struct buf *b, struct str s)
{
    for (size_t i = 0; i < s.len; i++)
        buf_add_byte(b, (char)toupper((unsigned char)s.ptr[i]));
}

static void write_oneof_cases(struct proto *p, const struct proto_type *t, struct str oneof)
{
    struct str prefix = type_name(p, t, add_lower, true);
    buf_printf(p->out, "typedef enum {\n  %.*s__", STR_ARG(prefix));
    add_upper(p->out, oneof);
    buf_add_text(p->out, "__NOT_SET = 0");
    for (size_t i = 0, n = 0; i < t->fields.len; i++) {
        if (!str_eq(t->fields.items[i].oneof, oneof))
            continue;
        buf_printf(p->out, ",\n  %.*s__", STR_ARG(prefix));
        add_upper(p->out, oneof);
        buf_add_byte(p->out, '_');
        add_upper(p->out, t->fields.items[i].name);
        buf_printf(p->out, " = %zu", ++n);
    }
    buf_printf(p->out, "\n} %.*s;\n\n", STR_ARG(oneof_name(p, t, oneof)));
}

static void write_oneof(struct proto *p, const struct proto_type *t, struct str oneof)
{
    buf_printf(p->out, "  %.*s %.*s_case;\n  union {\n", STR_ARG(oneof_name(p, t, oneof)),
            STR_ARG(oneof));
    for (size_t i = 0; i < t->fields.len; i++)
        if (str_eq(t->fields.items[i].oneof, oneof))
            write_field(p, t, &t->fields.items[i]);
    buf_add_text(p->out, "  };\n");
}

static void write_map_entry(
        struct proto *p, const struct proto_type *t, const struct proto_field *f)
{
    bool pointer, flag;
    struct str name =
            str_format(p->arena, "%.*s__%.*sEntry", STR_ARG(c_name(p, t)), STR_ARG(f->name));
    struct str key = value_type(p, t, f->key, &pointer, &flag);
    buf_printf(p->out, "typedef struct _%.*s {\n  ProtobufCMessage base;\n  %.*s key;\n",
            STR_ARG(name), STR_ARG(key));
    struct str value = value_type(p, t, f->type, &pointer, &flag);
    buf_printf(p->out, "  %.*s%svalue;\n} %.*s;\n\n", STR_ARG(value), pointer ? " *" : " ",
            STR_ARG(name));
}

static void write_struct(struct proto *p, const struct proto_type *t)
{
    struct str name = c_name(p, t);
    for (size_t i = 0; i < t->oneofs.len; i++)
        write_oneof_cases(p, t, t->oneofs.items[i]);
    for (size_t i = 0; i < t->fields.len; i++)
        if (t->fields.items[i].key.len)
            write_map_entry(p, t, &t->fields.items[i]);
    buf_printf(p->out, "struct _%.*s\n{\n  ProtobufCMessage base;\n", STR_ARG(name));
    for (size_t i = 0; i < t->fields.len; i++)
        if (!t->fields.items[i].oneof.len)
            write_field(p, t, &t->fields.items[i]);
    for (size_t i = 0; i < t->oneofs.len; i++)
        write_oneof(p, t, t->oneofs.items[i]);
    struct str low = type_name(p, t, add_lower, false), up = type_name(p, t, add_lower, true);
    buf_printf(p->out, "};\n#define %.*s__INIT { PROTOBUF_C_MESSAGE_INIT(&%.*s__descriptor) }\n\n",
            STR_ARG(up), STR_ARG(low));
}

static void write_functions(struct proto *p, const struct proto_type *t)
{
    struct str n = c_name(p, t), low = type_name(p, t, add_lower, false);
    buf_printf(p->out, "void %.*s__init(%.*s *message);\n", STR_ARG(low), STR_ARG(n));
    buf_printf(p->out, "size_t %.*s__get_packed_size(const %.*s *message);\n", STR_ARG(low),
            STR_ARG(n));
    buf_printf(p->out, "size_t %.*s__pack(const %.*s *message, uint8_t *out);\n", STR_ARG(low),
            STR_ARG(n));
    buf_printf(p->out,
            "size_t %.*s__pack_to_buffer(const %.*s *message, ProtobufCBuffer *buffer);\n",
            STR_ARG(low), STR_ARG(n));
    buf_printf(p->out,
            "%.*s *%.*s__unpack(ProtobufCAllocator *allocator, size_t len, const uint8_t *data);\n",
            STR_ARG(n), STR_ARG(low));
    buf_printf(p->out, "void %.*s__free_unpacked(%.*s *message, ProtobufCAllocator *allocator);\n",
            STR_ARG(low), STR_ARG(n));
    buf_printf(p->out, "extern const ProtobufCMessageDescriptor %.*s__descriptor;\n", STR_ARG(low));
}

static void write_enum(struct proto *p, const struct proto_type *t)
{
    struct str name = c_name(p, t), up = type_name(p, t, add_lower, true);
    buf_printf(p->out, "typedef enum _%.*s {\n", STR_ARG(name));
    for (size_t i = 0; i < t->values.len; i++)
        buf_printf(p->out, "  %.*s__%.*s = %lld%s\n", STR_ARG(up), STR_ARG(t->values.items[i].name),
                t->values.items[i].number, i + 1 < t->values.len ? "," : "");
    buf_printf(p->out, "} %.*s;\nextern const ProtobufCEnumDescriptor %.*s__descriptor;\n",
            STR_ARG(name), STR_ARG(type_name(p, t, add_lower, false)));
}

static void write_all(struct proto *p, struct str path)
{
    buf_printf(p->out, "/* from %.*s */\n#pragma once\n#include <protobuf-c/protobuf-c.h>\n",
            STR_ARG(path));
    for (size_t i = 0; i < p->imports.len; i++) {
        struct str s = p->imports.items[i];
        if (str_ends(s, ".proto"))
            buf_printf(p->out, "#include \"%.*s.pb-c.h\"\n", (int)(s.len - 6), s.ptr);
    }
    for (struct proto_type *t = p->first; t; t = t->next, p->types++)
        if (!t->is_enum)
            buf_printf(p->out, "typedef struct _%.*s %.*s;\n", STR_ARG(c_name(p, t)),
                    STR_ARG(c_name(p, t)));
    for (struct proto_type *t = p->first; t; t = t->next)
        if (t->is_enum)
            write_enum(p, t);
    for (struct proto_type *t = p->first; t; t = t->next)
        if (!t->is_enum)
            write_struct(p, t);
    for (struct proto_type *t = p->first; t; t = t->next)
        if (!t->is_enum)
            write_functions(p, t);
}

size_t proto_write(struct arena *a, struct str path, struct str text, const struct proto_report *r,
        struct buf *out)
{
    struct proto p = {
        .arena = a, .report = r, .at = text.ptr, .end = text.ptr + text.len, .line = 1, .out = out
    };
    p.tail = &p.first;
    read_file(&p);
    write_all(&p, path);
    for (struct proto_type *t = p.first; t; t = t->next) {
        vec_free(&t->fields);
        vec_free(&t->values);
        vec_free(&t->oneofs);
    }
    vec_free(&p.imports);
    return p.types;
}
