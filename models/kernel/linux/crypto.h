/* Linux kernel: cryptography */
#ifndef _KERNEL_LINUX_CRYPTO_H
#define _KERNEL_LINUX_CRYPTO_H

#include <linux/types.h>
#include <linux/slab.h>
#define CRYPTO_ALG_ASYNC 0x00000080
struct crypto_tfm;

#endif
