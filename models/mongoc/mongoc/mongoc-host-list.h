/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_HOST_LIST_H
#define MONGOC_HOST_LIST_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>

struct _mongoc_host_list_t;
typedef struct _mongoc_host_list_t mongoc_host_list_t;
struct _mongoc_host_list_t {
	mongoc_host_list_t *next;
	char host[256];
	char host_and_port[262];
	uint16_t port;
	int family;
	void * padding[4];
};

#define BSON_HOST_NAME_MAX 255

#endif
