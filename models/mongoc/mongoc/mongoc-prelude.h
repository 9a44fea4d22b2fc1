/* libmongoc 1.23: the documented interface */
#ifndef _MONGOC_MONGOC_PRELUDE_H
#define _MONGOC_MONGOC_PRELUDE_H



#endif
