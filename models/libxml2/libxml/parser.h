/* libxml2 2.9: the documented interface */
#ifndef __XML_PARSER_H__
#define __XML_PARSER_H__

#include <stdarg.h>
#include <libxml/xmlversion.h>
#include <libxml/tree.h>
#include <libxml/dict.h>
#include <libxml/hash.h>
#include <libxml/valid.h>
#include <libxml/entities.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlstring.h>
#include <libxml/encoding.h>
#include <libxml/xmlIO.h>
#include <libxml/globals.h>

typedef void (*xmlParserInputDeallocate)(xmlChar *);
struct _xmlParserInput {
	xmlParserInputBufferPtr buf;
	const char *filename;
	const char *directory;
	const xmlChar *base;
	const xmlChar *cur;
	const xmlChar *end;
	int length;
	int line;
	int col;
	unsigned long consumed;
	xmlParserInputDeallocate free;
	const xmlChar *encoding;
	const xmlChar *version;
	int standalone;
	int id;
};
struct _xmlParserNodeInfo;
typedef struct _xmlParserNodeInfo xmlParserNodeInfo;
typedef xmlParserNodeInfo *xmlParserNodeInfoPtr;
struct _xmlParserNodeInfo {
	const struct _xmlNode *node;
	unsigned long begin_pos;
	unsigned long begin_line;
	unsigned long end_pos;
	unsigned long end_line;
};
struct _xmlParserNodeInfoSeq;
typedef struct _xmlParserNodeInfoSeq xmlParserNodeInfoSeq;
typedef xmlParserNodeInfoSeq *xmlParserNodeInfoSeqPtr;
struct _xmlParserNodeInfoSeq {
	unsigned long maximum;
	unsigned long length;
	xmlParserNodeInfo *buffer;
};
typedef enum {
	XML_PARSER_EOF = -1, XML_PARSER_START, XML_PARSER_MISC, XML_PARSER_PI, XML_PARSER_DTD,
	XML_PARSER_PROLOG, XML_PARSER_COMMENT, XML_PARSER_START_TAG, XML_PARSER_CONTENT,
	XML_PARSER_CDATA_SECTION, XML_PARSER_END_TAG, XML_PARSER_ENTITY_DECL,
	XML_PARSER_ENTITY_VALUE, XML_PARSER_ATTRIBUTE_VALUE, XML_PARSER_SYSTEM_LITERAL,
	XML_PARSER_EPILOG, XML_PARSER_IGNORE, XML_PARSER_PUBLIC_LITERAL
} xmlParserInputState;
typedef enum {
	XML_PARSE_UNKNOWN, XML_PARSE_DOM, XML_PARSE_SAX, XML_PARSE_PUSH_DOM, XML_PARSE_PUSH_SAX,
	XML_PARSE_READER
} xmlParserMode;
struct _xmlStartTag;
typedef struct _xmlStartTag xmlStartTag;
struct _xmlParserCtxt {
	struct _xmlSAXHandler *sax;
	void *userData;
	xmlDocPtr myDoc;
	int wellFormed;
	int replaceEntities;
	const xmlChar *version;
	const xmlChar *encoding;
	int standalone;
	int html;
	xmlParserInputPtr input;
	int inputNr;
	int inputMax;
	xmlParserInputPtr *inputTab;
	xmlNodePtr node;
	int nodeNr;
	int nodeMax;
	xmlNodePtr *nodeTab;
	int record_info;
	xmlParserNodeInfoSeq node_seq;
	int errNo;
	int hasExternalSubset;
	int hasPErefs;
	int external;
	int valid;
	int validate;
	xmlValidCtxt vctxt;
	xmlParserInputState instate;
	int token;
	char *directory;
	const xmlChar *name;
	int nameNr;
	int nameMax;
	const xmlChar **nameTab;
	long nbChars;
	long checkIndex;
	int keepBlanks;
	int disableSAX;
	int inSubset;
	const xmlChar *intSubName;
	xmlChar *extSubURI;
	xmlChar *extSubSystem;
	int *space;
	int spaceNr;
	int spaceMax;
	int *spaceTab;
	int depth;
	xmlParserInputPtr entity;
	int charset;
	int nodelen;
	int nodemem;
	int pedantic;
	void *_private;
	int loadsubset;
	int linenumbers;
	void *catalogs;
	int recovery;
	int progressive;
	xmlDictPtr dict;
	const xmlChar **atts;
	int maxatts;
	int docdict;
	const xmlChar *str_xml;
	const xmlChar *str_xmlns;
	const xmlChar *str_xml_ns;
	int sax2;
	int nsNr;
	int nsMax;
	const xmlChar **nsTab;
	int *attallocs;
	xmlStartTag *pushTab;
	xmlHashTablePtr attsDefault;
	xmlHashTablePtr attsSpecial;
	int nsWellFormed;
	int options;
	int dictNames;
	int freeElemsNr;
	xmlNodePtr freeElems;
	int freeAttrsNr;
	xmlAttrPtr freeAttrs;
	xmlError lastError;
	xmlParserMode parseMode;
	unsigned long nbentities;
	unsigned long sizeentities;
	xmlParserNodeInfo *nodeInfo;
	int nodeInfoNr;
	int nodeInfoMax;
	xmlParserNodeInfo *nodeInfoTab;
	int input_id;
	unsigned long sizeentcopy;
};
struct _xmlSAXLocator {
	const xmlChar *(*getPublicId)(void *);
	const xmlChar *(*getSystemId)(void *);
	int (*getLineNumber)(void *);
	int (*getColumnNumber)(void *);
};
typedef xmlParserInputPtr (*resolveEntitySAXFunc)(void *, const xmlChar *, const xmlChar *);
typedef void (*internalSubsetSAXFunc)(void *, const xmlChar *, const xmlChar *, const xmlChar *);
typedef void (*externalSubsetSAXFunc)(void *, const xmlChar *, const xmlChar *, const xmlChar *);
typedef xmlEntityPtr (*getEntitySAXFunc)(void *, const xmlChar *);
typedef xmlEntityPtr (*getParameterEntitySAXFunc)(void *, const xmlChar *);
typedef void (*entityDeclSAXFunc)(void *, const xmlChar *, int, const xmlChar *, const xmlChar *, xmlChar *);
typedef void (*notationDeclSAXFunc)(void *, const xmlChar *, const xmlChar *, const xmlChar *);
typedef void (*attributeDeclSAXFunc)(void *, const xmlChar *, const xmlChar *, int, int, const xmlChar *, xmlEnumerationPtr);
typedef void (*elementDeclSAXFunc)(void *, const xmlChar *, int, xmlElementContentPtr);
typedef void (*unparsedEntityDeclSAXFunc)(void *, const xmlChar *, const xmlChar *, const xmlChar *, const xmlChar *);
typedef void (*setDocumentLocatorSAXFunc)(void *, xmlSAXLocatorPtr);
typedef void (*startDocumentSAXFunc)(void *);
typedef void (*endDocumentSAXFunc)(void *);
typedef void (*startElementSAXFunc)(void *, const xmlChar *, const xmlChar **);
typedef void (*endElementSAXFunc)(void *, const xmlChar *);
typedef void (*attributeSAXFunc)(void *, const xmlChar *, const xmlChar *);
typedef void (*referenceSAXFunc)(void *, const xmlChar *);
typedef void (*charactersSAXFunc)(void *, const xmlChar *, int);
typedef void (*ignorableWhitespaceSAXFunc)(void *, const xmlChar *, int);
typedef void (*processingInstructionSAXFunc)(void *, const xmlChar *, const xmlChar *);
typedef void (*commentSAXFunc)(void *, const xmlChar *);
typedef void (*cdataBlockSAXFunc)(void *, const xmlChar *, int);
typedef void (*warningSAXFunc)(void *, const char *, ...);
typedef void (*errorSAXFunc)(void *, const char *, ...);
typedef void (*fatalErrorSAXFunc)(void *, const char *, ...);
typedef int (*isStandaloneSAXFunc)(void *);
typedef int (*hasInternalSubsetSAXFunc)(void *);
typedef int (*hasExternalSubsetSAXFunc)(void *);
typedef void (*startElementNsSAX2Func)(void *, const xmlChar *, const xmlChar *, const xmlChar *, int, const xmlChar **, int, int, const xmlChar **);
typedef void (*endElementNsSAX2Func)(void *, const xmlChar *, const xmlChar *, const xmlChar *);
struct _xmlSAXHandler {
	internalSubsetSAXFunc internalSubset;
	isStandaloneSAXFunc isStandalone;
	hasInternalSubsetSAXFunc hasInternalSubset;
	hasExternalSubsetSAXFunc hasExternalSubset;
	resolveEntitySAXFunc resolveEntity;
	getEntitySAXFunc getEntity;
	entityDeclSAXFunc entityDecl;
	notationDeclSAXFunc notationDecl;
	attributeDeclSAXFunc attributeDecl;
	elementDeclSAXFunc elementDecl;
	unparsedEntityDeclSAXFunc unparsedEntityDecl;
	setDocumentLocatorSAXFunc setDocumentLocator;
	startDocumentSAXFunc startDocument;
	endDocumentSAXFunc endDocument;
	startElementSAXFunc startElement;
	endElementSAXFunc endElement;
	referenceSAXFunc reference;
	charactersSAXFunc characters;
	ignorableWhitespaceSAXFunc ignorableWhitespace;
	processingInstructionSAXFunc processingInstruction;
	commentSAXFunc comment;
	warningSAXFunc warning;
	errorSAXFunc error;
	fatalErrorSAXFunc fatalError;
	getParameterEntitySAXFunc getParameterEntity;
	cdataBlockSAXFunc cdataBlock;
	externalSubsetSAXFunc externalSubset;
	unsigned int initialized;
	void *_private;
	startElementNsSAX2Func startElementNs;
	endElementNsSAX2Func endElementNs;
	xmlStructuredErrorFunc serror;
};
struct _xmlSAXHandlerV1;
typedef struct _xmlSAXHandlerV1 xmlSAXHandlerV1;
typedef xmlSAXHandlerV1 *xmlSAXHandlerV1Ptr;
struct _xmlSAXHandlerV1 {
	internalSubsetSAXFunc internalSubset;
	isStandaloneSAXFunc isStandalone;
	hasInternalSubsetSAXFunc hasInternalSubset;
	hasExternalSubsetSAXFunc hasExternalSubset;
	resolveEntitySAXFunc resolveEntity;
	getEntitySAXFunc getEntity;
	entityDeclSAXFunc entityDecl;
	notationDeclSAXFunc notationDecl;
	attributeDeclSAXFunc attributeDecl;
	elementDeclSAXFunc elementDecl;
	unparsedEntityDeclSAXFunc unparsedEntityDecl;
	setDocumentLocatorSAXFunc setDocumentLocator;
	startDocumentSAXFunc startDocument;
	endDocumentSAXFunc endDocument;
	startElementSAXFunc startElement;
	endElementSAXFunc endElement;
	referenceSAXFunc reference;
	charactersSAXFunc characters;
	ignorableWhitespaceSAXFunc ignorableWhitespace;
	processingInstructionSAXFunc processingInstruction;
	commentSAXFunc comment;
	warningSAXFunc warning;
	errorSAXFunc error;
	fatalErrorSAXFunc fatalError;
	getParameterEntitySAXFunc getParameterEntity;
	cdataBlockSAXFunc cdataBlock;
	externalSubsetSAXFunc externalSubset;
	unsigned int initialized;
};
typedef xmlParserInputPtr (*xmlExternalEntityLoader)(const char *, const char *, xmlParserCtxtPtr);
void xmlInitParser(void);
void xmlCleanupParser(void);
int xmlParserInputRead(xmlParserInputPtr in, int len);
int xmlParserInputGrow(xmlParserInputPtr in, int len);
xmlDocPtr xmlParseDoc(const xmlChar *cur);
xmlDocPtr xmlParseFile(const char *filename)
    __contract("path(filename) null(ret) alloc(ret, unknown) outside(ret, file)");
xmlDocPtr xmlParseMemory(const char *buffer, int size)
    __contract("reads(buffer, size) decodes(ret, buffer, size) null(ret) alloc(ret, unknown)");
int xmlSubstituteEntitiesDefault(int val);
int xmlKeepBlanksDefault(int val);
void xmlStopParser(xmlParserCtxtPtr ctxt);
int xmlPedanticParserDefault(int val);
int xmlLineNumbersDefault(int val);
xmlDocPtr xmlRecoverDoc(const xmlChar *cur);
xmlDocPtr xmlRecoverMemory(const char *buffer, int size);
xmlDocPtr xmlRecoverFile(const char *filename);
int xmlParseDocument(xmlParserCtxtPtr ctxt);
int xmlParseExtParsedEnt(xmlParserCtxtPtr ctxt);
int xmlSAXUserParseFile(xmlSAXHandlerPtr sax, void *user_data, const char *filename);
int xmlSAXUserParseMemory(xmlSAXHandlerPtr sax, void *user_data, const char *buffer, int size);
xmlDocPtr xmlSAXParseDoc(xmlSAXHandlerPtr sax, const xmlChar *cur, int recovery);
xmlDocPtr xmlSAXParseMemory(xmlSAXHandlerPtr sax, const char *buffer, int size, int recovery);
xmlDocPtr xmlSAXParseMemoryWithData(xmlSAXHandlerPtr sax, const char *buffer, int size, int recovery, void *data);
xmlDocPtr xmlSAXParseFile(xmlSAXHandlerPtr sax, const char *filename, int recovery);
xmlDocPtr xmlSAXParseFileWithData(xmlSAXHandlerPtr sax, const char *filename, int recovery, void *data);
xmlDocPtr xmlSAXParseEntity(xmlSAXHandlerPtr sax, const char *filename);
xmlDocPtr xmlParseEntity(const char *filename);
xmlDtdPtr xmlSAXParseDTD(xmlSAXHandlerPtr sax, const xmlChar *ExternalID, const xmlChar *SystemID);
xmlDtdPtr xmlParseDTD(const xmlChar *ExternalID, const xmlChar *SystemID);
xmlDtdPtr xmlIOParseDTD(xmlSAXHandlerPtr sax, xmlParserInputBufferPtr input, xmlCharEncoding enc);
int xmlParseBalancedChunkMemory(xmlDocPtr doc, xmlSAXHandlerPtr sax, void *user_data, int depth, const xmlChar *string, xmlNodePtr *lst);
xmlParserErrors xmlParseInNodeContext(xmlNodePtr node, const char *data, int datalen, int options, xmlNodePtr *lst);
int xmlParseBalancedChunkMemoryRecover(xmlDocPtr doc, xmlSAXHandlerPtr sax, void *user_data, int depth, const xmlChar *string, xmlNodePtr *lst, int recover);
int xmlParseExternalEntity(xmlDocPtr doc, xmlSAXHandlerPtr sax, void *user_data, int depth, const xmlChar *URL, const xmlChar *ID, xmlNodePtr *lst);
int xmlParseCtxtExternalEntity(xmlParserCtxtPtr ctx, const xmlChar *URL, const xmlChar *ID, xmlNodePtr *lst);
xmlParserCtxtPtr xmlNewParserCtxt(void) __contract("null_alloc(ret)");
int xmlInitParserCtxt(xmlParserCtxtPtr ctxt);
void xmlClearParserCtxt(xmlParserCtxtPtr ctxt);
void xmlFreeParserCtxt(xmlParserCtxtPtr ctxt) __contract("frees(ctxt)");
void xmlSetupParserForBuffer(xmlParserCtxtPtr ctxt, const xmlChar *buffer, const char *filename);
xmlParserCtxtPtr xmlCreateDocParserCtxt(const xmlChar *cur);
int xmlGetFeaturesList(int *len, const char **result);
int xmlGetFeature(xmlParserCtxtPtr ctxt, const char *name, void *result);
int xmlSetFeature(xmlParserCtxtPtr ctxt, const char *name, void *value);
xmlParserCtxtPtr xmlCreatePushParserCtxt(xmlSAXHandlerPtr sax, void *user_data, const char *chunk, int size, const char *filename);
int xmlParseChunk(xmlParserCtxtPtr ctxt, const char *chunk, int size, int terminate);
xmlParserCtxtPtr xmlCreateIOParserCtxt(xmlSAXHandlerPtr sax, void *user_data, xmlInputReadCallback ioread, xmlInputCloseCallback ioclose, void *ioctx, xmlCharEncoding enc);
xmlParserInputPtr xmlNewIOInputStream(xmlParserCtxtPtr ctxt, xmlParserInputBufferPtr input, xmlCharEncoding enc)
    __contract("null_alloc(ret)");
const xmlParserNodeInfo *xmlParserFindNodeInfo(const xmlParserCtxtPtr ctxt, const xmlNodePtr node);
void xmlInitNodeInfoSeq(xmlParserNodeInfoSeqPtr seq);
void xmlClearNodeInfoSeq(xmlParserNodeInfoSeqPtr seq);
unsigned long xmlParserFindNodeInfoIndex(const xmlParserNodeInfoSeqPtr seq, const xmlNodePtr node);
void xmlParserAddNodeInfo(xmlParserCtxtPtr ctxt, const xmlParserNodeInfoPtr info);
void xmlSetExternalEntityLoader(xmlExternalEntityLoader f);
xmlExternalEntityLoader xmlGetExternalEntityLoader(void);
xmlParserInputPtr xmlLoadExternalEntity(const char *URL, const char *ID, xmlParserCtxtPtr ctxt);
long xmlByteConsumed(xmlParserCtxtPtr ctxt);
typedef enum {
	XML_PARSE_RECOVER = 1, XML_PARSE_NOENT, XML_PARSE_DTDLOAD = 4, XML_PARSE_DTDATTR = 8,
	XML_PARSE_DTDVALID = 16, XML_PARSE_NOERROR = 32, XML_PARSE_NOWARNING = 64,
	XML_PARSE_PEDANTIC = 128, XML_PARSE_NOBLANKS = 256, XML_PARSE_SAX1 = 512,
	XML_PARSE_XINCLUDE = 1024, XML_PARSE_NONET = 2048, XML_PARSE_NODICT = 4096,
	XML_PARSE_NSCLEAN = 8192, XML_PARSE_NOCDATA = 16384, XML_PARSE_NOXINCNODE = 32768,
	XML_PARSE_COMPACT = 65536, XML_PARSE_OLD10 = 131072, XML_PARSE_NOBASEFIX = 262144,
	XML_PARSE_HUGE = 524288, XML_PARSE_OLDSAX = 1048576, XML_PARSE_IGNORE_ENC = 2097152,
	XML_PARSE_BIG_LINES = 4194304
} xmlParserOption;
void xmlCtxtReset(xmlParserCtxtPtr ctxt);
int xmlCtxtResetPush(xmlParserCtxtPtr ctxt, const char *chunk, int size, const char *filename, const char *encoding);
int xmlCtxtUseOptions(xmlParserCtxtPtr ctxt, int options);
xmlDocPtr xmlReadDoc(const xmlChar *cur, const char *URL, const char *encoding, int options)
    __contract("reads(cur, URL) decodes(ret, cur, URL) null(ret) alloc(ret, unknown)");
xmlDocPtr xmlReadFile(const char *URL, const char *encoding, int options)
    __contract("path(URL) null(ret) alloc(ret, unknown) outside(ret, file)");
xmlDocPtr xmlReadMemory(const char *buffer, int size, const char *URL, const char *encoding, int options)
    __contract("reads(buffer, size) decodes(ret, buffer, size) null(ret) alloc(ret, unknown)");
xmlDocPtr xmlReadFd(int fd, const char *URL, const char *encoding, int options);
xmlDocPtr xmlReadIO(xmlInputReadCallback ioread, xmlInputCloseCallback ioclose, void *ioctx, const char *URL, const char *encoding, int options)
    __contract("calls(ioread, ioctx) null(ret) alloc(ret, unknown)");
xmlDocPtr xmlCtxtReadDoc(xmlParserCtxtPtr ctxt, const xmlChar *cur, const char *URL, const char *encoding, int options);
xmlDocPtr xmlCtxtReadFile(xmlParserCtxtPtr ctxt, const char *filename, const char *encoding, int options);
xmlDocPtr xmlCtxtReadMemory(xmlParserCtxtPtr ctxt, const char *buffer, int size, const char *URL, const char *encoding, int options)
    __contract("reads(buffer, size) decodes(ret, buffer, size) null(ret)");
xmlDocPtr xmlCtxtReadFd(xmlParserCtxtPtr ctxt, int fd, const char *URL, const char *encoding, int options);
xmlDocPtr xmlCtxtReadIO(xmlParserCtxtPtr ctxt, xmlInputReadCallback ioread, xmlInputCloseCallback ioclose, void *ioctx, const char *URL, const char *encoding, int options);
typedef enum {
	XML_WITH_THREAD = 1, XML_WITH_TREE, XML_WITH_OUTPUT, XML_WITH_PUSH, XML_WITH_READER,
	XML_WITH_PATTERN, XML_WITH_WRITER, XML_WITH_SAX1, XML_WITH_FTP, XML_WITH_HTTP,
	XML_WITH_VALID, XML_WITH_HTML, XML_WITH_LEGACY, XML_WITH_C14N, XML_WITH_CATALOG,
	XML_WITH_XPATH, XML_WITH_XPTR, XML_WITH_XINCLUDE, XML_WITH_ICONV, XML_WITH_ISO8859X,
	XML_WITH_UNICODE, XML_WITH_REGEXP, XML_WITH_AUTOMATA, XML_WITH_EXPR, XML_WITH_SCHEMAS,
	XML_WITH_SCHEMATRON, XML_WITH_MODULES, XML_WITH_DEBUG, XML_WITH_DEBUG_MEM,
	XML_WITH_DEBUG_RUN, XML_WITH_ZLIB, XML_WITH_ICU, XML_WITH_LZMA, XML_WITH_NONE = 99999
} xmlFeature;
int xmlHasFeature(xmlFeature feature);

#define XML_DEFAULT_VERSION "1.0"
#define XML_DETECT_IDS 2
#define XML_COMPLETE_ATTRS 4
#define XML_SKIP_IDS 8
#define XML_SAX2_MAGIC 0xdeedbeafU

#endif
