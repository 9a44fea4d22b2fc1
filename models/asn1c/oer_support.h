/* asn1c's run-time library: OER */
#ifndef OER_SUPPORT_H
#define OER_SUPPORT_H

#include <asn_system.h>
typedef struct asn_oer_constraint_number_s {
	unsigned width;
	unsigned positive;
} asn_oer_constraint_number_t;
typedef struct asn_oer_constraints_s {
	asn_oer_constraint_number_t value;
	ssize_t size;
} asn_oer_constraints_t;
ssize_t oer_fetch_length(const void *bufptr, size_t size, size_t *len_r)
    __contract("reads(bufptr, size) copies(len_r, bufptr) neg(ret)");

#endif
