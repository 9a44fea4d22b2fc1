/* libxml2 2.9: the documented interface */
#ifndef __XML_REGEXP_H__
#define __XML_REGEXP_H__

#include <libxml/xmlversion.h>
#ifdef LIBXML_REGEXP_ENABLED
typedef struct _xmlRegexp xmlRegexp;
typedef xmlRegexp *xmlRegexpPtr;
typedef struct _xmlRegExecCtxt xmlRegExecCtxt;
typedef xmlRegExecCtxt *xmlRegExecCtxtPtr;
#include <libxml/tree.h>
#include <libxml/dict.h>
xmlRegexpPtr xmlRegexpCompile(const xmlChar *regexp);
void xmlRegFreeRegexp(xmlRegexpPtr regexp);
int xmlRegexpExec(xmlRegexpPtr comp, const xmlChar *value);
void xmlRegexpPrint(FILE *output, xmlRegexpPtr regexp);
int xmlRegexpIsDeterminist(xmlRegexpPtr comp);
typedef void (*xmlRegExecCallbacks) (xmlRegExecCtxtPtr exec, const xmlChar *token, void *transdata, void *inputdata);
xmlRegExecCtxtPtr xmlRegNewExecCtxt(xmlRegexpPtr comp, xmlRegExecCallbacks callback, void *data);
void xmlRegFreeExecCtxt(xmlRegExecCtxtPtr exec);
int xmlRegExecPushString(xmlRegExecCtxtPtr exec, const xmlChar *value, void *data);
int xmlRegExecPushString2(xmlRegExecCtxtPtr exec, const xmlChar *value, const xmlChar *value2, void *data);
int xmlRegExecNextValues(xmlRegExecCtxtPtr exec, int *nbval, int *nbneg, xmlChar **values, int *terminal);
int xmlRegExecErrInfo(xmlRegExecCtxtPtr exec, const xmlChar **string, int *nbval, int *nbneg, xmlChar **values, int *terminal);
#ifdef LIBXML_EXPR_ENABLED
typedef struct _xmlExpCtxt xmlExpCtxt;
typedef xmlExpCtxt *xmlExpCtxtPtr;
void xmlExpFreeCtxt(xmlExpCtxtPtr ctxt);
xmlExpCtxtPtr xmlExpNewCtxt(int maxNodes, xmlDictPtr dict);
int xmlExpCtxtNbNodes(xmlExpCtxtPtr ctxt);
int xmlExpCtxtNbCons(xmlExpCtxtPtr ctxt);
typedef struct _xmlExpNode xmlExpNode;
typedef xmlExpNode *xmlExpNodePtr;
typedef enum {
	XML_EXP_EMPTY = 0,
	XML_EXP_FORBID = 1,
	XML_EXP_ATOM = 2,
	XML_EXP_SEQ = 3,
	XML_EXP_OR = 4,
	XML_EXP_COUNT = 5 } xmlExpNodeType;
xmlExpNodePtr forbiddenExp;
xmlExpNodePtr emptyExp;
void xmlExpFree(xmlExpCtxtPtr ctxt, xmlExpNodePtr expr);
void xmlExpRef(xmlExpNodePtr expr);
xmlExpNodePtr xmlExpParse(xmlExpCtxtPtr ctxt, const char *expr);
xmlExpNodePtr xmlExpNewAtom(xmlExpCtxtPtr ctxt, const xmlChar *name, int len);
xmlExpNodePtr xmlExpNewOr(xmlExpCtxtPtr ctxt, xmlExpNodePtr left, xmlExpNodePtr right);
xmlExpNodePtr xmlExpNewSeq(xmlExpCtxtPtr ctxt, xmlExpNodePtr left, xmlExpNodePtr right);
xmlExpNodePtr xmlExpNewRange(xmlExpCtxtPtr ctxt, xmlExpNodePtr subset, int min, int max);
int xmlExpIsNillable(xmlExpNodePtr expr);
int xmlExpMaxToken(xmlExpNodePtr expr);
int xmlExpGetLanguage(xmlExpCtxtPtr ctxt, xmlExpNodePtr expr, const xmlChar**langList, int len);
int xmlExpGetStart(xmlExpCtxtPtr ctxt, xmlExpNodePtr expr, const xmlChar**tokList, int len);
xmlExpNodePtr xmlExpStringDerive(xmlExpCtxtPtr ctxt, xmlExpNodePtr expr, const xmlChar *str, int len);
xmlExpNodePtr xmlExpExpDerive(xmlExpCtxtPtr ctxt, xmlExpNodePtr expr, xmlExpNodePtr sub);
int xmlExpSubsume(xmlExpCtxtPtr ctxt, xmlExpNodePtr expr, xmlExpNodePtr sub);
void xmlExpDump(xmlBufferPtr buf, xmlExpNodePtr expr);
#endif
#endif

#endif
