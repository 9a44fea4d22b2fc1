/* device numbers */
#ifndef _SYS_SYSMACROS_H
#define _SYS_SYSMACROS_H

unsigned int gnu_dev_major(unsigned long dev) __contract("derived(ret, dev)");
unsigned int gnu_dev_minor(unsigned long dev) __contract("derived(ret, dev)");
unsigned long gnu_dev_makedev(unsigned int major, unsigned int minor);
#define major(dev) gnu_dev_major(dev)
#define minor(dev) gnu_dev_minor(dev)
#define makedev(major, minor) gnu_dev_makedev((major), (minor))

#endif
