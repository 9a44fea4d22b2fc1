/* GLib 2.74: the documented interface */
#ifndef __G_ATOMIC_H__
#define __G_ATOMIC_H__

#include <glib/gtypes.h>

gint g_atomic_int_get(const volatile gint *atomic);
void g_atomic_int_set(volatile gint *atomic, gint newval);
void g_atomic_int_inc(volatile gint *atomic);
gboolean g_atomic_int_dec_and_test(volatile gint *atomic);
gboolean g_atomic_int_compare_and_exchange(volatile gint *atomic, gint oldval, gint newval);
gboolean g_atomic_int_compare_and_exchange_full(gint *atomic, gint oldval, gint newval, gint *preval);
gint g_atomic_int_exchange(gint *atomic, gint newval);
gint g_atomic_int_add(volatile gint *atomic, gint val);
guint g_atomic_int_and(volatile guint *atomic, guint val);
guint g_atomic_int_or(volatile guint *atomic, guint val);
guint g_atomic_int_xor(volatile guint *atomic, guint val);
gpointer g_atomic_pointer_get(const volatile void *atomic);
void g_atomic_pointer_set(volatile void *atomic, gpointer newval);
gboolean g_atomic_pointer_compare_and_exchange(volatile void *atomic, gpointer oldval, gpointer newval);
gboolean g_atomic_pointer_compare_and_exchange_full(void *atomic, gpointer oldval, gpointer newval, void *preval);
gpointer g_atomic_pointer_exchange(void *atomic, gpointer newval);
gssize g_atomic_pointer_add(volatile void *atomic, gssize val);
gsize g_atomic_pointer_and(volatile void *atomic, gsize val);
gsize g_atomic_pointer_or(volatile void *atomic, gsize val);
gsize g_atomic_pointer_xor(volatile void *atomic, gsize val);
gint g_atomic_int_exchange_and_add(volatile gint *atomic, gint val);

#endif
