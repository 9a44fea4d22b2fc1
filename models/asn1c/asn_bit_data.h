/* asn1c's run-time library: bit streams */
#ifndef ASN_BIT_DATA
#define ASN_BIT_DATA

#include <asn_system.h>
typedef struct asn_bit_data_s {
	const uint8_t *buffer;
	size_t nboff;
	size_t nbits;
	size_t moved;
	int (*refill)(struct asn_bit_data_s *);
	void *refill_key;
} asn_bit_data_t;
typedef struct asn_bit_outp_s {
	uint8_t *buffer;
	size_t nboff;
	size_t nbits;
	uint8_t tmpspace[32];
	int (*output)(const void *data, size_t size, void *op_key);
	void *op_key;
	size_t flushed_bytes;
} asn_bit_outp_t;
asn_bit_data_t *asn_bit_data_new_contiguous(const void *data, size_t size_bits)
    __contract("reads(data, size_bits) null_alloc(ret)");
int32_t asn_get_few_bits(asn_bit_data_t *pd, int get_nbits)
    __contract("nonnull(pd) derived(ret, pd) neg(ret)");
int asn_get_many_bits(asn_bit_data_t *pd, uint8_t *dst, int right_align, int get_nbits)
    __contract("nonnull(pd) copies(dst, pd) neg(ret)");
void asn_get_undo(asn_bit_data_t *pd, int get_nbits) __contract("nonnull(pd)");
int asn_put_few_bits(asn_bit_outp_t *po, uint32_t bits, int obits)
    __contract("nonnull(po) neg(ret)");
int asn_put_many_bits(asn_bit_outp_t *po, const uint8_t *src, int put_nbits)
    __contract("nonnull(po) neg(ret)");
int asn_put_aligned_flush(asn_bit_outp_t *po) __contract("nonnull(po) neg(ret)");

#endif
