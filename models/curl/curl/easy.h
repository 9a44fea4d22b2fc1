/* libcurl 7.88: the documented interface */
#ifndef CURLINC_EASY_H
#define CURLINC_EASY_H

#include <curl/curl.h>
struct curl_blob {
	void *data;
	size_t len;
	unsigned int flags;
};
CURL *curl_easy_init(void) __contract("null_alloc(ret) alloc(ret, unknown)");
CURLcode curl_easy_setopt(CURL *curl, CURLoption option, ...);
CURLcode curl_easy_perform(CURL *curl);
void curl_easy_cleanup(CURL *curl) __contract("frees(curl)");
CURLcode curl_easy_getinfo(CURL *curl, CURLINFO info, ...);
CURL *curl_easy_duphandle(CURL *curl) __contract("null_alloc(ret) alloc(ret, unknown)");
void curl_easy_reset(CURL *curl);
CURLcode curl_easy_recv(CURL *curl, void *buffer, size_t buflen, size_t *n)
    __contract("writes(buffer, buflen) outside(buffer, *n, network)");
CURLcode curl_easy_send(CURL *curl, const void *buffer, size_t buflen, size_t *n)
    __contract("reads(buffer, buflen) sends(buffer, buflen)");
CURLcode curl_easy_upkeep(CURL *curl);

#define CURL_BLOB_COPY 1
#define CURL_BLOB_NOCOPY 0

#endif
