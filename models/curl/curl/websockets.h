/* libcurl 7.88: the documented interface */
#ifndef CURLINC_WEBSOCKETS_H
#define CURLINC_WEBSOCKETS_H

#include <curl/curl.h>
struct curl_ws_frame {
	int age;
	int flags;
	curl_off_t offset;
	curl_off_t bytesleft;
	size_t len;
};
CURLcode curl_ws_recv(CURL *curl, void *buffer, size_t buflen, size_t *recv, struct curl_ws_frame **metap)
    __contract("writes(buffer, buflen) outside(buffer, *recv, network)");
CURLcode curl_ws_send(CURL *curl, const void *buffer, size_t buflen, size_t *sent, curl_off_t framesize, unsigned int sendflags)
    __contract("reads(buffer, buflen) sends(buffer, buflen)");
struct curl_ws_frame *curl_ws_meta(CURL *curl)
    __contract("null(ret)");

#define CURLWS_TEXT 0x1
#define CURLWS_BINARY 0x2
#define CURLWS_CONT 0x4
#define CURLWS_CLOSE 0x8
#define CURLWS_PING 0x10
#define CURLWS_OFFSET 0x20
#define CURLWS_PONG 0x40
#define CURLWS_RAW_MODE 0x1

#endif
