/* SoapySDR 0.8: constants */
#ifndef SOAPY_SDR_CONSTANTS
#define SOAPY_SDR_CONSTANTS

#define SOAPY_SDR_TX 0
#define SOAPY_SDR_RX 1
#define SOAPY_SDR_END_BURST (1 << 1)
#define SOAPY_SDR_HAS_TIME (1 << 2)
#define SOAPY_SDR_END_ABRUPT (1 << 3)
#define SOAPY_SDR_ONE_PACKET (1 << 4)
#define SOAPY_SDR_MORE_FRAGMENTS (1 << 5)
#define SOAPY_SDR_WAIT_TRIGGER (1 << 6)

#endif
