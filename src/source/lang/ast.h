// Expressions and statements of one function, between parser and lowering. They live in a scratch arena and
// are dropped when the function's IR stands.
//
// Every expression has its type; implicit conversions are explicit EXPR_CASTs with EXPR_IMPLICIT (arithmetic
// conversions, assignment, arguments, return), arrays and functions decay by EXPR_DECAY.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_AST_H
#define ASSAY_AST_H

#include "source/lang/stream.h"
#include "source/lang/type.h"

enum expr_op {
    EXPR_UNKNOWN, // not understood, or a type as an argument; `args` are the parts that were
    EXPR_INTEGER, // value
    EXPR_FLOAT,   // symbol
    EXPR_STRING,  // bytes, n_bytes (without the terminator); type char[n]
    EXPR_NAME,    // decl
    EXPR_MEMBER,  // a.field: `field` 0 when the record is unknown, then `symbol`
    EXPR_INDEX,   // a[b], a decayed to a pointer
    EXPR_DEREF,   // *a            (p->x is MEMBER of DEREF p)
    EXPR_ADDRESS, // &a
    EXPR_CALL,    // a(args...)
    EXPR_CAST,    // (type)a
    EXPR_DECAY,   // array or function to pointer
    EXPR_NEGATE,
    EXPR_COMPLEMENT,
    EXPR_NOT,
    EXPR_PRE_INC,
    EXPR_PRE_DEC,
    EXPR_POST_INC,
    EXPR_POST_DEC,
    // clang-format off
    EXPR_ADD, EXPR_SUB, EXPR_MUL, EXPR_DIV, EXPR_REM, EXPR_SHL, EXPR_SHR, EXPR_AND, EXPR_OR, EXPR_XOR,
    EXPR_LT, EXPR_GT, EXPR_LE, EXPR_GE, EXPR_EQ, EXPR_NE,
    // clang-format on
    EXPR_ANDAND,
    EXPR_OROR,
    EXPR_ASSIGN,      // a = b
    EXPR_ASSIGN_OP,   // a op= b: `binary` is the EXPR_ADD..EXPR_XOR done in the type of `operation`
    EXPR_CONDITIONAL, // a ? b : c; GNU a ?: c has b NULL
    EXPR_COMMA,
    EXPR_COMPOUND_LITERAL, // (type){init}: decl is the unnamed object, b the EXPR_INIT
    EXPR_INIT,             // { ... }: args are values, designators[i] their places
    EXPR_STATEMENTS,       // ({ ... })
    EXPR_VA_ARG,           // va_arg(a, type)
    EXPR_LABEL_ADDRESS,    // &&label
    EXPR_SIZEOF_VLA,       // a: the operand, when its size is not constant
    EXPR_OPS
};

enum expr_flag {
    EXPR_IMPLICIT = 1, // EXPR_CAST that nobody wrote
    EXPR_GUESSED = 2,  // the reading of the tokens is a guess
    EXPR_PAREN = 4,    // stood in parentheses
};

// Of one initialiser element, resolved against the type of the EXPR_INIT it is listed in (depth 0: a braced
// scalar, or a place that is not known). Braces left out make longer paths; braces written make an EXPR_INIT
// inside. Ranges are written out, their elements share the value's tree.
struct designator {
    const struct field **fields; // path of members from that aggregate; NULL entry = array step
    uint64_t *indices;           // the index for each array step
    uint32_t depth;
    uint64_t offset; // bytes from the start of the object
};

struct expr {
    uint8_t op; // enum expr_op
    uint8_t flags;
    uint16_t binary;
    place where; // where it stands in the file being read: the outermost macro use when a macro made it
    uint32_t expansion; // in the stream's expansions; 0 = none
    place spelled;
    const struct type *type;
    struct expr *a, *b, *c;
    union {
        int64_t value;
        struct decl *decl;
        struct {
            const struct field *field;
            symbol symbol;
        };
        const struct type *operation; // EXPR_ASSIGN_OP
        struct {
            const char *bytes;
            uint32_t n_bytes;
        };
        struct {
            struct expr **args;
            uint32_t n_args;
        };
        struct stmt *body; // EXPR_STATEMENTS: a STMT_BLOCK; its value is its last expression
    };
    struct designator *designators; // EXPR_INIT
};

enum stmt_kind {
    STMT_EXPR,
    STMT_DECL,  // decl (with its init), one statement a declarator
    STMT_BLOCK, // body list
    STMT_IF,
    STMT_WHILE,
    STMT_DO,
    STMT_FOR, // init, cond, step, body
    STMT_SWITCH,
    STMT_CASE, // value .. high (GNU range), then `body`
    STMT_DEFAULT,
    STMT_LABEL,
    STMT_GOTO, // label, or expr for goto *p
    STMT_BREAK,
    STMT_CONTINUE,
    STMT_RETURN,
    STMT_ASM,    // expr: EXPR_UNKNOWN with the operands; outputs may change
    STMT_CONFIG, // body when `condition` holds, else `otherwise`: an #if that cannot be decided
    STMT_LOST,   // could not be read: nothing is known of where..end
    STMT_EMPTY,
};

struct stmt {
    uint8_t kind; // enum stmt_kind
    place where;
    place end; // its last token
    uint32_t expansion;
    struct stmt *next; // in its block
    struct expr *expr; // condition or value
    struct stmt *body, *otherwise, *init;
    struct expr *step;
    struct decl *decl;
    int64_t value, high;
    symbol label;
    uint32_t condition;  // STMT_CONFIG: index in the stream's conditions
    const char *reason;  // STMT_LOST, static
};

// What was lost or guessed, for the coverage statement. Lines lie in one file.
enum loss_kind { LOSS_SKIPPED, LOSS_GUESSED, LOSS_OPAQUE };

struct loss {
    uint8_t kind; // enum loss_kind
    place from, to;
    const char *reason; // static
};

// One function definition, handed to lowering as soon as its body is read.
struct function_ast {
    struct decl *decl;
    struct decl **params;
    uint32_t n_params;
    struct decl **locals; // parameters first; decl->index is the index here
    uint32_t n_locals;
    struct stmt *body;
    place from, to; // first token of the definition, closing brace
    const struct stream *stream; // owner of the expansions and conditions
    uint32_t source;             // index of the file it stands in
    struct loss *losses;
    uint32_t n_losses;
};

#endif
