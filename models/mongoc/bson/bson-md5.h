/* libbson 1.23: the documented interface */
#ifndef BSON_MD5_H
#define BSON_MD5_H

#include <bson/bson-prelude.h>
#include <bson/bson-endian.h>

typedef struct {
	uint32_t count[2];
	uint32_t abcd[4];
	uint8_t buf[64];
} bson_md5_t;
void bson_md5_init(bson_md5_t *pms);
void bson_md5_append(bson_md5_t *pms, const uint8_t *data, uint32_t nbytes);
void bson_md5_finish(bson_md5_t *pms, uint8_t *digest);

#endif
