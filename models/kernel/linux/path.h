/* Linux kernel: paths */
#ifndef _KERNEL_LINUX_PATH_H
#define _KERNEL_LINUX_PATH_H

struct dentry;
struct vfsmount;
struct path {
	struct vfsmount *mnt;
	struct dentry *dentry;
};

#endif
