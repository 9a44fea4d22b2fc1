/* libcurl 7.88: the documented interface */
#ifndef CURLINC_OPTIONS_H
#define CURLINC_OPTIONS_H

#include <curl/curl.h>
typedef enum {
	CURLOT_LONG, CURLOT_VALUES, CURLOT_OFF_T, CURLOT_OBJECT, CURLOT_STRING, CURLOT_SLIST,
	CURLOT_CBPTR, CURLOT_BLOB, CURLOT_FUNCTION
} curl_easytype;
struct curl_easyoption {
	const char *name;
	CURLoption id;
	curl_easytype type;
	unsigned int flags;
};
const struct curl_easyoption *curl_easy_option_by_name(const char *name)
    __contract("null(ret) string(name)");
const struct curl_easyoption *curl_easy_option_by_id(CURLoption id)
    __contract("null(ret)");
const struct curl_easyoption *curl_easy_option_next(const struct curl_easyoption *prev)
    __contract("null(ret)");

#define CURLOT_FLAG_ALIAS 0x1

#endif
