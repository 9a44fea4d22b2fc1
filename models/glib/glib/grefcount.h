/* GLib 2.74: the documented interface */
#ifndef __GREFCOUNT_H__
#define __GREFCOUNT_H__

#include <glib/gatomic.h>
#include <glib/gtypes.h>

void g_ref_count_init(grefcount *rc);
void g_ref_count_inc(grefcount *rc);
gboolean g_ref_count_dec(grefcount *rc);
gboolean g_ref_count_compare(grefcount *rc, gint val);
void g_atomic_ref_count_init(gatomicrefcount *arc);
void g_atomic_ref_count_inc(gatomicrefcount *arc);
gboolean g_atomic_ref_count_dec(gatomicrefcount *arc);
gboolean g_atomic_ref_count_compare(gatomicrefcount *arc, gint val);

#endif
