/* libxml2 2.9: the documented interface */
#ifndef __HTML_PARSER_H__
#define __HTML_PARSER_H__

#include <libxml/xmlversion.h>
#include <libxml/parser.h>

typedef xmlParserCtxt htmlParserCtxt;
typedef xmlParserCtxtPtr htmlParserCtxtPtr;
typedef xmlParserNodeInfo htmlParserNodeInfo;
typedef xmlSAXHandler htmlSAXHandler;
typedef xmlSAXHandlerPtr htmlSAXHandlerPtr;
typedef xmlParserInput htmlParserInput;
typedef xmlParserInputPtr htmlParserInputPtr;
typedef xmlDocPtr htmlDocPtr;
typedef xmlNodePtr htmlNodePtr;
struct _htmlElemDesc;
typedef struct _htmlElemDesc htmlElemDesc;
typedef htmlElemDesc *htmlElemDescPtr;
struct _htmlElemDesc {
	const char *name;
	char startTag;
	char endTag;
	char saveEndTag;
	char empty;
	char depr;
	char dtd;
	char isinline;
	const char *desc;
	const char **subelts;
	const char *defaultsubelt;
	const char **attrs_opt;
	const char **attrs_depr;
	const char **attrs_req;
};
struct _htmlEntityDesc;
typedef struct _htmlEntityDesc htmlEntityDesc;
typedef htmlEntityDesc *htmlEntityDescPtr;
struct _htmlEntityDesc {
	unsigned int value;
	const char *name;
	const char *desc;
};
const htmlElemDesc *htmlTagLookup(const xmlChar *tag);
const htmlEntityDesc *htmlEntityLookup(const xmlChar *name);
const htmlEntityDesc *htmlEntityValueLookup(unsigned int value);
int htmlIsAutoClosed(htmlDocPtr doc, htmlNodePtr elem);
int htmlAutoCloseTag(htmlDocPtr doc, const xmlChar *name, htmlNodePtr elem);
const htmlEntityDesc *htmlParseEntityRef(htmlParserCtxtPtr ctxt, const xmlChar **str);
int htmlParseCharRef(htmlParserCtxtPtr ctxt);
void htmlParseElement(htmlParserCtxtPtr ctxt);
htmlParserCtxtPtr htmlNewParserCtxt(void);
htmlParserCtxtPtr htmlCreateMemoryParserCtxt(const char *buffer, int size);
int htmlParseDocument(htmlParserCtxtPtr ctxt);
htmlDocPtr htmlSAXParseDoc(const xmlChar *cur, const char *encoding, htmlSAXHandlerPtr sax, void *userData);
htmlDocPtr htmlParseDoc(const xmlChar *cur, const char *encoding);
htmlDocPtr htmlSAXParseFile(const char *filename, const char *encoding, htmlSAXHandlerPtr sax, void *userData);
htmlDocPtr htmlParseFile(const char *filename, const char *encoding);
int UTF8ToHtml(unsigned char *out, int *outlen, const unsigned char *in, int *inlen);
int htmlEncodeEntities(unsigned char *out, int *outlen, const unsigned char *in, int *inlen, int quoteChar);
int htmlIsScriptAttribute(const xmlChar *name);
int htmlHandleOmittedElem(int val);
htmlParserCtxtPtr htmlCreatePushParserCtxt(htmlSAXHandlerPtr sax, void *user_data, const char *chunk, int size, const char *filename, xmlCharEncoding enc);
int htmlParseChunk(htmlParserCtxtPtr ctxt, const char *chunk, int size, int terminate);
void htmlFreeParserCtxt(htmlParserCtxtPtr ctxt);
typedef enum {
	HTML_PARSE_RECOVER = 1, HTML_PARSE_NODEFDTD = 4, HTML_PARSE_NOERROR = 32,
	HTML_PARSE_NOWARNING = 64, HTML_PARSE_PEDANTIC = 128, HTML_PARSE_NOBLANKS = 256,
	HTML_PARSE_NONET = 2048, HTML_PARSE_NOIMPLIED = 8192, HTML_PARSE_COMPACT = 65536,
	HTML_PARSE_IGNORE_ENC = 2097152
} htmlParserOption;
void htmlCtxtReset(htmlParserCtxtPtr ctxt);
int htmlCtxtUseOptions(htmlParserCtxtPtr ctxt, int options);
htmlDocPtr htmlReadDoc(const xmlChar *cur, const char *URL, const char *encoding, int options);
htmlDocPtr htmlReadFile(const char *URL, const char *encoding, int options);
htmlDocPtr htmlReadMemory(const char *buffer, int size, const char *URL, const char *encoding, int options);
htmlDocPtr htmlReadFd(int fd, const char *URL, const char *encoding, int options);
htmlDocPtr htmlReadIO(xmlInputReadCallback ioread, xmlInputCloseCallback ioclose, void *ioctx, const char *URL, const char *encoding, int options);
htmlDocPtr htmlCtxtReadDoc(xmlParserCtxtPtr ctxt, const xmlChar *cur, const char *URL, const char *encoding, int options);
htmlDocPtr htmlCtxtReadFile(xmlParserCtxtPtr ctxt, const char *filename, const char *encoding, int options);
htmlDocPtr htmlCtxtReadMemory(xmlParserCtxtPtr ctxt, const char *buffer, int size, const char *URL, const char *encoding, int options);
htmlDocPtr htmlCtxtReadFd(xmlParserCtxtPtr ctxt, int fd, const char *URL, const char *encoding, int options);
htmlDocPtr htmlCtxtReadIO(xmlParserCtxtPtr ctxt, xmlInputReadCallback ioread, xmlInputCloseCallback ioclose, void *ioctx, const char *URL, const char *encoding, int options);
typedef enum {
	HTML_NA, HTML_INVALID, HTML_DEPRECATED, HTML_VALID = 4, HTML_REQUIRED = 12
} htmlStatus;
htmlStatus htmlAttrAllowed(const htmlElemDesc *p1, const xmlChar *p2, int p3);
int htmlElementAllowedHere(const htmlElemDesc *p1, const xmlChar *p2);
htmlStatus htmlElementStatusHere(const htmlElemDesc *p1, const htmlElemDesc *p2);
htmlStatus htmlNodeStatus(const htmlNodePtr p1, int p2);

int htmlElementAllowedHereDesc();

#endif
