/* SoapySDR 0.8: time */
#ifndef SOAPY_SDR_TIME
#define SOAPY_SDR_TIME

long long SoapySDR_ticksToTimeNs(const long long ticks, const double rate);
long long SoapySDR_timeNsToTicks(const long long timeNs, const double rate);

#endif
