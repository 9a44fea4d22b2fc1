/* Linux kernel: memory (layouts depend on the configuration) */
#ifndef _KERNEL_LINUX_MM_TYPES_H
#define _KERNEL_LINUX_MM_TYPES_H

#include <linux/types.h>
#include <linux/list.h>
#include <linux/spinlock.h>
#include <linux/rbtree.h>
#include <linux/rwsem.h>
#include <linux/completion.h>
#include <asm/page.h>
typedef struct {
	unsigned long pgprot;
} pgprot_t;
struct page {
	unsigned long flags;
	struct list_head lru;
	void *mapping;
	unsigned long index;
	unsigned long private;
	atomic_t _mapcount;
	atomic_t _refcount;
};
struct vm_operations_struct;
struct mm_struct;
struct file;
struct vm_area_struct {
	unsigned long vm_start;
	unsigned long vm_end;
	struct mm_struct *vm_mm;
	pgprot_t vm_page_prot;
	unsigned long vm_flags;
	const struct vm_operations_struct *vm_ops;
	unsigned long vm_pgoff;
	struct file *vm_file;
	void *vm_private_data;
};
typedef unsigned int vm_fault_t;

#endif
