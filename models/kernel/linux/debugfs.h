/* Linux kernel: debugfs */
#ifndef _KERNEL_LINUX_DEBUGFS_H
#define _KERNEL_LINUX_DEBUGFS_H

#include <linux/fs.h>
#include <linux/seq_file.h>
#include <linux/types.h>
struct dentry *debugfs_create_file(const char *name, mode_t mode, struct dentry *parent, void *data,
	const struct file_operations *fops) __contract("string(name)");
struct dentry *debugfs_create_dir(const char *name, struct dentry *parent) __contract("string(name)");
void debugfs_remove(struct dentry *dentry);
void debugfs_remove_recursive(struct dentry *dentry);
void debugfs_create_u8(const char *name, mode_t mode, struct dentry *parent, u8 *value);
void debugfs_create_u16(const char *name, mode_t mode, struct dentry *parent, u16 *value);
void debugfs_create_u32(const char *name, mode_t mode, struct dentry *parent, u32 *value);
void debugfs_create_u64(const char *name, mode_t mode, struct dentry *parent, u64 *value);
void debugfs_create_x32(const char *name, mode_t mode, struct dentry *parent, u32 *value);
void debugfs_create_bool(const char *name, mode_t mode, struct dentry *parent, bool *value);

#endif
