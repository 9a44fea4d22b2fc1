/* SoapySDR 0.8: types */
#ifndef SOAPY_SDR_TYPES
#define SOAPY_SDR_TYPES

#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>
#define SOAPY_SDR_TRUE "true"
#define SOAPY_SDR_FALSE "false"
typedef struct {
	double minimum;
	double maximum;
	double step;
} SoapySDRRange;
typedef struct {
	size_t size;
	char **keys;
	char **vals;
} SoapySDRKwargs;
SoapySDRKwargs SoapySDRKwargs_fromString(const char *markup) __contract("string(markup)");
char *SoapySDRKwargs_toString(const SoapySDRKwargs *args);
typedef enum {
	SOAPY_SDR_ARG_INFO_BOOL,
	SOAPY_SDR_ARG_INFO_INT,
	SOAPY_SDR_ARG_INFO_FLOAT,
	SOAPY_SDR_ARG_INFO_STRING } SoapySDRArgInfoType;
typedef struct {
	char *key;
	char *value;
	char *name;
	char *description;
	char *units;
	SoapySDRArgInfoType type;
	SoapySDRRange range;
	size_t numOptions;
	char **options;
	char **optionNames;
} SoapySDRArgInfo;
void SoapySDR_free(void *ptr) __contract("frees(ptr)");
void SoapySDRStrings_clear(char ***elems, const size_t length);
int SoapySDRKwargs_set(SoapySDRKwargs *args, const char *key, const char *val);
const char *SoapySDRKwargs_get(const SoapySDRKwargs *args, const char *key) __contract("string(key) null(ret)");
void SoapySDRKwargs_clear(SoapySDRKwargs *args);
void SoapySDRKwargsList_clear(SoapySDRKwargs *args, const size_t length);
void SoapySDRArgInfo_clear(SoapySDRArgInfo *info);
void SoapySDRArgInfoList_clear(SoapySDRArgInfo *info, const size_t length);

#endif
