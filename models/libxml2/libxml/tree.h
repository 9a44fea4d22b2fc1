/* libxml2 2.9: the documented interface */
#ifndef __XML_TREE_H__
#define __XML_TREE_H__

#include <stdio.h>
#include <limits.h>
#include <libxml/xmlversion.h>
#include <libxml/xmlstring.h>
typedef struct _xmlParserInputBuffer xmlParserInputBuffer;
typedef xmlParserInputBuffer *xmlParserInputBufferPtr;
typedef struct _xmlOutputBuffer xmlOutputBuffer;
typedef xmlOutputBuffer *xmlOutputBufferPtr;
typedef struct _xmlParserInput xmlParserInput;
typedef xmlParserInput *xmlParserInputPtr;
typedef struct _xmlParserCtxt xmlParserCtxt;
typedef xmlParserCtxt *xmlParserCtxtPtr;
typedef struct _xmlSAXLocator xmlSAXLocator;
typedef xmlSAXLocator *xmlSAXLocatorPtr;
typedef struct _xmlSAXHandler xmlSAXHandler;
typedef xmlSAXHandler *xmlSAXHandlerPtr;
typedef struct _xmlEntity xmlEntity;
typedef xmlEntity *xmlEntityPtr;
#define BASE_BUFFER_SIZE 4096
typedef enum {
	XML_BUFFER_ALLOC_DOUBLEIT,
	XML_BUFFER_ALLOC_EXACT,
	XML_BUFFER_ALLOC_IMMUTABLE,
	XML_BUFFER_ALLOC_IO,
	XML_BUFFER_ALLOC_HYBRID,
	XML_BUFFER_ALLOC_BOUNDED } xmlBufferAllocationScheme;
typedef struct _xmlBuffer xmlBuffer;
typedef xmlBuffer *xmlBufferPtr;
struct _xmlBuffer {
	xmlChar *content;
	unsigned int use;
	unsigned int size;
	xmlBufferAllocationScheme alloc;
	xmlChar *contentIO;
};
typedef struct _xmlBuf xmlBuf;
typedef xmlBuf *xmlBufPtr;
xmlChar*xmlBufContent(const xmlBuf*buf)
	__contract("null(ret) into(ret, buf)");
xmlChar*xmlBufEnd(xmlBufPtr buf);
size_t xmlBufUse(const xmlBufPtr buf);
size_t xmlBufShrink(xmlBufPtr buf, size_t len);
#define LIBXML2_NEW_BUFFER
#define XML_XML_NAMESPACE \
	(const xmlChar *) "http://www.w3.org/XML/1998/namespace"
#define XML_XML_ID (const xmlChar *) "xml:id"
typedef enum {
	XML_ELEMENT_NODE= 1,
	XML_ATTRIBUTE_NODE= 2,
	XML_TEXT_NODE= 3,
	XML_CDATA_SECTION_NODE= 4,
	XML_ENTITY_REF_NODE= 5,
	XML_ENTITY_NODE= 6,
	XML_PI_NODE= 7,
	XML_COMMENT_NODE= 8,
	XML_DOCUMENT_NODE= 9,
	XML_DOCUMENT_TYPE_NODE= 10,
	XML_DOCUMENT_FRAG_NODE= 11,
	XML_NOTATION_NODE= 12,
	XML_HTML_DOCUMENT_NODE= 13,
	XML_DTD_NODE= 14,
	XML_ELEMENT_DECL= 15,
	XML_ATTRIBUTE_DECL= 16,
	XML_ENTITY_DECL= 17,
	XML_NAMESPACE_DECL= 18,
	XML_XINCLUDE_START= 19,
	XML_XINCLUDE_END= 20
#ifdef LIBXML_DOCB_ENABLED
	,XML_DOCB_DOCUMENT_NODE= 21
#endif
} xmlElementType;
typedef struct _xmlNotation xmlNotation;
typedef xmlNotation *xmlNotationPtr;
struct _xmlNotation {
	const xmlChar *name;
	const xmlChar *PublicID;
	const xmlChar *SystemID;
};
typedef enum {
	XML_ATTRIBUTE_CDATA = 1,
	XML_ATTRIBUTE_ID,
	XML_ATTRIBUTE_IDREF,
	XML_ATTRIBUTE_IDREFS,
	XML_ATTRIBUTE_ENTITY,
	XML_ATTRIBUTE_ENTITIES,
	XML_ATTRIBUTE_NMTOKEN,
	XML_ATTRIBUTE_NMTOKENS,
	XML_ATTRIBUTE_ENUMERATION,
	XML_ATTRIBUTE_NOTATION } xmlAttributeType;
typedef enum {
	XML_ATTRIBUTE_NONE = 1,
	XML_ATTRIBUTE_REQUIRED,
	XML_ATTRIBUTE_IMPLIED,
	XML_ATTRIBUTE_FIXED } xmlAttributeDefault;
typedef struct _xmlEnumeration xmlEnumeration;
typedef xmlEnumeration *xmlEnumerationPtr;
struct _xmlEnumeration {
	struct _xmlEnumeration *next;
	const xmlChar *name;
};
typedef struct _xmlAttribute xmlAttribute;
typedef xmlAttribute *xmlAttributePtr;
struct _xmlAttribute {
	void *_private;
	xmlElementType type;
	const xmlChar *name;
	struct _xmlNode *children;
	struct _xmlNode *last;
	struct _xmlDtd *parent;
	struct _xmlNode *next;
	struct _xmlNode *prev;
	struct _xmlDoc *doc;
	struct _xmlAttribute *nexth;
	xmlAttributeType atype;
	xmlAttributeDefault def;
	const xmlChar *defaultValue;
	xmlEnumerationPtr tree;
	const xmlChar *prefix;
	const xmlChar *elem;
};
typedef enum {
	XML_ELEMENT_CONTENT_PCDATA = 1,
	XML_ELEMENT_CONTENT_ELEMENT,
	XML_ELEMENT_CONTENT_SEQ,
	XML_ELEMENT_CONTENT_OR } xmlElementContentType;
typedef enum {
	XML_ELEMENT_CONTENT_ONCE = 1,
	XML_ELEMENT_CONTENT_OPT,
	XML_ELEMENT_CONTENT_MULT,
	XML_ELEMENT_CONTENT_PLUS } xmlElementContentOccur;
typedef struct _xmlElementContent xmlElementContent;
typedef xmlElementContent *xmlElementContentPtr;
struct _xmlElementContent {
	xmlElementContentType type;
	xmlElementContentOccur ocur;
	const xmlChar *name;
	struct _xmlElementContent *c1;
	struct _xmlElementContent *c2;
	struct _xmlElementContent *parent;
	const xmlChar *prefix;
};
typedef enum {
	XML_ELEMENT_TYPE_UNDEFINED = 0,
	XML_ELEMENT_TYPE_EMPTY = 1,
	XML_ELEMENT_TYPE_ANY,
	XML_ELEMENT_TYPE_MIXED,
	XML_ELEMENT_TYPE_ELEMENT } xmlElementTypeVal;
#include <libxml/xmlregexp.h>
typedef struct _xmlElement xmlElement;
typedef xmlElement *xmlElementPtr;
struct _xmlElement {
	void *_private;
	xmlElementType type;
	const xmlChar *name;
	struct _xmlNode *children;
	struct _xmlNode *last;
	struct _xmlDtd *parent;
	struct _xmlNode *next;
	struct _xmlNode *prev;
	struct _xmlDoc *doc;
	xmlElementTypeVal etype;
	xmlElementContentPtr content;
	xmlAttributePtr attributes;
	const xmlChar *prefix;
#ifdef LIBXML_REGEXP_ENABLED
	xmlRegexpPtr contModel;
#else
	void *contModel;
#endif
};
#define XML_LOCAL_NAMESPACE XML_NAMESPACE_DECL
typedef xmlElementType xmlNsType;
typedef struct _xmlNs xmlNs;
typedef xmlNs *xmlNsPtr;
struct _xmlNs {
	struct _xmlNs *next;
	xmlNsType type;
	const xmlChar *href;
	const xmlChar *prefix;
	void *_private;
	struct _xmlDoc *context;
};
typedef struct _xmlDtd xmlDtd;
typedef xmlDtd *xmlDtdPtr;
struct _xmlDtd {
	void *_private;
	xmlElementType type;
	const xmlChar *name;
	struct _xmlNode *children;
	struct _xmlNode *last;
	struct _xmlDoc *parent;
	struct _xmlNode *next;
	struct _xmlNode *prev;
	struct _xmlDoc *doc;
	void *notations;
	void *elements;
	void *attributes;
	void *entities;
	const xmlChar *ExternalID;
	const xmlChar *SystemID;
	void *pentities;
};
typedef struct _xmlAttr xmlAttr;
typedef xmlAttr *xmlAttrPtr;
struct _xmlAttr {
	void *_private;
	xmlElementType type;
	const xmlChar *name;
	struct _xmlNode *children;
	struct _xmlNode *last;
	struct _xmlNode *parent;
	struct _xmlAttr *next;
	struct _xmlAttr *prev;
	struct _xmlDoc *doc;
	xmlNs *ns;
	xmlAttributeType atype;
	void *psvi;
};
#define XML_ATTR_CLEAR_ATYPE(attr) (((attr)->atype) = 0)
#define XML_ATTR_GET_ATYPE(attr) (((attr)->atype) & ~(15U << 27))
#define XML_ATTR_SET_ATYPE(attr, type) ((attr)->atype = ((((attr)->atype) & (15U << 27)) | ((type) & ~(15U << 27))))
typedef struct _xmlID xmlID;
typedef xmlID *xmlIDPtr;
struct _xmlID {
	struct _xmlID *next;
	const xmlChar *value;
	xmlAttrPtr attr;
	const xmlChar *name;
	int lineno;
	struct _xmlDoc *doc;
};
typedef struct _xmlRef xmlRef;
typedef xmlRef *xmlRefPtr;
struct _xmlRef {
	struct _xmlRef *next;
	const xmlChar *value;
	xmlAttrPtr attr;
	const xmlChar *name;
	int lineno;
};
typedef struct _xmlNode xmlNode;
typedef xmlNode *xmlNodePtr;
struct _xmlNode {
	void *_private;
	xmlElementType type;
	const xmlChar *name;
	struct _xmlNode *children;
	struct _xmlNode *last;
	struct _xmlNode *parent;
	struct _xmlNode *next;
	struct _xmlNode *prev;
	struct _xmlDoc *doc;
	xmlNs *ns;
	xmlChar *content;
	struct _xmlAttr *properties;
	xmlNs *nsDef;
	void *psvi;
	unsigned short line;
	unsigned short extra;
};
#define XML_NODE_ADD_EXTRA(node, type) ((node)->extra |= ((type) & ~(15U << 12)))
#define XML_NODE_CLEAR_EXTRA(node) (((node)->extra) = 0)
#define XML_NODE_GET_EXTRA(node) (((node)->extra) & ~(15U << 12))
#define XML_NODE_SET_EXTRA(node, type) ((node)->extra = ((((node)->extra) & (15U << 12)) | ((type) & ~(15U << 12))))
#define XML_GET_CONTENT(n) \
	((n)->type == XML_ELEMENT_NODE ? NULL : (n)->content)
#define XML_GET_LINE(n) \
	(xmlGetLineNo(n))
typedef enum {
	XML_DOC_WELLFORMED = 1<<0,
	XML_DOC_NSVALID = 1<<1,
	XML_DOC_OLD10 = 1<<2,
	XML_DOC_DTDVALID = 1<<3,
	XML_DOC_XINCLUDE = 1<<4,
	XML_DOC_USERBUILT = 1<<5,
	XML_DOC_INTERNAL = 1<<6,
	XML_DOC_HTML = 1<<7 } xmlDocProperties;
typedef struct _xmlDoc xmlDoc;
typedef xmlDoc *xmlDocPtr;
struct _xmlDoc {
	void *_private;
	xmlElementType type;
	char *name;
	struct _xmlNode *children;
	struct _xmlNode *last;
	struct _xmlNode *parent;
	struct _xmlNode *next;
	struct _xmlNode *prev;
	struct _xmlDoc *doc;
	int compression;
	int standalone;
	struct _xmlDtd *intSubset;
	struct _xmlDtd *extSubset;
	struct _xmlNs *oldNs;
	const xmlChar *version;
	const xmlChar *encoding;
	void *ids;
	void *refs;
	const xmlChar *URL;
	int charset;
	struct _xmlDict *dict;
	void *psvi;
	int parseFlags;
	int properties;
};
#define XML_DOC_ADD_PROPERTIES(doc, type) ((doc)->properties |= ((type) & ~(15U << 27)))
#define XML_DOC_CLEAR_PROPERTIES(doc) (((doc)->properties) = 0)
#define XML_DOC_GET_PROPERTIES(doc) (((doc)->properties) & ~(15U << 27))
#define XML_DOC_SET_PROPERTIES(doc, type) ((doc)->properties = ((((doc)->properties) & (15U << 27)) | ((type) & ~(15U << 27))))
typedef struct _xmlDOMWrapCtxt xmlDOMWrapCtxt;
typedef xmlDOMWrapCtxt *xmlDOMWrapCtxtPtr;
typedef xmlNsPtr (*xmlDOMWrapAcquireNsFunction) (xmlDOMWrapCtxtPtr ctxt, xmlNodePtr node, const xmlChar *nsName, const xmlChar *nsPrefix);
struct _xmlDOMWrapCtxt {
	void *_private;
	int type;
	void *namespaceMap;
	xmlDOMWrapAcquireNsFunction getNsForNodeFunc;
};
#ifndef xmlChildrenNode
#define xmlChildrenNode children
#endif
#ifndef xmlRootNode
#define xmlRootNode children
#endif
#if defined(LIBXML_TREE_ENABLED) || defined(LIBXML_XPATH_ENABLED) || \
	defined(LIBXML_SCHEMAS_ENABLED) || defined(LIBXML_DEBUG_ENABLED) || \
	defined (LIBXML_HTML_ENABLED) || defined(LIBXML_SAX1_ENABLED) || \
	defined(LIBXML_HTML_ENABLED) || defined(LIBXML_WRITER_ENABLED) || \
	defined(LIBXML_DOCB_ENABLED) || defined(LIBXML_LEGACY_ENABLED)
int xmlValidateNCName(const xmlChar *value, int space);
#endif
#if defined(LIBXML_TREE_ENABLED) || defined(LIBXML_SCHEMAS_ENABLED)
int xmlValidateQName(const xmlChar *value, int space);
int xmlValidateName(const xmlChar *value, int space);
int xmlValidateNMToken(const xmlChar *value, int space);
#endif
xmlChar * xmlBuildQName(const xmlChar *ncname, const xmlChar *prefix, xmlChar *memory, int len);
xmlChar * xmlSplitQName2(const xmlChar *name, xmlChar **prefix);
const xmlChar * xmlSplitQName3(const xmlChar *name, int *len);
void xmlSetBufferAllocationScheme(xmlBufferAllocationScheme scheme);
xmlBufferAllocationScheme xmlGetBufferAllocationScheme(void);
xmlBufferPtr xmlBufferCreate(void);
xmlBufferPtr xmlBufferCreateSize(size_t size);
xmlBufferPtr xmlBufferCreateStatic(void *mem, size_t size);
int xmlBufferResize(xmlBufferPtr buf, unsigned int size);
void xmlBufferFree(xmlBufferPtr buf);
int xmlBufferDump(FILE *file, xmlBufferPtr buf);
int xmlBufferAdd(xmlBufferPtr buf, const xmlChar *str, int len);
int xmlBufferAddHead(xmlBufferPtr buf, const xmlChar *str, int len);
int xmlBufferCat(xmlBufferPtr buf, const xmlChar *str);
int xmlBufferCCat(xmlBufferPtr buf, const char *str);
int xmlBufferShrink(xmlBufferPtr buf, unsigned int len);
int xmlBufferGrow(xmlBufferPtr buf, unsigned int len);
void xmlBufferEmpty(xmlBufferPtr buf);
const xmlChar* xmlBufferContent(const xmlBuffer *buf)
	__contract("null(ret) into(ret, buf)");
xmlChar* xmlBufferDetach(xmlBufferPtr buf);
void xmlBufferSetAllocationScheme(xmlBufferPtr buf, xmlBufferAllocationScheme scheme);
int xmlBufferLength(const xmlBuffer *buf);
xmlDtdPtr xmlCreateIntSubset(xmlDocPtr doc, const xmlChar *name, const xmlChar *ExternalID, const xmlChar *SystemID);
xmlDtdPtr xmlNewDtd(xmlDocPtr doc, const xmlChar *name, const xmlChar *ExternalID, const xmlChar *SystemID)
	__contract("null_alloc(ret)");
xmlDtdPtr xmlGetIntSubset(const xmlDoc *doc);
void xmlFreeDtd(xmlDtdPtr cur) __contract("frees(cur)");
#ifdef LIBXML_LEGACY_ENABLED
xmlNsPtr xmlNewGlobalNs(xmlDocPtr doc, const xmlChar *href, const xmlChar *prefix) __contract("null_alloc(ret)");
#endif
xmlNsPtr xmlNewNs(xmlNodePtr node, const xmlChar *href, const xmlChar *prefix) __contract("null_alloc(ret)");
void xmlFreeNs(xmlNsPtr cur) __contract("frees(cur)");
void xmlFreeNsList(xmlNsPtr cur) __contract("frees(cur)");
xmlDocPtr xmlNewDoc(const xmlChar *version) __contract("null_alloc(ret)");
void xmlFreeDoc(xmlDocPtr cur) __contract("frees(cur)");
xmlAttrPtr xmlNewDocProp(xmlDocPtr doc, const xmlChar *name, const xmlChar *value) __contract("null_alloc(ret)");
#if defined(LIBXML_TREE_ENABLED) || defined(LIBXML_HTML_ENABLED) || \
	defined(LIBXML_SCHEMAS_ENABLED)
xmlAttrPtr xmlNewProp(xmlNodePtr node, const xmlChar *name, const xmlChar *value) __contract("null_alloc(ret)");
#endif
xmlAttrPtr xmlNewNsProp(xmlNodePtr node, xmlNsPtr ns, const xmlChar *name, const xmlChar *value)
	__contract("null_alloc(ret)");
xmlAttrPtr xmlNewNsPropEatName(xmlNodePtr node, xmlNsPtr ns, xmlChar *name, const xmlChar *value)
	__contract("null_alloc(ret)");
void xmlFreePropList(xmlAttrPtr cur) __contract("frees(cur)");
void xmlFreeProp(xmlAttrPtr cur) __contract("frees(cur)");
xmlAttrPtr xmlCopyProp(xmlNodePtr target, xmlAttrPtr cur);
xmlAttrPtr xmlCopyPropList(xmlNodePtr target, xmlAttrPtr cur);
#ifdef LIBXML_TREE_ENABLED
xmlDtdPtr xmlCopyDtd(xmlDtdPtr dtd);
#endif
#if defined(LIBXML_TREE_ENABLED) || defined(LIBXML_SCHEMAS_ENABLED)
xmlDocPtr xmlCopyDoc(xmlDocPtr doc, int recursive);
#endif
xmlNodePtr xmlNewDocNode(xmlDocPtr doc, xmlNsPtr ns, const xmlChar *name, const xmlChar *content)
	__contract("null_alloc(ret)");
xmlNodePtr xmlNewDocNodeEatName(xmlDocPtr doc, xmlNsPtr ns, xmlChar *name, const xmlChar *content)
	__contract("null_alloc(ret)");
xmlNodePtr xmlNewNode(xmlNsPtr ns, const xmlChar *name) __contract("null_alloc(ret)");
xmlNodePtr xmlNewNodeEatName(xmlNsPtr ns, xmlChar *name) __contract("null_alloc(ret)");
#if defined(LIBXML_TREE_ENABLED) || defined(LIBXML_SCHEMAS_ENABLED)
xmlNodePtr xmlNewChild(xmlNodePtr parent, xmlNsPtr ns, const xmlChar *name, const xmlChar *content)
	__contract("null_alloc(ret)");
#endif
xmlNodePtr xmlNewDocText(const xmlDoc *doc, const xmlChar *content) __contract("null_alloc(ret)");
xmlNodePtr xmlNewText(const xmlChar *content) __contract("null_alloc(ret)");
xmlNodePtr xmlNewDocPI(xmlDocPtr doc, const xmlChar *name, const xmlChar *content) __contract("null_alloc(ret)");
xmlNodePtr xmlNewPI(const xmlChar *name, const xmlChar *content) __contract("null_alloc(ret)");
xmlNodePtr xmlNewDocTextLen(xmlDocPtr doc, const xmlChar *content, int len) __contract("null_alloc(ret)");
xmlNodePtr xmlNewTextLen(const xmlChar *content, int len) __contract("null_alloc(ret)");
xmlNodePtr xmlNewDocComment(xmlDocPtr doc, const xmlChar *content) __contract("null_alloc(ret)");
xmlNodePtr xmlNewComment(const xmlChar *content) __contract("null_alloc(ret)");
xmlNodePtr xmlNewCDataBlock(xmlDocPtr doc, const xmlChar *content, int len) __contract("null_alloc(ret)");
xmlNodePtr xmlNewCharRef(xmlDocPtr doc, const xmlChar *name) __contract("null_alloc(ret)");
xmlNodePtr xmlNewReference(const xmlDoc *doc, const xmlChar *name) __contract("null_alloc(ret)");
xmlNodePtr xmlCopyNode(xmlNodePtr node, int recursive);
xmlNodePtr xmlDocCopyNode(xmlNodePtr node, xmlDocPtr doc, int recursive);
xmlNodePtr xmlDocCopyNodeList(xmlDocPtr doc, xmlNodePtr node);
xmlNodePtr xmlCopyNodeList(xmlNodePtr node);
#ifdef LIBXML_TREE_ENABLED
xmlNodePtr xmlNewTextChild(xmlNodePtr parent, xmlNsPtr ns, const xmlChar *name, const xmlChar *content)
	__contract("null_alloc(ret)");
xmlNodePtr xmlNewDocRawNode(xmlDocPtr doc, xmlNsPtr ns, const xmlChar *name, const xmlChar *content)
	__contract("null_alloc(ret)");
xmlNodePtr xmlNewDocFragment(xmlDocPtr doc) __contract("null_alloc(ret)");
#endif
long xmlGetLineNo(const xmlNode *node);
#if defined(LIBXML_TREE_ENABLED) || defined(LIBXML_DEBUG_ENABLED)
xmlChar * xmlGetNodePath(const xmlNode *node)
	__contract("null(ret) alloc(ret, unknown)");
#endif
xmlNodePtr xmlDocGetRootElement(const xmlDoc *doc) __contract("null(ret)");
xmlNodePtr xmlGetLastChild(const xmlNode *parent);
int xmlNodeIsText(const xmlNode *node);
int xmlIsBlankNode(const xmlNode *node);
#if defined(LIBXML_TREE_ENABLED) || defined(LIBXML_WRITER_ENABLED)
xmlNodePtr xmlDocSetRootElement(xmlDocPtr doc, xmlNodePtr root);
#endif
#ifdef LIBXML_TREE_ENABLED
void xmlNodeSetName(xmlNodePtr cur, const xmlChar *name);
#endif
xmlNodePtr xmlAddChild(xmlNodePtr parent, xmlNodePtr cur);
xmlNodePtr xmlAddChildList(xmlNodePtr parent, xmlNodePtr cur);
#if defined(LIBXML_TREE_ENABLED) || defined(LIBXML_WRITER_ENABLED)
xmlNodePtr xmlReplaceNode(xmlNodePtr old, xmlNodePtr cur);
#endif
#if defined(LIBXML_TREE_ENABLED) || defined(LIBXML_HTML_ENABLED) || \
	defined(LIBXML_SCHEMAS_ENABLED) || defined(LIBXML_XINCLUDE_ENABLED)
xmlNodePtr xmlAddPrevSibling(xmlNodePtr cur, xmlNodePtr elem);
#endif
xmlNodePtr xmlAddSibling(xmlNodePtr cur, xmlNodePtr elem);
xmlNodePtr xmlAddNextSibling(xmlNodePtr cur, xmlNodePtr elem);
void xmlUnlinkNode(xmlNodePtr cur);
xmlNodePtr xmlTextMerge(xmlNodePtr first, xmlNodePtr second);
int xmlTextConcat(xmlNodePtr node, const xmlChar *content, int len);
void xmlFreeNodeList(xmlNodePtr cur) __contract("frees(cur)");
void xmlFreeNode(xmlNodePtr cur) __contract("frees(cur)");
void xmlSetTreeDoc(xmlNodePtr tree, xmlDocPtr doc);
void xmlSetListDoc(xmlNodePtr list, xmlDocPtr doc);
xmlNsPtr xmlSearchNs(xmlDocPtr doc, xmlNodePtr node, const xmlChar *nameSpace);
xmlNsPtr xmlSearchNsByHref(xmlDocPtr doc, xmlNodePtr node, const xmlChar *href);
#if defined(LIBXML_TREE_ENABLED) || defined(LIBXML_XPATH_ENABLED) || \
	defined(LIBXML_SCHEMAS_ENABLED)
xmlNsPtr * xmlGetNsList(const xmlDoc *doc, const xmlNode *node)
	__contract("null(ret) alloc(ret, unknown)");
#endif
void xmlSetNs(xmlNodePtr node, xmlNsPtr ns);
xmlNsPtr xmlCopyNamespace(xmlNsPtr cur);
xmlNsPtr xmlCopyNamespaceList(xmlNsPtr cur);
#if defined(LIBXML_TREE_ENABLED) || defined(LIBXML_XINCLUDE_ENABLED) || \
	defined(LIBXML_SCHEMAS_ENABLED) || defined(LIBXML_HTML_ENABLED)
xmlAttrPtr xmlSetProp(xmlNodePtr node, const xmlChar *name, const xmlChar *value);
xmlAttrPtr xmlSetNsProp(xmlNodePtr node, xmlNsPtr ns, const xmlChar *name, const xmlChar *value);
#endif
xmlChar * xmlGetNoNsProp(const xmlNode *node, const xmlChar *name)
	__contract("null(ret) alloc(ret, unknown) outside(ret, network)");
xmlChar * xmlGetProp(const xmlNode *node, const xmlChar *name)
	__contract("null(ret) alloc(ret, unknown) outside(ret, network)");
xmlAttrPtr xmlHasProp(const xmlNode *node, const xmlChar *name) __contract("null(ret)");
xmlAttrPtr xmlHasNsProp(const xmlNode *node, const xmlChar *name, const xmlChar *nameSpace);
xmlChar * xmlGetNsProp(const xmlNode *node, const xmlChar *name, const xmlChar *nameSpace)
	__contract("null(ret) alloc(ret, unknown) outside(ret, network)");
xmlNodePtr xmlStringGetNodeList(const xmlDoc *doc, const xmlChar *value);
xmlNodePtr xmlStringLenGetNodeList(const xmlDoc *doc, const xmlChar *value, int len);
xmlChar * xmlNodeListGetString(xmlDocPtr doc, const xmlNode *list, int inLine)
	__contract("null(ret) alloc(ret, unknown) outside(ret, network)");
#ifdef LIBXML_TREE_ENABLED
xmlChar * xmlNodeListGetRawString(const xmlDoc *doc, const xmlNode *list, int inLine)
	__contract("null(ret) alloc(ret, unknown) outside(ret, network)");
#endif
void xmlNodeSetContent(xmlNodePtr cur, const xmlChar *content);
#ifdef LIBXML_TREE_ENABLED
void xmlNodeSetContentLen(xmlNodePtr cur, const xmlChar *content, int len);
#endif
void xmlNodeAddContent(xmlNodePtr cur, const xmlChar *content);
void xmlNodeAddContentLen(xmlNodePtr cur, const xmlChar *content, int len);
xmlChar * xmlNodeGetContent(const xmlNode *cur) __contract("null(ret) alloc(ret, unknown) outside(ret, network)");
int xmlNodeBufGetContent(xmlBufferPtr buffer, const xmlNode *cur);
int xmlBufGetNodeContent(xmlBufPtr buf, const xmlNode *cur);
xmlChar * xmlNodeGetLang(const xmlNode *cur)
	__contract("null(ret) alloc(ret, unknown) outside(ret, network)");
int xmlNodeGetSpacePreserve(const xmlNode *cur);
#ifdef LIBXML_TREE_ENABLED
void xmlNodeSetLang(xmlNodePtr cur, const xmlChar *lang);
void xmlNodeSetSpacePreserve(xmlNodePtr cur, int val);
#endif
xmlChar * xmlNodeGetBase(const xmlDoc *doc, const xmlNode *cur)
	__contract("null(ret) alloc(ret, unknown)");
#if defined(LIBXML_TREE_ENABLED) || defined(LIBXML_XINCLUDE_ENABLED)
void xmlNodeSetBase(xmlNodePtr cur, const xmlChar *uri);
#endif
int xmlRemoveProp(xmlAttrPtr cur);
#if defined(LIBXML_TREE_ENABLED) || defined(LIBXML_SCHEMAS_ENABLED)
int xmlUnsetNsProp(xmlNodePtr node, xmlNsPtr ns, const xmlChar *name);
int xmlUnsetProp(xmlNodePtr node, const xmlChar *name);
#endif
void xmlBufferWriteCHAR(xmlBufferPtr buf, const xmlChar *string);
void xmlBufferWriteChar(xmlBufferPtr buf, const char *string);
void xmlBufferWriteQuotedString(xmlBufferPtr buf, const xmlChar *string);
#ifdef LIBXML_OUTPUT_ENABLED
void xmlAttrSerializeTxtContent(xmlBufferPtr buf, xmlDocPtr doc, xmlAttrPtr attr, const xmlChar *string);
#endif
#ifdef LIBXML_TREE_ENABLED
int xmlReconciliateNs(xmlDocPtr doc, xmlNodePtr tree);
#endif
#ifdef LIBXML_OUTPUT_ENABLED
void xmlDocDumpFormatMemory(xmlDocPtr cur, xmlChar **mem, int *size, int format);
void xmlDocDumpMemory(xmlDocPtr cur, xmlChar **mem, int *size);
void xmlDocDumpMemoryEnc(xmlDocPtr out_doc, xmlChar **doc_txt_ptr, int *doc_txt_len, const char *txt_encoding);
void xmlDocDumpFormatMemoryEnc(xmlDocPtr out_doc, xmlChar **doc_txt_ptr, int *doc_txt_len, const char *txt_encoding, int format);
int xmlDocFormatDump(FILE *f, xmlDocPtr cur, int format);
int xmlDocDump(FILE *f, xmlDocPtr cur);
void xmlElemDump(FILE *f, xmlDocPtr doc, xmlNodePtr cur);
int xmlSaveFile(const char *filename, xmlDocPtr cur);
int xmlSaveFormatFile(const char *filename, xmlDocPtr cur, int format);
size_t xmlBufNodeDump(xmlBufPtr buf, xmlDocPtr doc, xmlNodePtr cur, int level, int format);
int xmlNodeDump(xmlBufferPtr buf, xmlDocPtr doc, xmlNodePtr cur, int level, int format);
int xmlSaveFileTo(xmlOutputBufferPtr buf, xmlDocPtr cur, const char *encoding);
int xmlSaveFormatFileTo(xmlOutputBufferPtr buf, xmlDocPtr cur, const char *encoding, int format);
void xmlNodeDumpOutput(xmlOutputBufferPtr buf, xmlDocPtr doc, xmlNodePtr cur, int level, int format, const char *encoding);
int xmlSaveFormatFileEnc(const char *filename, xmlDocPtr cur, const char *encoding, int format);
int xmlSaveFileEnc(const char *filename, xmlDocPtr cur, const char *encoding);
#endif
int xmlIsXHTML(const xmlChar *systemID, const xmlChar *publicID);
int xmlGetDocCompressMode(const xmlDoc *doc);
void xmlSetDocCompressMode(xmlDocPtr doc, int mode);
int xmlGetCompressMode(void);
void xmlSetCompressMode(int mode);
xmlDOMWrapCtxtPtr xmlDOMWrapNewCtxt(void);
void xmlDOMWrapFreeCtxt(xmlDOMWrapCtxtPtr ctxt);
int xmlDOMWrapReconcileNamespaces(xmlDOMWrapCtxtPtr ctxt, xmlNodePtr elem, int options);
int xmlDOMWrapAdoptNode(xmlDOMWrapCtxtPtr ctxt, xmlDocPtr sourceDoc, xmlNodePtr node, xmlDocPtr destDoc, xmlNodePtr destParent, int options);
int xmlDOMWrapRemoveNode(xmlDOMWrapCtxtPtr ctxt, xmlDocPtr doc, xmlNodePtr node, int options);
int xmlDOMWrapCloneNode(xmlDOMWrapCtxtPtr ctxt, xmlDocPtr sourceDoc, xmlNodePtr node, xmlNodePtr *clonedNode, xmlDocPtr destDoc, xmlNodePtr destParent, int deep, int options);
#ifdef LIBXML_TREE_ENABLED
unsigned long xmlChildElementCount(xmlNodePtr parent);
xmlNodePtr xmlNextElementSibling(xmlNodePtr node) __contract("null(ret)");
xmlNodePtr xmlFirstElementChild(xmlNodePtr parent) __contract("null(ret)");
xmlNodePtr xmlLastElementChild(xmlNodePtr parent);
xmlNodePtr xmlPreviousElementSibling(xmlNodePtr node);
#endif
#ifndef __XML_PARSER_H__
#include <libxml/xmlmemory.h>
#endif

#endif
