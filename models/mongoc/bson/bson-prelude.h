/* libbson 1.23: the documented interface */
#ifndef _BSON_BSON_PRELUDE_H
#define _BSON_BSON_PRELUDE_H



#endif
