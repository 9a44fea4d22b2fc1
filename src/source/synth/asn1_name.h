// How asn1c spells names in C (asn1_name.c), for the emission.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_SYNTH_ASN1_NAME_H
#define ASSAY_SYNTH_ASN1_NAME_H

#include "source/synth/asn1_int.h"

#include <stdarg.h>

enum asn1_name_style {
    ASN1_NAME_C,      // X_t, long
    ASN1_NAME_STRUCT, // struct X
};

struct str asn1_ident(struct asn1_unit *u, const struct asn1_node *n, bool avoid_keywords);
// The name that a type's own enumerations and structs carry, without the prefix: A__b__c.
struct str asn1_base_name(struct asn1_unit *u, const struct asn1_node *n);
struct str asn1_union_name(struct asn1_unit *u, const struct asn1_node *n);
struct str asn1_type_name(struct asn1_unit *u, struct asn1_node *n, enum asn1_name_style style);
// With its quotes or brackets; empty when the type needs none.
struct str asn1_include_of(struct asn1_unit *u, struct asn1_node *n);
bool asn1_fits_long(struct asn1_unit *u, const struct asn1_node *n);

// %P the unit's prefix (no argument), %N a node's identifier, %S the same away from C's keywords,
// %.*s %s %d %lld as ever; nothing else.
void asn1_printf(struct asn1_unit *u, struct buf *out, const char *format, ...);
void asn1_vprintf(struct asn1_unit *u, struct buf *out, const char *format, va_list args);

#endif
