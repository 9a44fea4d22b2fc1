/* libxml2 2.9: the documented interface */
#ifndef __XML_GLOBALS_H
#define __XML_GLOBALS_H

#include <libxml/xmlversion.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/SAX2.h>
#include <libxml/xmlmemory.h>
void xmlInitGlobals(void);
void xmlCleanupGlobals(void);
typedef xmlParserInputBufferPtr (*xmlParserInputBufferCreateFilenameFunc) (const char *URI, xmlCharEncoding enc);
typedef xmlOutputBufferPtr (*xmlOutputBufferCreateFilenameFunc) (const char *URI, xmlCharEncodingHandlerPtr encoder, int compression);
xmlParserInputBufferCreateFilenameFunc xmlParserInputBufferCreateFilenameDefault(xmlParserInputBufferCreateFilenameFunc func);
xmlOutputBufferCreateFilenameFunc xmlOutputBufferCreateFilenameDefault(xmlOutputBufferCreateFilenameFunc func);
#undef docbDefaultSAXHandler
#undef htmlDefaultSAXHandler
#undef oldXMLWDcompatibility
#undef xmlBufferAllocScheme
#undef xmlDefaultBufferSize
#undef xmlDefaultSAXHandler
#undef xmlDefaultSAXLocator
#undef xmlDoValidityCheckingDefaultValue
#undef xmlFree
#undef xmlGenericError
#undef xmlStructuredError
#undef xmlGenericErrorContext
#undef xmlStructuredErrorContext
#undef xmlGetWarningsDefaultValue
#undef xmlIndentTreeOutput
#undef xmlTreeIndentString
#undef xmlKeepBlanksDefaultValue
#undef xmlLineNumbersDefaultValue
#undef xmlLoadExtDtdDefaultValue
#undef xmlMalloc
#undef xmlMallocAtomic
#undef xmlMemStrdup
#undef xmlParserDebugEntities
#undef xmlParserVersion
#undef xmlPedanticParserDefaultValue
#undef xmlRealloc
#undef xmlSaveNoEmptyTags
#undef xmlSubstituteEntitiesDefaultValue
#undef xmlRegisterNodeDefaultValue
#undef xmlDeregisterNodeDefaultValue
#undef xmlLastError
#undef xmlParserInputBufferCreateFilenameValue
#undef xmlOutputBufferCreateFilenameValue
typedef void (*xmlRegisterNodeFunc) (xmlNodePtr node);
typedef void (*xmlDeregisterNodeFunc) (xmlNodePtr node);
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
#include <libxml/threads.h>
void xmlInitializeGlobalState(xmlGlobalStatePtr gs);
void xmlThrDefSetGenericErrorFunc(void *ctx, xmlGenericErrorFunc handler);
void xmlThrDefSetStructuredErrorFunc(void *ctx, xmlStructuredErrorFunc handler);
xmlRegisterNodeFunc xmlRegisterNodeDefault(xmlRegisterNodeFunc func);
xmlRegisterNodeFunc xmlThrDefRegisterNodeDefault(xmlRegisterNodeFunc func);
xmlDeregisterNodeFunc xmlDeregisterNodeDefault(xmlDeregisterNodeFunc func);
xmlDeregisterNodeFunc xmlThrDefDeregisterNodeDefault(xmlDeregisterNodeFunc func);
xmlOutputBufferCreateFilenameFunc xmlThrDefOutputBufferCreateFilenameDefault(xmlOutputBufferCreateFilenameFunc func);
xmlParserInputBufferCreateFilenameFunc xmlThrDefParserInputBufferCreateFilenameDefault( xmlParserInputBufferCreateFilenameFunc func);
#ifdef LIBXML_THREAD_ALLOC_ENABLED
#ifdef LIBXML_THREAD_ENABLED
xmlMallocFunc *__xmlMalloc(void);
#define xmlMalloc \
	(*(__xmlMalloc()))
#else
xmlMallocFunc xmlMalloc;
#endif
#ifdef LIBXML_THREAD_ENABLED
xmlMallocFunc *__xmlMallocAtomic(void);
#define xmlMallocAtomic \
	(*(__xmlMallocAtomic()))
#else
xmlMallocFunc xmlMallocAtomic;
#endif
#ifdef LIBXML_THREAD_ENABLED
xmlReallocFunc *__xmlRealloc(void);
#define xmlRealloc \
	(*(__xmlRealloc()))
#else
xmlReallocFunc xmlRealloc;
#endif
#ifdef LIBXML_THREAD_ENABLED
xmlFreeFunc *__xmlFree(void);
#define xmlFree \
	(*(__xmlFree()))
#else
xmlFreeFunc xmlFree;
#endif
#ifdef LIBXML_THREAD_ENABLED
xmlStrdupFunc *__xmlMemStrdup(void);
#define xmlMemStrdup \
	(*(__xmlMemStrdup()))
#else
xmlStrdupFunc xmlMemStrdup;
#endif
#else
xmlMallocFunc xmlMalloc;
xmlMallocFunc xmlMallocAtomic;
xmlReallocFunc xmlRealloc;
xmlFreeFunc xmlFree;
xmlStrdupFunc xmlMemStrdup;
#endif
#ifdef LIBXML_DOCB_ENABLED
xmlSAXHandlerV1 *__docbDefaultSAXHandler(void);
#ifdef LIBXML_THREAD_ENABLED
#define docbDefaultSAXHandler \
	(*(__docbDefaultSAXHandler()))
#else
xmlSAXHandlerV1 docbDefaultSAXHandler;
#endif
#endif
#ifdef LIBXML_HTML_ENABLED
xmlSAXHandlerV1 *__htmlDefaultSAXHandler(void);
#ifdef LIBXML_THREAD_ENABLED
#define htmlDefaultSAXHandler \
	(*(__htmlDefaultSAXHandler()))
#else
xmlSAXHandlerV1 htmlDefaultSAXHandler;
#endif
#endif
xmlError *__xmlLastError(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlLastError \
	(*(__xmlLastError()))
#else
xmlError xmlLastError;
#endif
int *__oldXMLWDcompatibility(void);
#ifdef LIBXML_THREAD_ENABLED
#define oldXMLWDcompatibility \
	(*(__oldXMLWDcompatibility()))
#else
int oldXMLWDcompatibility;
#endif
xmlBufferAllocationScheme *__xmlBufferAllocScheme(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlBufferAllocScheme \
	(*(__xmlBufferAllocScheme()))
#else
xmlBufferAllocationScheme xmlBufferAllocScheme;
#endif
xmlBufferAllocationScheme xmlThrDefBufferAllocScheme(xmlBufferAllocationScheme v);
int *__xmlDefaultBufferSize(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlDefaultBufferSize \
	(*(__xmlDefaultBufferSize()))
#else
int xmlDefaultBufferSize;
#endif
int xmlThrDefDefaultBufferSize(int v);
xmlSAXHandlerV1 *__xmlDefaultSAXHandler(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlDefaultSAXHandler \
	(*(__xmlDefaultSAXHandler()))
#else
xmlSAXHandlerV1 xmlDefaultSAXHandler;
#endif
xmlSAXLocator *__xmlDefaultSAXLocator(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlDefaultSAXLocator \
	(*(__xmlDefaultSAXLocator()))
#else
xmlSAXLocator xmlDefaultSAXLocator;
#endif
int *__xmlDoValidityCheckingDefaultValue(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlDoValidityCheckingDefaultValue \
	(*(__xmlDoValidityCheckingDefaultValue()))
#else
int xmlDoValidityCheckingDefaultValue;
#endif
int xmlThrDefDoValidityCheckingDefaultValue(int v);
xmlGenericErrorFunc *__xmlGenericError(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlGenericError \
	(*(__xmlGenericError()))
#else
xmlGenericErrorFunc xmlGenericError;
#endif
xmlStructuredErrorFunc *__xmlStructuredError(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlStructuredError \
	(*(__xmlStructuredError()))
#else
xmlStructuredErrorFunc xmlStructuredError;
#endif
void **__xmlGenericErrorContext(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlGenericErrorContext \
	(*(__xmlGenericErrorContext()))
#else
void *xmlGenericErrorContext;
#endif
void **__xmlStructuredErrorContext(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlStructuredErrorContext \
	(*(__xmlStructuredErrorContext()))
#else
void *xmlStructuredErrorContext;
#endif
int *__xmlGetWarningsDefaultValue(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlGetWarningsDefaultValue \
	(*(__xmlGetWarningsDefaultValue()))
#else
int xmlGetWarningsDefaultValue;
#endif
int xmlThrDefGetWarningsDefaultValue(int v);
int *__xmlIndentTreeOutput(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlIndentTreeOutput \
	(*(__xmlIndentTreeOutput()))
#else
int xmlIndentTreeOutput;
#endif
int xmlThrDefIndentTreeOutput(int v);
const char **__xmlTreeIndentString(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlTreeIndentString \
	(*(__xmlTreeIndentString()))
#else
const char *xmlTreeIndentString;
#endif
const char *xmlThrDefTreeIndentString(const char *v);
int *__xmlKeepBlanksDefaultValue(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlKeepBlanksDefaultValue \
	(*(__xmlKeepBlanksDefaultValue()))
#else
int xmlKeepBlanksDefaultValue;
#endif
int xmlThrDefKeepBlanksDefaultValue(int v);
int *__xmlLineNumbersDefaultValue(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlLineNumbersDefaultValue \
	(*(__xmlLineNumbersDefaultValue()))
#else
int xmlLineNumbersDefaultValue;
#endif
int xmlThrDefLineNumbersDefaultValue(int v);
int *__xmlLoadExtDtdDefaultValue(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlLoadExtDtdDefaultValue \
	(*(__xmlLoadExtDtdDefaultValue()))
#else
int xmlLoadExtDtdDefaultValue;
#endif
int xmlThrDefLoadExtDtdDefaultValue(int v);
int *__xmlParserDebugEntities(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlParserDebugEntities \
	(*(__xmlParserDebugEntities()))
#else
int xmlParserDebugEntities;
#endif
int xmlThrDefParserDebugEntities(int v);
const char **__xmlParserVersion(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlParserVersion \
	(*(__xmlParserVersion()))
#else
const char *xmlParserVersion;
#endif
int *__xmlPedanticParserDefaultValue(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlPedanticParserDefaultValue \
	(*(__xmlPedanticParserDefaultValue()))
#else
int xmlPedanticParserDefaultValue;
#endif
int xmlThrDefPedanticParserDefaultValue(int v);
int *__xmlSaveNoEmptyTags(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlSaveNoEmptyTags \
	(*(__xmlSaveNoEmptyTags()))
#else
int xmlSaveNoEmptyTags;
#endif
int xmlThrDefSaveNoEmptyTags(int v);
int *__xmlSubstituteEntitiesDefaultValue(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlSubstituteEntitiesDefaultValue \
	(*(__xmlSubstituteEntitiesDefaultValue()))
#else
int xmlSubstituteEntitiesDefaultValue;
#endif
int xmlThrDefSubstituteEntitiesDefaultValue(int v);
xmlRegisterNodeFunc *__xmlRegisterNodeDefaultValue(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlRegisterNodeDefaultValue \
	(*(__xmlRegisterNodeDefaultValue()))
#else
xmlRegisterNodeFunc xmlRegisterNodeDefaultValue;
#endif
xmlDeregisterNodeFunc *__xmlDeregisterNodeDefaultValue(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlDeregisterNodeDefaultValue \
	(*(__xmlDeregisterNodeDefaultValue()))
#else
xmlDeregisterNodeFunc xmlDeregisterNodeDefaultValue;
#endif
xmlParserInputBufferCreateFilenameFunc *__xmlParserInputBufferCreateFilenameValue(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlParserInputBufferCreateFilenameValue \
	(*(__xmlParserInputBufferCreateFilenameValue()))
#else
xmlParserInputBufferCreateFilenameFunc xmlParserInputBufferCreateFilenameValue;
#endif
xmlOutputBufferCreateFilenameFunc *__xmlOutputBufferCreateFilenameValue(void);
#ifdef LIBXML_THREAD_ENABLED
#define xmlOutputBufferCreateFilenameValue \
	(*(__xmlOutputBufferCreateFilenameValue()))
#else
xmlOutputBufferCreateFilenameFunc xmlOutputBufferCreateFilenameValue;
#endif

#endif
