/* GLib 2.74: the documented interface */
#ifndef __G_ALLOCA_H__
#define __G_ALLOCA_H__

#include <glib/gtypes.h>
#include <string.h>
#include <alloca.h>
#include <malloc.h>

#define g_alloca(size) __builtin_alloca(size)
#define g_alloca0(size) __builtin_memset(__builtin_alloca(size), 0, (size))
#define g_newa(struct_type, n) ((struct_type *)g_alloca(sizeof(struct_type) * (n)))
#define g_newa0(struct_type, n) ((struct_type *)g_alloca0(sizeof(struct_type) * (n)))

#endif
