/* Linux kernel: vectors of buffers */
#ifndef _LINUX_UIO_H
#define _LINUX_UIO_H

#include <linux/kernel.h>
#include <linux/types.h>
#include <bits/struct_iovec.h>
#define UIO_FASTIOV 8
#define UIO_MAXIOV 1024
struct kvec {
	void *iov_base;
	size_t iov_len;
};
struct bio_vec;
struct iov_iter {
	u8 iter_type;
	bool data_source;
	size_t iov_offset;
	size_t count;
	union {
		const struct iovec *iov;
		const struct kvec *kvec;
		const struct bio_vec *bvec;
		void *ubuf;
	};
	unsigned long nr_segs;
};
#define WRITE 1
#define READ 0
#define ITER_SOURCE 1
#define ITER_DEST 0
#define iov_iter_count(i) ((i)->count)
void iov_iter_init(struct iov_iter *i, unsigned int direction, const struct iovec *iov, unsigned long nr_segs, size_t count);
void iov_iter_kvec(struct iov_iter *i, unsigned int direction, const struct kvec *kvec, unsigned long nr_segs, size_t count);
void iov_iter_advance(struct iov_iter *i, size_t bytes);
size_t copy_to_iter(const void *addr, size_t bytes, struct iov_iter *i) __contract("reads(addr, bytes) sends(addr, bytes) le(ret, bytes)");
size_t copy_from_iter(void *addr, size_t bytes, struct iov_iter *i)
	__contract("writes(addr, bytes) outside(addr, bytes, local) le(ret, bytes)");
bool copy_from_iter_full(void *addr, size_t bytes, struct iov_iter *i) __contract("writes(addr, bytes) outside(addr, bytes, local)");

#endif
