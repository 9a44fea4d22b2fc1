/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_OPCODE_H
#define MONGOC_OPCODE_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>

typedef enum {
	MONGOC_OPCODE_REPLY = 1, MONGOC_OPCODE_UPDATE = 2001, MONGOC_OPCODE_INSERT,
	MONGOC_OPCODE_QUERY = 2004, MONGOC_OPCODE_GET_MORE, MONGOC_OPCODE_DELETE,
	MONGOC_OPCODE_KILL_CURSORS, MONGOC_OPCODE_COMPRESSED = 2012, MONGOC_OPCODE_MSG
} mongoc_opcode_t;

#endif
