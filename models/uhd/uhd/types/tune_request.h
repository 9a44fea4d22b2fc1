/* UHD 4: the documented C interface */
#ifndef _UHD_TYPES_TUNE_REQUEST_H
#define _UHD_TYPES_TUNE_REQUEST_H

#include <uhd/config.h>
#include <stdlib.h>

typedef enum {
	UHD_TUNE_REQUEST_POLICY_NONE = 78, UHD_TUNE_REQUEST_POLICY_AUTO = 65,
	UHD_TUNE_REQUEST_POLICY_MANUAL = 77
} uhd_tune_request_policy_t;
typedef struct {
	double target_freq;
	uhd_tune_request_policy_t rf_freq_policy;
	double rf_freq;
	uhd_tune_request_policy_t dsp_freq_policy;
	double dsp_freq;
	char *args;
} uhd_tune_request_t;

#endif
