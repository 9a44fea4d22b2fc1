/* json-c 0.16: the documented interface */
#ifndef _json_c_arraylist_h_
#define _json_c_arraylist_h_

#include <stddef.h>

typedef void array_list_free_fn(void *);
struct array_list {
	void **array;
	size_t length;
	size_t size;
	array_list_free_fn *free_fn;
};
typedef struct array_list array_list;
struct array_list *array_list_new(array_list_free_fn *free_fn)
    __contract("null_alloc(ret) alloc(ret, unknown)");
struct array_list *array_list_new2(array_list_free_fn *free_fn, int initial_size)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void array_list_free(struct array_list *al)
    __contract("frees(al)");
void *array_list_get_idx(struct array_list *al, size_t i)
    __contract("null(ret) into(ret, al)");
int array_list_put_idx(struct array_list *al, size_t i, void *data);
int array_list_add(struct array_list *al, void *data);
size_t array_list_length(struct array_list *al);
void array_list_sort(struct array_list *arr, int (*compar)(const void *, const void *));
void *array_list_bsearch(const void **key, struct array_list *arr, int (*compar)(const void *, const void *))
    __contract("null(ret)");
int array_list_del_idx(struct array_list *arr, size_t idx, size_t count);
int array_list_shrink(struct array_list *arr, size_t empty_slots);

#define ARRAY_LIST_DEFAULT_SIZE 32

#endif
