/* libxml2 2.9: the documented interface */
#ifndef __HTML_TREE_H__
#define __HTML_TREE_H__

#include <stdio.h>
#include <libxml/xmlversion.h>
#include <libxml/tree.h>
#include <libxml/HTMLparser.h>

htmlDocPtr htmlNewDoc(const xmlChar *URI, const xmlChar *ExternalID);
htmlDocPtr htmlNewDocNoDtD(const xmlChar *URI, const xmlChar *ExternalID);
const xmlChar *htmlGetMetaEncoding(htmlDocPtr doc);
int htmlSetMetaEncoding(htmlDocPtr doc, const xmlChar *encoding);
void htmlDocDumpMemory(xmlDocPtr cur, xmlChar **mem, int *size);
void htmlDocDumpMemoryFormat(xmlDocPtr cur, xmlChar **mem, int *size, int format);
int htmlDocDump(FILE *f, xmlDocPtr cur);
int htmlSaveFile(const char *filename, xmlDocPtr cur);
int htmlNodeDump(xmlBufferPtr buf, xmlDocPtr doc, xmlNodePtr cur);
void htmlNodeDumpFile(FILE *out, xmlDocPtr doc, xmlNodePtr cur);
int htmlNodeDumpFileFormat(FILE *out, xmlDocPtr doc, xmlNodePtr cur, const char *encoding, int format);
int htmlSaveFileEnc(const char *filename, xmlDocPtr cur, const char *encoding);
int htmlSaveFileFormat(const char *filename, xmlDocPtr cur, const char *encoding, int format);
void htmlNodeDumpFormatOutput(xmlOutputBufferPtr buf, xmlDocPtr doc, xmlNodePtr cur, const char *encoding, int format);
void htmlDocContentDumpOutput(xmlOutputBufferPtr buf, xmlDocPtr cur, const char *encoding);
void htmlDocContentDumpFormatOutput(xmlOutputBufferPtr buf, xmlDocPtr cur, const char *encoding, int format);
void htmlNodeDumpOutput(xmlOutputBufferPtr buf, xmlDocPtr doc, xmlNodePtr cur, const char *encoding);
int htmlIsBooleanAttr(const xmlChar *name);

#define HTML_TEXT_NODE 3
#define HTML_ENTITY_REF_NODE 5
#define HTML_COMMENT_NODE 8
#define HTML_PRESERVE_NODE 4
#define HTML_PI_NODE 7

#endif
