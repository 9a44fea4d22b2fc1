/* DPDK 22.11: bbdev op */
#ifndef _RTE_BBDEV_OP_H_
#define _RTE_BBDEV_OP_H_

#include <stdint.h>
#include <rte_common.h>
#include <rte_mbuf.h>
#include <rte_memory.h>
#include <rte_mempool.h>
#define RTE_BBDEV_TURBO_C_SUBBLOCK (32)
#define RTE_BBDEV_TURBO_MAX_TB_SIZE (391656)
#define RTE_BBDEV_TURBO_MAX_CB_SIZE (6144)
#define RTE_BBDEV_LDPC_MAX_CB_SIZE (8448)
#define RTE_BBDEV_LDPC_MIN_CB_SIZE (40)
#define RTE_BBDEV_LDPC_E_MAX_MBUF (64000)
#define RTE_BBDEV_TURBO_MIN_CB_SIZE (40)
#define RTE_BBDEV_TURBO_MAX_KW (18528)
#define RTE_BBDEV_TURBO_MAX_CODE_BLOCKS (64)
#define RTE_BBDEV_LDPC_MAX_CODE_BLOCKS (256)
#define RTE_BBDEV_MAX_CS_2 (6)
#define RTE_BBDEV_OP_TYPE_SIZE_MAX 8
enum rte_bbdev_op_td_flag_bitmasks {
	RTE_BBDEV_TURBO_SUBBLOCK_DEINTERLEAVE = (1ULL << 0),
	RTE_BBDEV_TURBO_CRC_TYPE_24B = (1ULL << 1),
	RTE_BBDEV_TURBO_EQUALIZER = (1ULL << 2),
	RTE_BBDEV_TURBO_SOFT_OUT_SATURATE = (1ULL << 3),
	RTE_BBDEV_TURBO_HALF_ITERATION_EVEN = (1ULL << 4),
	RTE_BBDEV_TURBO_CONTINUE_CRC_MATCH = (1ULL << 5),
	RTE_BBDEV_TURBO_SOFT_OUTPUT = (1ULL << 6),
	RTE_BBDEV_TURBO_EARLY_TERMINATION = (1ULL << 7),
	RTE_BBDEV_TURBO_DEC_INTERRUPTS = (1ULL << 9),
	RTE_BBDEV_TURBO_POS_LLR_1_BIT_IN = (1ULL << 10),
	RTE_BBDEV_TURBO_NEG_LLR_1_BIT_IN = (1ULL << 11),
	RTE_BBDEV_TURBO_POS_LLR_1_BIT_SOFT_OUT = (1ULL << 12),
	RTE_BBDEV_TURBO_NEG_LLR_1_BIT_SOFT_OUT = (1ULL << 13),
	RTE_BBDEV_TURBO_MAP_DEC = (1ULL << 14),
	RTE_BBDEV_TURBO_DEC_SCATTER_GATHER = (1ULL << 15),
	RTE_BBDEV_TURBO_DEC_TB_CRC_24B_KEEP = (1ULL << 16),
	RTE_BBDEV_TURBO_DEC_CRC_24B_DROP = (1ULL << 17) };
enum rte_bbdev_op_te_flag_bitmasks {
	RTE_BBDEV_TURBO_RV_INDEX_BYPASS = (1ULL << 0),
	RTE_BBDEV_TURBO_RATE_MATCH = (1ULL << 1),
	RTE_BBDEV_TURBO_CRC_24B_ATTACH = (1ULL << 2),
	RTE_BBDEV_TURBO_CRC_24A_ATTACH = (1ULL << 3),
	RTE_BBDEV_TURBO_ENC_INTERRUPTS = (1ULL << 4),
	RTE_BBDEV_TURBO_ENC_SCATTER_GATHER = (1ULL << 5) };
enum rte_bbdev_op_ldpcdec_flag_bitmasks {
	RTE_BBDEV_LDPC_CRC_TYPE_24A_CHECK = (1ULL << 0),
	RTE_BBDEV_LDPC_CRC_TYPE_24B_CHECK = (1ULL << 1),
	RTE_BBDEV_LDPC_CRC_TYPE_24B_DROP = (1ULL << 2),
	RTE_BBDEV_LDPC_CRC_TYPE_16_CHECK = (1ULL << 3),
	RTE_BBDEV_LDPC_DEINTERLEAVER_BYPASS = (1ULL << 4),
	RTE_BBDEV_LDPC_HQ_COMBINE_IN_ENABLE = (1ULL << 5),
	RTE_BBDEV_LDPC_HQ_COMBINE_OUT_ENABLE = (1ULL << 6),
	RTE_BBDEV_LDPC_DECODE_BYPASS = (1ULL << 7),
	RTE_BBDEV_LDPC_SOFT_OUT_ENABLE = (1ULL << 8),
	RTE_BBDEV_LDPC_SOFT_OUT_RM_BYPASS = (1ULL << 9),
	RTE_BBDEV_LDPC_SOFT_OUT_DEINTERLEAVER_BYPASS = (1ULL << 10),
	RTE_BBDEV_LDPC_ITERATION_STOP_ENABLE = (1ULL << 11),
	RTE_BBDEV_LDPC_DEC_INTERRUPTS = (1ULL << 12),
	RTE_BBDEV_LDPC_DEC_SCATTER_GATHER = (1ULL << 13),
	RTE_BBDEV_LDPC_HARQ_6BIT_COMPRESSION = (1ULL << 14),
	RTE_BBDEV_LDPC_LLR_COMPRESSION = (1ULL << 15),
	RTE_BBDEV_LDPC_INTERNAL_HARQ_MEMORY_IN_ENABLE = (1ULL << 16),
	RTE_BBDEV_LDPC_INTERNAL_HARQ_MEMORY_OUT_ENABLE = (1ULL << 17),
	RTE_BBDEV_LDPC_INTERNAL_HARQ_MEMORY_LOOPBACK = (1ULL << 18),
	RTE_BBDEV_LDPC_INTERNAL_HARQ_MEMORY_FILLERS = (1ULL << 19) };
enum rte_bbdev_op_ldpcenc_flag_bitmasks {
	RTE_BBDEV_LDPC_INTERLEAVER_BYPASS = (1ULL << 0),
	RTE_BBDEV_LDPC_RATE_MATCH = (1ULL << 1),
	RTE_BBDEV_LDPC_CRC_24A_ATTACH = (1ULL << 2),
	RTE_BBDEV_LDPC_CRC_24B_ATTACH = (1ULL << 3),
	RTE_BBDEV_LDPC_CRC_16_ATTACH = (1ULL << 4),
	RTE_BBDEV_LDPC_ENC_INTERRUPTS = (1ULL << 5),
	RTE_BBDEV_LDPC_ENC_SCATTER_GATHER = (1ULL << 6),
	RTE_BBDEV_LDPC_ENC_CONCATENATION = (1ULL << 7) };
enum rte_bbdev_op_fft_flag_bitmasks {
	RTE_BBDEV_FFT_WINDOWING = (1ULL << 0),
	RTE_BBDEV_FFT_CS_ADJUSTMENT = (1ULL << 1),
	RTE_BBDEV_FFT_DFT_BYPASS = (1ULL << 2),
	RTE_BBDEV_FFT_IDFT_BYPASS = (1ULL << 3),
	RTE_BBDEV_FFT_WINDOWING_BYPASS = (1ULL << 4),
	RTE_BBDEV_FFT_POWER_MEAS = (1ULL << 5),
	RTE_BBDEV_FFT_FP16_INPUT = (1ULL << 6),
	RTE_BBDEV_FFT_FP16_OUTPUT = (1ULL << 7) };
enum rte_bbdev_op_cb_mode {
	RTE_BBDEV_TRANSPORT_BLOCK = 0,
	RTE_BBDEV_CODE_BLOCK = 1,
};
struct rte_bbdev_op_data {
	struct rte_mbuf *data;
	uint32_t offset;
	uint32_t length;
};
struct rte_bbdev_op_dec_turbo_cb_params {
	uint16_t k;
	uint32_t e;
};
struct rte_bbdev_op_dec_ldpc_cb_params {
	uint32_t e;
};
struct rte_bbdev_op_dec_turbo_tb_params {
	uint16_t k_neg;
	uint16_t k_pos;
	uint8_t c_neg;
	uint8_t c;
	uint8_t cab;
	uint32_t ea;
	uint32_t eb;
	uint8_t r;
};
struct rte_bbdev_op_dec_ldpc_tb_params {
	uint32_t ea;
	uint32_t eb;
	uint8_t c;
	uint8_t r;
	uint8_t cab;
};
struct rte_bbdev_op_turbo_dec {
	struct rte_bbdev_op_data input;
	struct rte_bbdev_op_data hard_output;
	struct rte_bbdev_op_data soft_output;
	uint32_t op_flags;
	uint8_t rv_index;
	uint8_t iter_min:4;
	uint8_t iter_max:4;
	uint8_t iter_count;
	uint8_t ext_scale;
	uint8_t num_maps;
	uint8_t code_block_mode;
	union {
		struct rte_bbdev_op_dec_turbo_cb_params cb_params;
		struct rte_bbdev_op_dec_turbo_tb_params tb_params;
	};
};
struct rte_bbdev_op_ldpc_dec {
	struct rte_bbdev_op_data input;
	struct rte_bbdev_op_data hard_output;
	struct rte_bbdev_op_data soft_output;
	struct rte_bbdev_op_data harq_combined_input;
	struct rte_bbdev_op_data harq_combined_output;
	uint32_t op_flags;
	uint8_t rv_index;
	uint8_t iter_max;
	uint8_t iter_count;
	uint8_t basegraph;
	uint16_t z_c;
	uint16_t n_cb;
	uint8_t q_m;
	uint16_t n_filler;
	uint8_t code_block_mode;
	union {
		struct rte_bbdev_op_dec_ldpc_cb_params cb_params;
		struct rte_bbdev_op_dec_ldpc_tb_params tb_params;
	};
};
struct rte_bbdev_op_enc_turbo_cb_params {
	uint16_t k;
	uint32_t e;
	uint16_t ncb;
};
struct rte_bbdev_op_enc_turbo_tb_params {
	uint16_t k_neg;
	uint16_t k_pos;
	uint8_t c_neg;
	uint8_t c;
	uint8_t cab;
	uint32_t ea;
	uint32_t eb;
	uint16_t ncb_neg;
	uint16_t ncb_pos;
	uint8_t r;
};
struct rte_bbdev_op_enc_ldpc_cb_params {
	uint32_t e;
};
struct rte_bbdev_op_enc_ldpc_tb_params {
	uint32_t ea;
	uint32_t eb;
	uint8_t c;
	uint8_t r;
	uint8_t cab;
};
struct rte_bbdev_op_turbo_enc {
	struct rte_bbdev_op_data input;
	struct rte_bbdev_op_data output;
	uint32_t op_flags;
	uint8_t rv_index;
	uint8_t code_block_mode;
	union {
		struct rte_bbdev_op_enc_turbo_cb_params cb_params;
		struct rte_bbdev_op_enc_turbo_tb_params tb_params;
	};
};
struct rte_bbdev_op_ldpc_enc {
	struct rte_bbdev_op_data input;
	struct rte_bbdev_op_data output;
	uint32_t op_flags;
	uint8_t rv_index;
	uint8_t basegraph;
	uint16_t z_c;
	uint16_t n_cb;
	uint8_t q_m;
	uint16_t n_filler;
	uint8_t code_block_mode;
	union {
		struct rte_bbdev_op_enc_ldpc_cb_params cb_params;
		struct rte_bbdev_op_enc_ldpc_tb_params tb_params;
	};
};
struct rte_bbdev_op_fft {
	struct rte_bbdev_op_data base_input;
	struct rte_bbdev_op_data base_output;
	struct rte_bbdev_op_data power_meas_output;
	uint32_t op_flags;
	uint16_t input_sequence_size;
	uint16_t input_leading_padding;
	uint16_t output_sequence_size;
	uint16_t output_leading_depadding;
	uint8_t window_index[RTE_BBDEV_MAX_CS_2];
	uint16_t cs_bitmap;
	uint8_t num_antennas_log2;
	uint8_t idft_log2;
	uint8_t dft_log2;
	int8_t cs_time_adjustment;
	int8_t idft_shift;
	int8_t dft_shift;
	uint16_t ncs_reciprocal;
	uint16_t power_shift;
	uint16_t fp16_exp_adjust;
};
struct rte_bbdev_op_cap_turbo_dec {
	uint32_t capability_flags;
	int8_t max_llr_modulus;
	uint8_t num_buffers_src;
	uint8_t num_buffers_hard_out;
	uint8_t num_buffers_soft_out;
};
struct rte_bbdev_op_cap_turbo_enc {
	uint32_t capability_flags;
	uint8_t num_buffers_src;
	uint8_t num_buffers_dst;
};
struct rte_bbdev_op_cap_ldpc_dec {
	uint32_t capability_flags;
	int8_t llr_size;
	int8_t llr_decimals;
	uint16_t num_buffers_src;
	uint16_t num_buffers_hard_out;
	uint16_t num_buffers_soft_out;
};
struct rte_bbdev_op_cap_ldpc_enc {
	uint32_t capability_flags;
	uint16_t num_buffers_src;
	uint16_t num_buffers_dst;
};
struct rte_bbdev_op_cap_fft {
	uint32_t capability_flags;
	uint16_t num_buffers_src;
	uint16_t num_buffers_dst;
};
enum rte_bbdev_op_type {
	RTE_BBDEV_OP_NONE,
	RTE_BBDEV_OP_TURBO_DEC,
	RTE_BBDEV_OP_TURBO_ENC,
	RTE_BBDEV_OP_LDPC_DEC,
	RTE_BBDEV_OP_LDPC_ENC,
	RTE_BBDEV_OP_FFT,
};
enum {
	RTE_BBDEV_DRV_ERROR,
	RTE_BBDEV_DATA_ERROR,
	RTE_BBDEV_CRC_ERROR,
	RTE_BBDEV_SYNDROME_ERROR };
struct rte_bbdev_enc_op {
	int status;
	struct rte_mempool *mempool;
	void *opaque_data;
	union {
		struct rte_bbdev_op_turbo_enc turbo_enc;
		struct rte_bbdev_op_ldpc_enc ldpc_enc;
	};
};
struct rte_bbdev_dec_op {
	int status;
	struct rte_mempool *mempool;
	void *opaque_data;
	union {
		struct rte_bbdev_op_turbo_dec turbo_dec;
		struct rte_bbdev_op_ldpc_dec ldpc_dec;
	};
};
struct rte_bbdev_fft_op {
	int status;
	struct rte_mempool *mempool;
	void *opaque_data;
	struct rte_bbdev_op_fft fft;
};
struct rte_bbdev_op_cap {
	enum rte_bbdev_op_type type;
	union {
		struct rte_bbdev_op_cap_turbo_dec turbo_dec;
		struct rte_bbdev_op_cap_turbo_enc turbo_enc;
		struct rte_bbdev_op_cap_ldpc_dec ldpc_dec;
		struct rte_bbdev_op_cap_ldpc_enc ldpc_enc;
		struct rte_bbdev_op_cap_fft fft;
	} cap;
};
struct rte_bbdev_op_pool_private {
	enum rte_bbdev_op_type type;
};
const char* rte_bbdev_op_type_str(enum rte_bbdev_op_type op_type);
struct rte_mempool * rte_bbdev_op_pool_create(const char *name, enum rte_bbdev_op_type type, unsigned int num_elements, unsigned int cache_size, int socket_id);
int rte_bbdev_enc_op_alloc_bulk(struct rte_mempool *mempool, struct rte_bbdev_enc_op **ops, uint16_t num_ops);
int rte_bbdev_dec_op_alloc_bulk(struct rte_mempool *mempool, struct rte_bbdev_dec_op **ops, uint16_t num_ops);
int rte_bbdev_fft_op_alloc_bulk(struct rte_mempool *mempool, struct rte_bbdev_fft_op **ops, uint16_t num_ops);
void rte_bbdev_dec_op_free_bulk(struct rte_bbdev_dec_op **ops, unsigned int num_ops);
void rte_bbdev_enc_op_free_bulk(struct rte_bbdev_enc_op **ops, unsigned int num_ops);
void rte_bbdev_fft_op_free_bulk(struct rte_bbdev_fft_op **ops, unsigned int num_ops);

#endif
