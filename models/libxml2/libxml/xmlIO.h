/* libxml2 2.9: the documented interface */
#ifndef __XML_IO_H__
#define __XML_IO_H__

#include <stdio.h>
#include <libxml/xmlversion.h>
typedef int(*xmlInputMatchCallback) (char const *filename);
typedef void *(*xmlInputOpenCallback) (char const *filename);
typedef int(*xmlInputReadCallback) (void *context, char *buffer, int len);
typedef int(*xmlInputCloseCallback) (void *context);
#ifdef LIBXML_OUTPUT_ENABLED
typedef int(*xmlOutputMatchCallback) (char const *filename);
typedef void *(*xmlOutputOpenCallback) (char const *filename);
typedef int(*xmlOutputWriteCallback) (void *context, const char *buffer, int len);
typedef int(*xmlOutputCloseCallback) (void *context);
#endif
#include <libxml/globals.h>
#include <libxml/tree.h>
#include <libxml/parser.h>
#include <libxml/encoding.h>
struct _xmlParserInputBuffer {
	void*context;
	xmlInputReadCallback readcallback;
	xmlInputCloseCallback closecallback;
	xmlCharEncodingHandlerPtr encoder;
	xmlBufPtr buffer;
	xmlBufPtr raw;
	int compressed;
	int error;
	unsigned long rawconsumed;
};
#ifdef LIBXML_OUTPUT_ENABLED
struct _xmlOutputBuffer {
	void*context;
	xmlOutputWriteCallback writecallback;
	xmlOutputCloseCallback closecallback;
	xmlCharEncodingHandlerPtr encoder;
	xmlBufPtr buffer;
	xmlBufPtr conv;
	int written;
	int error;
};
#endif
void xmlCleanupInputCallbacks(void);
int xmlPopInputCallbacks(void);
void xmlRegisterDefaultInputCallbacks(void);
xmlParserInputBufferPtr xmlAllocParserInputBuffer(xmlCharEncoding enc);
xmlParserInputBufferPtr xmlParserInputBufferCreateFilename(const char *URI, xmlCharEncoding enc);
xmlParserInputBufferPtr xmlParserInputBufferCreateFile(FILE *file, xmlCharEncoding enc);
xmlParserInputBufferPtr xmlParserInputBufferCreateFd(int fd, xmlCharEncoding enc);
xmlParserInputBufferPtr xmlParserInputBufferCreateMem(const char *mem, int size, xmlCharEncoding enc);
xmlParserInputBufferPtr xmlParserInputBufferCreateStatic(const char *mem, int size, xmlCharEncoding enc);
xmlParserInputBufferPtr xmlParserInputBufferCreateIO(xmlInputReadCallback ioread, xmlInputCloseCallback ioclose, void *ioctx, xmlCharEncoding enc);
int xmlParserInputBufferRead(xmlParserInputBufferPtr in, int len);
int xmlParserInputBufferGrow(xmlParserInputBufferPtr in, int len);
int xmlParserInputBufferPush(xmlParserInputBufferPtr in, int len, const char *buf);
void xmlFreeParserInputBuffer(xmlParserInputBufferPtr in) __contract("frees(in)");
char * xmlParserGetDirectory(const char *filename)
    __contract("null(ret) alloc(ret, unknown)");
int xmlRegisterInputCallbacks(xmlInputMatchCallback matchFunc, xmlInputOpenCallback openFunc, xmlInputReadCallback readFunc, xmlInputCloseCallback closeFunc);
xmlParserInputBufferPtr __xmlParserInputBufferCreateFilename(const char *URI, xmlCharEncoding enc);
#ifdef LIBXML_OUTPUT_ENABLED
void xmlCleanupOutputCallbacks(void);
int xmlPopOutputCallbacks(void);
void xmlRegisterDefaultOutputCallbacks(void);
xmlOutputBufferPtr xmlAllocOutputBuffer(xmlCharEncodingHandlerPtr encoder);
xmlOutputBufferPtr xmlOutputBufferCreateFilename(const char *URI, xmlCharEncodingHandlerPtr encoder, int compression);
xmlOutputBufferPtr xmlOutputBufferCreateFile(FILE *file, xmlCharEncodingHandlerPtr encoder);
xmlOutputBufferPtr xmlOutputBufferCreateBuffer(xmlBufferPtr buffer, xmlCharEncodingHandlerPtr encoder);
xmlOutputBufferPtr xmlOutputBufferCreateFd(int fd, xmlCharEncodingHandlerPtr encoder);
xmlOutputBufferPtr xmlOutputBufferCreateIO(xmlOutputWriteCallback iowrite, xmlOutputCloseCallback ioclose, void *ioctx, xmlCharEncodingHandlerPtr encoder);
const xmlChar * xmlOutputBufferGetContent(xmlOutputBufferPtr out);
size_t xmlOutputBufferGetSize(xmlOutputBufferPtr out);
int xmlOutputBufferWrite(xmlOutputBufferPtr out, int len, const char *buf);
int xmlOutputBufferWriteString(xmlOutputBufferPtr out, const char *str);
int xmlOutputBufferWriteEscape(xmlOutputBufferPtr out, const xmlChar *str, xmlCharEncodingOutputFunc escaping);
int xmlOutputBufferFlush(xmlOutputBufferPtr out);
int xmlOutputBufferClose(xmlOutputBufferPtr out);
int xmlRegisterOutputCallbacks(xmlOutputMatchCallback matchFunc, xmlOutputOpenCallback openFunc, xmlOutputWriteCallback writeFunc, xmlOutputCloseCallback closeFunc);
xmlOutputBufferPtr __xmlOutputBufferCreateFilename(const char *URI, xmlCharEncodingHandlerPtr encoder, int compression);
#ifdef LIBXML_HTTP_ENABLED
void xmlRegisterHTTPPostCallbacks(void);
#endif
#endif
xmlParserInputPtr xmlCheckHTTPInput(xmlParserCtxtPtr ctxt, xmlParserInputPtr ret);
xmlParserInputPtr xmlNoNetExternalEntityLoader(const char *URL, const char *ID, xmlParserCtxtPtr ctxt);
xmlChar * xmlNormalizeWindowsPath(const xmlChar *path);
int xmlCheckFilename(const char *path);
int xmlFileMatch(const char *filename);
void * xmlFileOpen(const char *filename);
int xmlFileRead(void *context, char *buffer, int len);
int xmlFileClose(void *context);
#ifdef LIBXML_HTTP_ENABLED
int xmlIOHTTPMatch(const char *filename);
void * xmlIOHTTPOpen(const char *filename);
#ifdef LIBXML_OUTPUT_ENABLED
void * xmlIOHTTPOpenW(const char *post_uri, int compression);
#endif
int xmlIOHTTPRead(void *context, char *buffer, int len);
int xmlIOHTTPClose(void *context);
#endif
#ifdef LIBXML_FTP_ENABLED
int xmlIOFTPMatch(const char *filename);
void * xmlIOFTPOpen(const char *filename);
int xmlIOFTPRead(void *context, char *buffer, int len);
int xmlIOFTPClose(void *context);
#endif

#endif
