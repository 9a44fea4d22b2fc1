/* libxml2 2.9: the documented interface */
#ifndef __XML_GLOBALS_H
#define __XML_GLOBALS_H

#include <libxml/xmlversion.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/SAX2.h>
#include <libxml/xmlmemory.h>
#include <libxml/threads.h>

void xmlInitGlobals(void);
void xmlCleanupGlobals(void);
typedef xmlParserInputBufferPtr (*xmlParserInputBufferCreateFilenameFunc)(const char *, xmlCharEncoding);
typedef xmlOutputBufferPtr (*xmlOutputBufferCreateFilenameFunc)(const char *, xmlCharEncodingHandlerPtr, int);
xmlParserInputBufferCreateFilenameFunc xmlParserInputBufferCreateFilenameDefault(xmlParserInputBufferCreateFilenameFunc func);
xmlOutputBufferCreateFilenameFunc xmlOutputBufferCreateFilenameDefault(xmlOutputBufferCreateFilenameFunc func);
typedef void (*xmlRegisterNodeFunc)(xmlNodePtr);
typedef void (*xmlDeregisterNodeFunc)(xmlNodePtr);
struct _xmlGlobalState;
typedef struct _xmlGlobalState xmlGlobalState;
typedef xmlGlobalState *xmlGlobalStatePtr;
struct _xmlGlobalState {
	const char *xmlParserVersion;
	xmlSAXLocator xmlDefaultSAXLocator;
	xmlSAXHandlerV1 xmlDefaultSAXHandler;
	xmlSAXHandlerV1 docbDefaultSAXHandler;
	xmlSAXHandlerV1 htmlDefaultSAXHandler;
	xmlFreeFunc xmlFree;
	xmlMallocFunc xmlMalloc;
	xmlStrdupFunc xmlMemStrdup;
	xmlReallocFunc xmlRealloc;
	xmlGenericErrorFunc xmlGenericError;
	xmlStructuredErrorFunc xmlStructuredError;
	void *xmlGenericErrorContext;
	int oldXMLWDcompatibility;
	xmlBufferAllocationScheme xmlBufferAllocScheme;
	int xmlDefaultBufferSize;
	int xmlSubstituteEntitiesDefaultValue;
	int xmlDoValidityCheckingDefaultValue;
	int xmlGetWarningsDefaultValue;
	int xmlKeepBlanksDefaultValue;
	int xmlLineNumbersDefaultValue;
	int xmlLoadExtDtdDefaultValue;
	int xmlParserDebugEntities;
	int xmlPedanticParserDefaultValue;
	int xmlSaveNoEmptyTags;
	int xmlIndentTreeOutput;
	const char *xmlTreeIndentString;
	xmlRegisterNodeFunc xmlRegisterNodeDefaultValue;
	xmlDeregisterNodeFunc xmlDeregisterNodeDefaultValue;
	xmlMallocFunc xmlMallocAtomic;
	xmlError xmlLastError;
	xmlParserInputBufferCreateFilenameFunc xmlParserInputBufferCreateFilenameValue;
	xmlOutputBufferCreateFilenameFunc xmlOutputBufferCreateFilenameValue;
	void *xmlStructuredErrorContext;
};
void xmlInitializeGlobalState(xmlGlobalStatePtr gs);
void xmlThrDefSetGenericErrorFunc(void *ctx, xmlGenericErrorFunc handler);
void xmlThrDefSetStructuredErrorFunc(void *ctx, xmlStructuredErrorFunc handler);
xmlRegisterNodeFunc xmlRegisterNodeDefault(xmlRegisterNodeFunc func);
xmlRegisterNodeFunc xmlThrDefRegisterNodeDefault(xmlRegisterNodeFunc func);
xmlDeregisterNodeFunc xmlDeregisterNodeDefault(xmlDeregisterNodeFunc func);
xmlDeregisterNodeFunc xmlThrDefDeregisterNodeDefault(xmlDeregisterNodeFunc func);
xmlOutputBufferCreateFilenameFunc xmlThrDefOutputBufferCreateFilenameDefault(xmlOutputBufferCreateFilenameFunc func);
xmlParserInputBufferCreateFilenameFunc xmlThrDefParserInputBufferCreateFilenameDefault(xmlParserInputBufferCreateFilenameFunc func);
extern xmlMallocFunc xmlMalloc;
extern xmlMallocFunc xmlMallocAtomic;
extern xmlReallocFunc xmlRealloc;
extern xmlFreeFunc xmlFree;
extern xmlStrdupFunc xmlMemStrdup;
xmlSAXHandlerV1 *__docbDefaultSAXHandler(void);
xmlSAXHandlerV1 *__htmlDefaultSAXHandler(void);
xmlError *__xmlLastError(void);
int *__oldXMLWDcompatibility(void);
xmlBufferAllocationScheme *__xmlBufferAllocScheme(void);
xmlBufferAllocationScheme xmlThrDefBufferAllocScheme(xmlBufferAllocationScheme v);
int *__xmlDefaultBufferSize(void);
int xmlThrDefDefaultBufferSize(int v);
xmlSAXHandlerV1 *__xmlDefaultSAXHandler(void);
xmlSAXLocator *__xmlDefaultSAXLocator(void);
int *__xmlDoValidityCheckingDefaultValue(void);
int xmlThrDefDoValidityCheckingDefaultValue(int v);
xmlGenericErrorFunc *__xmlGenericError(void);
xmlStructuredErrorFunc *__xmlStructuredError(void);
void **__xmlGenericErrorContext(void);
void **__xmlStructuredErrorContext(void);
int *__xmlGetWarningsDefaultValue(void);
int xmlThrDefGetWarningsDefaultValue(int v);
int *__xmlIndentTreeOutput(void);
int xmlThrDefIndentTreeOutput(int v);
const char **__xmlTreeIndentString(void);
const char *xmlThrDefTreeIndentString(const char *v);
int *__xmlKeepBlanksDefaultValue(void);
int xmlThrDefKeepBlanksDefaultValue(int v);
int *__xmlLineNumbersDefaultValue(void);
int xmlThrDefLineNumbersDefaultValue(int v);
int *__xmlLoadExtDtdDefaultValue(void);
int xmlThrDefLoadExtDtdDefaultValue(int v);
int *__xmlParserDebugEntities(void);
int xmlThrDefParserDebugEntities(int v);
const char **__xmlParserVersion(void);
int *__xmlPedanticParserDefaultValue(void);
int xmlThrDefPedanticParserDefaultValue(int v);
int *__xmlSaveNoEmptyTags(void);
int xmlThrDefSaveNoEmptyTags(int v);
int *__xmlSubstituteEntitiesDefaultValue(void);
int xmlThrDefSubstituteEntitiesDefaultValue(int v);
xmlRegisterNodeFunc *__xmlRegisterNodeDefaultValue(void);
xmlDeregisterNodeFunc *__xmlDeregisterNodeDefaultValue(void);
xmlParserInputBufferCreateFilenameFunc *__xmlParserInputBufferCreateFilenameValue(void);
xmlOutputBufferCreateFilenameFunc *__xmlOutputBufferCreateFilenameValue(void);

#endif
