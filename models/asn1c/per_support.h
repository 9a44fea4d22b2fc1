/* asn1c's run-time library: PER */
#ifndef PER_SUPPORT_H
#define PER_SUPPORT_H

#include <asn_system.h>
#include <asn_bit_data.h>
typedef struct asn_per_constraint_s {
	enum asn_per_constraint_flags {
		APC_UNCONSTRAINED = 0x0, APC_SEMI_CONSTRAINED = 0x1, APC_CONSTRAINED = 0x2, APC_EXTENSIBLE = 0x4
	} flags;
	int range_bits;
	int effective_bits;
	intmax_t lower_bound;
	intmax_t upper_bound;
} asn_per_constraint_t;
typedef struct asn_per_constraints_s {
	asn_per_constraint_t value;
	asn_per_constraint_t size;
	int (*value2code)(unsigned int value);
	int (*code2value)(unsigned int code);
} asn_per_constraints_t;
typedef struct asn_bit_data_s asn_per_data_t;
typedef struct asn_bit_outp_s asn_per_outp_t;
#define asn_PER_data_s asn_bit_data_s
#define asn_PER_outp_s asn_bit_outp_s
#define per_get_few_bits(data, bits) asn_get_few_bits((data), (bits))
#define per_get_undo(data, bits) asn_get_undo((data), (bits))
#define per_get_many_bits(data, dst, align, bits) asn_get_many_bits((data), (dst), (align), (bits))
#define per_put_few_bits(out, bits, obits) asn_put_few_bits((out), (bits), (obits))
#define per_put_many_bits(out, src, nbits) asn_put_many_bits((out), (src), (nbits))
#define per_put_aligned_flush(out) asn_put_aligned_flush(out)
ssize_t uper_get_length(asn_per_data_t *pd, int effective_bound_bits, size_t lower_bound, int *repeat)
    __contract("nonnull(pd) derived(ret, pd) neg(ret)");
ssize_t uper_put_length(asn_per_outp_t *po, size_t whole_length, int *opt_need_eom)
    __contract("neg(ret)");
ssize_t aper_get_length(asn_per_data_t *pd, ssize_t lb, ssize_t ub, int effective_bound_bits, int *repeat)
    __contract("nonnull(pd) derived(ret, pd) neg(ret)");
ssize_t aper_put_length(asn_per_outp_t *po, ssize_t lb, ssize_t ub, size_t length, int *opt_need_eom)
    __contract("neg(ret)");
ssize_t uper_get_nslength(asn_per_data_t *pd) __contract("nonnull(pd) derived(ret, pd) neg(ret)");
ssize_t uper_get_nsnnwn(asn_per_data_t *pd) __contract("nonnull(pd) derived(ret, pd) neg(ret)");
int uper_put_nsnnwn(asn_per_outp_t *po, int n) __contract("neg(ret)");
int uper_get_constrained_whole_number(asn_per_data_t *pd, uintmax_t *v, int nbits)
    __contract("nonnull(pd) copies(v, pd) neg(ret)");
long aper_get_constrained_whole_number(asn_per_data_t *pd, long lb, long ub)
    __contract("nonnull(pd) derived(ret, pd)");
int32_t aper_get_align(asn_per_data_t *pd) __contract("neg(ret)");
int aper_put_align(asn_per_outp_t *po) __contract("neg(ret)");

#endif
