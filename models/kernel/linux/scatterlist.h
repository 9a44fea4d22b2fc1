/* Linux kernel: scattered memory */
#ifndef _KERNEL_LINUX_SCATTERLIST_H
#define _KERNEL_LINUX_SCATTERLIST_H

#include <linux/string.h>
#include <linux/types.h>
#include <linux/bug.h>
#include <linux/mm.h>
#include <asm/io.h>
struct scatterlist {
	unsigned long page_link;
	unsigned int offset;
	unsigned int length;
	dma_addr_t dma_address;
};
#define sg_dma_address(sg) ((sg)->dma_address)
#define sg_dma_len(sg) ((sg)->length)
#define for_each_sg(list, sg, n, i) for (i = 0, sg = (list); i < (n); i++, sg = sg_next(sg))
void sg_init_table(struct scatterlist *sg, unsigned int n);
void sg_init_one(struct scatterlist *sg, const void *buf, unsigned int len);
void sg_set_buf(struct scatterlist *sg, const void *buf, unsigned int len);
void sg_set_page(struct scatterlist *sg, struct page *page, unsigned int len, unsigned int offset);
struct scatterlist *sg_next(struct scatterlist *sg) __contract("null(ret)");
void *sg_virt(struct scatterlist *sg);

#endif
