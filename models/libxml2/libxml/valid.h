/* libxml2 2.9: the documented interface */
#ifndef __XML_PARSER_H__
#include <libxml/parser.h>
#endif
#ifndef __XML_VALID_H__
#define __XML_VALID_H__

typedef struct _xmlValidCtxt xmlValidCtxt;
#include <libxml/xmlversion.h>
#include <libxml/xmlerror.h>
#include <libxml/tree.h>
#include <libxml/list.h>
#include <libxml/xmlautomata.h>
#include <libxml/xmlregexp.h>
typedef struct _xmlValidState xmlValidState;
typedef xmlValidState *xmlValidStatePtr;
typedef void(*xmlValidityErrorFunc) (void *ctx, const char *msg, ...);
typedef void(*xmlValidityWarningFunc) (void *ctx, const char *msg, ...);
#ifdef IN_LIBXML
#define XML_CTXT_FINISH_DTD_0 0xabcd1234
#define XML_CTXT_FINISH_DTD_1 0xabcd1235
#endif
typedef struct _xmlValidCtxt xmlValidCtxt;
typedef xmlValidCtxt *xmlValidCtxtPtr;
struct _xmlValidCtxt {
	void *userData;
	xmlValidityErrorFunc error;
	xmlValidityWarningFunc warning;
	xmlNodePtr node;
	int nodeNr;
	int nodeMax;
	xmlNodePtr *nodeTab;
	unsigned int finishDtd;
	xmlDocPtr doc;
	int valid;
	xmlValidState *vstate;
	int vstateNr;
	int vstateMax;
	xmlValidState *vstateTab;
#ifdef LIBXML_REGEXP_ENABLED
	xmlAutomataPtr am;
	xmlAutomataStatePtr state;
#else
	void *am;
	void *state;
#endif
};
typedef struct _xmlHashTable xmlNotationTable;
typedef xmlNotationTable *xmlNotationTablePtr;
typedef struct _xmlHashTable xmlElementTable;
typedef xmlElementTable *xmlElementTablePtr;
typedef struct _xmlHashTable xmlAttributeTable;
typedef xmlAttributeTable *xmlAttributeTablePtr;
typedef struct _xmlHashTable xmlIDTable;
typedef xmlIDTable *xmlIDTablePtr;
typedef struct _xmlHashTable xmlRefTable;
typedef xmlRefTable *xmlRefTablePtr;
xmlNotationPtr xmlAddNotationDecl(xmlValidCtxtPtr ctxt, xmlDtdPtr dtd, const xmlChar *name, const xmlChar *PublicID, const xmlChar *SystemID);
#ifdef LIBXML_TREE_ENABLED
xmlNotationTablePtr xmlCopyNotationTable(xmlNotationTablePtr table);
#endif
void xmlFreeNotationTable(xmlNotationTablePtr table) __contract("frees(table)");
#ifdef LIBXML_OUTPUT_ENABLED
void xmlDumpNotationDecl(xmlBufferPtr buf, xmlNotationPtr nota);
void xmlDumpNotationTable(xmlBufferPtr buf, xmlNotationTablePtr table);
#endif
xmlElementContentPtr xmlNewElementContent(const xmlChar *name, xmlElementContentType type) __contract("null_alloc(ret)");
xmlElementContentPtr xmlCopyElementContent(xmlElementContentPtr content);
void xmlFreeElementContent(xmlElementContentPtr cur) __contract("frees(cur)");
xmlElementContentPtr xmlNewDocElementContent(xmlDocPtr doc, const xmlChar *name, xmlElementContentType type)
	__contract("null_alloc(ret)");
xmlElementContentPtr xmlCopyDocElementContent(xmlDocPtr doc, xmlElementContentPtr content);
void xmlFreeDocElementContent(xmlDocPtr doc, xmlElementContentPtr cur) __contract("frees(doc)");
void xmlSnprintfElementContent(char *buf, int size, xmlElementContentPtr content, int englob);
#ifdef LIBXML_OUTPUT_ENABLED
void xmlSprintfElementContent(char *buf, xmlElementContentPtr content, int englob);
#endif
xmlElementPtr xmlAddElementDecl(xmlValidCtxtPtr ctxt, xmlDtdPtr dtd, const xmlChar *name, xmlElementTypeVal type, xmlElementContentPtr content);
#ifdef LIBXML_TREE_ENABLED
xmlElementTablePtr xmlCopyElementTable(xmlElementTablePtr table);
#endif
void xmlFreeElementTable(xmlElementTablePtr table) __contract("frees(table)");
#ifdef LIBXML_OUTPUT_ENABLED
void xmlDumpElementTable(xmlBufferPtr buf, xmlElementTablePtr table);
void xmlDumpElementDecl(xmlBufferPtr buf, xmlElementPtr elem);
#endif
xmlEnumerationPtr xmlCreateEnumeration(const xmlChar *name);
void xmlFreeEnumeration(xmlEnumerationPtr cur) __contract("frees(cur)");
#ifdef LIBXML_TREE_ENABLED
xmlEnumerationPtr xmlCopyEnumeration(xmlEnumerationPtr cur);
#endif
xmlAttributePtr xmlAddAttributeDecl(xmlValidCtxtPtr ctxt, xmlDtdPtr dtd, const xmlChar *elem, const xmlChar *name, const xmlChar *ns, xmlAttributeType type, xmlAttributeDefault def, const xmlChar *defaultValue, xmlEnumerationPtr tree);
#ifdef LIBXML_TREE_ENABLED
xmlAttributeTablePtr xmlCopyAttributeTable(xmlAttributeTablePtr table);
#endif
void xmlFreeAttributeTable(xmlAttributeTablePtr table) __contract("frees(table)");
#ifdef LIBXML_OUTPUT_ENABLED
void xmlDumpAttributeTable(xmlBufferPtr buf, xmlAttributeTablePtr table);
void xmlDumpAttributeDecl(xmlBufferPtr buf, xmlAttributePtr attr);
#endif
xmlIDPtr xmlAddID(xmlValidCtxtPtr ctxt, xmlDocPtr doc, const xmlChar *value, xmlAttrPtr attr);
void xmlFreeIDTable(xmlIDTablePtr table) __contract("frees(table)");
xmlAttrPtr xmlGetID(xmlDocPtr doc, const xmlChar *ID);
int xmlIsID(xmlDocPtr doc, xmlNodePtr elem, xmlAttrPtr attr);
int xmlRemoveID(xmlDocPtr doc, xmlAttrPtr attr);
xmlRefPtr xmlAddRef(xmlValidCtxtPtr ctxt, xmlDocPtr doc, const xmlChar *value, xmlAttrPtr attr);
void xmlFreeRefTable(xmlRefTablePtr table) __contract("frees(table)");
int xmlIsRef(xmlDocPtr doc, xmlNodePtr elem, xmlAttrPtr attr);
int xmlRemoveRef(xmlDocPtr doc, xmlAttrPtr attr);
xmlListPtr xmlGetRefs(xmlDocPtr doc, const xmlChar *ID);
#ifdef LIBXML_VALID_ENABLED
xmlValidCtxtPtr xmlNewValidCtxt(void) __contract("null_alloc(ret)");
void xmlFreeValidCtxt(xmlValidCtxtPtr) __contract("frees(p1)");
int xmlValidateRoot(xmlValidCtxtPtr ctxt, xmlDocPtr doc);
int xmlValidateElementDecl(xmlValidCtxtPtr ctxt, xmlDocPtr doc, xmlElementPtr elem);
xmlChar * xmlValidNormalizeAttributeValue(xmlDocPtr doc, xmlNodePtr elem, const xmlChar *name, const xmlChar *value);
xmlChar * xmlValidCtxtNormalizeAttributeValue(xmlValidCtxtPtr ctxt, xmlDocPtr doc, xmlNodePtr elem, const xmlChar *name, const xmlChar *value);
int xmlValidateAttributeDecl(xmlValidCtxtPtr ctxt, xmlDocPtr doc, xmlAttributePtr attr);
int xmlValidateAttributeValue(xmlAttributeType type, const xmlChar *value);
int xmlValidateNotationDecl(xmlValidCtxtPtr ctxt, xmlDocPtr doc, xmlNotationPtr nota);
int xmlValidateDtd(xmlValidCtxtPtr ctxt, xmlDocPtr doc, xmlDtdPtr dtd);
int xmlValidateDtdFinal(xmlValidCtxtPtr ctxt, xmlDocPtr doc);
int xmlValidateDocument(xmlValidCtxtPtr ctxt, xmlDocPtr doc);
int xmlValidateElement(xmlValidCtxtPtr ctxt, xmlDocPtr doc, xmlNodePtr elem);
int xmlValidateOneElement(xmlValidCtxtPtr ctxt, xmlDocPtr doc, xmlNodePtr elem);
int xmlValidateOneAttribute(xmlValidCtxtPtr ctxt, xmlDocPtr doc, xmlNodePtr elem, xmlAttrPtr attr, const xmlChar *value);
int xmlValidateOneNamespace(xmlValidCtxtPtr ctxt, xmlDocPtr doc, xmlNodePtr elem, const xmlChar *prefix, xmlNsPtr ns, const xmlChar *value);
int xmlValidateDocumentFinal(xmlValidCtxtPtr ctxt, xmlDocPtr doc);
#endif
#if defined(LIBXML_VALID_ENABLED) || defined(LIBXML_SCHEMAS_ENABLED)
int xmlValidateNotationUse(xmlValidCtxtPtr ctxt, xmlDocPtr doc, const xmlChar *notationName);
#endif
int xmlIsMixedElement(xmlDocPtr doc, const xmlChar *name);
xmlAttributePtr xmlGetDtdAttrDesc(xmlDtdPtr dtd, const xmlChar *elem, const xmlChar *name);
xmlAttributePtr xmlGetDtdQAttrDesc(xmlDtdPtr dtd, const xmlChar *elem, const xmlChar *name, const xmlChar *prefix);
xmlNotationPtr xmlGetDtdNotationDesc(xmlDtdPtr dtd, const xmlChar *name);
xmlElementPtr xmlGetDtdQElementDesc(xmlDtdPtr dtd, const xmlChar *name, const xmlChar *prefix);
xmlElementPtr xmlGetDtdElementDesc(xmlDtdPtr dtd, const xmlChar *name);
#ifdef LIBXML_VALID_ENABLED
int xmlValidGetPotentialChildren(xmlElementContent *ctree, const xmlChar **names, int *len, int max);
int xmlValidGetValidElements(xmlNode *prev, xmlNode *next, const xmlChar **names, int max);
int xmlValidateNameValue(const xmlChar *value);
int xmlValidateNamesValue(const xmlChar *value);
int xmlValidateNmtokenValue(const xmlChar *value);
int xmlValidateNmtokensValue(const xmlChar *value);
#ifdef LIBXML_REGEXP_ENABLED
int xmlValidBuildContentModel(xmlValidCtxtPtr ctxt, xmlElementPtr elem);
int xmlValidatePushElement(xmlValidCtxtPtr ctxt, xmlDocPtr doc, xmlNodePtr elem, const xmlChar *qname);
int xmlValidatePushCData(xmlValidCtxtPtr ctxt, const xmlChar *data, int len);
int xmlValidatePopElement(xmlValidCtxtPtr ctxt, xmlDocPtr doc, xmlNodePtr elem, const xmlChar *qname);
#endif
#endif

#endif
