/* Linux kernel: memory of devices */
#ifndef _KERNEL_ASM_IO_H
#define _KERNEL_ASM_IO_H

#include <linux/types.h>
#include <asm/page.h>
u8 readb(const volatile void *addr) __contract("outside(ret, local)");
u16 readw(const volatile void *addr) __contract("outside(ret, local)");
u32 readl(const volatile void *addr) __contract("outside(ret, local)");
u64 readq(const volatile void *addr) __contract("outside(ret, local)");
void writeb(u8 value, volatile void *addr);
void writew(u16 value, volatile void *addr);
void writel(u32 value, volatile void *addr);
void writeq(u64 value, volatile void *addr);
#define readb_relaxed readb
#define readw_relaxed readw
#define readl_relaxed readl
#define readq_relaxed readq
#define writeb_relaxed writeb
#define writew_relaxed writew
#define writel_relaxed writel
#define writeq_relaxed writeq
u8 ioread8(const void *addr) __contract("outside(ret, local)");
u16 ioread16(const void *addr) __contract("outside(ret, local)");
u32 ioread32(const void *addr) __contract("outside(ret, local)");
u32 ioread32be(const void *addr) __contract("outside(ret, local)");
u64 ioread64(const void *addr) __contract("outside(ret, local)");
void iowrite8(u8 value, void *addr);
void iowrite16(u16 value, void *addr);
void iowrite32(u32 value, void *addr);
void iowrite32be(u32 value, void *addr);
void iowrite64(u64 value, void *addr);
u8 inb(int port) __contract("outside(ret, local)");
u16 inw(int port) __contract("outside(ret, local)");
u32 inl(int port) __contract("outside(ret, local)");
void outb(u8 value, int port);
void outw(u16 value, int port);
void outl(u32 value, int port);
void *ioremap(resource_size_t offset, unsigned long size) __contract("null(ret)");
void *ioremap_wc(resource_size_t offset, unsigned long size) __contract("null(ret)");
void iounmap(volatile void *addr);
void memcpy_fromio(void *dst, const volatile void *src, size_t n) __contract("writes(dst, n) outside(dst, n, local)");
void memcpy_toio(volatile void *dst, const void *src, size_t n) __contract("reads(src, n)");
void memset_io(volatile void *dst, int c, size_t n);
phys_addr_t virt_to_phys(volatile void *address);
void *phys_to_virt(phys_addr_t address);
struct device;
void *devm_ioremap(struct device *dev, resource_size_t offset, resource_size_t size) __contract("null(ret)");
struct resource;
void *devm_ioremap_resource(struct device *dev, const struct resource *res);

#endif
