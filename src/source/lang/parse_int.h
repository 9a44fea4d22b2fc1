// Private to the parser: its state, and what its files call of each other.
//
// A syntax error sets `failed` and points `t` at tokens that have ended, so that every grammar
// function returns by itself; parse_stmt.c and parse_file.c put `t` back behind what was lost. No
// grammar function may step over TOK_EOF.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_PARSE_INT_H
#define ASSAY_PARSE_INT_H

#include "source/lang/fold.h"
#include "source/lang/scope.h"

enum {
    DEPTH_MOST = 1000,  // of nested expressions, statements, declarators
    HEIGHT_MOST = 3000, // of an expression's tree, for those who walk it
};

// What attributes and asm labels say of what they stand at.
struct attrs {
    uint32_t align;  // 0: nothing
    uint32_t vector; // bytes
    symbol mode;
    symbol contract;
    bool packed, noreturn, constructor, weak, internal;
};

enum spec_flag {
    SPEC_TYPEDEF = 1,
    SPEC_EXTERN = 2,
    SPEC_STATIC = 4,
    SPEC_THREAD = 8,
    SPEC_INLINE = 16,
    SPEC_NORETURN = 32,
    SPEC_AUTO_TYPE = 64,
    SPEC_IMPLICIT_INT = 128, // no type was written
    SPEC_BODY = 256,         // a record's or enum's body stands here
    SPEC_TAG = 512,          // struct, union or enum
};

struct specs {
    const struct type *type;
    unsigned flags; // enum spec_flag
    struct attrs attrs;
};

struct declarator {
    const struct type *type;
    symbol name; // 0: abstract
    const struct ptok *at;
    struct decl **params; // of the function declarator next to the name
    uint32_t n_params;
    bool is_function; // the name itself is declared as a function here
    bool names_only;  // K&R: `params` have no types yet
    struct attrs attrs;
};

// A stream with its brackets matched: includes that cannot stand alone are spliced in, and of an
// undecided #if inside an expression, or with unbalanced arms, only the default arm is left
// (shape.c).
struct shape {
    struct stream stream; // of what was put together; without tokens where the effect's own are as good
    bool standalone;      // the file's tokens are whole external declarations
    struct arm_loss {
        uint32_t at; // index of the token before which it stood
        struct loss loss;
    } * losses;
    uint32_t n_losses;
};

struct function_state {
    struct decl *decl; // NULL at file scope
    const struct type *result;
    VEC(struct decl *) locals;
    VEC(struct loss) losses;
    bool runaway; // a new definition begins: every open block ends here
};

enum { POINTER_CACHE = 4096, TEXT_CACHE = 1024 };

struct parser {
    const struct ptok *t; // the current token
    const char *failed;   // why, static; or NULL
    const char *cap;      // a limit that the file being read has hit, static; or NULL
    const struct ptok *failed_at;
    unsigned depth;
    unsigned height; // of the tree that the last expression function returned
    const struct shape *shape;
    const struct stream *stream; // the shape's, or the file's own
    uint32_t source;
    unsigned off; // arms of undecided #ifs around here that are off by default
    uint16_t decl_flags; // DECL_MODEL when the file is of the model pack
    unsigned pack;
    VEC(unsigned) packs; // pushed
    struct scope scope;
    struct arena keep;    // types, declarations and what the sink makes
    struct arena memo;    // what headers read and bind
    struct arena unit;    // of the unit's main file: its brackets, what it reads and binds
    struct arena scratch; // trees, until the external declaration ends
    struct function_state fn;
    uint64_t stores; // bindings applied in this unit
    uint32_t next_arm_loss;
    struct parse_sink sink;
    struct parse_files files;
    const struct type *pointers[POINTER_CACHE]; // by pointee
    const struct type *texts[TEXT_CACHE];       // types of string literals, by element and count
    uint32_t cached_expansion;
    place cached_place;
    const struct type *va_list;
};

// Tokens (parse_int.h)

void parse_fail(struct parser *p, const char *reason);

static inline bool at(const struct parser *p, enum token_kind k)
{
    return p->t->kind == k;
}

static inline bool accept(struct parser *p, enum token_kind k)
{
    if (p->t->kind != k)
        return false;
    p->t++;
    return true;
}

static inline bool expect(struct parser *p, enum token_kind k, const char *reason)
{
    if (LIKELY(p->t->kind == k)) {
        p->t++;
        return true;
    }
    parse_fail(p, reason);
    return false;
}

static inline bool enter(struct parser *p)
{
    if (LIKELY(++p->depth < DEPTH_MOST))
        return true;
    parse_fail(p, "nested too deeply");
    return false;
}

static inline void leave(struct parser *p)
{
    p->depth--;
}

place parse_place(struct parser *p, const struct ptok *t);
// The token after the bracket that matches the one at `t`; the end when there is none.
const struct ptok *skip_brackets(struct parser *p, const struct ptok *t);
void parse_loss(struct parser *p, enum loss_kind kind, const struct ptok *from,
        const struct ptok *last, const char *reason);

// Types (parse_type.c)

const struct type *parse_complete(struct parser *p, const struct type *t);
const struct type *parse_pointer_to(struct parser *p, const struct type *t);
const struct type *parse_text_type(struct parser *p, const struct type *element, uint64_t count);
// `bind`: the name alone is the type, and not a macro call that it begins.
const struct type *parse_guessed_type(struct parser *p, const struct ptok *name, bool bind);
const struct field *parse_guessed_field(
        struct parser *p, const struct type *t, const struct ptok *name);
const struct type *parse_named_type(
        struct parser *p, const struct ptok *name, const struct decl *d);
void parse_use_type(struct parser *p, enum name_space space, symbol name);
// Notes that `t`, which has none, needs a layout here; not for code that is off by default.
void parse_need_layout(struct parser *p, const struct type *t);
const struct type *parse_attributed(struct parser *p, const struct type *t, const struct attrs *a);

// Reading by shape (parse_guess.c)

enum spec_place { AT_FILE, AT_BLOCK, AT_MEMBER, AT_TYPE }; // AT_TYPE: parameters and type names

enum name_reading {
    READ_TYPE,       // the name of a type
    READ_TYPE_CALL,  // a macro call that makes a type
    READ_IGNORED,    // a macro that stands for attributes or nothing, with its arguments
    READ_DECLARATOR, // the thing that is declared
};

// The meaning of a name that is no typedef where a type specifier may stand.
enum name_reading guess_name(struct parser *p, const struct ptok *t, enum spec_place in);
bool guess_starts_declaration(struct parser *p); // such a name at the start of a block item
// Such a name behind a '(' or as an argument; `cast`: where (NAME) may be one.
bool guess_is_type_name(struct parser *p, const struct ptok *t, bool cast);
bool guess_is_definition(struct parser *p, const struct ptok *t); // a function's header followed by '{' begins here
bool guess_is_typedef(struct parser *p, const struct ptok *t);
bool guess_is_unbound(struct parser *p, const struct ptok *t);

// Declarations (parse_decl.c, parse_record.c, parse_attr.c)

enum token_class { CLASS_TYPE = 1, CLASS_STORAGE = 2, CLASS_QUALIFIER = 4, CLASS_STATEMENT = 8 };
extern const uint8_t token_classes[TOK_KINDS];

static inline bool is_class(const struct ptok *t, unsigned classes)
{
    return token_classes[t->kind] & classes;
}

// Whether a type name begins: a keyword, a typedef name, or an unknown name that stands like one.
bool starts_type_name(struct parser *p, const struct ptok *t, bool cast);
void declaration_specifiers(struct parser *p, struct specs *s, enum spec_place in);
void declarator(struct parser *p, const struct specs *s, struct declarator *d);
const struct type *type_name(struct parser *p);
struct decl *declare(struct parser *p, const struct specs *s, struct declarator *d);
struct decl *declare_local(
        struct parser *p, symbol name, const struct ptok *at, const struct type *type);
void initialise(struct parser *p, struct decl *d);
void static_assert_declaration(struct parser *p);
void struct_or_union_specifier(struct parser *p, struct specs *s);
void enum_specifier(struct parser *p, struct specs *s);
void attributes(struct parser *p, struct attrs *a); // any number, with asm labels
void ignore_macros(struct parser *p);               // unknown names where attributes may stand
void pragma(struct parser *p);

// Expressions (parse_expr.c, parse_builtin.c, parse_init.c)

struct expr *expression(struct parser *p);
struct expr *assignment_expression(struct parser *p);
struct expr *conditional_expression(struct parser *p);
struct expr *cast_expression(struct parser *p);
struct expr *builtin_expression(struct parser *p);
bool builtin_is_known(struct parser *p, const struct ptok *name);
struct expr *builtin_call(struct parser *p, const struct ptok *name);
void builtin_types(struct parser *p); // declares __builtin_va_list and its kin
struct decl *builtin_decl(struct parser *p, const struct ptok *name); // NULL when it is none
// An initialiser for `type`; an array without bound gets one in `*type`.
struct expr *initializer(struct parser *p, const struct type **type);
struct expr *initializer_list(struct parser *p, const struct type **type);
bool constant_expression(struct parser *p, int64_t *value);

// Trees with types (expr_make.c)

struct expr *expr_new(
        struct parser *p, enum expr_op op, const struct ptok *at, const struct type *type);
struct expr *expr_integer(
        struct parser *p, const struct ptok *at, const struct type *type, int64_t value);
struct expr *expr_unknown(struct parser *p, const struct ptok *at);
struct expr *expr_cast(struct parser *p, struct expr *e, const struct type *t, unsigned flags,
        const struct ptok *at);
struct expr *expr_convert(struct parser *p, struct expr *e, const struct type *t);
struct expr *expr_value(struct parser *p, struct expr *e); // decayed
struct expr *expr_unary(struct parser *p, enum expr_op op, const struct ptok *at, struct expr *a);
struct expr *expr_address(struct parser *p, const struct ptok *at, struct expr *a);
struct expr *expr_deref(struct parser *p, const struct ptok *at, struct expr *a);
struct expr *expr_binary(
        struct parser *p, enum expr_op op, const struct ptok *at, struct expr *a, struct expr *b);
struct expr *expr_assign(struct parser *p, enum token_kind op, const struct ptok *at,
        struct expr *a, struct expr *b);
struct expr *expr_conditional(
        struct parser *p, const struct ptok *at, struct expr *a, struct expr *b, struct expr *c);
struct expr *expr_index(struct parser *p, const struct ptok *at, struct expr *a, struct expr *b);
struct expr *expr_member(struct parser *p, const struct ptok *name, struct expr *a, bool arrow);
struct expr *expr_call(struct parser *p, const struct ptok *at, struct expr *callee,
        struct expr **args, uint32_t n);
struct expr *expr_name(struct parser *p, const struct ptok *at, struct decl *d);
struct expr *expr_size(
        struct parser *p, const struct ptok *at, const struct type *t, struct expr *operand);

// Statements and files (parse_stmt.c, parse_file.c)

struct stmt *compound_statement(struct parser *p); // at '{'
struct stmt *function_body(struct parser *p);
void parse_global(struct parser *p, struct decl *d);
const struct shape *shape_of(struct parser *p, struct effect *e);      // of a header: for all units
const struct shape *shape_of_unit(struct parser *p, struct effect *e); // until the next unit
void translation_unit(struct parser *p, struct effect *e, const struct shape *shape, const struct stream *stream);

#endif
