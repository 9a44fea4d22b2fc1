/* talloc 2.4: the documented interface */
#ifndef _TALLOC_H_
#define _TALLOC_H_

#include <stdlib.h>
#include <stdio.h>
#include <stdarg.h>

int talloc_version_major(void);
int talloc_version_minor(void);
int talloc_test_get_magic(void);
typedef void TALLOC_CTX;
void *talloc_init(const char *fmt, ...) __contract("null_alloc(ret)");
void talloc_free_children(void *ptr);
const char *talloc_set_name(const void *ptr, const char *fmt, ...)
    __contract("format(fmt, 2)");
void *talloc_named(const void *context, size_t size, const char *fmt, ...)
    __contract("child(ret, context) alloc(ret, size) null_alloc(ret) format(fmt, 3)");
const char *talloc_get_name(const void *ptr);
void *talloc_parent(const void *ptr) __contract("null(ret)");
const char *talloc_parent_name(const void *ptr)
    __contract("null(ret)");
size_t talloc_total_size(const void *ptr);
size_t talloc_total_blocks(const void *ptr);
void *talloc_find_parent_byname(const void *ctx, const char *name) __contract("null(ret)");
void *talloc_pool(const void *context, size_t size) __contract("null_alloc(ret)");
void *_talloc_pooled_object(const void *ctx, size_t type_size, const char *type_name, unsigned int num_subobjects, size_t total_subobjects_size)
    __contract("child(ret, ctx) alloc(ret, type_size) null_alloc(ret)");
int talloc_increase_ref_count(const void *ptr);
size_t talloc_reference_count(const void *ptr);
int talloc_unlink(const void *context, void *ptr);
void *talloc_autofree_context(void) __contract("null_alloc(ret)");
size_t talloc_get_size(const void *ctx);
void talloc_show_parents(const void *context, FILE *file);
int talloc_is_parent(const void *context, const void *ptr);
void *talloc_reparent(const void *old_parent, const void *new_parent, const void *ptr);
void *talloc_realloc_fn(const void *context, void *ptr, size_t size)
    __contract("realloc(ptr, ret, size) null_alloc(ret)");
char *talloc_strdup(const void *t, const char *p)
    __contract("string(p) child(ret, t) alloc(ret, strlen(p)+1) copies(ret, p) null_alloc(ret)");
char *talloc_strdup_append(char *s, const char *a)
    __contract("string(a) child(ret, s) alloc(ret, strlen(a)+1) copies(ret, a) null_alloc(ret)");
char *talloc_strdup_append_buffer(char *s, const char *a)
    __contract("string(a) child(ret, s) alloc(ret, strlen(a)+1) copies(ret, a) null_alloc(ret)");
char *talloc_strndup(const void *t, const char *p, size_t n)
    __contract("reads(p, min(strlen(p), n)) child(ret, t) alloc(ret, min(strlen(p), n)+1) "
               "copies(ret, p) null_alloc(ret)");
char *talloc_strndup_append(char *s, const char *a, size_t n)
    __contract("null_alloc(ret) copies(ret, a)");
char *talloc_strndup_append_buffer(char *s, const char *a, size_t n)
    __contract("null_alloc(ret) copies(ret, a)");
char *talloc_vasprintf(const void *t, const char *fmt, struct __va_list_tag *ap)
    __contract("format(fmt, 0) child(ret, t) alloc(ret, unknown) copies(ret, ...) null_alloc(ret)");
char *talloc_vasprintf_append(char *s, const char *fmt, struct __va_list_tag *ap)
    __contract("format(fmt, 0) child(ret, s) alloc(ret, unknown) copies(ret, ...) null_alloc(ret)");
char *talloc_vasprintf_append_buffer(char *s, const char *fmt, struct __va_list_tag *ap)
    __contract("format(fmt, 0) child(ret, s) alloc(ret, unknown) copies(ret, ...) null_alloc(ret)");
void talloc_asprintf_addbuf(char **ps, const char *fmt, ...)
    __contract("format(fmt, 2) null_alloc(*ps)");
char *talloc_asprintf(const void *t, const char *fmt, ...)
    __contract("format(fmt, 2) child(ret, t) alloc(ret, unknown) copies(ret, ...) null_alloc(ret)");
char *talloc_asprintf_append(char *s, const char *fmt, ...)
    __contract("format(fmt, 2) child(ret, s) alloc(ret, unknown) copies(ret, ...) null_alloc(ret)");
char *talloc_asprintf_append_buffer(char *s, const char *fmt, ...)
    __contract("format(fmt, 2) child(ret, s) alloc(ret, unknown) copies(ret, ...) null_alloc(ret)");
void talloc_report_depth_cb(const void *ptr, int depth, int max_depth, void (*callback)(const void *, int, int, int, void *), void *private_data);
void talloc_report_depth_file(const void *ptr, int depth, int max_depth, FILE *f);
void talloc_report_full(const void *ptr, FILE *f);
void talloc_report(const void *ptr, FILE *f);
void talloc_enable_null_tracking(void);
void talloc_enable_null_tracking_no_autofree(void);
void talloc_disable_null_tracking(void);
void talloc_enable_leak_report(void);
void talloc_enable_leak_report_full(void);
void talloc_set_abort_fn(void (*abort_fn)(const char *)) __contract("stores(abort_fn)");
void talloc_set_log_fn(void (*log_fn)(const char *)) __contract("stores(log_fn)");
void talloc_set_log_stderr(void);
int talloc_set_memlimit(const void *ctx, size_t max_size);
void *_talloc(const void *ctx, size_t size)
    __contract("child(ret, ctx) alloc(ret, size) null_alloc(ret)");
void *_talloc_zero(const void *ctx, size_t size, const char *name)
    __contract("child(ret, ctx) alloc(ret, size) zeroed(ret) null_alloc(ret)");
void *_talloc_array(const void *ctx, size_t el_size, unsigned count, const char *name)
    __contract("child(ret, ctx) alloc(ret, el_size*count) null_alloc(ret)");
void *_talloc_zero_array(const void *ctx, size_t el_size, unsigned count, const char *name)
    __contract("child(ret, ctx) alloc(ret, el_size*count) zeroed(ret) null_alloc(ret)");
void *_talloc_realloc(const void *ctx, void *ptr, size_t size, const char *name)
    __contract("realloc(ptr, ret, size) null_alloc(ret)");
void *_talloc_realloc_array(const void *ctx, void *ptr, size_t el_size, unsigned count, const char *name)
    __contract("realloc(ptr, ret, el_size*count) null_alloc(ret)");
void *talloc_named_const(const void *context, size_t size, const char *name)
    __contract("child(ret, context) alloc(ret, size) null_alloc(ret)");
void *talloc_size(const void *ctx, size_t size)
    __contract("child(ret, ctx) alloc(ret, size) null_alloc(ret)");
void *talloc_zero_size(const void *ctx, size_t size)
    __contract("child(ret, ctx) alloc(ret, size) zeroed(ret) null_alloc(ret)");
void *talloc_realloc_size(const void *ctx, void *ptr, size_t size)
    __contract("realloc(ptr, ret, size) null_alloc(ret)");
void *talloc_array_size(const void *ctx, size_t size, unsigned count)
    __contract("child(ret, ctx) alloc(ret, size*count) null_alloc(ret)");
int _talloc_free(void *ptr, const char *location) __contract("frees(ptr) neg(ret)");
void *_talloc_memdup(const void *t, const void *p, size_t size, const char *name)
    __contract("reads(p, size) child(ret, t) alloc(ret, size) copies(ret, p) null_alloc(ret)");
void *_talloc_steal_loc(const void *new_ctx, const void *ptr, const char *location)
    __contract("same(ret, ptr)");
void *_talloc_reference_loc(const void *context, const void *ptr, const char *location)
    __contract("same(ret, ptr) ref(ptr)");
void *talloc_check_name(const void *ptr, const char *name) __contract("same(ret, ptr) null(ret)");
void _talloc_set_destructor(const void *ptr, int (*destructor)(void *))
    __contract("stores(destructor, ptr)");
#define TALLOC_CTX void
#define __location__ __FILE__
#define talloc(ctx, type) ((type *)talloc_named_const((ctx), sizeof(type), #type))
#define talloc_zero(ctx, type) ((type *)_talloc_zero((ctx), sizeof(type), #type))
#define talloc_array(ctx, type, count) ((type *)_talloc_array((ctx), sizeof(type), (count), #type))
#define talloc_zero_array(ctx, type, count) ((type *)_talloc_zero_array((ctx), sizeof(type), (count), #type))
#define talloc_realloc(ctx, p, type, count) ((type *)_talloc_realloc_array((ctx), (p), sizeof(type), (count), #type))
#define talloc_ptrtype(ctx, ptr) ((__typeof__(ptr))talloc_size((ctx), sizeof(*(ptr))))
#define talloc_free(ptr) _talloc_free((ptr), __location__)
#define talloc_steal(ctx, ptr) ((__typeof__(ptr))_talloc_steal_loc((ctx), (ptr), __location__))
#define talloc_move(ctx, pptr) ((__typeof__(*(pptr)))_talloc_move((ctx), (pptr)))
#define talloc_reference(ctx, ptr) ((__typeof__(ptr))_talloc_reference_loc((ctx), (ptr), __location__))
#define talloc_memdup(t, p, size) _talloc_memdup((t), (p), (size), __location__)
#define talloc_get_type(ptr, type) ((type *)talloc_check_name((ptr), #type))
#define talloc_get_type_abort(ptr, type) ((type *)_talloc_get_type_abort((ptr), #type, __location__))
#define talloc_set_type(ptr, type) talloc_set_name_const((ptr), #type)
#define talloc_set_destructor(ptr, function) _talloc_set_destructor((ptr), (int (*)(void *))(function))
#define talloc_new(ctx) talloc_named_const((ctx), 0, "talloc_new: " __location__)
#define TALLOC_FREE(ctx) do { if (ctx) { talloc_free(ctx); (ctx) = NULL; } } while (0)
#define TALLOC_VERSION_MAJOR 2
#define TALLOC_VERSION_MINOR 4
#define __TALLOC_STRING_LINE3__ "9"
#define TALLOC_DEPRECATED 0
#define TALLOC_MAX_DEPTH 10000

size_t talloc_array_length();

#endif
