/* C11 7.27, POSIX */
#ifndef _TIME_H
#define _TIME_H

#include <stddef.h>
#include <bits/types.h>
#include <bits/struct_timespec.h>
typedef long clock_t;
typedef int clockid_t;
typedef void *timer_t;
typedef int pid_t;
typedef struct __locale_struct *locale_t;
struct tm {
	int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst;
	long tm_gmtoff;
	const char *tm_zone;
};
struct itimerspec {
	struct timespec it_interval;
	struct timespec it_value;
};
struct sigevent;
#define CLOCKS_PER_SEC ((clock_t)1000000)
#define CLK_TCK CLOCKS_PER_SEC
#define TIME_UTC 1
#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1
#define CLOCK_PROCESS_CPUTIME_ID 2
#define CLOCK_THREAD_CPUTIME_ID 3
#define CLOCK_MONOTONIC_RAW 4
#define CLOCK_REALTIME_COARSE 5
#define CLOCK_MONOTONIC_COARSE 6
#define CLOCK_BOOTTIME 7
#define CLOCK_REALTIME_ALARM 8
#define CLOCK_BOOTTIME_ALARM 9
#define CLOCK_TAI 11
#define TIMER_ABSTIME 1
extern char *tzname[2];
extern int daylight;
extern long timezone;
extern int getdate_err;
clock_t clock(void);
time_t time(time_t *tloc);
double difftime(time_t end, time_t start);
time_t mktime(struct tm *tm) __contract("nonnull(tm) derived(ret, tm)");
time_t timegm(struct tm *tm) __contract("nonnull(tm) derived(ret, tm)");
time_t timelocal(struct tm *tm) __contract("nonnull(tm) derived(ret, tm)");
int dysize(int year);
struct tm *gmtime(const time_t *t) __contract("nonnull(t) null(ret)");
struct tm *localtime(const time_t *t) __contract("nonnull(t) null(ret)");
struct tm *gmtime_r(const time_t *restrict t, struct tm *restrict result)
    __contract("nonnull(t) writes(result, sizeof(*result)) same(ret, result) null(ret)");
struct tm *localtime_r(const time_t *restrict t, struct tm *restrict result)
    __contract("nonnull(t) writes(result, sizeof(*result)) same(ret, result) null(ret)");
char *asctime(const struct tm *tm) __contract("nonnull(tm) null(ret)");
char *asctime_r(const struct tm *restrict tm, char *restrict buf)
    __contract("nonnull(tm) writes(buf, 26) null(ret)");
char *ctime(const time_t *t) __contract("nonnull(t) null(ret)");
char *ctime_r(const time_t *restrict t, char *restrict buf)
    __contract("nonnull(t) writes(buf, 26) null(ret)");
size_t strftime(char *restrict s, size_t max, const char *restrict format, const struct tm *restrict tm)
    __contract("writes(s, max) string(format) nonnull(tm) le(ret, max)");
char *strptime(const char *restrict s, const char *restrict format, struct tm *restrict tm)
    __contract("string(s) string(format) nonnull(tm) copies(tm, s) into(ret, s) null(ret)");
struct tm *getdate(const char *string) __contract("string(string) null(ret)");
void tzset(void);
int stime(const time_t *t);
int nanosleep(const struct timespec *req, struct timespec *rem) __contract("nonnull(req)");
int clock_getres(clockid_t id, struct timespec *res);
int clock_gettime(clockid_t id, struct timespec *tp) __contract("writes(tp, sizeof(*tp))");
int clock_settime(clockid_t id, const struct timespec *tp) __contract("nonnull(tp)");
int clock_nanosleep(clockid_t id, int flags, const struct timespec *req, struct timespec *rem)
    __contract("nonnull(req)");
int clock_getcpuclockid(pid_t pid, clockid_t *id);
int timespec_get(struct timespec *ts, int base) __contract("writes(ts, sizeof(*ts))");
int timer_create(clockid_t id, struct sigevent *restrict sev, timer_t *restrict timerid)
    __contract("writes(timerid, 8)");
int timer_delete(timer_t timerid);
int timer_settime(timer_t timerid, int flags, const struct itimerspec *restrict value, struct itimerspec *restrict ovalue)
    __contract("nonnull(value)");
int timer_gettime(timer_t timerid, struct itimerspec *value) __contract("nonnull(value)");
int timer_getoverrun(timer_t timerid);

#endif
