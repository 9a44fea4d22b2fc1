/* Linux kernel: memory */
#ifndef _KERNEL_LINUX_VMALLOC_H
#define _KERNEL_LINUX_VMALLOC_H

#include <linux/types.h>
#include <linux/overflow.h>
void *vmalloc(unsigned long size) __contract("alloc(ret, size) null_alloc(ret)");
void *vzalloc(unsigned long size) __contract("alloc(ret, size) null_alloc(ret) zeroed(ret)");
void *vmalloc_node(unsigned long size, int node) __contract("alloc(ret, size) null_alloc(ret)");
void *vzalloc_node(unsigned long size, int node) __contract("alloc(ret, size) null_alloc(ret) zeroed(ret)");
void *vmalloc_user(unsigned long size) __contract("alloc(ret, size) null_alloc(ret) zeroed(ret)");
void *vmalloc_array(size_t n, size_t size) __contract("alloc(ret, n*size) null_alloc(ret)");
void *vcalloc(size_t n, size_t size) __contract("alloc(ret, n*size) null_alloc(ret) zeroed(ret)");
void vfree(const void *p) __contract("frees(p)");

#endif
