/* GLib 2.74: the documented interface */
#ifndef __G_TIMER_H__
#define __G_TIMER_H__

#include <glib/gtypes.h>

struct _GTimer;
typedef struct _GTimer GTimer;
GTimer *g_timer_new(void);
void g_timer_destroy(GTimer *timer) __contract("frees(timer)");
void g_timer_start(GTimer *timer);
void g_timer_stop(GTimer *timer);
void g_timer_reset(GTimer *timer);
void g_timer_continue(GTimer *timer);
gdouble g_timer_elapsed(GTimer *timer, gulong *microseconds);
gboolean g_timer_is_active(GTimer *timer);
void g_usleep(gulong microseconds);
void g_time_val_add(GTimeVal *time, glong microseconds);
gboolean g_time_val_from_iso8601(const gchar *iso_date, GTimeVal *time);
gchar *g_time_val_to_iso8601(GTimeVal *time);

#define G_USEC_PER_SEC 1000000

#endif
