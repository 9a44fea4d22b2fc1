/* GLib 2.74: the documented interface */
#ifndef __G_ALLOCA_H__
#define __G_ALLOCA_H__

#include <glib/gtypes.h>
#include <string.h>
#include <alloca.h>
#include <malloc.h>

void *g_alloca();
void *g_alloca0();
struct_type*g_newa();
struct_type*g_newa0();

#endif
