/* D-Bus 1.14: the documented interface */
#ifndef DBUS_ARCH_DEPS_H
#define DBUS_ARCH_DEPS_H

#include <dbus/dbus-macros.h>

typedef long dbus_int64_t;
typedef unsigned long dbus_uint64_t;
typedef int dbus_int32_t;
typedef unsigned int dbus_uint32_t;
typedef short dbus_int16_t;
typedef unsigned short dbus_uint16_t;

#define DBUS_HAVE_INT64 1
#define DBUS_MAJOR_VERSION 1
#define DBUS_MINOR_VERSION 14
#define DBUS_MICRO_VERSION 10
#define DBUS_VERSION_STRING "1.14.10"
#define DBUS_VERSION 0x10e0a

#endif
