/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_PLATFORM_H
#define MBEDTLS_PLATFORM_H

#include <mbedtls/config.h>
#include <mbedtls/platform_time.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <stddef.h>
#include <stdarg.h>

struct mbedtls_platform_context {
	char dummy;
};
typedef struct mbedtls_platform_context mbedtls_platform_context;
int mbedtls_platform_setup(mbedtls_platform_context *ctx);
void mbedtls_platform_teardown(mbedtls_platform_context *ctx);

#define MBEDTLS_ERR_PLATFORM_HW_ACCEL_FAILED (-0x70)
#define MBEDTLS_ERR_PLATFORM_FEATURE_UNSUPPORTED (-0x72)
#define MBEDTLS_PLATFORM_STD_EXIT_SUCCESS 0
#define MBEDTLS_PLATFORM_STD_EXIT_FAILURE 1
#define MBEDTLS_PLATFORM_STD_NV_SEED_FILE "seedfile"
#define MBEDTLS_EXIT_SUCCESS 0
#define MBEDTLS_EXIT_FAILURE 1
#define MBEDTLS_PLATFORM_STD_SNPRINTF snprintf
#define MBEDTLS_PLATFORM_STD_VSNPRINTF vsnprintf
#define MBEDTLS_PLATFORM_STD_PRINTF printf
#define MBEDTLS_PLATFORM_STD_FPRINTF fprintf
#define MBEDTLS_PLATFORM_STD_CALLOC calloc
#define MBEDTLS_PLATFORM_STD_FREE free
#define MBEDTLS_PLATFORM_STD_EXIT exit
#define MBEDTLS_PLATFORM_STD_TIME time
#define mbedtls_free free
#define mbedtls_calloc calloc
#define mbedtls_fprintf fprintf
#define mbedtls_printf printf
#define mbedtls_vsnprintf vsnprintf
#define mbedtls_exit exit

#endif
