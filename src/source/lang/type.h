// C types with their layout on the platform (LP64, System V x86-64 psABI), and the declarations that bind
// names to them.
//
// Types are immutable once published and live as long as the program. A header's types are shared by all
// units that see the same effect, so an incomplete `struct tag` may be completed elsewhere: look the tag up
// in the unit (type_complete). Types are compared by type_same, never by address.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_TYPE_H
#define ASSAY_TYPE_H

#include "source/lang/token.h"

enum type_kind {
    TYPE_UNKNOWN, // nothing is known, not even the size; made for names that no file declares
    TYPE_VOID,
    TYPE_BOOL,
    TYPE_CHAR, // plain char, signed on this platform
    TYPE_SCHAR,
    TYPE_UCHAR,
    TYPE_SHORT,
    TYPE_USHORT,
    TYPE_INT,
    TYPE_UINT,
    TYPE_LONG,
    TYPE_ULONG,
    TYPE_LLONG,
    TYPE_ULLONG,
    TYPE_INT128,
    TYPE_UINT128,
    TYPE_FLOAT,
    TYPE_DOUBLE,
    TYPE_LDOUBLE,
    TYPE_COMPLEX, // `base` is the real type
    TYPE_ENUM,    // `base` is the integer type chosen for it
    TYPE_POINTER, // `base` is what it points to
    TYPE_ARRAY,   // `base` is the element; `count` elements
    TYPE_VECTOR,  // GNU vector_size; `base`, `count`
    TYPE_FUNCTION,
    TYPE_STRUCT,
    TYPE_UNION,
    TYPE_KINDS
};

enum type_flag {
    TYPE_CONST = 1,
    TYPE_VOLATILE = 2,
    TYPE_RESTRICT = 4,
    TYPE_ATOMIC = 8,
    TYPE_INCOMPLETE = 16, // struct without body, array without bound
    TYPE_VLA = 32,        // the bound is not constant
    TYPE_GUESSED = 64,    // made from the shape of its use
    TYPE_FLEXIBLE = 128,  // array without bound as last member
};

struct field {
    symbol name; // 0 for an unnamed bit-field or an anonymous struct or union
    place where;
    const struct type *type;
    uint64_t offset;   // bytes from the start of the record
    uint8_t bit_start; // within the storage unit at `offset`
    uint8_t bit_width; // 0: no bit-field, or an unnamed one of width zero
    bool packed;       // attribute packed on the member itself
    bool optional;     // in the arm of an undecided #if that is off by default; these come last
    uint32_t align;    // attribute aligned or _Alignas on the member: 0 when none
};

struct record { // shared by all qualified versions of the type
    symbol tag; // 0 when anonymous
    symbol typedef_name; // the first typedef that names it, for people; 0 when none
    place where; // of the body's '{', or of the tag when incomplete: identifies it across units
    struct field *fields;
    uint32_t n_fields;
    bool guessed; // fields made from their uses
};

struct type {
    uint8_t kind;      // enum type_kind
    uint8_t flags;     // enum type_flag
    uint16_t variadic; // TYPE_FUNCTION: 1 with ..., 2 without a prototype
    uint32_t align;
    uint64_t size; // bytes; 0 when incomplete
    symbol name;   // the typedef it was last named through, for people; 0 when none
    uint32_t n_params;
    const struct type *base; // pointee, element, result, enum's integer
    union {
        uint64_t count;
        const struct type **params; // adjusted types
        struct record *record;
        symbol tag; // TYPE_ENUM
    };
};

enum decl_kind { DECL_TYPEDEF, DECL_VARIABLE, DECL_FUNCTION, DECL_ENUM_CONSTANT, DECL_PARAMETER };

enum decl_flag {
    DECL_STATIC = 1,
    DECL_EXTERN = 2,
    DECL_INLINE = 4,
    DECL_NORETURN = 8,       // _Noreturn, attribute, or contract
    DECL_LOCAL = 16,         // block scope
    DECL_ADDRESS_TAKEN = 32, // & or array or struct used as memory: not for SSA
    DECL_IMPLICIT = 64,      // used without a declaration
    DECL_CONSTRUCTOR = 128,  // attribute constructor or destructor: runs without a call
    DECL_WEAK = 256,
    DECL_THREAD = 512,
    DECL_DEFINED = 1024, // has a body or an initialiser
    DECL_MODEL = 2048,   // from the model pack
};

struct decl {
    uint8_t kind; // enum decl_kind
    uint8_t unused;
    uint16_t flags; // enum decl_flag
    symbol name;
    place where; // of the name, where it is used if a macro made it
    union {
        uint32_t index;  // parameters and locals: number in their function
        symbol contract; // of others: the text of __contract, 0 when none (models only)
    };
    const struct type *type;
    union {
        int64_t value;        // DECL_ENUM_CONSTANT
        const symbol *params; // of a function with a contract: its parameters' names, 0 for none; else NULL
    };
    struct expr *init; // variables; 0 when none
};
_Static_assert(sizeof(struct field) == 32 && sizeof(struct decl) == 40, "declarations are many");

extern const struct type type_unknown, type_void, type_bool, type_char, type_schar, type_uchar,
        type_short, type_ushort, type_int, type_uint, type_long, type_ulong, type_llong, type_ullong,
        type_int128, type_uint128, type_float, type_double, type_ldouble;

bool type_is_integer(const struct type *t);  // _Bool, char, enum and bit-field types too
bool type_is_floating(const struct type *t); // real or complex
bool type_is_scalar(const struct type *t);
bool type_is_signed(const struct type *t);
bool type_same(const struct type *a, const struct type *b); // C11 6.2.7, qualifiers ignored
struct type *type_pointer(struct arena *a, const struct type *to);
struct type *type_array(struct arena *a, const struct type *of, uint64_t count);
const struct type *type_qualified(struct arena *a, const struct type *t, unsigned flags);
const struct type *type_promoted(const struct type *t);                              // 6.3.1.1
const struct type *type_usual(const struct type *a, const struct type *b);          // 6.3.1.8
// The member, searched through anonymous ones; `*offset` is its place in `t` in bytes. NULL when none.
const struct field *type_field(const struct type *t, symbol name, uint64_t *offset);
// Lays out the members (6.7.2.1, psABI 3.1.2; GNU packed and aligned): fills offsets, size and align. `pack`
// is the n of #pragma pack(n), else 0; attribute packed is set in each member. Returns false when a member has no size, so that the layout is a guess.
bool type_lay_out(struct type *record, unsigned pack, unsigned align);
struct str type_text(struct arena *a, const struct type *t); // "const struct foo *", for people

#endif
