/* Linux kernel: offsets */
#ifndef _KERNEL_LINUX_STDDEF_H
#define _KERNEL_LINUX_STDDEF_H

#include <uapi/linux/stddef.h>
#include <stddef.h>
#include <stdbool.h>
#define sizeof_field(t, m) sizeof(((t *)0)->m)
#define FIELD_SIZEOF(t, m) sizeof(((t *)0)->m)
#define offsetofend(t, m) (offsetof(t, m) + sizeof_field(t, m))
#define struct_group(name, ...) struct { __VA_ARGS__ }
#define DECLARE_FLEX_ARRAY(type, name) type name[]

#endif
