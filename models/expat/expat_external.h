/* Expat 2.5: the documented interface */
#ifndef Expat_External_INCLUDED
#define Expat_External_INCLUDED

typedef char XML_Char;
typedef char XML_LChar;
typedef long XML_Index;
typedef unsigned long XML_Size;

#define XML_ENABLE_VISIBILITY 0

#endif
