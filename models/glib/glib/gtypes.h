/* GLib 2.74: the documented interface */
#ifndef __G_TYPES_H__
#define __G_TYPES_H__

#include <glibconfig.h>
#include <glib/gmacros.h>
#include <glib/gversionmacros.h>
#include <time.h>

typedef char gchar;
typedef short gshort;
typedef long glong;
typedef int gint;
typedef gint gboolean;
typedef unsigned char guchar;
typedef unsigned short gushort;
typedef unsigned long gulong;
typedef unsigned int guint;
typedef float gfloat;
typedef double gdouble;
typedef void *gpointer;
typedef const void *gconstpointer;
typedef gint (*GCompareFunc)(gconstpointer, gconstpointer);
typedef gint (*GCompareDataFunc)(gconstpointer, gconstpointer, gpointer);
typedef gboolean (*GEqualFunc)(gconstpointer, gconstpointer);
typedef gboolean (*GEqualFuncFull)(gconstpointer, gconstpointer, gpointer);
typedef void (*GDestroyNotify)(gpointer);
typedef void (*GFunc)(gpointer, gpointer);
typedef guint (*GHashFunc)(gconstpointer);
typedef void (*GHFunc)(gpointer, gpointer, gpointer);
typedef gpointer (*GCopyFunc)(gconstpointer, gpointer);
typedef void (*GFreeFunc)(gpointer);
typedef const gchar *(*GTranslateFunc)(const gchar *, gpointer);
union _GDoubleIEEE754;
typedef union _GDoubleIEEE754 GDoubleIEEE754;
union _GFloatIEEE754;
typedef union _GFloatIEEE754 GFloatIEEE754;
union _GFloatIEEE754 {
	gfloat v_float;
	struct {
		guint mantissa : 23;
		guint biased_exponent : 8;
		guint sign : 1;
	} mpn;
};
union _GDoubleIEEE754 {
	gdouble v_double;
	struct {
		guint mantissa_low : 32;
		guint mantissa_high : 20;
		guint biased_exponent : 11;
		guint sign : 1;
	} mpn;
};
struct _GTimeVal;
typedef struct _GTimeVal GTimeVal;
struct _GTimeVal {
	glong tv_sec;
	glong tv_usec;
};
typedef gint grefcount;
typedef gint gatomicrefcount;

#define G_MININT8 (-128)
#define G_MAXINT8 0x7f
#define G_MAXUINT8 0xff
#define G_MININT16 (-32768)
#define G_MAXINT16 0x7fff
#define G_MAXUINT16 0xffff
#define G_MININT32 (-2147483648)
#define G_MAXINT32 0x7fffffff
#define G_MAXUINT32 0xffffffffU
#define G_MININT64 (-9223372036854775808L)
#define G_MAXINT64 0x7fffffffffffffffL
#define G_MAXUINT64 0xffffffffffffffffUL
#define G_E 2L
#define G_LN2 0L
#define G_LN10 2L
#define G_PI 3L
#define G_PI_2 1L
#define G_PI_4 0L
#define G_SQRT2 1L
#define G_LITTLE_ENDIAN 1234
#define G_BIG_ENDIAN 4321
#define G_PDP_ENDIAN 3412
#define G_IEEE754_FLOAT_BIAS 127
#define G_IEEE754_DOUBLE_BIAS 1023
#define G_LOG_2_BASE_10 0L

#endif
