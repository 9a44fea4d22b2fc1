/* libxml2 2.9: the documented interface */
#ifndef __XML_VERSION_H__
#define __XML_VERSION_H__

#include <libxml/xmlexports.h>

void xmlCheckVersion(int version);

#define LIBXML_DOTTED_VERSION "2.9.14"
#define LIBXML_VERSION 20914
#define LIBXML_VERSION_STRING "20914"
#define LIBXML_VERSION_EXTRA ""
#define LIBXML_MODULE_EXTENSION ".so"

#endif
