/* json-c 0.16: the documented interface */
#ifndef _json_c_linkhash_h_
#define _json_c_linkhash_h_

#include <json-c/json_object.h>

int json_global_set_string_hash(const int h);
struct lh_entry;
typedef void lh_entry_free_fn(struct lh_entry *);
typedef unsigned long lh_hash_fn(const void *);
typedef int lh_equal_fn(const void *, const void *);
struct lh_entry {
	const void *k;
	int k_is_constant;
	const void *v;
	struct lh_entry *next;
	struct lh_entry *prev;
};
struct lh_table {
	int size;
	int count;
	struct lh_entry *head;
	struct lh_entry *tail;
	struct lh_entry *table;
	lh_entry_free_fn *free_fn;
	lh_hash_fn *hash_fn;
	lh_equal_fn *equal_fn;
};
typedef struct lh_table lh_table;
struct lh_table *lh_table_new(int size, lh_entry_free_fn *free_fn, lh_hash_fn *hash_fn, lh_equal_fn *equal_fn)
    __contract("null_alloc(ret) alloc(ret, unknown)");
struct lh_table *lh_kchar_table_new(int size, lh_entry_free_fn *free_fn)
    __contract("null_alloc(ret) alloc(ret, unknown)");
struct lh_table *lh_kptr_table_new(int size, lh_entry_free_fn *free_fn)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void lh_table_free(struct lh_table *t)
    __contract("frees(t)");
int lh_table_insert(struct lh_table *t, const void *k, const void *v);
int lh_table_insert_w_hash(struct lh_table *t, const void *k, const void *v, const unsigned long h, const unsigned int opts);
struct lh_entry *lh_table_lookup_entry(struct lh_table *t, const void *k)
    __contract("null(ret)");
struct lh_entry *lh_table_lookup_entry_w_hash(struct lh_table *t, const void *k, const unsigned long h)
    __contract("null(ret)");
json_bool lh_table_lookup_ex(struct lh_table *t, const void *k, void **v)
    __contract("null(*v)");
int lh_table_delete_entry(struct lh_table *t, struct lh_entry *e);
int lh_table_delete(struct lh_table *t, const void *k);
int lh_table_length(struct lh_table *t);
int lh_table_resize(struct lh_table *t, int new_size);
struct lh_entry *lh_table_head(const lh_table *t)
    __contract("null(ret)");
unsigned long lh_get_hash(const struct lh_table *t, const void *k);
void *lh_entry_k(const struct lh_entry *e);
int lh_entry_k_is_constant(const struct lh_entry *e);
void *lh_entry_v(const struct lh_entry *e);
void lh_entry_set_val(struct lh_entry *e, void *newval);
struct lh_entry *lh_entry_next(const struct lh_entry *e)
    __contract("null(ret)");
struct lh_entry *lh_entry_prev(const struct lh_entry *e)
    __contract("null(ret)");

#define LH_PRIME 0x9e370001UL
#define LH_LOAD_FACTOR 0L
#define JSON_C_STR_HASH_DFLT 0
#define JSON_C_STR_HASH_PERLLIKE 1

#endif
