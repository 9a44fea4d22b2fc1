/* libxml2 2.9: the documented interface */
#ifndef __XML_CHVALID_H__
#define __XML_CHVALID_H__

#include <libxml/xmlversion.h>
#include <libxml/xmlstring.h>

struct _xmlChSRange;
typedef struct _xmlChSRange xmlChSRange;
typedef xmlChSRange *xmlChSRangePtr;
struct _xmlChSRange {
	unsigned short low;
	unsigned short high;
};
struct _xmlChLRange;
typedef struct _xmlChLRange xmlChLRange;
typedef xmlChLRange *xmlChLRangePtr;
struct _xmlChLRange {
	unsigned int low;
	unsigned int high;
};
struct _xmlChRangeGroup;
typedef struct _xmlChRangeGroup xmlChRangeGroup;
typedef xmlChRangeGroup *xmlChRangeGroupPtr;
struct _xmlChRangeGroup {
	int nbShortRange;
	int nbLongRange;
	const xmlChSRange *shortRange;
	const xmlChLRange *longRange;
};
int xmlCharInRange(unsigned int val, const xmlChRangeGroup *group);
extern const xmlChRangeGroup xmlIsBaseCharGroup;
extern const xmlChRangeGroup xmlIsCharGroup;
extern const xmlChRangeGroup xmlIsCombiningGroup;
extern const xmlChRangeGroup xmlIsDigitGroup;
extern const xmlChRangeGroup xmlIsExtenderGroup;
extern const xmlChRangeGroup xmlIsIdeographicGroup;
extern const unsigned char xmlIsPubidChar_tab[256];
int xmlIsBaseChar(unsigned int ch);
int xmlIsBlank(unsigned int ch);
int xmlIsChar(unsigned int ch);
int xmlIsCombining(unsigned int ch);
int xmlIsDigit(unsigned int ch);
int xmlIsExtender(unsigned int ch);
int xmlIsIdeographic(unsigned int ch);
int xmlIsPubidChar(unsigned int ch);

int xmlIsBaseCharQ();
int xmlIsCombiningQ();
int xmlIsDigitQ();
int xmlIsExtenderQ();

#endif
