/* libxml2 2.9: the documented interface */
#ifndef __XML_CHAR_ENCODING_H__
#define __XML_CHAR_ENCODING_H__

#include <libxml/xmlversion.h>
#ifdef LIBXML_ICONV_ENABLED
#include <iconv.h>
#endif
typedef enum {
	XML_CHAR_ENCODING_ERROR= -1,
	XML_CHAR_ENCODING_NONE= 0,
	XML_CHAR_ENCODING_UTF8= 1,
	XML_CHAR_ENCODING_UTF16LE= 2,
	XML_CHAR_ENCODING_UTF16BE= 3,
	XML_CHAR_ENCODING_UCS4LE= 4,
	XML_CHAR_ENCODING_UCS4BE= 5,
	XML_CHAR_ENCODING_EBCDIC= 6,
	XML_CHAR_ENCODING_UCS4_2143=7,
	XML_CHAR_ENCODING_UCS4_3412=8,
	XML_CHAR_ENCODING_UCS2= 9,
	XML_CHAR_ENCODING_8859_1= 10,
	XML_CHAR_ENCODING_8859_2= 11,
	XML_CHAR_ENCODING_8859_3= 12,
	XML_CHAR_ENCODING_8859_4= 13,
	XML_CHAR_ENCODING_8859_5= 14,
	XML_CHAR_ENCODING_8859_6= 15,
	XML_CHAR_ENCODING_8859_7= 16,
	XML_CHAR_ENCODING_8859_8= 17,
	XML_CHAR_ENCODING_8859_9= 18,
	XML_CHAR_ENCODING_2022_JP= 19,
	XML_CHAR_ENCODING_SHIFT_JIS=20,
	XML_CHAR_ENCODING_EUC_JP= 21,
	XML_CHAR_ENCODING_ASCII= 22 } xmlCharEncoding;
typedef int (*xmlCharEncodingInputFunc)(unsigned char *out, int *outlen, const unsigned char *in, int *inlen);
typedef int (*xmlCharEncodingOutputFunc)(unsigned char *out, int *outlen, const unsigned char *in, int *inlen);
typedef struct _uconv_t uconv_t;
typedef struct _xmlCharEncodingHandler xmlCharEncodingHandler;
typedef xmlCharEncodingHandler *xmlCharEncodingHandlerPtr;
struct _xmlCharEncodingHandler {
	char *name;
	xmlCharEncodingInputFunc input;
	xmlCharEncodingOutputFunc output;
#ifdef LIBXML_ICONV_ENABLED
	iconv_t iconv_in;
	iconv_t iconv_out;
#endif
	uconv_t *uconv_in;
	uconv_t *uconv_out;
};
#include <libxml/tree.h>
void xmlInitCharEncodingHandlers(void);
void xmlCleanupCharEncodingHandlers(void);
void xmlRegisterCharEncodingHandler(xmlCharEncodingHandlerPtr handler);
xmlCharEncodingHandlerPtr xmlGetCharEncodingHandler(xmlCharEncoding enc);
xmlCharEncodingHandlerPtr xmlFindCharEncodingHandler(const char *name);
xmlCharEncodingHandlerPtr xmlNewCharEncodingHandler(const char *name, xmlCharEncodingInputFunc input, xmlCharEncodingOutputFunc output)
	__contract("null_alloc(ret)");
int xmlAddEncodingAlias(const char *name, const char *alias);
int xmlDelEncodingAlias(const char *alias);
const char * xmlGetEncodingAlias(const char *alias);
void xmlCleanupEncodingAliases(void);
xmlCharEncoding xmlParseCharEncoding(const char *name);
const char * xmlGetCharEncodingName(xmlCharEncoding enc);
xmlCharEncoding xmlDetectCharEncoding(const unsigned char *in, int len);
int xmlCharEncOutFunc(xmlCharEncodingHandler *handler, xmlBufferPtr out, xmlBufferPtr in);
int xmlCharEncInFunc(xmlCharEncodingHandler *handler, xmlBufferPtr out, xmlBufferPtr in);
int xmlCharEncFirstLine(xmlCharEncodingHandler *handler, xmlBufferPtr out, xmlBufferPtr in);
int xmlCharEncCloseFunc(xmlCharEncodingHandler *handler);
#ifdef LIBXML_OUTPUT_ENABLED
int UTF8Toisolat1(unsigned char *out, int *outlen, const unsigned char *in, int *inlen);
#endif
int isolat1ToUTF8(unsigned char *out, int *outlen, const unsigned char *in, int *inlen);

#endif
