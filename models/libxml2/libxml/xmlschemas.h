/* libxml2 2.9: the documented interface */
#ifndef __XML_SCHEMA_H__
#define __XML_SCHEMA_H__

#include <libxml/xmlversion.h>
#ifdef LIBXML_SCHEMAS_ENABLED
#include <libxml/tree.h>
typedef enum {
	XML_SCHEMAS_ERR_OK = 0,
	XML_SCHEMAS_ERR_NOROOT = 1,
	XML_SCHEMAS_ERR_UNDECLAREDELEM,
	XML_SCHEMAS_ERR_NOTTOPLEVEL,
	XML_SCHEMAS_ERR_MISSING,
	XML_SCHEMAS_ERR_WRONGELEM,
	XML_SCHEMAS_ERR_NOTYPE,
	XML_SCHEMAS_ERR_NOROLLBACK,
	XML_SCHEMAS_ERR_ISABSTRACT,
	XML_SCHEMAS_ERR_NOTEMPTY,
	XML_SCHEMAS_ERR_ELEMCONT,
	XML_SCHEMAS_ERR_HAVEDEFAULT,
	XML_SCHEMAS_ERR_NOTNILLABLE,
	XML_SCHEMAS_ERR_EXTRACONTENT,
	XML_SCHEMAS_ERR_INVALIDATTR,
	XML_SCHEMAS_ERR_INVALIDELEM,
	XML_SCHEMAS_ERR_NOTDETERMINIST,
	XML_SCHEMAS_ERR_CONSTRUCT,
	XML_SCHEMAS_ERR_INTERNAL,
	XML_SCHEMAS_ERR_NOTSIMPLE,
	XML_SCHEMAS_ERR_ATTRUNKNOWN,
	XML_SCHEMAS_ERR_ATTRINVALID,
	XML_SCHEMAS_ERR_VALUE,
	XML_SCHEMAS_ERR_FACET,
	XML_SCHEMAS_ERR_,
	XML_SCHEMAS_ERR_XXX } xmlSchemaValidError;
typedef enum {
	XML_SCHEMA_VAL_VC_I_CREATE = 1<<0 } xmlSchemaValidOption;
typedef struct _xmlSchema xmlSchema;
typedef xmlSchema *xmlSchemaPtr;
typedef void(*xmlSchemaValidityErrorFunc) (void *ctx, const char *msg, ...);
typedef void(*xmlSchemaValidityWarningFunc) (void *ctx, const char *msg, ...);
typedef struct _xmlSchemaParserCtxt xmlSchemaParserCtxt;
typedef xmlSchemaParserCtxt *xmlSchemaParserCtxtPtr;
typedef struct _xmlSchemaValidCtxt xmlSchemaValidCtxt;
typedef xmlSchemaValidCtxt *xmlSchemaValidCtxtPtr;
typedef int(*xmlSchemaValidityLocatorFunc) (void *ctx, const char **file, unsigned long *line);
xmlSchemaParserCtxtPtr xmlSchemaNewParserCtxt(const char *URL);
xmlSchemaParserCtxtPtr xmlSchemaNewMemParserCtxt(const char *buffer, int size);
xmlSchemaParserCtxtPtr xmlSchemaNewDocParserCtxt(xmlDocPtr doc);
void xmlSchemaFreeParserCtxt(xmlSchemaParserCtxtPtr ctxt);
void xmlSchemaSetParserErrors(xmlSchemaParserCtxtPtr ctxt, xmlSchemaValidityErrorFunc err, xmlSchemaValidityWarningFunc warn, void *ctx);
void xmlSchemaSetParserStructuredErrors(xmlSchemaParserCtxtPtr ctxt, xmlStructuredErrorFunc serror, void *ctx);
int xmlSchemaGetParserErrors(xmlSchemaParserCtxtPtr ctxt, xmlSchemaValidityErrorFunc *err, xmlSchemaValidityWarningFunc *warn, void **ctx);
int xmlSchemaIsValid(xmlSchemaValidCtxtPtr ctxt);
xmlSchemaPtr xmlSchemaParse(xmlSchemaParserCtxtPtr ctxt);
void xmlSchemaFree(xmlSchemaPtr schema);
#ifdef LIBXML_OUTPUT_ENABLED
void xmlSchemaDump(FILE *output, xmlSchemaPtr schema);
#endif
void xmlSchemaSetValidErrors(xmlSchemaValidCtxtPtr ctxt, xmlSchemaValidityErrorFunc err, xmlSchemaValidityWarningFunc warn, void *ctx);
void xmlSchemaSetValidStructuredErrors(xmlSchemaValidCtxtPtr ctxt, xmlStructuredErrorFunc serror, void *ctx);
int xmlSchemaGetValidErrors(xmlSchemaValidCtxtPtr ctxt, xmlSchemaValidityErrorFunc *err, xmlSchemaValidityWarningFunc *warn, void **ctx);
int xmlSchemaSetValidOptions(xmlSchemaValidCtxtPtr ctxt, int options);
void xmlSchemaValidateSetFilename(xmlSchemaValidCtxtPtr vctxt, const char *filename);
int xmlSchemaValidCtxtGetOptions(xmlSchemaValidCtxtPtr ctxt);
xmlSchemaValidCtxtPtr xmlSchemaNewValidCtxt(xmlSchemaPtr schema);
void xmlSchemaFreeValidCtxt(xmlSchemaValidCtxtPtr ctxt);
int xmlSchemaValidateDoc(xmlSchemaValidCtxtPtr ctxt, xmlDocPtr instance);
int xmlSchemaValidateOneElement(xmlSchemaValidCtxtPtr ctxt, xmlNodePtr elem);
int xmlSchemaValidateStream(xmlSchemaValidCtxtPtr ctxt, xmlParserInputBufferPtr input, xmlCharEncoding enc, xmlSAXHandlerPtr sax, void *user_data);
int xmlSchemaValidateFile(xmlSchemaValidCtxtPtr ctxt, const char *filename, int options);
xmlParserCtxtPtr xmlSchemaValidCtxtGetParserCtxt(xmlSchemaValidCtxtPtr ctxt);
typedef struct _xmlSchemaSAXPlug xmlSchemaSAXPlugStruct;
typedef xmlSchemaSAXPlugStruct *xmlSchemaSAXPlugPtr;
xmlSchemaSAXPlugPtr xmlSchemaSAXPlug(xmlSchemaValidCtxtPtr ctxt, xmlSAXHandlerPtr *sax, void **user_data);
int xmlSchemaSAXUnplug(xmlSchemaSAXPlugPtr plug);
void xmlSchemaValidateSetLocator(xmlSchemaValidCtxtPtr vctxt, xmlSchemaValidityLocatorFunc f, void *ctxt);
#endif

#endif
