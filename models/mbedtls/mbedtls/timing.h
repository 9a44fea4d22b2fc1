/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_TIMING_H
#define MBEDTLS_TIMING_H

#if !defined(MBEDTLS_CONFIG_FILE)
#include "mbedtls/config.h"
#else
#include MBEDTLS_CONFIG_FILE
#endif
#include <stdint.h>
#if !defined(MBEDTLS_TIMING_ALT)
struct mbedtls_timing_hr_time {
	unsigned char opaque[32];
};
typedef struct mbedtls_timing_delay_context {
	struct mbedtls_timing_hr_time timer;
	uint32_t int_ms;
	uint32_t fin_ms;
} mbedtls_timing_delay_context;
#else
#include "timing_alt.h"
#endif
extern volatile int mbedtls_timing_alarmed;
unsigned long mbedtls_timing_hardclock(void);
unsigned long mbedtls_timing_get_timer(struct mbedtls_timing_hr_time *val, int reset);
void mbedtls_set_alarm(int seconds);
void mbedtls_timing_set_delay(void *data, uint32_t int_ms, uint32_t fin_ms);
int mbedtls_timing_get_delay(void *data);
#if defined(MBEDTLS_SELF_TEST)
int mbedtls_timing_self_test(int verbose);
#endif

#endif
