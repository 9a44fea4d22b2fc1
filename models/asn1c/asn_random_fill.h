/* asn1c's run-time library: random values */
#ifndef ASN_RANDOM_FILL
#define ASN_RANDOM_FILL

#include <stddef.h>
struct asn_TYPE_descriptor_s;
struct asn_encoding_constraints_s;
typedef struct asn_random_fill_result_s {
	enum { ARFILL_FAILED = -1, ARFILL_OK = 0, ARFILL_SKIPPED = 1 } code;
	size_t length;
} asn_random_fill_result_t;
typedef asn_random_fill_result_t (asn_random_fill_f)(const struct asn_TYPE_descriptor_s *td, void **struct_ptr, const struct asn_encoding_constraints_s *memb_constraints, size_t max_length);
int asn_random_fill(const struct asn_TYPE_descriptor_s *td, void **struct_ptr, size_t length)
    __contract("nonnull(td)");

#endif
