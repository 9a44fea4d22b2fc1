// ASN.1 inside synth: tokens, the tree of one run of the compiler, and the three passes over it.
//
// A unit is what one invocation of an ASN.1 compiler sees: some files, a prefix, a few switches.
// The passes are asn1_parse (text to declarations), asn1_resolve (parameterised types get their
// copies, recursion is found) and asn1_emit (one declaration to the text of its header). Everything
// lies in the unit's arena. Work is capped in tokens, nodes and copies; what a cap or an error cost
// is a line in `diags`.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_SYNTH_ASN1_INT_H
#define ASSAY_SYNTH_ASN1_INT_H

#include "base/buf.h"
#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"

enum {
    ASN1_DEPTH_MOST = 48,               // types in types
    ASN1_TOKENS_MOST = 8 * 1000 * 1000, // of one unit
    ASN1_NODES_MOST = 8 * 1000 * 1000,  // of one unit, copies included
    ASN1_COPIES_MOST = 50 * 1000,       // copies of one parameterised type
    ASN1_EMIT_MOST = 32 * 1024 * 1024,  // bytes of one header
};

enum asn1_token_kind {
    ASN1_TOK_EOF,
    ASN1_TOK_LOWER, // identifier or value reference
    ASN1_TOK_UPPER, // type reference or keyword
    ASN1_TOK_FIELD, // &id, &Value
    ASN1_TOK_NUMBER,
    ASN1_TOK_STRING, // "...", '01'B, '0F'H
    ASN1_TOK_PUNCT,  // one of { } ( ) [ ] , ; : | ^ @ . < > * ! - and ::= .. ... [[ ]]
};

struct asn1_token {
    enum asn1_token_kind kind;
    uint32_t line;
    struct str text;
};

struct asn1_tokens {
    struct asn1_token *items; // the last one is ASN1_TOK_EOF
    size_t len;
    bool cut; // the cap was hit
};

enum asn1_kind {
    ASN1_REFERENCE, // ref, perhaps with args
    ASN1_FIELD,     // ref.&field, perhaps constrained by `set`
    ASN1_BOOLEAN,
    ASN1_INTEGER,
    ASN1_ENUMERATED,
    ASN1_REAL,
    ASN1_BIT_STRING,
    ASN1_BUILTIN, // any other type without parts: `ref` is its C name without _t
    ASN1_SEQUENCE,
    ASN1_SET,
    ASN1_CHOICE,
    ASN1_OPEN_TYPE, // the CHOICE that an object set makes of Class.&Field
    ASN1_SEQUENCE_OF,
    ASN1_SET_OF,
    ASN1_EXTENSION,  // the "..." of a list
    ASN1_ITEM,       // a member of ENUMERATED, a named number or bit
    ASN1_CLASS,      // members are its fields; `syntax` the tokens of WITH SYNTAX
    ASN1_VALUE,      // x Type ::= 5; members[0] is the type
    ASN1_OBJECTS,    // object or object set of class `ref`; `body` its tokens
    ASN1_COMPONENTS, // COMPONENTS OF ref
};

enum asn1_flag {
    ASN1_OPTIONAL = 1,
    ASN1_DEFAULT = 2,
    ASN1_POINTER = 4,       // a member that C keeps behind a pointer
    ASN1_STRUCT_NAME = 8,   // written "struct X", not "X_t": breaks a recursion
    ASN1_ANONYMOUS = 16,    // element of SEQUENCE OF
    ASN1_CLASHES = 32,      // another module of the unit has the same name
    ASN1_ZERO_DEFAULT = 64, // DEFAULT with the value 0
    ASN1_FIELD_UPPER = 128, // a class's field that holds a type
    ASN1_RENAMED = 256,     // a copy that took its name from its argument
    ASN1_OPEN_RANGE = 512,  // a range with an extension
};

struct asn1_bound {
    enum { ASN1_NONE, ASN1_LOWEST, ASN1_HIGHEST, ASN1_NUMBER, ASN1_NAMED } kind;
    int64_t value; // ASN1_NUMBER, saturated
    struct str name;
};

struct asn1_span { // tokens [first, last) of a file
    const struct asn1_token *first, *last;
};

struct asn1_module;

struct asn1_node {
    enum asn1_kind kind;
    unsigned flags;
    struct str name; // empty: none
    struct str ref, field, set;
    struct asn1_node *first, *last; // members
    struct asn1_node *next, *parent;
    struct asn1_node *args; // actual parameters, through `next`
    struct asn1_module *module;
    struct asn1_node *same_name; // next declaration with this name in the unit
    struct str *formals;         // names of the formal parameters
    size_t n_formals;
    struct asn1_node **copies; // of a parameterised declaration, in the order of first use
    size_t n_copies, cap_copies;
    struct asn1_node *origin; // of a copy: the parameterised declaration
    struct asn1_span body;    // ASN1_OBJECTS, ASN1_CLASS: what is in the braces
    struct asn1_bound low, high;
    int64_t value; // ASN1_ITEM, ASN1_VALUE
    bool has_value, constrained;
    struct str value_name; // ASN1_VALUE, ASN1_ITEM given by name
    struct asn1_node *open; // ASN1_FIELD: what its object set allows, once asked for
    bool open_asked, no_set;
    uint32_t line;
    int spec_index;                        // -1: no copy
    int mark;                              // of a walk
    uint32_t component;                    // strongly connected component; 0: not found yet
    struct asn1_node *values, *next_value; // of a type: its values, a ring entered at the last
};

struct asn1_import {
    struct str name, module;
};

struct asn1_module {
    struct str name;
    struct asn1_node **decls; // in the order of the text
    size_t n_decls;
    struct asn1_import *imports;
    size_t n_imports;
    uint32_t file; // the caller's number of the file
};

struct asn1_diag {
    uint32_t file, line;
    struct str name;    // of the type that suffers; may be empty
    const char *reason; // a static text
};

struct asn1_options {
    struct str prefix;
    bool compound_names;  // -fcompound-names
    bool indirect_choice; // -findirect-choice
    bool include_deps;    // not -fno-include-deps
};

struct asn1_unit {
    struct arena *arena;
    struct asn1_options options;
    struct map by_name; // hash of a name -> first declaration
    VEC(struct asn1_module *) modules;
    VEC(struct asn1_diag) diags;
    size_t nodes, tokens;
    size_t not_made; // types without a text
};

struct asn1_tokens asn1_lex(struct arena *a, struct str text, size_t most);
static inline bool asn1_is(const struct asn1_token *t, const char *text)
{
    return str_is(t->text, text) && t->kind != ASN1_TOK_STRING;
}

// Requires: the text outlives the unit. Leaves: the file's modules at the end of unit->modules.
void asn1_parse(struct asn1_unit *u, struct str text, uint32_t file);
// One type at the front of a span, for the objects of an object set; NULL when there is none.
struct asn1_node *asn1_parse_type(struct asn1_unit *u, struct asn1_module *m, struct asn1_span *at);
// Requires: all files parsed. Leaves: names can be looked up, headers have their names.
void asn1_resolve_names(struct asn1_unit *u);
// Requires: names resolved. Leaves: values numbered, copies made, recursion marked.
void asn1_resolve(struct asn1_unit *u);
// The text of the header of a declaration and all its copies; false when it has none.
bool asn1_emit(struct asn1_unit *u, struct asn1_node *decl, struct buf *out);
void asn1_emit_constants(struct asn1_unit *u, struct buf *out);
bool asn1_has_header(const struct asn1_node *decl);
// The file's name: prefix, name as written, ".h".
struct str asn1_header_name(struct asn1_unit *u, const struct asn1_node *decl);
void asn1_unit_free(struct asn1_unit *u);

// asn1_resolve.c, for the emission.
struct asn1_node *asn1_lookup(struct asn1_unit *u, const struct asn1_module *from, struct str name);
// What a reference stands for: a declaration, or the copy of a parameterised one; NULL when
// unknown.
struct asn1_node *asn1_target(struct asn1_unit *u, struct asn1_node *reference);
// The end of a chain of references; never a reference. NULL when unknown.
struct asn1_node *asn1_terminal(struct asn1_unit *u, struct asn1_node *n);
// asn1_cycle.c: leaves `component` of every SEQUENCE, CHOICE ... declaration and copy.
void asn1_find_cycles(struct asn1_unit *u);
bool asn1_is_struct(const struct asn1_node *n); // SEQUENCE, SET, CHOICE, ... OF
bool asn1_number(struct asn1_unit *u, const struct asn1_module *m, const struct asn1_bound *b,
        int64_t *value);
struct asn1_node *asn1_new(
        struct asn1_unit *u, enum asn1_kind kind, struct asn1_module *m, uint32_t line);
void asn1_add(struct asn1_node *parent, struct asn1_node *child);
void asn1_report(struct asn1_unit *u, const struct asn1_module *m, uint32_t line, struct str name,
        const char *reason);

// asn1_objects.c: the alternatives an object set gives to a class's type field.
// NULL when the set is unknown (then the field's `no_set` says so) or a cap is hit.
struct asn1_node *asn1_open_type(struct asn1_unit *u, struct asn1_node *field);
struct asn1_node *asn1_class_field(struct asn1_unit *u, const struct asn1_node *field);

#endif
