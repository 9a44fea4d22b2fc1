/* UHD 4: the documented C interface */
#ifndef _UHD_UTILS_THREAD_PRIORITY_H
#define _UHD_UTILS_THREAD_PRIORITY_H

#include <stdbool.h>
#include <uhd/config.h>
#include <uhd/error.h>

uhd_error uhd_set_thread_priority(float priority, bool realtime);

#endif
