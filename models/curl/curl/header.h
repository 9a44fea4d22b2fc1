/* libcurl 7.88: the documented interface */
#ifndef CURLINC_HEADER_H
#define CURLINC_HEADER_H

#include <curl/curl.h>
struct curl_header {
	char *name;
	char *value;
	size_t amount;
	size_t index;
	unsigned int origin;
	void *anchor;
};
typedef enum {
	CURLHE_OK, CURLHE_BADINDEX, CURLHE_MISSING, CURLHE_NOHEADERS, CURLHE_NOREQUEST,
	CURLHE_OUT_OF_MEMORY, CURLHE_BAD_ARGUMENT, CURLHE_NOT_BUILT_IN
} CURLHcode;
CURLHcode curl_easy_header(CURL *easy, const char *name, size_t index, unsigned int origin, int request, struct curl_header **hout)
    __contract("null(*hout) outside(*hout, network) string(name)");
struct curl_header *curl_easy_nextheader(CURL *easy, unsigned int origin, int request, struct curl_header *prev)
    __contract("null(ret) outside(ret, network)");

#define CURLH_HEADER 0x1
#define CURLH_TRAILER 0x2
#define CURLH_CONNECT 0x4
#define CURLH_1XX 0x8
#define CURLH_PSEUDO 0x10

#endif
