/* libxml2 2.9: the documented interface */
#ifndef __XML_PATTERN_H__
#define __XML_PATTERN_H__

#include <libxml/xmlversion.h>
#include <libxml/tree.h>
#include <libxml/dict.h>
#ifdef LIBXML_PATTERN_ENABLED
typedef struct _xmlPattern xmlPattern;
typedef xmlPattern *xmlPatternPtr;
typedef enum {
	XML_PATTERN_DEFAULT = 0,
	XML_PATTERN_XPATH = 1<<0,
	XML_PATTERN_XSSEL = 1<<1,
	XML_PATTERN_XSFIELD = 1<<2 } xmlPatternFlags;
void xmlFreePattern(xmlPatternPtr comp) __contract("frees(comp)");
void xmlFreePatternList(xmlPatternPtr comp) __contract("frees(comp)");
xmlPatternPtr xmlPatterncompile(const xmlChar *pattern, xmlDict *dict, int flags, const xmlChar **namespaces);
int xmlPatternMatch(xmlPatternPtr comp, xmlNodePtr node);
typedef struct _xmlStreamCtxt xmlStreamCtxt;
typedef xmlStreamCtxt *xmlStreamCtxtPtr;
int xmlPatternStreamable(xmlPatternPtr comp);
int xmlPatternMaxDepth(xmlPatternPtr comp);
int xmlPatternMinDepth(xmlPatternPtr comp);
int xmlPatternFromRoot(xmlPatternPtr comp);
xmlStreamCtxtPtr xmlPatternGetStreamCtxt(xmlPatternPtr comp);
void xmlFreeStreamCtxt(xmlStreamCtxtPtr stream) __contract("frees(stream)");
int xmlStreamPushNode(xmlStreamCtxtPtr stream, const xmlChar *name, const xmlChar *ns, int nodeType);
int xmlStreamPush(xmlStreamCtxtPtr stream, const xmlChar *name, const xmlChar *ns);
int xmlStreamPushAttr(xmlStreamCtxtPtr stream, const xmlChar *name, const xmlChar *ns);
int xmlStreamPop(xmlStreamCtxtPtr stream);
int xmlStreamWantsAnyNode(xmlStreamCtxtPtr stream);
#endif

#endif
