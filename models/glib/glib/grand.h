/* GLib 2.74: the documented interface */
#ifndef __G_RAND_H__
#define __G_RAND_H__

#include <glib/gtypes.h>

struct _GRand;
typedef struct _GRand GRand;
GRand *g_rand_new_with_seed(guint32 seed) __contract("random(ret, weak)");
GRand *g_rand_new_with_seed_array(const guint32 *seed, guint seed_length)
    __contract("random(ret, weak)");
GRand *g_rand_new(void) __contract("random(ret, weak)");
void g_rand_free(GRand *rand) __contract("frees(rand)");
GRand *g_rand_copy(GRand *rand) __contract("random(ret, weak)");
void g_rand_set_seed(GRand *rand, guint32 seed) __contract("random(ret, weak)");
void g_rand_set_seed_array(GRand *rand, const guint32 *seed, guint seed_length)
    __contract("random(ret, weak)");
guint32 g_rand_int(GRand *rand) __contract("random(ret, weak)");
gint32 g_rand_int_range(GRand *rand, gint32 begin, gint32 end) __contract("random(ret, weak)");
gdouble g_rand_double(GRand *rand) __contract("random(ret, weak)");
gdouble g_rand_double_range(GRand *rand, gdouble begin, gdouble end)
    __contract("random(ret, weak)");
void g_random_set_seed(guint32 seed) __contract("random(ret, weak)");
guint32 g_random_int(void) __contract("random(ret, weak)");
gint32 g_random_int_range(gint32 begin, gint32 end) __contract("random(ret, weak)");
gdouble g_random_double(void) __contract("random(ret, weak)");
gdouble g_random_double_range(gdouble begin, gdouble end) __contract("random(ret, weak)");

guint32 g_rand_boolean();
guint32 g_random_boolean();

#endif
