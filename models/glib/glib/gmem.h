/* GLib 2.74: the documented interface */
#ifndef __G_MEM_H__
#define __G_MEM_H__

#include <glib/gutils.h>

struct _GMemVTable;
typedef struct _GMemVTable GMemVTable;
void g_free(gpointer mem) __contract("frees(mem)");
gpointer g_malloc(gsize n_bytes) __contract("alloc(ret, n_bytes)");
gpointer g_malloc0(gsize n_bytes) __contract("alloc(ret, n_bytes)");
gpointer g_realloc(gpointer mem, gsize n_bytes) __contract("realloc(mem, ret, n_bytes)");
gpointer g_try_malloc(gsize n_bytes) __contract("alloc(ret, n_bytes) null_alloc(ret)");
gpointer g_try_malloc0(gsize n_bytes) __contract("alloc(ret, n_bytes) null_alloc(ret)");
gpointer g_try_realloc(gpointer mem, gsize n_bytes);
gpointer g_try_realloc_n(gpointer mem, gsize n_blocks, gsize n_block_bytes);
gpointer g_aligned_alloc(gsize n_blocks, gsize n_block_bytes, gsize alignment);
gpointer g_aligned_alloc0(gsize n_blocks, gsize n_block_bytes, gsize alignment);
void g_aligned_free(gpointer mem);
gpointer g_steal_pointer(gpointer pp);
struct _GMemVTable {
	gpointer (*malloc)(gsize);
	gpointer (*realloc)(gpointer, gsize);
	void (*free)(gpointer);
	gpointer (*calloc)(gsize, gsize);
	gpointer (*try_malloc)(gsize);
	gpointer (*try_realloc)(gpointer, gsize);
};
void g_mem_set_vtable(GMemVTable *vtable);
gboolean g_mem_is_system_malloc(void);
extern gboolean g_mem_gc_friendly;
extern GMemVTable *glib_mem_profiler_table;
void g_mem_profile(void);
#define g_new(struct_type, n) ((struct_type *)g_malloc_n((n), sizeof(struct_type)))
#define g_new0(struct_type, n) ((struct_type *)g_malloc0_n((n), sizeof(struct_type)))
#define g_renew(struct_type, mem, n) ((struct_type *)g_realloc_n((mem), (n), sizeof(struct_type)))
#define g_try_new(struct_type, n) ((struct_type *)g_try_malloc_n((n), sizeof(struct_type)))
#define g_try_new0(struct_type, n) ((struct_type *)g_try_malloc0_n((n), sizeof(struct_type)))
#define g_clear_pointer(pp, destroy) do { if (*(pp)) { destroy(*(pp)); *(pp) = 0; } } while (0)
#define G_MEM_ALIGN 8

#endif
