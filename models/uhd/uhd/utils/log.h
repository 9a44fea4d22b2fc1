/* UHD 4: the documented C interface */
#ifndef _UHD_UTILS_LOG_H
#define _UHD_UTILS_LOG_H

#include <uhd/config.h>

typedef enum {
	UHD_LOG_LEVEL_TRACE, UHD_LOG_LEVEL_DEBUG, UHD_LOG_LEVEL_INFO, UHD_LOG_LEVEL_WARNING,
	UHD_LOG_LEVEL_ERROR, UHD_LOG_LEVEL_FATAL
} uhd_log_severity_level_t;
void _uhd_log(const uhd_log_severity_level_t log_level, const char *filename, const int lineno, const char *comp, const char *format, ...);

#endif
