// What a function does, in three-address form: a control-flow graph of basic blocks, SSA values for scalars
// whose address is not taken, and hash-consed access paths for memory.
//
// One struct ir_function stands alone: its tables (values, blocks, paths, types, references) are
// its own, indices are 32-bit, and nothing in it points into the AST. It is immutable after lowering, so any
// thread may read it. `ir_validate` states the invariants and is run after lowering in debug builds and tests.
//
// Values are numbered from 1, block by block in reverse postorder and in program order within a block (PHIs
// first): a value is the result of the instruction with that number, and except for PHI operands along back
// edges an operand's number is smaller than its user's. Instruction 0 does not exist, and 0 as an operand
// means none.
//
// Structs and unions live in memory. Only CALL, VA_ARG, UNKNOWN and a LOAD (for a RETURN, or out of a statement
// expression) make a value of such a type, and only STORE and RETURN use one. A struct argument is the ADDRESS of a temporary copy; in the
// callee a struct parameter is a local in memory without a PARAM.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_IR_H
#define ASSAY_IR_H

#include "source/lang/ast.h"

// One row an opcode: name, number of value operands (in a, b; -1 = n_operands of them, from operands[b]), has a
// result, which of a (1) and b (2) are paths.
// clang-format off
#define IR_OPS(X)                                                                                                      \
    X(NONE, 0, 0, 0)                                                                                                   \
    X(CONST, 0, 1, 0)       /* the integer in imm, extended by its type's sign; shared, in the entry block */          \
    X(FLOAT, 0, 1, 0)       /* a floating constant: a = index in strings of its spelling */                            \
    X(STRING, 0, 1, 0)      /* address of a string literal: a = index in strings */                                    \
    X(UNDEF, 0, 1, 0)       /* local a read before any assignment */                                                   \
    X(PARAM, 0, 1, 0)       /* a = number of the parameter */                                                          \
    X(PHI, -1, 1, 0)        /* of local a; operands in the order of the block's predecessors */                        \
    X(ADDRESS, 0, 1, 1)     /* address of path a */                                                                    \
    X(FUNCTION, 0, 1, 0)    /* address of the function in refs[a] */                                                   \
    X(LOAD, 0, 1, 1)        /* value at path a */                                                                      \
    X(STORE, 1, 0, 2)       /* value a to path b */                                                                    \
    X(COPY, 0, 0, 3)        /* the object at path a becomes the one at path b (struct assignment) */                   \
    X(ZERO, 0, 0, 1)        /* the object at path a becomes all zero (initialisers) */                                 \
    X(ADD, 2, 1, 0)                                                                                                    \
    X(SUB, 2, 1, 0)                                                                                                    \
    X(MUL, 2, 1, 0)                                                                                                    \
    X(DIV, 2, 1, 0)                                                                                                    \
    X(REM, 2, 1, 0)                                                                                                    \
    X(SHL, 2, 1, 0)                                                                                                    \
    X(SHR, 2, 1, 0)         /* arithmetic when its type is signed */                                                   \
    X(AND, 2, 1, 0)                                                                                                    \
    X(OR, 2, 1, 0)                                                                                                     \
    X(XOR, 2, 1, 0)                                                                                                    \
    X(EQ, 2, 1, 0)                                                                                                     \
    X(NE, 2, 1, 0)                                                                                                     \
    X(LT, 2, 1, 0)          /* signed as its operands; a > b is LT b, a */                                             \
    X(LE, 2, 1, 0)                                                                                                     \
    X(NEGATE, 1, 1, 0)                                                                                                 \
    X(COMPLEMENT, 1, 1, 0)                                                                                             \
    X(NOT, 1, 1, 0)         /* a == 0 */                                                                               \
    X(POINTER_ADD, 2, 1, 0) /* a + b elements of the pointee's size; b extended by its own sign */                     \
    X(POINTER_SUB, 2, 1, 0) /* (a - b) in elements */                                                                  \
    X(CAST, 1, 1, 0)        /* to the instruction's type; IR_IMPLICIT when nobody wrote it */                          \
    X(CALL, -1, 1, 0)       /* operands: arguments; target a: value, or refs index with IR_DIRECT */                   \
    X(VA_ARG, 1, 1, 0)                                                                                                 \
    X(ASM, -1, 1, 0)        /* may write what its operands point to */                                                 \
    X(UNKNOWN, -1, 1, 0)    /* an expression that was not understood; operands: the parts that were */
// clang-format on

enum ir_op {
#define X(name, operands, result, paths) IR_##name,
    IR_OPS(X)
#undef X
            IR_OP_COUNT
};

extern const struct ir_op_info {
    const char *name;
    int8_t operands;
    bool has_result;
    uint8_t paths;
} ir_op_info[IR_OP_COUNT];

static inline bool ir_is_binary(uint8_t op) // arithmetic, comparison: of a and b
{
    return ir_op_info[op].operands == 2;
}

enum ir_flag {
    IR_DIRECT = 1,   // CALL of a named function
    IR_IMPLICIT = 2, // CAST inserted by the language
    IR_GUESSED = 4,  // rests on a guess of the front end
    IR_VOLATILE = 8, // LOAD or STORE of a volatile object
};

struct __attribute__((packed, aligned(4))) ir_instr {
    uint8_t op;          // enum ir_op
    uint8_t flags;       // enum ir_flag
    uint16_t type;       // index in types; of the result, or of the stored value
    uint32_t n_operands; // of PHI, CALL, ASM, UNKNOWN; they start at operands[b]
    union {
        struct {
            uint32_t a, b;
        };
        int64_t imm;
    };
    place where; // the line a reader would point at: the outermost macro use, or the token
};
_Static_assert(sizeof(struct ir_instr) == 20, "instructions are many");

enum { IR_NO_LOCAL = UINT32_MAX }; // `a` of a PHI or UNDEF that stands for no variable of the source

// Access paths: equal path, equal index. `base` is another path unless said otherwise.
enum ir_path_kind {
    PATH_NONE,
    PATH_LOCAL,  // x = index in locals: a local that lives in memory
    PATH_GLOBAL, // x = index in refs
    PATH_DEREF,  // x = value: what it points to. The only step from a value to memory
    PATH_FIELD,  // member x of the record at `base`: index in fields
    // Element x (a value) of the array at `base`; on a DEREF whose type is no array, x elements further.
    PATH_INDEX,
};

struct ir_path {
    uint16_t kind; // enum ir_path_kind
    uint16_t type; // of the object it names, index in types
    uint32_t base;
    uint32_t x;
};

// A member step, kept once a function.
struct ir_field {
    const struct type *record; // 0 when unknown
    const struct field *field; // NULL when the record has no such member that we know
    symbol name;
};

// A function or object outside the function's own locals; linking resolves it (flow.h).
struct ir_ref {
    symbol name;
    // IR_EXTERN for external linkage, else the file that refers to it. A static thing may be declared in a
    // header that file includes: decl->where tells, and tells function-local statics of one name apart.
    uint32_t source;
    const struct decl *decl; // NULL when nothing is known
};
enum { IR_EXTERN = UINT32_MAX };

enum ir_end {
    IR_JUMP,        // to next[0]
    IR_BRANCH,      // value != 0: next[0], else next[1]
    IR_SWITCH,      // cases [first_case, first_case + n_cases), else next[0]
    IR_CONFIG,      // an undecided #if: holds: next[0], else next[1]; value = index in conditions
    IR_RETURN,      // value, or 0
    IR_UNREACHABLE, // after a call that does not return
    // goto *value: cases list the labels whose address is taken. The address of a label is a CONST that
    // equals its case's `low`. All computed gotos of a function share one such block.
    IR_INDIRECT,
};

struct ir_case {
    int64_t low, high;
    uint32_t block;
    place where;
};

struct ir_block {
    uint32_t first, n_instrs; // its instructions, PHIs first
    uint8_t end;              // enum ir_end
    uint8_t flags;            // enum ir_block_flag
    uint32_t value;
    uint32_t next[2];
    uint32_t first_case, n_cases;
    uint32_t first_pred, n_preds; // in `preds`, each once even when several cases lead here from it
    place where;                  // of the statement that ends it
};

enum ir_block_flag {
    IR_BLOCK_LOSS = 1, // a statement in it could not be read
};

struct ir_local {
    symbol name; // 0 for a temporary
    uint32_t type;
    place where;
    bool is_param, in_memory;
};

struct ir_function {
    struct decl *decl; // name, type, flags
    symbol name;
    uint32_t source; // file it stands in
    place from, to;  // definition

    struct ir_instr *instrs; // [1, n_instrs)
    uint32_t n_instrs;
    struct ir_block *blocks; // [0] is the entry, without preds; reverse postorder; unreachable ones dropped
    uint32_t n_blocks;
    uint32_t *operands;
    uint32_t n_operands;
    uint32_t *preds;
    struct ir_case *cases;
    uint32_t n_cases;
    struct ir_path *paths; // [0] unused
    uint32_t n_paths;
    struct ir_field *fields;
    uint32_t n_fields;
    const struct type **types; // [0] is void
    uint32_t n_types;
    struct ir_ref *refs;
    uint32_t n_refs;
    struct ir_local *locals; // parameters first
    uint32_t n_locals, n_params;
    symbol *strings; // the bytes, without the terminator: most are said in many functions
    uint32_t n_strings;
    struct condition *conditions;
    uint32_t n_conditions;
    struct loss *losses;
    uint32_t n_losses;
    const struct syntax *syntax; // what the text says; NULL unless it was asked for
};

// One scalar of a static initialiser: how function tables become known.
struct ir_init {
    uint64_t offset;               // bytes from the start of the object
    const struct type *record;     // innermost record it is a member of, or NULL
    const struct field *field;     // its member there, or NULL
    uint64_t index;                // element of the outermost array, 0 without one
    int64_t value;                 // INIT_INTEGER; byte offset for INIT_OBJECT
    union {
        struct ir_ref ref; // INIT_FUNCTION, INIT_OBJECT (name 0: an unnamed object)
        struct str text;   // INIT_STRING
    };
    enum { INIT_INTEGER, INIT_FUNCTION, INIT_OBJECT, INIT_STRING, INIT_OTHER } kind;
    place where;
};

struct ir_global {
    symbol name;
    uint32_t source; // IR_EXTERN when external
    const struct decl *decl;
    struct ir_init *inits;
    uint32_t n_inits;
};

// Through casts to the value below; 0 stays 0.
static inline uint32_t ir_uncast(const struct ir_function *f, uint32_t v)
{
    while (v && f->instrs[v].op == IR_CAST)
        v = f->instrs[v].a;
    return v;
}

// The path of the object that the instruction itself writes; 0 when it writes none.
static inline uint32_t ir_written_path(const struct ir_instr *i)
{
    return i->op == IR_STORE || i->op == IR_COPY ? i->b : i->op == IR_ZERO ? i->a : 0;
}

// Whether v is among its value operands.
static inline bool ir_has_operand(const struct ir_function *f, const struct ir_instr *i, uint32_t v)
{
    int n = ir_op_info[i->op].operands;
    for (uint32_t k = 0; n < 0 && k < i->n_operands; k++)
        if (f->operands[i->b + k] == v)
            return true;
    return (n > 0 && i->a == v) || (n > 1 && i->b == v);
}

static inline const struct ir_instr *ir_value(const struct ir_function *f, uint32_t v)
{
    return &f->instrs[v];
}

static inline const struct type *ir_type(const struct ir_function *f, uint32_t v)
{
    return f->types[f->instrs[v].type];
}

// The value operands of an instruction, as a list. Not among them: the values in paths, a CALL's target.
static inline uint32_t ir_operands(const struct ir_function *f, uint32_t v, const uint32_t **list)
{
    const struct ir_instr *i = &f->instrs[v];
    int n = ir_op_info[i->op].operands;
    *list = n < 0 ? f->operands + i->b : &i->a;
    return n < 0 ? i->n_operands : (uint32_t)n;
}

// The block an instruction stands in, in log(blocks).
static inline uint32_t ir_block_of(const struct ir_function *f, uint32_t instr)
{
    uint32_t low = 0, high = f->n_blocks;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (f->blocks[middle].first <= instr)
            low = middle;
        else
            high = middle;
    }
    return low;
}

// Lowers one function. `scratch` is for the work, `keep` for the result. Requires a function whose expressions
// are typed; leaves a function that passes ir_validate.
struct ir_function *ir_lower(const struct function_ast *f, struct arena *scratch, struct arena *keep);
// Flattens the initialiser of a file-scope or static object; NULL when it has none.
struct ir_global *ir_lower_global(const struct decl *d, uint32_t source, struct arena *keep);
// The same, of its scalars only the functions: what analyses ask of tables, which may hold millions of numbers.
struct ir_global *ir_lower_functions(const struct decl *d, uint32_t source, struct arena *keep);
// The first broken invariant as a text, or NULL.
const char *ir_validate(const struct ir_function *f);

struct buf;
// Prints the function as text, one instruction a line: the golden form.
void ir_print(struct buf *out, const struct ir_function *f);
// Prints a value or path as a reader would write it: "req->sess.len", "n + 4".
void ir_print_value(struct buf *out, const struct ir_function *f, uint32_t value);
void ir_print_path(struct buf *out, const struct ir_function *f, uint32_t path);

#endif
