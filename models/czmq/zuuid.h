/* CZMQ 4: zuuid */
#ifndef __ZUUID_H_INCLUDED__
#define __ZUUID_H_INCLUDED__

#include <czmq_library.h>
#define ZUUID_LEN 16
#define ZUUID_STR_LEN (ZUUID_LEN * 2)
zuuid_t * zuuid_new(void);
zuuid_t * zuuid_new_from(const byte *source);
void zuuid_destroy(zuuid_t **self_p);
void zuuid_set(zuuid_t *self, const byte *source);
int zuuid_set_str(zuuid_t *self, const char *source);
const byte * zuuid_data(zuuid_t *self);
size_t zuuid_size(zuuid_t *self);
const char * zuuid_str(zuuid_t *self);
const char * zuuid_str_canonical(zuuid_t *self);
void zuuid_export(zuuid_t *self, byte *target);
bool zuuid_eq(zuuid_t *self, const byte *compare);
bool zuuid_neq(zuuid_t *self, const byte *compare);
zuuid_t * zuuid_dup(zuuid_t *self);
void zuuid_test(bool verbose);

#endif
