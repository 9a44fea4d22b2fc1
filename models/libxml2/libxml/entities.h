/* libxml2 2.9: the documented interface */
#ifndef __XML_ENTITIES_H__
#define __XML_ENTITIES_H__

#include <libxml/xmlversion.h>
#include <libxml/tree.h>

typedef enum {
	XML_INTERNAL_GENERAL_ENTITY = 1, XML_EXTERNAL_GENERAL_PARSED_ENTITY,
	XML_EXTERNAL_GENERAL_UNPARSED_ENTITY, XML_INTERNAL_PARAMETER_ENTITY,
	XML_EXTERNAL_PARAMETER_ENTITY, XML_INTERNAL_PREDEFINED_ENTITY
} xmlEntityType;
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
void xmlInitializePredefinedEntities(void);
xmlEntityPtr xmlNewEntity(xmlDocPtr doc, const xmlChar *name, int type, const xmlChar *ExternalID, const xmlChar *SystemID, const xmlChar *content)
    __contract("null_alloc(ret)");
xmlEntityPtr xmlAddDocEntity(xmlDocPtr doc, const xmlChar *name, int type, const xmlChar *ExternalID, const xmlChar *SystemID, const xmlChar *content);
xmlEntityPtr xmlAddDtdEntity(xmlDocPtr doc, const xmlChar *name, int type, const xmlChar *ExternalID, const xmlChar *SystemID, const xmlChar *content);
xmlEntityPtr xmlGetPredefinedEntity(const xmlChar *name);
xmlEntityPtr xmlGetDocEntity(const xmlDoc *doc, const xmlChar *name);
xmlEntityPtr xmlGetDtdEntity(xmlDocPtr doc, const xmlChar *name);
xmlEntityPtr xmlGetParameterEntity(xmlDocPtr doc, const xmlChar *name);
const xmlChar *xmlEncodeEntities(xmlDocPtr doc, const xmlChar *input);
xmlChar *xmlEncodeEntitiesReentrant(xmlDocPtr doc, const xmlChar *input);
xmlChar *xmlEncodeSpecialChars(const xmlDoc *doc, const xmlChar *input);
xmlEntitiesTablePtr xmlCreateEntitiesTable(void);
xmlEntitiesTablePtr xmlCopyEntitiesTable(xmlEntitiesTablePtr table);
void xmlFreeEntitiesTable(xmlEntitiesTablePtr table) __contract("frees(table)");
void xmlDumpEntitiesTable(xmlBufferPtr buf, xmlEntitiesTablePtr table);
void xmlDumpEntityDecl(xmlBufferPtr buf, xmlEntityPtr ent);
void xmlCleanupPredefinedEntities(void);

#endif
