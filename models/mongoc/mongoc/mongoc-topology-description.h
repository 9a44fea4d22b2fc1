/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_TOPOLOGY_DESCRIPTION_H
#define MONGOC_TOPOLOGY_DESCRIPTION_H

#include <mongoc/mongoc-server-description.h>
#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>
#include <mongoc/mongoc-read-prefs.h>

struct _mongoc_topology_description_t;
typedef struct _mongoc_topology_description_t mongoc_topology_description_t;
void mongoc_topology_description_destroy(mongoc_topology_description_t *description)
    __contract("frees(description)");
mongoc_topology_description_t *mongoc_topology_description_new_copy(const mongoc_topology_description_t *description)
    __contract("alloc(ret, unknown)");
bool mongoc_topology_description_has_readable_server(const mongoc_topology_description_t *td, const mongoc_read_prefs_t *prefs);
bool mongoc_topology_description_has_writable_server(const mongoc_topology_description_t *td);
const char *mongoc_topology_description_type(const mongoc_topology_description_t *td);
mongoc_server_description_t **mongoc_topology_description_get_servers(const mongoc_topology_description_t *td, size_t *n);

#endif
