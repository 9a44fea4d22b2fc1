/* libxml2 2.9: the documented interface */
#ifndef __NANO_HTTP_H__
#define __NANO_HTTP_H__

#include <libxml/xmlversion.h>
#ifdef LIBXML_HTTP_ENABLED
void xmlNanoHTTPInit(void);
void xmlNanoHTTPCleanup(void);
void xmlNanoHTTPScanProxy(const char *URL);
int xmlNanoHTTPFetch(const char *URL, const char *filename, char **contentType);
void * xmlNanoHTTPMethod(const char *URL, const char *method, const char *input, char **contentType, const char *headers, int ilen)
    __contract("null(ret)");
void * xmlNanoHTTPMethodRedir(const char *URL, const char *method, const char *input, char **contentType, char **redir, const char *headers, int ilen);
void * xmlNanoHTTPOpen(const char *URL, char **contentType)
    __contract("null(ret)");
void * xmlNanoHTTPOpenRedir(const char *URL, char **contentType, char **redir);
int xmlNanoHTTPReturnCode(void *ctx);
const char * xmlNanoHTTPAuthHeader(void *ctx);
const char * xmlNanoHTTPRedir(void *ctx);
int xmlNanoHTTPContentLength(void *ctx);
const char * xmlNanoHTTPEncoding(void *ctx);
const char * xmlNanoHTTPMimeType(void *ctx);
int xmlNanoHTTPRead(void *ctx, void *dest, int len);
#ifdef LIBXML_OUTPUT_ENABLED
int xmlNanoHTTPSave(void *ctxt, const char *filename);
#endif
void xmlNanoHTTPClose(void *ctx);
#endif

#endif
