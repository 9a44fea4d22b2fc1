/* CZMQ 4: zclock */
#ifndef __ZCLOCK_H_INCLUDED__
#define __ZCLOCK_H_INCLUDED__

#include <czmq_library.h>
void zclock_sleep(int msecs);
int64_t zclock_time(void);
int64_t zclock_mono(void);
int64_t zclock_usecs(void);
char * zclock_timestr(void);
void zclock_test(bool verbose);
void zclock_log(const char *format, ...);
void zclock_log(const char *format, ...) __contract("format(format, 1)");

#endif
