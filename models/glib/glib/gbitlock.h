/* GLib 2.74: the documented interface */
#ifndef __G_BITLOCK_H__
#define __G_BITLOCK_H__

#include <glib/gtypes.h>

void g_bit_lock(volatile gint *address, gint lock_bit);
gboolean g_bit_trylock(volatile gint *address, gint lock_bit);
void g_bit_unlock(volatile gint *address, gint lock_bit);
void g_pointer_bit_lock(volatile void *address, gint lock_bit);
gboolean g_pointer_bit_trylock(volatile void *address, gint lock_bit);
void g_pointer_bit_unlock(volatile void *address, gint lock_bit);

#endif
