/* GLib 2.74: the documented interface */
#ifndef __G_QSORT_H__
#define __G_QSORT_H__

#include <glib/gtypes.h>

void g_qsort_with_data(gconstpointer pbase, gint total_elems, gsize size, GCompareDataFunc compare_func, gpointer user_data);

#endif
