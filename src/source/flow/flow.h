// What is true of the whole program: who calls whom, who never returns, where bytes from outside
// enter and what they reach, what dominates what, and what callers may expect of a function.
//
// Life cycle: flow_build after program_read, flow_free at the end; in between a struct flow is
// read-only and any thread may ask it. It points into the program and must not outlive it.
//
// Numbers: a *callee* below `n_functions` is a function of the drop, above it is externs[callee -
// n_functions]. A *cell* is a (record, field) pair of the whole program: memory is told apart by
// type and member, not by object. Values are those of the function's IR. Everything is ordered by
// place, nothing by thread or address.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_FLOW_H
#define ASSAY_FLOW_H

#include "base/pool.h"
#include "source/program.h"

enum { FLOW_NONE = UINT32_MAX };

// ---- Contracts: what a library function does, from the text on its model's prototype
// (contract.c). ----

enum clause_verb {
    CLAUSE_ALLOC,      // alloc(ret, size)
    CLAUSE_CALLS,      // calls(fn, arg...): while it runs
    CLAUSE_COMMAND,    // command(p)
    CLAUSE_COMPARES,   // compares(a, b, n)
    CLAUSE_COPIES,     // copies(dst, src): content
    CLAUSE_DECODES,    // decodes(out, p, n): out is filled with what the bytes say
    CLAUSE_DERIVED,    // derived(ret, x)
    CLAUSE_FORMAT,     // format(p, first)
    CLAUSE_FREES,      // frees(p)
    CLAUSE_HANDLE,     // handle(ret, kind)
    CLAUSE_INTO,       // into(ret, p): points into p's object
    CLAUSE_LE,         // le(ret, n)
    CLAUSE_NEG,        // neg(ret): may be negative
    CLAUSE_NONNULL,    // nonnull(p)
    CLAUSE_NORETURN,   // noreturn
    CLAUSE_NULL,       // null(ret): on a miss
    CLAUSE_NULL_ALLOC, // null_alloc(ret): when memory ends
    CLAUSE_OUTSIDE,    // outside(p, n, level)
    CLAUSE_RANGE,      // range(ret, low, high)
    CLAUSE_READS,      // reads(p, n)
    CLAUSE_REALLOC,    // realloc(p, ret, n)
    CLAUSE_SAME,       // same(ret, p)
    CLAUSE_SENDS,      // sends(p, n)
    CLAUSE_STORES,     // stores(fn, arg...): called later
    CLAUSE_STRING,     // string(p): reads up to a terminator
    CLAUSE_THREAD,     // thread(fn, arg)
    CLAUSE_WRITES,     // writes(p, n)
    CLAUSE_ZEROED,     // zeroed(ret)
    CLAUSE_OTHER,
};

enum { CLAUSE_RET = -1, CLAUSE_NO_PARAM = -2, CLAUSE_ARGS = 4 };

struct clause_arg {
    int param;       // number of the parameter, CLAUSE_RET, or CLAUSE_NO_PARAM
    uint8_t derefs;  // *p, p->m, p[..]: behind the pointer
    bool plain;      // the name alone (perhaps dereferenced): no arithmetic around it
    struct str text; // as written
};

struct clause {
    uint8_t verb; // enum clause_verb
    uint8_t n_args;
    struct clause_arg args[CLAUSE_ARGS];
};

struct contract {
    struct clause *clauses;
    uint32_t n_clauses;
};

// The first clause of that verb at or after `*at` (which then stands behind it), or NULL. `c` may
// be NULL.
const struct clause *contract_next(const struct contract *c, enum clause_verb verb, uint32_t *at);
bool contract_has(const struct contract *c, enum clause_verb verb);

// ---- Trust: how far from the operator's hands a byte comes; higher is worse (trust.c). ----

enum trust {
    TRUST_NONE,    // not from outside
    TRUST_ENV,     // environment, command line
    TRUST_FILE,    // files and configuration
    TRUST_LOCAL,   // other processes on the host
    TRUST_ADMIN,   // whoever operates it
    TRUST_LIBRARY, // handed to a callback by a library we have no model of
    TRUST_NETWORK, // anyone who can send to it
    TRUST_LEVELS
};

const char *trust_name(enum trust t);   // "the network"
enum trust trust_level(uint64_t taint); // the worst in a taint set
bool trust_is_direct(
        uint64_t taint); // that worst did not come through memory kept by (record, member)

// A taint set: the low half says which parameters it stems from (value: bit i, what it points to:
// bit 16+i), the high half which levels of trust.
enum { TAINT_PARAMS = 16, TAINT_LEVEL_BASE = 32 };
#define TAINT_LEVEL(t) (UINT64_C(1) << (TAINT_LEVEL_BASE + (t)))
#define TAINT_LEVELS_MASK (UINT64_C(0xffff) << TAINT_LEVEL_BASE)
#define TAINT_DIRECT_MASK (UINT64_C(0xff) << TAINT_LEVEL_BASE)
// The same level, but read from a cell: what some object of that type was given once.
#define TAINT_KEPT(set) ((((set)&TAINT_DIRECT_MASK) << 8) | ((set) & ~TAINT_DIRECT_MASK))
// Descriptors and streams carry what kind of handle they are the same way, 16 bits further up.
#define TAINT_HANDLE(t) (TAINT_LEVEL(t) << 16)
#define TAINT_ABSOLUTE (UINT64_C(0xffffffff) << TAINT_LEVEL_BASE)

struct taint {
    uint64_t value; // of the scalar itself; for a pointer: whether and what it points to is chosen
                    // outside
    uint64_t content; // of the bytes it points to
};

// ---- Cells ----

struct flow_cell {
    place record;              // where the record's body begins; 0 when unknown
    symbol name;               // the member
    const struct field *field; // one of its descriptions, or NULL
    const struct type *owner;  // the record's type, or NULL
    bool container;            // it links objects of any kind: a list's next, a pointer to void
    bool of_object; // its record is the program's own object (it has links, callbacks), no overlay
                    // of bytes
    struct taint taint;          // levels only
    uint32_t loads, stores;      // how often
    uint32_t null_stores;        // of them: a null or zero constant
    uint32_t sets, sets_outside; // a pointer or number, no constant, stored; of them: because
                                 // outside data said so
    uint32_t derefs, checked,
            asserted;          // as a pointer: followed, followed after a check, asserted (peers.c)
    uint32_t indexes, bounded; // as a length, count or index: uses, uses below a bound
    int64_t low, high;         // of the numbers that are stored in it, when `ranged`
    bool ranged;               // every store is known (ranges.c)
    bool raw;                  // it is also read out of raw bytes, which no store wrote
    uint64_t tainted_at; // where outside data is stored: function << 32 | instruction; UINT64_MAX =
                         // nowhere
};

// ---- Functions ----

enum call_how {
    CALL_DIRECT,
    CALL_FIELD,     // through a pointer of a known (record, field), global or table
    CALL_PARAMETER, // a callback that was passed in
    CALL_SIGNATURE, // by type alone: a guess
    CALL_UNKNOWN,   // nothing is known
};

struct flow_call {
    uint32_t instr;
    uint8_t how;                      // enum call_how
    uint32_t first_target, n_targets; // in the function's `targets`: callees
};

enum flow_block_flag {
    FLOW_BLOCK_DOOMED = 1, // every path from it ends in a call that never returns
    FLOW_BLOCK_CUT = 2,    // it ends at its first call that never returns
    FLOW_BLOCK_DEAD = 4,   // not reachable once doomed paths are cut
    FLOW_BLOCK_WRITES = 8, // it stores, or hands the place of an object to a call
};

enum null_reason { // why a function may return NULL
    NULL_NEVER,
    NULL_ALLOCATION, // memory or a pool is exhausted
    NULL_FAILURE,    // something it calls or checks failed
    NULL_MISS,       // it searched and did not find
};

enum atom_kind {
    ATOM_NEEDS_VALID, // follows the parameter without a check
    ATOM_ABORTS_NULL, // aborts when it is NULL
    ATOM_ABORTS,      // aborts depending on its value
    ATOM_FREES,       // releases what it points to
    ATOM_CONSUMES,    // releases or keeps it on every path that returns, and releases it on some
    ATOM_STORES,      // keeps it in memory that outlives the call
    ATOM_LENGTH,      // uses it as the length of a copy or an index, unbounded
    ATOM_ALLOCATES,   // uses it as a size of memory
    ATOM_FORMAT,      // as a format string
    ATOM_COMMAND,     // as a command
};

struct flow_atom {
    uint8_t kind;   // enum atom_kind
    uint8_t param;  // which parameter
    uint8_t depth;  // calls between here and the place; 0 = this function itself
    bool always;    // on every path that returns (but for NULL)
    uint32_t cell;  // the member of it that is meant, or FLOW_NONE for the parameter itself
    uint32_t instr; // here: the instruction (or the terminator of `block` when 0)
    uint32_t block;
    uint32_t callee; // through which function, or FLOW_NONE
};

enum { SUMMARY_ATOMS = 64, SUMMARY_CONSTANTS = 4 };

struct flow_constant { // an integer that a function returns, and why it is that one
    int64_t value;
    uint8_t reason;         // enum null_reason
    uint32_t block, callee; // where; inherited from, or FLOW_NONE
};

struct flow_summary {
    int64_t low, high; // of the number it returns (ranges.c); low > high: not known
    uint8_t null;      // enum null_reason
    bool null_outside; // the miss or failure depends on arguments, not on resources alone
    uint32_t null_instr, null_block; // where the NULL comes from
    uint32_t null_callee;            // inherited from, or FLOW_NONE
    uint8_t returns_param;           // the parameter it returns, + 1; 0 = none
    bool fresh;                      // what it returns is newly made
    struct flow_constant
            constants[SUMMARY_CONSTANTS]; // integers it returns, each with why; n + 1 = others too
    uint8_t n_constants;
    bool other_results; // it returns more than those constants
    struct taint returns;
    uint64_t writes[TAINT_PARAMS]; // taint of what it writes behind parameter i
    struct flow_atom *atoms;
    uint32_t n_atoms;
    bool lossy; // more than SUMMARY_ATOMS
};

// What a branch proves on one of its edges: `key` compared with a constant or another key.
enum fact_rel { FACT_EQ, FACT_NE, FACT_LT, FACT_LE, FACT_GT, FACT_GE };

struct flow_fact {
    uint32_t key;
    uint32_t block; // holds in every block this one dominates
    uint32_t from;  // the block whose end decided it
    uint32_t value; // the value that was compared
    uint32_t other; // key of the other side; 0: the constant
    uint8_t rel;    // enum fact_rel
    int64_t constant;
};

struct flow_function {
    const struct ir_function *ir;
    uint32_t *targets_of_ref;   // [n_refs]: callee, or global | FLOW_GLOBAL, or FLOW_NONE
    uint32_t *cells;            // [n_fields]
    uint8_t *block_flags;       // [n_blocks]
    uint32_t *idom;             // [n_blocks] without doomed paths; FLOW_NONE for dead blocks
    uint32_t *dom_in, *dom_out; // preorder interval in the dominator tree
    uint32_t *key;              // [n_instrs] values with equal keys have equal expressions
    struct flow_fact *facts;    // by key, then block
    uint32_t n_facts;
    uint32_t *made; // keys of pointers whose objects it clears as a whole: new ones
    uint32_t n_made;
    struct flow_call *calls; // by order of blocks
    uint32_t n_calls;
    uint32_t *targets;
    uint32_t n_targets;
    uint32_t *callers; // functions that call it, sorted, each once
    uint32_t n_callers;
    uint32_t level; // bottom-up: all callees outside its SCC have a lower one
    uint32_t scc;   // number of its component
    bool recursive; // it can reach itself
    bool noreturn;
    bool escapes; // its address goes to a library without a model of what it does with it
    bool address_taken;
    struct flow_summary summary;
    int64_t *params_range; // [2 * TAINT_PARAMS]: low, high of what callers pass; NULL = not known
    int64_t *outs_range; // [2 * TAINT_PARAMS]: the same of what it writes behind them; low > high:
                         // nothing; the whole of int64_t: not known
    uint64_t params_in[2 * TAINT_PARAMS]; // levels of values, then of contents, from all callers
    uint64_t outside;                     // levels of data that enters in this function itself
    uint32_t source_instr;                // the first call that brings it, or 0
    bool interface;      // outside data enters by who calls it, and nobody in the drop does
    uint32_t *cells_out; // cells it stores outside data in
    uint32_t n_cells_out;
    // Reach: from where outside data arrives.
    uint8_t reach;     // enum trust of the worst data that gets here
    uint16_t hops;     // calls and hand-overs from the entry
    uint32_t way;      // in flow.ways, when reached
    uint8_t role;      // enum file_role of its file
    uint64_t programs; // which programs of the drop it can be part of (programs.c)
};

// The key of a value; its own number while it has none.
static inline uint32_t flow_key(const struct flow_function *f, uint32_t value)
{
    return f->key[value] ? f->key[value] : value;
}

enum { FLOW_GLOBAL = 0x80000000u };

struct flow_extern {
    symbol name;
    const struct decl *decl;
    const struct contract *contract; // NULL without one
    bool noreturn;
    uint32_t calls; // sites in the drop
};

// How the results of a function that may return NULL are treated (peers.c).
struct flow_peers {
    uint32_t sites, checked, asserted, unchecked;
    uint64_t first_checked; // one that does check: function << 32 | instruction; UINT64_MAX = none
    uint32_t results,
            looked_at; // sites that get a number from it; of them: that do anything with it
};

// A step of the way on which outside data gets to a function; `from` leads back to where it comes
// in.
enum way_kind { WAY_UP, WAY_DOWN, WAY_ACROSS };
struct flow_way {
    uint32_t function;
    uint32_t from;  // the step before, in flow.ways; FLOW_NONE at the entry
    uint32_t instr; // WAY_DOWN: the call in the function before; WAY_UP: the call here; entry: what
                    // brings it
    uint32_t cell;  // WAY_ACROSS: the member it is handed over in
    uint32_t hops;
    uint8_t how; // enum way_kind
    uint64_t programs;
};

struct flow_counts { // for the report and the tests
    uint32_t calls, calls_direct, calls_resolved, calls_guessed, calls_unknown;
    uint32_t sources, functions_reached, cells, cells_tainted;
    uint32_t rounds, summaries_lossy;
    bool capped; // the taint fixpoint was cut
};

struct flow {
    const struct program *program;
    struct flow_function *functions; // as program->functions
    uint32_t n_functions;
    struct flow_extern *externs; // by name
    uint32_t n_externs;
    struct flow_cell *cells;
    uint32_t n_cells;
    struct taint *globals;    // of program->globals: levels only
    struct flow_peers *peers; // of callees, functions and externs
    struct flow_way *ways;
    uint32_t n_ways;
    uint16_t *ways_hops;
    uint32_t *order;        // functions bottom-up, by level, then number
    uint32_t *level_starts; // [n_levels + 1] in order
    uint32_t n_levels;
    bool ranges_done;    // cells' and results' ranges may be used
    bool ranges_final;   // of functions on the same level too
    bool summaries_done; // every summary may be read, not only those of lower levels
    struct flow_counts counts;
    size_t memory_held; // bytes of its arenas
    struct flow_memory *memory;
};

// Requires a program that was read. Leaves everything above filled. Never fails.
void flow_build(struct flow *w, const struct program *p, struct pool *pool);
void flow_free(struct flow *w);

// ---- Questions ----

// The function's name, of the drop or not.
struct str flow_name(const struct flow *w, uint32_t callee);
const struct contract *flow_contract(const struct flow *w, uint32_t callee);
// Whether a callee never returns.
bool flow_never_returns(const struct flow *w, uint32_t callee);
// The callee of a direct call, or FLOW_NONE.
uint32_t flow_callee(const struct flow_function *f, const struct ir_instr *call);
// The call record of an instruction, or NULL.
const struct flow_call *flow_call_at(const struct flow_function *f, uint32_t instr);

// Where a path leads: what kind of memory its last step names.
enum memory_kind { MEMORY_NONE, MEMORY_CELL, MEMORY_LOCAL, MEMORY_GLOBAL, MEMORY_POINTEE };
struct memory {
    uint8_t kind;  // enum memory_kind
    bool element;  // one element of it, or something behind it
    uint32_t id;   // cell, local, global (FLOW_NONE when unknown), value
    uint32_t root; // the value at the base of the path, or 0
};
struct memory flow_memory_of(const struct flow_function *f, uint32_t path);
// Whether two paths name the same object, for all that their steps say.
bool flow_same_path(const struct flow_function *f, uint32_t a, uint32_t b);

// Through casts, copies, same(ret, p) calls and branch hints to the value that was there first.
uint32_t flow_strip(const struct flow *w, const struct flow_function *f, uint32_t value);

// Whether block a dominates block b.
static inline bool flow_dominates(const struct flow_function *f, uint32_t a, uint32_t b)
{
    return f->dom_in[a] <= f->dom_in[b] && f->dom_out[b] <= f->dom_out[a];
}

// Facts about the value's key that hold before instruction `at` (0: at the end of `block`). The
// next one is returned from `*cursor` on, NULL at the end. Start with 0.
const struct flow_fact *guard_next(const struct flow *w, const struct flow_function *f,
        uint32_t value, uint32_t block, uint32_t at, uint32_t *cursor);
bool guard_zero(const struct flow *w, const struct flow_function *f, uint32_t value, uint32_t block,
        uint32_t at);
bool guard_nonzero(const struct flow *w, const struct flow_function *f, uint32_t value,
        uint32_t block, uint32_t at);
// Whether the value was tested on the way, and the way on which it is bad reports something and
// comes here all the same.
enum guard_bad { BAD_NULL, BAD_LARGE };
bool guard_tested(const struct flow *w, const struct flow_function *f, uint32_t value,
        uint32_t block, uint32_t at, enum guard_bad bad);
// A bound above: by a constant (returned in *limit) or by another value. NULL when there is none.
const struct flow_fact *guard_upper(const struct flow *w, const struct flow_function *f,
        uint32_t value, uint32_t block, uint32_t at, int64_t *limit);
bool guard_lower_zero(const struct flow *w, const struct flow_function *f, uint32_t value,
        uint32_t block, uint32_t at);
// Whether a >= b was compared and holds.
bool guard_at_least(const struct flow *w, const struct flow_function *f, uint32_t a, uint32_t b,
        uint32_t block, uint32_t at);
// The widest range the operations themselves allow: masks, remainders, narrow types, constants.
struct interval {
    int64_t low, high;
};
struct interval guard_interval(const struct flow *w, const struct flow_function *f, uint32_t value,
        uint32_t block, uint32_t at);

// ---- Bounds (bounds.c): is a number below a limit when it is used? ----

enum bound_kind {
    BOUND_PROVED,     // it is below the limit
    BOUND_OFF_BY_ONE, // it may be the limit itself
    BOUND_LOOSE,      // it is bounded by a constant above the limit
    BOUND_OTHER,      // it is bounded by another value, of which nothing is known
    BOUND_NEGATIVE,   // bounded above, but it may be negative
    BOUND_NONE,       // nothing bounds it
};

struct bound {
    uint8_t kind;   // enum bound_kind
    uint32_t value; // what is unbounded in the end: the number, or what it was held against
    int64_t limit;  // BOUND_LOOSE: by what
};

// Is 0 <= value < limit before `at`?
struct bound bound_below(const struct flow *w, const struct flow_function *f, uint32_t value,
        uint32_t block, uint32_t at, uint64_t limit);
// How many bytes there are at a pointer, when the function itself shows it; 0 when not.
uint64_t bytes_at(const struct flow *w, const struct flow_function *f, uint32_t pointer);
// Whether a - b can be negative, for all that is known before `at`.
bool may_underflow(const struct flow *w, const struct flow_function *f, uint32_t a, uint32_t b,
        uint32_t block, uint32_t at);
// Elements of the array that a PATH_INDEX step counts in; 0 when unknown or flexible.
uint64_t array_count(const struct ir_function *ir, uint32_t index_path);

// The taint of every value of a function, levels and parameters; `t` has ir->n_instrs entries,
// `locals` ir->n_locals. Levels include what callers pass.
void taint_values(const struct flow *w, uint32_t function, struct taint *t, struct taint *locals);
// A taint with the callers' levels put in for parameters.
uint64_t taint_resolve(const struct flow_function *f, uint64_t set);

// A value before `at` in a block; 0: at the block's end.
struct origin {
    uint8_t kind;    // enum origin_kind
    uint8_t reason;  // enum null_reason
    bool merged;     // on one path of several
    uint32_t value;  // after flow_strip
    uint32_t callee; // ORIGIN_CALL
    uint32_t cell;   // ORIGIN_CELL
    uint32_t param;  // ORIGIN_PARAM
};

// Where a scalar comes from. For pointers asked whether they may be NULL, the worst such origin.
enum origin_kind {
    ORIGIN_NONE,  // nothing is known; for pointers: it cannot be NULL
    ORIGIN_PARAM, // parameter `param`
    ORIGIN_CELL,  // member `cell`
    ORIGIN_CONST, // a constant (NULL) on some path
    ORIGIN_CALL,  // result of `callee`, the instruction is `value`
};

// Requires summaries of callees below. Why `value` may be NULL before `at`.
struct origin origin_of_null(const struct flow *w, const struct flow_function *f, uint32_t value,
        uint32_t block, uint32_t at);
// The same without asking for NULL: through casts and stores just before.
struct origin origin_of(const struct flow *w, const struct flow_function *f, uint32_t value);
// The value that a store put where `load` reads, seen upwards along single ways in; 0 when none is
// seen.
uint32_t value_stored_before(const struct flow_function *f, uint32_t load);

// ---- Aborts: branches that lead to where nothing returns (predicate.c). ----

// One of the conditions under which it happens: value `rel` (other, or the constant when other is
// 0).
struct flow_leaf {
    uint32_t value, other;
    int64_t constant;
    uint32_t block; // whose branch tests it
    uint8_t rel;    // enum fact_rel
};

struct flow_abort {
    uint32_t block;         // ends in the branch
    uint32_t doomed;        // its successor
    bool unconditional_arm; // the default arm of a switch
};

enum { LEAVES_MOST = 12 };
// The leaves of `condition` being `truth`; any of them may be what makes it so.
uint32_t predicate_leaves(const struct flow *w, const struct flow_function *f, uint32_t block,
        bool truth, struct flow_leaf *leaves);
// The branches of a function that lead to doomed blocks, by block; returns how many, at most
// `most`.
uint32_t function_aborts(const struct flow_function *f, struct flow_abort *aborts, uint32_t most);
// The leaves of the branch that decided that control came to `block`, if there is one.
uint32_t deciding_leaves(const struct flow *w, const struct flow_function *f, uint32_t block,
        struct flow_leaf *leaves);
// Whether a pointer's object is made in this function: allocated, or cleared as a whole.
bool value_is_made(const struct flow_function *f, uint32_t value);
// Where control gets that enters a block from another: past branches on flags that are constants on
// this way, as long as nothing else happens in between.
uint32_t flow_way_on(
        const struct flow *w, const struct flow_function *f, uint32_t from, uint32_t block);
// Whether every way to instruction b comes by instruction a.
bool flow_before(const struct flow_function *f, uint32_t a, uint32_t b);
// Whether a path is an object or lies inside it, without following a pointer.
bool flow_lies_in(const struct flow_function *f, uint32_t path, uint32_t object);
// Whether a call is handed the place that a path names.
bool flow_takes_place(const struct flow_function *f, const struct ir_instr *call, uint32_t path);
// Marks the values that anything is done with; `used` has ir->n_instrs entries, all 0.
void flow_mark_used(const struct ir_function *ir, uint8_t *used);
// Whether the block heads a loop.
bool block_is_loop(const struct flow_function *f, uint32_t block);
// Why the leaf may hold: which reason lies behind its value.
enum null_reason leaf_reason(const struct flow *w, const struct flow_function *f,
        const struct flow_leaf *leaf, struct origin *from);

#endif
