/* libxml2 2.9: the documented interface */
#ifndef __XML_XINCLUDE_H__
#define __XML_XINCLUDE_H__

#include <libxml/xmlversion.h>
#include <libxml/tree.h>

struct _xmlXIncludeCtxt;
typedef struct _xmlXIncludeCtxt xmlXIncludeCtxt;
typedef xmlXIncludeCtxt *xmlXIncludeCtxtPtr;
int xmlXIncludeProcess(xmlDocPtr doc);
int xmlXIncludeProcessFlags(xmlDocPtr doc, int flags);
int xmlXIncludeProcessFlagsData(xmlDocPtr doc, int flags, void *data);
int xmlXIncludeProcessTreeFlagsData(xmlNodePtr tree, int flags, void *data);
int xmlXIncludeProcessTree(xmlNodePtr tree);
int xmlXIncludeProcessTreeFlags(xmlNodePtr tree, int flags);
xmlXIncludeCtxtPtr xmlXIncludeNewContext(xmlDocPtr doc);
int xmlXIncludeSetFlags(xmlXIncludeCtxtPtr ctxt, int flags);
void xmlXIncludeFreeContext(xmlXIncludeCtxtPtr ctxt);
int xmlXIncludeProcessNode(xmlXIncludeCtxtPtr ctxt, xmlNodePtr tree);

#endif
