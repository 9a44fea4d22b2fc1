/* libxml2 2.9: the documented interface */
#ifndef __HTML_PARSER_H__
#define __HTML_PARSER_H__

#include <libxml/xmlversion.h>
#include <libxml/parser.h>
#ifdef LIBXML_HTML_ENABLED
typedef xmlParserCtxt htmlParserCtxt;
typedef xmlParserCtxtPtr htmlParserCtxtPtr;
typedef xmlParserNodeInfo htmlParserNodeInfo;
typedef xmlSAXHandler htmlSAXHandler;
typedef xmlSAXHandlerPtr htmlSAXHandlerPtr;
typedef xmlParserInput htmlParserInput;
typedef xmlParserInputPtr htmlParserInputPtr;
typedef xmlDocPtr htmlDocPtr;
typedef xmlNodePtr htmlNodePtr;
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
	const char**subelts;
	const char*defaultsubelt;
	const char**attrs_opt;
	const char**attrs_depr;
	const char**attrs_req;
};
typedef struct _htmlEntityDesc htmlEntityDesc;
typedef htmlEntityDesc *htmlEntityDescPtr;
struct _htmlEntityDesc {
	unsigned int value;
	const char *name;
	const char *desc;
};
const htmlElemDesc * htmlTagLookup(const xmlChar *tag);
const htmlEntityDesc * htmlEntityLookup(const xmlChar *name);
const htmlEntityDesc * htmlEntityValueLookup(unsigned int value);
int htmlIsAutoClosed(htmlDocPtr doc, htmlNodePtr elem);
int htmlAutoCloseTag(htmlDocPtr doc, const xmlChar *name, htmlNodePtr elem);
const htmlEntityDesc * htmlParseEntityRef(htmlParserCtxtPtr ctxt, const xmlChar **str);
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
#ifdef LIBXML_PUSH_ENABLED
htmlParserCtxtPtr htmlCreatePushParserCtxt(htmlSAXHandlerPtr sax, void *user_data, const char *chunk, int size, const char *filename, xmlCharEncoding enc);
int htmlParseChunk(htmlParserCtxtPtr ctxt, const char *chunk, int size, int terminate);
#endif
void htmlFreeParserCtxt(htmlParserCtxtPtr ctxt);
typedef enum {
	HTML_PARSE_RECOVER = 1<<0,
	HTML_PARSE_NODEFDTD = 1<<2,
	HTML_PARSE_NOERROR = 1<<5,
	HTML_PARSE_NOWARNING= 1<<6,
	HTML_PARSE_PEDANTIC = 1<<7,
	HTML_PARSE_NOBLANKS = 1<<8,
	HTML_PARSE_NONET = 1<<11,
	HTML_PARSE_NOIMPLIED= 1<<13,
	HTML_PARSE_COMPACT = 1<<16,
	HTML_PARSE_IGNORE_ENC=1<<21 } htmlParserOption;
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
	HTML_NA = 0,
	HTML_INVALID = 0x1,
	HTML_DEPRECATED = 0x2,
	HTML_VALID = 0x4,
	HTML_REQUIRED = 0xc } htmlStatus;
htmlStatus htmlAttrAllowed(const htmlElemDesc*, const xmlChar*, int);
int htmlElementAllowedHere(const htmlElemDesc*, const xmlChar*);
htmlStatus htmlElementStatusHere(const htmlElemDesc*, const htmlElemDesc*);
htmlStatus htmlNodeStatus(const htmlNodePtr, int);
#define htmlDefaultSubelement(elt) elt->defaultsubelt
#define htmlElementAllowedHereDesc(parent,elt) \
	htmlElementAllowedHere((parent), (elt)->name)
#define htmlRequiredAttrs(elt) (elt)->attrs_req
#endif

#endif
