// Private: the state of lowering one function, shared by the files of src/source/ir.
//
// Lowering writes a draft: instructions in the order of their making, each tagged with its block; blocks with
// edge lists; paths, types and the rest hash-consed. finish.c turns the draft into the compact, renumbered
// struct ir_function. Everything here lives in the scratch arena.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_LOWER_INT_H
#define ASSAY_LOWER_INT_H

#include "base/arena.h"
#include "base/hash.h"
#include "source/ir/ir.h"

// Growing arrays in an arena; what is outgrown stays behind until the arena is reset.
#define LIST(T)            \
    struct {               \
        T *items;          \
        uint32_t len, cap; \
    }

void *list_grow(struct arena *a, void *items, uint32_t len, uint32_t *cap, size_t size);

#define list_push(a, l, ...)                                                                       \
    do {                                                                                           \
        if ((l)->len == (l)->cap)                                                                  \
            (l)->items = list_grow((a), (l)->items, (l)->len, &(l)->cap, sizeof *(l)->items);      \
        (l)->items[(l)->len++] = (__VA_ARGS__);                                                    \
    } while (0)

// An index over hash-consed items: finds the numbers of the items that have a hash. Walk the candidates:
//   for (uint32_t at = hash, i; cons_next(&c, hash, &at, &i);) if (same(items[i])) return i;
struct cons {
    uint64_t *slots; // hash << 32 | number + 1; 0 is free
    uint32_t mask, len;
};

bool cons_next(const struct cons *c, uint32_t hash, uint32_t *at, uint32_t *number);
void cons_add(struct cons *c, struct arena *a, uint32_t hash, uint32_t number);

static inline uint32_t hash_words(uint64_t a, uint64_t b)
{
    return (uint32_t)hash_pair(a, b);
}

// Where an instruction comes from.
struct site {
    place where;
    uint32_t expansion;
    uint8_t flags; // enum ir_flag
};

struct draft_edge {
    uint32_t from;
    uint32_t next; // in edges; 0 ends
};

struct draft_case {
    struct ir_case c;
    uint32_t next; // in cases; 0 ends
};

struct draft_phi { // of a block that is not sealed yet
    uint32_t value, variable;
    uint32_t next; // in incomplete; 0 ends
};

struct draft_block {
    uint8_t end, flags;
    bool ended, sealed;
    uint32_t value, next[2];
    uint32_t first_case, last_case; // in cases
    uint32_t first_pred, last_pred, n_preds;
    uint32_t incomplete; // head of its list
    struct site site;    // of its end
};

// An SSA variable: a scalar local whose address nobody takes, or a temporary that joins values.
struct variable {
    const struct type *type;
    uint32_t local;        // in locals, or IR_NO_LOCAL
    uint32_t block, value; // the last definition seen, as a cache; value 0: none
};

struct break_context { // where break and continue lead; an entry for each loop and switch around
    struct break_context *outer;
    uint32_t on_break, on_continue; // blocks + 1; 0: not here
    struct switch_context *cases;   // of the innermost switch
};

struct switch_context {
    uint32_t head;      // the block that ends in IR_SWITCH
    uint32_t otherwise; // block of default + 1
};

struct label {
    symbol name;
    uint32_t block;
    int64_t address; // its number when && takes it, else 0
    bool defined;
};

struct seen_type {
    const struct type *type;
    uint32_t number;
};

struct lower {
    const struct function_ast *ast;
    struct arena *scratch, *keep; // keep: only for types that the result refers to
    uint32_t block; // the current one
    uint32_t depth; // of recursion over expressions and statements

    LIST(struct ir_instr) instrs; // [0] unused
    LIST(uint32_t) block_of;      // beside instrs
    LIST(uint32_t) forward;       // beside instrs: a removed PHI's replacement, else 0
    LIST(uint32_t) operands;
    LIST(struct draft_block) blocks;
    LIST(struct draft_edge) edges;      // [0] unused
    LIST(struct draft_case) cases;      // [0] unused
    LIST(struct draft_phi) incomplete;  // [0] unused
    LIST(uint32_t) phi_work;            // PHIs without operands yet, then those to try
    LIST(struct variable) variables;
    LIST(struct ir_path) paths;         // [0] unused
    LIST(struct ir_field) fields;
    LIST(const struct type *) types;    // [0] is void, [1] unknown
    LIST(struct seen_type) seen_types;  // by address
    LIST(struct ir_ref) refs;
    LIST(struct ir_local) locals;
    LIST(symbol) strings;
    LIST(struct label) labels;
    LIST(const struct expr *) spine;    // left operands on the way down
    uint32_t *variable_of; // beside ast->locals: variable + 1, or 0 for one in memory

    struct cons path_index, field_index, type_index, pointer_index, ref_index, const_index, label_index;
    struct cons def_index; // (block, variable) -> number in defs
    LIST(struct ssa_def) defs;
    LIST(struct const_use) consts;
    const struct type *last_type; // one-entry cache of type_number
    uint32_t last_type_number;

    struct break_context *breaks;
    uint32_t dispatch; // block of the computed gotos + 1
    uint32_t dispatch_variable;
    int64_t n_addresses; // labels whose address is taken
};

struct ssa_def {
    uint32_t block, variable, value;
};

struct const_use {
    int64_t imm;
    uint32_t type;
    symbol macro; // the innermost macro that wrote it: what another one says is another constant
    uint32_t value;
};

enum { DEPTH_MOST = 2500 }; // expressions nested deeper become UNKNOWN

// build.c: blocks and instructions.
uint32_t block_new(struct lower *l);
void block_start(struct lower *l, uint32_t block); // makes it the current one
bool block_dead(const struct lower *l, uint32_t block); // known to be unreachable
void edge_add(struct lower *l, uint32_t from, uint32_t to);
void end_jump(struct lower *l, struct site at, uint32_t to);
void end_branch(struct lower *l, struct site at, uint32_t value, uint32_t yes, uint32_t no);
void end_with(struct lower *l, struct site at, enum ir_end end, uint32_t value);
void case_add(struct lower *l, uint32_t head, struct ir_case c); // without its edge
void seal(struct lower *l, uint32_t block); // no further predecessors come
uint32_t emit(struct lower *l, struct site at, enum ir_op op, const struct type *type, uint32_t a,
        uint32_t b);
uint32_t emit_list(struct lower *l, struct site at, enum ir_op op, const struct type *type, uint32_t a,
        const uint32_t *operands, uint32_t n);
uint32_t emit_const(struct lower *l, struct site at, const struct type *type, int64_t value);
uint32_t emit_undef(struct lower *l, const struct type *type, uint32_t local);
uint32_t type_number(struct lower *l, const struct type *type);
uint32_t field_number(struct lower *l, const struct type *record, const struct field *f, symbol name);
uint32_t ref_number(struct lower *l, const struct decl *d);
uint32_t string_number(struct lower *l, struct str text);
uint32_t path_make(struct lower *l, enum ir_path_kind kind, uint32_t base, uint32_t x,
        const struct type *type);
uint32_t temporary(struct lower *l, const struct type *type, place where); // a local in memory
uint32_t label_number(struct lower *l, symbol name); // made with an open block when new

static inline struct ir_instr *instr(struct lower *l, uint32_t v)
{
    return &l->instrs.items[v];
}

static inline const struct type *value_type(const struct lower *l, uint32_t v)
{
    return l->types.items[l->instrs.items[v].type];
}

static inline const struct type *path_type(const struct lower *l, uint32_t path)
{
    return l->types.items[l->paths.items[path].type];
}

static inline struct site site_of(const struct expr *e)
{
    uint8_t flags = e->flags & EXPR_GUESSED ? IR_GUESSED : 0;
    return (struct site){ e->where, e->expansion, flags };
}

static inline struct site site_of_stmt(const struct stmt *s)
{
    return (struct site){ s->where, s->expansion, 0 };
}

// ssa.c
uint32_t variable_new(struct lower *l, const struct type *type, uint32_t local);
void variable_write(struct lower *l, uint32_t variable, uint32_t block, uint32_t value);
uint32_t variable_read(struct lower *l, uint32_t variable, uint32_t block);
uint32_t resolve(struct lower *l, uint32_t v); // through removed PHIs
void ssa_complete(struct lower *l, uint32_t block); // fills the PHIs made before it was sealed
void ssa_simplify(struct lower *l, const bool *reachable); // after the last edge: drops dead operands

// ir_fold.c: values of instructions that need no instruction.
bool fold_binary(enum ir_op op, const struct type *operands, int64_t a, int64_t b, int64_t *result);
int64_t fold_to_type(const struct type *type, int64_t value);
bool type_equal(const struct type *a, const struct type *b); // same representation and meaning
// Emits `a op b` or what it comes to.
uint32_t make_binary(struct lower *l, struct site at, enum ir_op op, const struct type *type, uint32_t a,
        uint32_t b);
uint32_t make_unary(struct lower *l, struct site at, enum ir_op op, const struct type *type, uint32_t a);
uint32_t make_cast(struct lower *l, struct site at, const struct type *type, uint32_t a, bool implicit);
uint32_t make_pointer_add(struct lower *l, struct site at, const struct type *type, uint32_t pointer,
        uint32_t index, bool subtract);

// lower_path.c: what an expression names, and access to it.
struct target { // an lvalue: a variable, or a path in memory
    bool is_variable;
    uint32_t x;
    const struct type *type;
};

bool is_aggregate(const struct type *t); // lives in memory: struct, union, array, vector
uint32_t path_of(struct lower *l, const struct expr *e);
uint32_t path_deref(struct lower *l, uint32_t pointer, const struct type *type);
uint32_t lower_index(struct lower *l, const struct expr *e);
uint32_t path_local(struct lower *l, uint32_t local);
struct target target_of(struct lower *l, const struct expr *e);
uint32_t target_read(struct lower *l, struct site at, struct target t);
void target_write(struct lower *l, struct site at, struct target t, uint32_t value);
uint32_t load_path(struct lower *l, struct site at, uint32_t path, const struct type *type);
void store_path(struct lower *l, struct site at, uint32_t path, uint32_t value);
void copy_path(struct lower *l, struct site at, uint32_t from, uint32_t to);
uint32_t address_of_path(struct lower *l, struct site at, uint32_t path, const struct type *pointer);
uint32_t local_variable(const struct lower *l, const struct decl *d); // variable + 1, or 0
bool is_own_local(const struct lower *l, const struct decl *d);

// lower_expr.c
uint32_t lower_value(struct lower *l, const struct expr *e);
void lower_effect(struct lower *l, const struct expr *e);
uint32_t unknown_value(struct lower *l, struct site at, const struct type *type, uint32_t part);

// lower_call.c
uint32_t lower_call(struct lower *l, const struct expr *e);
void lower_asm(struct lower *l, const struct expr *e);
uint32_t lower_unknown(struct lower *l, const struct expr *e);
const struct expr *builtin_expected(const struct expr *e); // __builtin_expect(x, n): x; else NULL
const struct decl *callee_decl(const struct expr *callee); // the DECL_FUNCTION it names, or NULL

// lower_cond.c
void lower_condition(struct lower *l, const struct expr *e, uint32_t yes, uint32_t no);
uint32_t lower_boolean(struct lower *l, const struct expr *e);     // && and || as a value
uint32_t lower_conditional(struct lower *l, const struct expr *e); // ?: as a value

// lower_object.c: expressions whose value is a struct, union or array, and initialisers.
uint32_t lower_object(struct lower *l, const struct expr *e); // the path where it lies
void lower_into(struct lower *l, const struct expr *e, uint32_t path);
void lower_init(struct lower *l, const struct decl *d, const struct expr *init);

// lower_stmt.c
void lower_stmts(struct lower *l, const struct stmt *first);
// The value of a statement expression: `want` says whether the last one's is asked for.
uint32_t lower_statement_expr(struct lower *l, const struct expr *e, bool want);

// finish.c
struct ir_function *finish(struct lower *l, struct arena *keep);

#endif
