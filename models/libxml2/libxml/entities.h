/* libxml2 2.9: the documented interface */
#ifndef __XML_ENTITIES_H__
#define __XML_ENTITIES_H__

#include <libxml/xmlversion.h>
#include <libxml/tree.h>
typedef enum {
	XML_INTERNAL_GENERAL_ENTITY = 1,
	XML_EXTERNAL_GENERAL_PARSED_ENTITY = 2,
	XML_EXTERNAL_GENERAL_UNPARSED_ENTITY = 3,
	XML_INTERNAL_PARAMETER_ENTITY = 4,
	XML_EXTERNAL_PARAMETER_ENTITY = 5,
	XML_INTERNAL_PREDEFINED_ENTITY = 6 } xmlEntityType;
struct _xmlEntity {
	void *_private;
	xmlElementType type;
	const xmlChar *name;
	struct _xmlNode *children;
	struct _xmlNode *last;
	struct _xmlDtd *parent;
	struct _xmlNode *next;
	struct _xmlNode *prev;
	struct _xmlDoc *doc;
	xmlChar *orig;
	xmlChar *content;
	int length;
	xmlEntityType etype;
	const xmlChar *ExternalID;
	const xmlChar *SystemID;
	struct _xmlEntity *nexte;
	const xmlChar *URI;
	int owner;
	int checked;
};
typedef struct _xmlHashTable xmlEntitiesTable;
typedef xmlEntitiesTable *xmlEntitiesTablePtr;
#ifdef LIBXML_LEGACY_ENABLED
void xmlInitializePredefinedEntities(void);
#endif
xmlEntityPtr xmlNewEntity(xmlDocPtr doc, const xmlChar *name, int type, const xmlChar *ExternalID, const xmlChar *SystemID, const xmlChar *content)
	__contract("null_alloc(ret)");
xmlEntityPtr xmlAddDocEntity(xmlDocPtr doc, const xmlChar *name, int type, const xmlChar *ExternalID, const xmlChar *SystemID, const xmlChar *content);
xmlEntityPtr xmlAddDtdEntity(xmlDocPtr doc, const xmlChar *name, int type, const xmlChar *ExternalID, const xmlChar *SystemID, const xmlChar *content);
xmlEntityPtr xmlGetPredefinedEntity(const xmlChar *name);
xmlEntityPtr xmlGetDocEntity(const xmlDoc *doc, const xmlChar *name);
xmlEntityPtr xmlGetDtdEntity(xmlDocPtr doc, const xmlChar *name);
xmlEntityPtr xmlGetParameterEntity(xmlDocPtr doc, const xmlChar *name);
#ifdef LIBXML_LEGACY_ENABLED
const xmlChar * xmlEncodeEntities(xmlDocPtr doc, const xmlChar *input);
#endif
xmlChar * xmlEncodeEntitiesReentrant(xmlDocPtr doc, const xmlChar *input);
xmlChar * xmlEncodeSpecialChars(const xmlDoc *doc, const xmlChar *input);
xmlEntitiesTablePtr xmlCreateEntitiesTable(void);
#ifdef LIBXML_TREE_ENABLED
xmlEntitiesTablePtr xmlCopyEntitiesTable(xmlEntitiesTablePtr table);
#endif
void xmlFreeEntitiesTable(xmlEntitiesTablePtr table) __contract("frees(table)");
#ifdef LIBXML_OUTPUT_ENABLED
void xmlDumpEntitiesTable(xmlBufferPtr buf, xmlEntitiesTablePtr table);
void xmlDumpEntityDecl(xmlBufferPtr buf, xmlEntityPtr ent);
#endif
#ifdef LIBXML_LEGACY_ENABLED
void xmlCleanupPredefinedEntities(void);
#endif

#endif
