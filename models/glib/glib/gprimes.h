/* GLib 2.74: the documented interface */
#ifndef __G_PRIMES_H__
#define __G_PRIMES_H__

#include <glib/gtypes.h>

guint g_spaced_primes_closest(guint num);

#endif
