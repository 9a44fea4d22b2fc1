/* asn1c's run-time library: INTEGER */
#ifndef _INTEGER_H_
#define _INTEGER_H_

#include <asn_application.h>
#include <asn_codecs_prim.h>
typedef ASN__PRIMITIVE_TYPE_t INTEGER_t;
extern asn_TYPE_descriptor_t asn_DEF_INTEGER;
extern asn_TYPE_operation_t asn_OP_INTEGER;
typedef struct asn_INTEGER_enum_map_s {
	long nat_value;
	size_t enum_len;
	const char *enum_name;
} asn_INTEGER_enum_map_t;
typedef struct asn_INTEGER_specifics_s {
	const asn_INTEGER_enum_map_t *value2enum;
	const unsigned int *enum2value;
	int map_count;
	int extension;
	int strict_enumeration;
	int field_width;
	int field_unsigned;
} asn_INTEGER_specifics_t;
#define asn_long2INTEGER(i, l) asn_imax2INTEGER(i, l)
#define asn_ulong2INTEGER(i, l) asn_umax2INTEGER(i, l)
int asn_INTEGER2imax(const INTEGER_t *i, intmax_t *l)
    __contract("nonnull(i) writes(l, 8) copies(l, i) neg(ret)");
int asn_INTEGER2umax(const INTEGER_t *i, uintmax_t *l)
    __contract("nonnull(i) writes(l, 8) copies(l, i) neg(ret)");
int asn_imax2INTEGER(INTEGER_t *i, intmax_t l) __contract("nonnull(i) copies(i, l) neg(ret)");
int asn_umax2INTEGER(INTEGER_t *i, uintmax_t l) __contract("nonnull(i) copies(i, l) neg(ret)");
int asn_INTEGER2long(const INTEGER_t *i, long *l)
    __contract("nonnull(i) writes(l, 8) copies(l, i) neg(ret)");
int asn_INTEGER2ulong(const INTEGER_t *i, unsigned long *l)
    __contract("nonnull(i) writes(l, 8) copies(l, i) neg(ret)");
int asn_INTEGER2int64(const INTEGER_t *i, int64_t *l)
    __contract("nonnull(i) writes(l, 8) copies(l, i) neg(ret)");
int asn_INTEGER2uint64(const INTEGER_t *i, uint64_t *l)
    __contract("nonnull(i) writes(l, 8) copies(l, i) neg(ret)");
int asn_int642INTEGER(INTEGER_t *i, int64_t l) __contract("nonnull(i) copies(i, l) neg(ret)");
int asn_uint642INTEGER(INTEGER_t *i, uint64_t l) __contract("nonnull(i) copies(i, l) neg(ret)");
const asn_INTEGER_enum_map_t *INTEGER_map_value2enum(const asn_INTEGER_specifics_t *specs, long value)
    __contract("null(ret)");

#endif
