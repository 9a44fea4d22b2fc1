/* Linux kernel: memory */
#ifndef _KERNEL_LINUX_MM_H
#define _KERNEL_LINUX_MM_H

#include <linux/errno.h>
#include <linux/mmdebug.h>
#include <linux/gfp.h>
#include <linux/bug.h>
#include <linux/list.h>
#include <linux/mm_types.h>
#include <linux/slab.h>
#include <linux/vmalloc.h>
#include <linux/err.h>
#define PAGE_ALIGN(a) ALIGN(a, PAGE_SIZE)
#define offset_in_page(p) ((unsigned long)(p) & ~PAGE_MASK)
#define VM_READ 0x1
#define VM_WRITE 0x2
#define VM_EXEC 0x4
#define VM_SHARED 0x8
#define VM_IO 0x4000
#define VM_DONTCOPY 0x20000
#define VM_DONTEXPAND 0x40000
#define VM_DONTDUMP 0x4000000
#define VM_FAULT_OOM 1
#define VM_FAULT_SIGBUS 2
#define VM_FAULT_NOPAGE 0x100
struct vm_fault {
	struct vm_area_struct *vma;
	gfp_t gfp_mask;
	unsigned long pgoff;
	unsigned long address;
	unsigned int flags;
	struct page *page;
};
struct vm_operations_struct {
	void (*open)(struct vm_area_struct *area);
	void (*close)(struct vm_area_struct *area);
	vm_fault_t (*fault)(struct vm_fault *vmf);
};
void *page_address(const struct page *page);
struct page *virt_to_page(const void *addr);
void get_page(struct page *page) __contract("ref(page)");
void put_page(struct page *page) __contract("unref(page)");
bool is_vmalloc_addr(const void *x);
int remap_pfn_range(struct vm_area_struct *vma, unsigned long addr, unsigned long pfn, unsigned long size, pgprot_t prot)
	__contract("neg(ret)");
int remap_vmalloc_range(struct vm_area_struct *vma, void *addr, unsigned long pgoff) __contract("neg(ret)");
struct page *vmalloc_to_page(const void *addr) __contract("null(ret)");

#endif
