/* libxml2 2.9: the documented interface */
#ifndef __XML_URI_H__
#define __XML_URI_H__

#include <libxml/xmlversion.h>
#include <libxml/tree.h>
typedef struct _xmlURI xmlURI;
typedef xmlURI *xmlURIPtr;
struct _xmlURI {
	char *scheme;
	char *opaque;
	char *authority;
	char *server;
	char *user;
	int port;
	char *path;
	char *query;
	char *fragment;
	int cleanup;
	char *query_raw;
};
xmlURIPtr xmlCreateURI(void);
xmlChar * xmlBuildURI(const xmlChar *URI, const xmlChar *base);
xmlChar * xmlBuildRelativeURI(const xmlChar *URI, const xmlChar *base);
xmlURIPtr xmlParseURI(const char *str);
xmlURIPtr xmlParseURIRaw(const char *str, int raw);
int xmlParseURIReference(xmlURIPtr uri, const char *str);
xmlChar * xmlSaveUri(xmlURIPtr uri);
void xmlPrintURI(FILE *stream, xmlURIPtr uri);
xmlChar * xmlURIEscapeStr(const xmlChar *str, const xmlChar *list);
char * xmlURIUnescapeString(const char *str, int len, char *target)
    __contract("null(ret) reads(str, len) copies(ret, str)");
int xmlNormalizeURIPath(char *path);
xmlChar * xmlURIEscape(const xmlChar *str);
void xmlFreeURI(xmlURIPtr uri) __contract("frees(uri)");
xmlChar* xmlCanonicPath(const xmlChar *path);
xmlChar* xmlPathToURI(const xmlChar *path);

#endif
