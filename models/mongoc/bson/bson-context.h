/* libbson 1.23: the documented interface */
#ifndef BSON_CONTEXT_H
#define BSON_CONTEXT_H

#include <bson/bson-prelude.h>
#include <bson/bson-macros.h>
#include <bson/bson-types.h>

bson_context_t *bson_context_new(bson_context_flags_t flags);
void bson_context_destroy(bson_context_t *context);
bson_context_t *bson_context_get_default(void);

#endif
