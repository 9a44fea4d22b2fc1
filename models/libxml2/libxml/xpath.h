/* libxml2 2.9: the documented interface */
#ifndef __XML_XPATH_H__
#define __XML_XPATH_H__

#include <libxml/xmlversion.h>
#include <libxml/xmlerror.h>
#include <libxml/tree.h>
#include <libxml/hash.h>

struct _xmlXPathContext;
typedef struct _xmlXPathContext xmlXPathContext;
typedef xmlXPathContext *xmlXPathContextPtr;
struct _xmlXPathParserContext;
typedef struct _xmlXPathParserContext xmlXPathParserContext;
typedef xmlXPathParserContext *xmlXPathParserContextPtr;
typedef enum {
	XPATH_EXPRESSION_OK, XPATH_NUMBER_ERROR, XPATH_UNFINISHED_LITERAL_ERROR,
	XPATH_START_LITERAL_ERROR, XPATH_VARIABLE_REF_ERROR, XPATH_UNDEF_VARIABLE_ERROR,
	XPATH_INVALID_PREDICATE_ERROR, XPATH_EXPR_ERROR, XPATH_UNCLOSED_ERROR,
	XPATH_UNKNOWN_FUNC_ERROR, XPATH_INVALID_OPERAND, XPATH_INVALID_TYPE, XPATH_INVALID_ARITY,
	XPATH_INVALID_CTXT_SIZE, XPATH_INVALID_CTXT_POSITION, XPATH_MEMORY_ERROR,
	XPTR_SYNTAX_ERROR, XPTR_RESOURCE_ERROR, XPTR_SUB_RESOURCE_ERROR,
	XPATH_UNDEF_PREFIX_ERROR, XPATH_ENCODING_ERROR, XPATH_INVALID_CHAR_ERROR,
	XPATH_INVALID_CTXT, XPATH_STACK_ERROR, XPATH_FORBID_VARIABLE_ERROR,
	XPATH_OP_LIMIT_EXCEEDED, XPATH_RECURSION_LIMIT_EXCEEDED
} xmlXPathError;
struct _xmlNodeSet;
typedef struct _xmlNodeSet xmlNodeSet;
typedef xmlNodeSet *xmlNodeSetPtr;
struct _xmlNodeSet {
	int nodeNr;
	int nodeMax;
	xmlNodePtr *nodeTab;
};
typedef enum {
	XPATH_UNDEFINED, XPATH_NODESET, XPATH_BOOLEAN, XPATH_NUMBER, XPATH_STRING, XPATH_POINT,
	XPATH_RANGE, XPATH_LOCATIONSET, XPATH_USERS, XPATH_XSLT_TREE
} xmlXPathObjectType;
struct _xmlXPathObject;
typedef struct _xmlXPathObject xmlXPathObject;
typedef xmlXPathObject *xmlXPathObjectPtr;
struct _xmlXPathObject {
	xmlXPathObjectType type;
	xmlNodeSetPtr nodesetval;
	int boolval;
	double floatval;
	xmlChar *stringval;
	void *user;
	int index;
	void *user2;
	int index2;
};
typedef int (*xmlXPathConvertFunc)(xmlXPathObjectPtr, int);
struct _xmlXPathType;
typedef struct _xmlXPathType xmlXPathType;
typedef xmlXPathType *xmlXPathTypePtr;
struct _xmlXPathType {
	const xmlChar *name;
	xmlXPathConvertFunc func;
};
struct _xmlXPathVariable;
typedef struct _xmlXPathVariable xmlXPathVariable;
typedef xmlXPathVariable *xmlXPathVariablePtr;
struct _xmlXPathVariable {
	const xmlChar *name;
	xmlXPathObjectPtr value;
};
typedef void (*xmlXPathEvalFunc)(xmlXPathParserContextPtr, int);
struct _xmlXPathFunct;
typedef struct _xmlXPathFunct xmlXPathFunct;
typedef xmlXPathFunct *xmlXPathFuncPtr;
struct _xmlXPathFunct {
	const xmlChar *name;
	xmlXPathEvalFunc func;
};
typedef xmlXPathObjectPtr (*xmlXPathAxisFunc)(xmlXPathParserContextPtr, xmlXPathObjectPtr);
struct _xmlXPathAxis;
typedef struct _xmlXPathAxis xmlXPathAxis;
typedef xmlXPathAxis *xmlXPathAxisPtr;
struct _xmlXPathAxis {
	const xmlChar *name;
	xmlXPathAxisFunc func;
};
typedef void (*xmlXPathFunction)(xmlXPathParserContextPtr, int);
typedef xmlXPathObjectPtr (*xmlXPathVariableLookupFunc)(void *, const xmlChar *, const xmlChar *);
typedef xmlXPathFunction (*xmlXPathFuncLookupFunc)(void *, const xmlChar *, const xmlChar *);
struct _xmlXPathContext {
	xmlDocPtr doc;
	xmlNodePtr node;
	int nb_variables_unused;
	int max_variables_unused;
	xmlHashTablePtr varHash;
	int nb_types;
	int max_types;
	xmlXPathTypePtr types;
	int nb_funcs_unused;
	int max_funcs_unused;
	xmlHashTablePtr funcHash;
	int nb_axis;
	int max_axis;
	xmlXPathAxisPtr axis;
	xmlNsPtr *namespaces;
	int nsNr;
	void *user;
	int contextSize;
	int proximityPosition;
	int xptr;
	xmlNodePtr here;
	xmlNodePtr origin;
	xmlHashTablePtr nsHash;
	xmlXPathVariableLookupFunc varLookupFunc;
	void *varLookupData;
	void *extra;
	const xmlChar *function;
	const xmlChar *functionURI;
	xmlXPathFuncLookupFunc funcLookupFunc;
	void *funcLookupData;
	xmlNsPtr *tmpNsList;
	int tmpNsNr;
	void *userData;
	xmlStructuredErrorFunc error;
	xmlError lastError;
	xmlNodePtr debugNode;
	xmlDictPtr dict;
	int flags;
	void *cache;
	unsigned long opLimit;
	unsigned long opCount;
	int depth;
};
struct _xmlXPathCompExpr;
typedef struct _xmlXPathCompExpr xmlXPathCompExpr;
typedef xmlXPathCompExpr *xmlXPathCompExprPtr;
struct _xmlXPathParserContext {
	const xmlChar *cur;
	const xmlChar *base;
	int error;
	xmlXPathContextPtr context;
	xmlXPathObjectPtr value;
	int valueNr;
	int valueMax;
	xmlXPathObjectPtr *valueTab;
	xmlXPathCompExprPtr comp;
	int xptr;
	xmlNodePtr ancestor;
	int valueFrame;
};
extern double xmlXPathNAN;
extern double xmlXPathPINF;
extern double xmlXPathNINF;
void xmlXPathFreeObject(xmlXPathObjectPtr obj);
xmlNodeSetPtr xmlXPathNodeSetCreate(xmlNodePtr val);
void xmlXPathFreeNodeSetList(xmlXPathObjectPtr obj);
void xmlXPathFreeNodeSet(xmlNodeSetPtr obj);
xmlXPathObjectPtr xmlXPathObjectCopy(xmlXPathObjectPtr val);
int xmlXPathCmpNodes(xmlNodePtr node1, xmlNodePtr node2);
int xmlXPathCastNumberToBoolean(double val);
int xmlXPathCastStringToBoolean(const xmlChar *val);
int xmlXPathCastNodeSetToBoolean(xmlNodeSetPtr ns);
int xmlXPathCastToBoolean(xmlXPathObjectPtr val);
double xmlXPathCastBooleanToNumber(int val);
double xmlXPathCastStringToNumber(const xmlChar *val);
double xmlXPathCastNodeToNumber(xmlNodePtr node);
double xmlXPathCastNodeSetToNumber(xmlNodeSetPtr ns);
double xmlXPathCastToNumber(xmlXPathObjectPtr val);
xmlChar *xmlXPathCastBooleanToString(int val);
xmlChar *xmlXPathCastNumberToString(double val);
xmlChar *xmlXPathCastNodeToString(xmlNodePtr node);
xmlChar *xmlXPathCastNodeSetToString(xmlNodeSetPtr ns);
xmlChar *xmlXPathCastToString(xmlXPathObjectPtr val);
xmlXPathObjectPtr xmlXPathConvertBoolean(xmlXPathObjectPtr val);
xmlXPathObjectPtr xmlXPathConvertNumber(xmlXPathObjectPtr val);
xmlXPathObjectPtr xmlXPathConvertString(xmlXPathObjectPtr val);
xmlXPathContextPtr xmlXPathNewContext(xmlDocPtr doc) __contract("null(ret)");
void xmlXPathFreeContext(xmlXPathContextPtr ctxt);
int xmlXPathContextSetCache(xmlXPathContextPtr ctxt, int active, int value, int options);
long xmlXPathOrderDocElems(xmlDocPtr doc);
int xmlXPathSetContextNode(xmlNodePtr node, xmlXPathContextPtr ctx);
xmlXPathObjectPtr xmlXPathNodeEval(xmlNodePtr node, const xmlChar *str, xmlXPathContextPtr ctx);
xmlXPathObjectPtr xmlXPathEval(const xmlChar *str, xmlXPathContextPtr ctx) __contract("null(ret)");
xmlXPathObjectPtr xmlXPathEvalExpression(const xmlChar *str, xmlXPathContextPtr ctxt)
    __contract("null(ret)");
int xmlXPathEvalPredicate(xmlXPathContextPtr ctxt, xmlXPathObjectPtr res);
xmlXPathCompExprPtr xmlXPathCompile(const xmlChar *str);
xmlXPathCompExprPtr xmlXPathCtxtCompile(xmlXPathContextPtr ctxt, const xmlChar *str);
xmlXPathObjectPtr xmlXPathCompiledEval(xmlXPathCompExprPtr comp, xmlXPathContextPtr ctx);
int xmlXPathCompiledEvalToBoolean(xmlXPathCompExprPtr comp, xmlXPathContextPtr ctxt);
void xmlXPathFreeCompExpr(xmlXPathCompExprPtr comp);
void xmlXPathInit(void);
int xmlXPathIsNaN(double val);
int xmlXPathIsInf(double val);

#define XML_XPATH_CHECKNS 0x1
#define XML_XPATH_NOVAR 0x2

#endif
