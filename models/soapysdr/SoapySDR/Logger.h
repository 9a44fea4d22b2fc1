/* SoapySDR 0.8: logger */
#ifndef SOAPY_SDR_LOGGER
#define SOAPY_SDR_LOGGER

#include <stdarg.h>
typedef enum {
	SOAPY_SDR_FATAL = 1,
	SOAPY_SDR_CRITICAL = 2,
	SOAPY_SDR_ERROR = 3,
	SOAPY_SDR_WARNING = 4,
	SOAPY_SDR_NOTICE = 5,
	SOAPY_SDR_INFO = 6,
	SOAPY_SDR_DEBUG = 7,
	SOAPY_SDR_TRACE = 8,
	SOAPY_SDR_SSI = 9,
} SoapySDRLogLevel;
#define SOAPY_SDR_SSI SOAPY_SDR_SSI
void SoapySDR_log(const SoapySDRLogLevel logLevel, const char *message)
	__contract("string(message) log(message)");
void SoapySDR_vlogf(const SoapySDRLogLevel logLevel, const char *format, va_list argList);
void SoapySDR_logf(const SoapySDRLogLevel logLevel, const char *format, ...)
	__contract("format(format, 2) log(format)");
typedef void (*SoapySDRLogHandler)(const SoapySDRLogLevel logLevel, const char *message);
void SoapySDR_registerLogHandler(const SoapySDRLogHandler handler) __contract("stores(handler)");
void SoapySDR_setLogLevel(const SoapySDRLogLevel logLevel);

#endif
