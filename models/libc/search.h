/* POSIX hash and tree search */
#ifndef _SEARCH_H
#define _SEARCH_H

#include <stddef.h>
typedef enum { FIND, ENTER } ACTION;
typedef enum { preorder, postorder, endorder, leaf } VISIT;
typedef struct entry {
	char *key;
	void *data;
} ENTRY;
struct qelem {
	struct qelem *q_forw;
	struct qelem *q_back;
	char q_data[1];
};
struct hsearch_data {
	struct _ENTRY *table;
	unsigned int size;
	unsigned int filled;
};
int hcreate(size_t nel);
ENTRY *hsearch(ENTRY item, ACTION action) __contract("null(ret)");
void hdestroy(void);
int hcreate_r(size_t nel, struct hsearch_data *tab);
int hsearch_r(ENTRY item, ACTION action, ENTRY **ret, struct hsearch_data *tab);
void hdestroy_r(struct hsearch_data *tab);
void *tsearch(const void *key, void **rootp, int (*compar)(const void *, const void *))
    __contract("calls(compar, key) null_alloc(ret)");
void *tfind(const void *key, void *const *rootp, int (*compar)(const void *, const void *))
    __contract("calls(compar, key) null(ret)");
void *tdelete(const void *restrict key, void **restrict rootp, int (*compar)(const void *, const void *))
    __contract("calls(compar, key) null(ret)");
void twalk(const void *root, void (*action)(const void *node, VISIT which, int depth))
    __contract("calls(action)");
void tdestroy(void *root, void (*freefct)(void *node)) __contract("calls(freefct) frees(root)");
void *lfind(const void *key, const void *base, size_t *nmemb, size_t size, int (*compar)(const void *, const void *))
    __contract("calls(compar, key) null(ret) into(ret, base)");
void *lsearch(const void *key, void *base, size_t *nmemb, size_t size, int (*compar)(const void *, const void *))
    __contract("calls(compar, key) into(ret, base)");
void insque(void *elem, void *prev);
void remque(void *elem);

#endif
