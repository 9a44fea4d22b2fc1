/* UHD 4: the documented C interface */
#ifndef _UHD_TYPES_TUNE_RESULT_H
#define _UHD_TYPES_TUNE_RESULT_H

#include <uhd/config.h>
#include <stdlib.h>

typedef struct {
	double clipped_rf_freq;
	double target_rf_freq;
	double actual_rf_freq;
	double target_dsp_freq;
	double actual_dsp_freq;
} uhd_tune_result_t;
void uhd_tune_result_to_pp_string(uhd_tune_result_t *tune_result, char *pp_string_out, size_t strbuffer_len);

#endif
