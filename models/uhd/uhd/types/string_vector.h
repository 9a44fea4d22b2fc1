/* UHD 4: the documented C interface */
#ifndef _UHD_TYPES_STRING_VECTOR_H
#define _UHD_TYPES_STRING_VECTOR_H

#include <uhd/config.h>
#include <uhd/error.h>
#include <stdlib.h>

struct uhd_string_vector_t;
typedef struct uhd_string_vector_t uhd_string_vector_t;
typedef uhd_string_vector_t *uhd_string_vector_handle;
uhd_error uhd_string_vector_make(uhd_string_vector_handle *h) __contract("nonnull(h)");
uhd_error uhd_string_vector_free(uhd_string_vector_handle *h) __contract("frees(*h)");
uhd_error uhd_string_vector_push_back(uhd_string_vector_handle *h, const char *value);
uhd_error uhd_string_vector_at(uhd_string_vector_handle h, size_t index, char *value_out, size_t strbuffer_len);
uhd_error uhd_string_vector_size(uhd_string_vector_handle h, size_t *size_out);
uhd_error uhd_string_vector_last_error(uhd_string_vector_handle h, char *error_out, size_t strbuffer_len);

#endif
