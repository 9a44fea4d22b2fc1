/* POSIX sys/time.h, BSD */
#ifndef _SYS_TIME_H
#define _SYS_TIME_H

#include <bits/types.h>
#include <bits/struct_timeval.h>
#include <sys/select.h>
struct timezone {
	int tz_minuteswest;
	int tz_dsttime;
};
struct itimerval {
	struct timeval it_interval;
	struct timeval it_value;
};
enum __itimer_which { ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF };
typedef enum __itimer_which __itimer_which_t;
#define ITIMER_REAL ITIMER_REAL
#define ITIMER_VIRTUAL ITIMER_VIRTUAL
#define ITIMER_PROF ITIMER_PROF
int gettimeofday(struct timeval *restrict tv, void *restrict tz)
    __contract("writes(tv, sizeof(*tv))");
int settimeofday(const struct timeval *tv, const struct timezone *tz);
int adjtime(const struct timeval *delta, struct timeval *olddelta);
int getitimer(__itimer_which_t which, struct itimerval *value)
    __contract("writes(value, sizeof(*value))");
int setitimer(__itimer_which_t which, const struct itimerval *restrict value, struct itimerval *restrict ovalue);
int utimes(const char *path, const struct timeval times[2]) __contract("path(path)");
int lutimes(const char *path, const struct timeval times[2]) __contract("path(path)");
int futimes(int fd, const struct timeval times[2]);
int futimesat(int fd, const char *path, const struct timeval times[2]) __contract("path(path)");
#define TIMEVAL_TO_TIMESPEC(tv, ts) ((void)((ts)->tv_sec = (tv)->tv_sec, (ts)->tv_nsec = (tv)->tv_usec * 1000))
#define TIMESPEC_TO_TIMEVAL(tv, ts) ((void)((tv)->tv_sec = (ts)->tv_sec, (tv)->tv_usec = (ts)->tv_nsec / 1000))
#define timerisset(tvp) ((tvp)->tv_sec || (tvp)->tv_usec)
#define timerclear(tvp) ((tvp)->tv_sec = (tvp)->tv_usec = 0)
#define timercmp(a, b, CMP) (((a)->tv_sec == (b)->tv_sec) ? ((a)->tv_usec CMP (b)->tv_usec) : ((a)->tv_sec CMP (b)->tv_sec))
#define timeradd(a, b, r) do { (r)->tv_sec = (a)->tv_sec + (b)->tv_sec; (r)->tv_usec = (a)->tv_usec + (b)->tv_usec; \
	if ((r)->tv_usec >= 1000000) { ++(r)->tv_sec; (r)->tv_usec -= 1000000; } } while (0)
#define timersub(a, b, r) do { (r)->tv_sec = (a)->tv_sec - (b)->tv_sec; (r)->tv_usec = (a)->tv_usec - (b)->tv_usec; \
	if ((r)->tv_usec < 0) { --(r)->tv_sec; (r)->tv_usec += 1000000; } } while (0)

#endif
