/* Linux kernel: memory */
#ifndef _KERNEL_LINUX_HIGHMEM_H
#define _KERNEL_LINUX_HIGHMEM_H

#include <linux/mm.h>
#include <linux/uaccess.h>
void *kmap(struct page *page);
void kunmap(struct page *page);
void *kmap_local_page(struct page *page);
void kunmap_local(const void *addr);
void *kmap_atomic(struct page *page);
void kunmap_atomic(const void *addr);

#endif
