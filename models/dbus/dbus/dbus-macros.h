/* D-Bus 1.14: the documented interface */
#ifndef DBUS_MACROS_H
#define DBUS_MACROS_H

#define TRUE 1
#define FALSE 0

#endif
