// The ASN.1 parser's two halves: assignments (asn1_parse.c) and types (asn1_type.c).
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_SYNTH_ASN1_PARSE_H
#define ASSAY_SYNTH_ASN1_PARSE_H

#include "source/synth/asn1_int.h"

struct asn1_parser {
    struct asn1_unit *unit;
    struct asn1_module *module;
    const struct asn1_token *at, *end; // `end` can be read: it is the EOF token
    uint32_t file;
    unsigned depth;
};

bool asn1_accept(struct asn1_parser *p, const char *text);
void asn1_skip_balanced(struct asn1_parser *p);
struct asn1_span asn1_braces(struct asn1_parser *p);

// A type with its constraints; NULL when the tokens are none (or a cap is hit).
struct asn1_node *asn1_type(struct asn1_parser *p);
// A value: a number or name into `n`; anything else is skipped.
void asn1_value(struct asn1_parser *p, struct asn1_node *n);

#endif
