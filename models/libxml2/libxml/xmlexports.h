/* libxml2 2.9: the documented interface */
#ifndef __XML_EXPORTS_H__
#define __XML_EXPORTS_H__



#endif
