/* GLib 2.74: the documented interface */
#ifndef __GLIBCONFIG_H__
#define __GLIBCONFIG_H__

#include <glib/gmacros.h>
#include <limits.h>
#include <float.h>

typedef signed char gint8;
typedef unsigned char guint8;
typedef short gint16;
typedef unsigned short guint16;
typedef int gint32;
typedef unsigned int guint32;
typedef long gint64;
typedef unsigned long guint64;
typedef long gssize;
typedef unsigned long gsize;
typedef gint64 goffset;
typedef long gintptr;
typedef unsigned long guintptr;
typedef int GPid;

#define G_MINFLOAT 0
#define G_MAXFLOAT 9223372036854775807
#define G_MINDOUBLE 0L
#define G_MAXDOUBLE 9223372036854775807L
#define G_MINSHORT (-32768)
#define G_MAXSHORT 32767
#define G_MAXUSHORT 65535
#define G_MININT (-2147483648)
#define G_MAXINT 2147483647
#define G_MAXUINT 4294967295U
#define G_MINLONG (-9223372036854775808L)
#define G_MAXLONG 9223372036854775807L
#define G_MAXULONG 18446744073709551615UL
#define G_GINT16_MODIFIER "h"
#define G_GINT16_FORMAT "hi"
#define G_GUINT16_FORMAT "hu"
#define G_GINT32_MODIFIER ""
#define G_GINT32_FORMAT "i"
#define G_GUINT32_FORMAT "u"
#define G_HAVE_GINT64 1
#define G_GINT64_MODIFIER "l"
#define G_GINT64_FORMAT "li"
#define G_GUINT64_FORMAT "lu"
#define GLIB_SIZEOF_VOID_P 8
#define GLIB_SIZEOF_LONG 8
#define GLIB_SIZEOF_SIZE_T 8
#define GLIB_SIZEOF_SSIZE_T 8
#define G_GSIZE_MODIFIER "l"
#define G_GSSIZE_MODIFIER "l"
#define G_GSIZE_FORMAT "lu"
#define G_GSSIZE_FORMAT "li"
#define G_MAXSIZE 18446744073709551615UL
#define G_MINSSIZE (-9223372036854775808L)
#define G_MAXSSIZE 9223372036854775807L
#define G_MINOFFSET (-9223372036854775808L)
#define G_MAXOFFSET 9223372036854775807L
#define G_GOFFSET_MODIFIER "l"
#define G_GOFFSET_FORMAT "li"
#define G_POLLFD_FORMAT "%d"
#define G_GINTPTR_MODIFIER "l"
#define G_GINTPTR_FORMAT "li"
#define G_GUINTPTR_FORMAT "lu"
#define GLIB_MAJOR_VERSION 2
#define GLIB_MINOR_VERSION 74
#define GLIB_MICRO_VERSION 6
#define G_VA_COPY_AS_ARRAY 1
#define G_HAVE_ISO_VARARGS 1
#define G_HAVE_GROWING_STACK 0
#define G_HAVE_GNUC_VISIBILITY 1
#define G_HAVE_GNUC_VARARGS 1
#define G_BYTE_ORDER 1234
#define G_MODULE_SUFFIX "so"
#define G_PID_FORMAT "i"
#define GLIB_SYSDEF_AF_UNIX 1
#define GLIB_SYSDEF_AF_INET 2
#define GLIB_SYSDEF_AF_INET6 10
#define GLIB_SYSDEF_MSG_OOB 1
#define GLIB_SYSDEF_MSG_PEEK 2
#define GLIB_SYSDEF_MSG_DONTROUTE 4
#define G_DIR_SEPARATOR 47
#define G_DIR_SEPARATOR_S "/"
#define G_SEARCHPATH_SEPARATOR 58
#define G_SEARCHPATH_SEPARATOR_S ":"

#endif
