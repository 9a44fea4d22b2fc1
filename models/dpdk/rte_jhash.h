/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_JHASH_H
#define _RTE_JHASH_H

#include <stdint.h>
#include <string.h>
#include <limits.h>
#include <rte_config.h>
#include <rte_log.h>
#include <rte_byteorder.h>

void rte_jhash_2hashes(const void *key, uint32_t length, uint32_t *pc, uint32_t *pb);
void rte_jhash_32b_2hashes(const uint32_t *k, uint32_t length, uint32_t *pc, uint32_t *pb);
uint32_t rte_jhash(const void *key, uint32_t length, uint32_t initval);
uint32_t rte_jhash_32b(const uint32_t *k, uint32_t length, uint32_t initval);
uint32_t rte_jhash_3words(uint32_t a, uint32_t b, uint32_t c, uint32_t initval);
uint32_t rte_jhash_2words(uint32_t a, uint32_t b, uint32_t initval);
uint32_t rte_jhash_1word(uint32_t a, uint32_t initval);

#define RTE_JHASH_GOLDEN_RATIO 0xdeadbeefU
#define LOWER8b_MASK 0xff
#define LOWER16b_MASK 0xffff
#define LOWER24b_MASK 0xffffff

#endif
