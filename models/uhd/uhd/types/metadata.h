/* UHD 4: the documented C interface */
#ifndef _UHD_TYPES_METADATA_H
#define _UHD_TYPES_METADATA_H

#include <uhd/config.h>
#include <uhd/error.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <time.h>

struct uhd_rx_metadata_t;
struct uhd_tx_metadata_t;
struct uhd_async_metadata_t;
typedef struct uhd_rx_metadata_t *uhd_rx_metadata_handle;
typedef struct uhd_tx_metadata_t *uhd_tx_metadata_handle;
typedef struct uhd_async_metadata_t *uhd_async_metadata_handle;
typedef enum {
	UHD_RX_METADATA_ERROR_CODE_NONE, UHD_RX_METADATA_ERROR_CODE_TIMEOUT,
	UHD_RX_METADATA_ERROR_CODE_LATE_COMMAND, UHD_RX_METADATA_ERROR_CODE_BROKEN_CHAIN = 4,
	UHD_RX_METADATA_ERROR_CODE_OVERFLOW = 8, UHD_RX_METADATA_ERROR_CODE_ALIGNMENT = 12,
	UHD_RX_METADATA_ERROR_CODE_BAD_PACKET = 15
} uhd_rx_metadata_error_code_t;
uhd_error uhd_rx_metadata_make(uhd_rx_metadata_handle *handle) __contract("nonnull(handle)");
uhd_error uhd_rx_metadata_free(uhd_rx_metadata_handle *handle) __contract("frees(*handle)");
uhd_error uhd_rx_metadata_has_time_spec(uhd_rx_metadata_handle h, bool *result_out);
uhd_error uhd_rx_metadata_time_spec(uhd_rx_metadata_handle h, int64_t *full_secs_out, double *frac_secs_out);
uhd_error uhd_rx_metadata_more_fragments(uhd_rx_metadata_handle h, bool *result_out);
uhd_error uhd_rx_metadata_fragment_offset(uhd_rx_metadata_handle h, size_t *fragment_offset_out);
uhd_error uhd_rx_metadata_start_of_burst(uhd_rx_metadata_handle h, bool *result_out);
uhd_error uhd_rx_metadata_end_of_burst(uhd_rx_metadata_handle h, bool *result_out);
uhd_error uhd_rx_metadata_out_of_sequence(uhd_rx_metadata_handle h, bool *result_out);
uhd_error uhd_rx_metadata_to_pp_string(uhd_rx_metadata_handle h, char *pp_string_out, size_t strbuffer_len);
uhd_error uhd_rx_metadata_error_code(uhd_rx_metadata_handle h, uhd_rx_metadata_error_code_t *error_code_out);
uhd_error uhd_rx_metadata_strerror(uhd_rx_metadata_handle h, char *strerror_out, size_t strbuffer_len);
uhd_error uhd_rx_metadata_last_error(uhd_rx_metadata_handle h, char *error_out, size_t strbuffer_len);
uhd_error uhd_tx_metadata_make(uhd_tx_metadata_handle *handle, bool has_time_spec, int64_t full_secs, double frac_secs, bool start_of_burst, bool end_of_burst)
    __contract("nonnull(handle)");
uhd_error uhd_tx_metadata_free(uhd_tx_metadata_handle *handle) __contract("frees(*handle)");
uhd_error uhd_tx_metadata_has_time_spec(uhd_tx_metadata_handle h, bool *result_out);
uhd_error uhd_tx_metadata_time_spec(uhd_tx_metadata_handle h, int64_t *full_secs_out, double *frac_secs_out);
uhd_error uhd_tx_metadata_start_of_burst(uhd_tx_metadata_handle h, bool *result_out);
uhd_error uhd_tx_metadata_end_of_burst(uhd_tx_metadata_handle h, bool *result_out);
uhd_error uhd_tx_metadata_last_error(uhd_tx_metadata_handle h, char *error_out, size_t strbuffer_len);
typedef enum {
	UHD_ASYNC_METADATA_EVENT_CODE_BURST_ACK = 1, UHD_ASYNC_METADATA_EVENT_CODE_UNDERFLOW,
	UHD_ASYNC_METADATA_EVENT_CODE_SEQ_ERROR = 4,
	UHD_ASYNC_METADATA_EVENT_CODE_TIME_ERROR = 8,
	UHD_ASYNC_METADATA_EVENT_CODE_UNDERFLOW_IN_PACKET = 16,
	UHD_ASYNC_METADATA_EVENT_CODE_SEQ_ERROR_IN_BURST = 32,
	UHD_ASYNC_METADATA_EVENT_CODE_USER_PAYLOAD = 64
} uhd_async_metadata_event_code_t;
uhd_error uhd_async_metadata_make(uhd_async_metadata_handle *handle) __contract("nonnull(handle)");
uhd_error uhd_async_metadata_free(uhd_async_metadata_handle *handle) __contract("frees(*handle)");
uhd_error uhd_async_metadata_channel(uhd_async_metadata_handle h, size_t *channel_out);
uhd_error uhd_async_metadata_has_time_spec(uhd_async_metadata_handle h, bool *result_out);
uhd_error uhd_async_metadata_time_spec(uhd_async_metadata_handle h, int64_t *full_secs_out, double *frac_secs_out);
uhd_error uhd_async_metadata_event_code(uhd_async_metadata_handle h, uhd_async_metadata_event_code_t *event_code_out);
uhd_error uhd_async_metadata_user_payload(uhd_async_metadata_handle h, uint32_t *user_payload_out);
uhd_error uhd_async_metadata_last_error(uhd_async_metadata_handle h, char *error_out, size_t strbuffer_len);

#endif
