/* UHD 4: the documented C interface */
#ifndef _UHD_USRP_CLOCK_USRP_CLOCK_H
#define _UHD_USRP_CLOCK_USRP_CLOCK_H

#include <stdbool.h>
#include <uhd/config.h>
#include <uhd/error.h>
#include <uhd/types/sensors.h>
#include <uhd/types/string_vector.h>
#include <stdlib.h>
#include <stdint.h>
#include <time.h>

struct uhd_usrp_clock;
typedef struct uhd_usrp_clock *uhd_usrp_clock_handle;
uhd_error uhd_usrp_clock_find(const char *args, uhd_string_vector_t *devices_out);
uhd_error uhd_usrp_clock_make(uhd_usrp_clock_handle *h, const char *args) __contract("nonnull(h)");
uhd_error uhd_usrp_clock_free(uhd_usrp_clock_handle *h) __contract("frees(*h)");
uhd_error uhd_usrp_clock_last_error(uhd_usrp_clock_handle h, char *error_out, size_t strbuffer_len);
uhd_error uhd_usrp_clock_get_pp_string(uhd_usrp_clock_handle h, char *pp_string_out, size_t strbuffer_len);
uhd_error uhd_usrp_clock_get_num_boards(uhd_usrp_clock_handle h, size_t *num_boards_out);
uhd_error uhd_usrp_clock_get_time(uhd_usrp_clock_handle h, size_t board, uint32_t *clock_time_out);
uhd_error uhd_usrp_clock_get_sensor(uhd_usrp_clock_handle h, const char *name, size_t board, uhd_sensor_value_handle *sensor_value_out);
uhd_error uhd_usrp_clock_get_sensor_names(uhd_usrp_clock_handle h, size_t board, uhd_string_vector_handle *sensor_names_out);

#endif
