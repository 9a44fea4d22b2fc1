/* libcurl 7.88: the documented interface */
#ifndef CURLINC_URLAPI_H
#define CURLINC_URLAPI_H

#include <curl/curl.h>

typedef enum {
	CURLUE_OK, CURLUE_BAD_HANDLE, CURLUE_BAD_PARTPOINTER, CURLUE_MALFORMED_INPUT,
	CURLUE_BAD_PORT_NUMBER, CURLUE_UNSUPPORTED_SCHEME, CURLUE_URLDECODE,
	CURLUE_OUT_OF_MEMORY, CURLUE_USER_NOT_ALLOWED, CURLUE_UNKNOWN_PART, CURLUE_NO_SCHEME,
	CURLUE_NO_USER, CURLUE_NO_PASSWORD, CURLUE_NO_OPTIONS, CURLUE_NO_HOST, CURLUE_NO_PORT,
	CURLUE_NO_QUERY, CURLUE_NO_FRAGMENT, CURLUE_NO_ZONEID, CURLUE_BAD_FILE_URL,
	CURLUE_BAD_FRAGMENT, CURLUE_BAD_HOSTNAME, CURLUE_BAD_IPV6, CURLUE_BAD_LOGIN,
	CURLUE_BAD_PASSWORD, CURLUE_BAD_PATH, CURLUE_BAD_QUERY, CURLUE_BAD_SCHEME,
	CURLUE_BAD_SLASHES, CURLUE_BAD_USER, CURLUE_LACKS_IDN, CURLUE_LAST
} CURLUcode;
typedef enum {
	CURLUPART_URL, CURLUPART_SCHEME, CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_OPTIONS,
	CURLUPART_HOST, CURLUPART_PORT, CURLUPART_PATH, CURLUPART_QUERY, CURLUPART_FRAGMENT,
	CURLUPART_ZONEID
} CURLUPart;
struct Curl_URL;
typedef struct Curl_URL CURLU;
CURLU *curl_url(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void curl_url_cleanup(CURLU *handle) __contract("frees(handle)");
CURLU *curl_url_dup(CURLU *in)
    __contract("null_alloc(ret) alloc(ret, unknown)");
CURLUcode curl_url_get(CURLU *handle, CURLUPart what, char **part, unsigned int flags)
    __contract("null(*part) alloc(*part, unknown) outside(*part, network)");
CURLUcode curl_url_set(CURLU *handle, CURLUPart what, const char *part, unsigned int flags)
    __contract("string(part)");
const char *curl_url_strerror(CURLUcode p1);

#define CURLU_DEFAULT_PORT 0x1
#define CURLU_NO_DEFAULT_PORT 0x2
#define CURLU_DEFAULT_SCHEME 0x4
#define CURLU_NON_SUPPORT_SCHEME 0x8
#define CURLU_PATH_AS_IS 0x10
#define CURLU_DISALLOW_USER 0x20
#define CURLU_URLDECODE 0x40
#define CURLU_URLENCODE 0x80
#define CURLU_APPENDQUERY 0x100
#define CURLU_GUESS_SCHEME 0x200
#define CURLU_NO_AUTHORITY 0x400
#define CURLU_ALLOW_SPACE 0x800
#define CURLU_PUNYCODE 0x1000

#endif
