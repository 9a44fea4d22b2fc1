/* SoapySDR 0.8: errors */
#ifndef SOAPY_SDR_ERRORS
#define SOAPY_SDR_ERRORS

const char *SoapySDR_errToStr(const int errorCode);
#define SOAPY_SDR_TIMEOUT (-1)
#define SOAPY_SDR_STREAM_ERROR (-2)
#define SOAPY_SDR_CORRUPTION (-3)
#define SOAPY_SDR_OVERFLOW (-4)
#define SOAPY_SDR_NOT_SUPPORTED (-5)
#define SOAPY_SDR_TIME_ERROR (-6)
#define SOAPY_SDR_UNDERFLOW (-7)

#endif
