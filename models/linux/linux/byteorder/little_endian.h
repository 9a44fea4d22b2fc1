/* Linux UAPI: byte order of x86-64 */
#ifndef _LINUX_BYTEORDER_LITTLE_ENDIAN_H
#define _LINUX_BYTEORDER_LITTLE_ENDIAN_H

#include <linux/types.h>
#include <linux/swab.h>
#define __LITTLE_ENDIAN 1234
#define __LITTLE_ENDIAN_BITFIELD 1
#define __constant_htonl(x) ((__be32)__builtin_bswap32(x))
#define __constant_ntohl(x) ((__u32)__builtin_bswap32(x))
#define __constant_htons(x) ((__be16)__builtin_bswap16(x))
#define __constant_ntohs(x) ((__u16)__builtin_bswap16(x))
#define __constant_cpu_to_le64(x) ((__le64)(x))
#define __constant_le64_to_cpu(x) ((__u64)(x))
#define __constant_cpu_to_le32(x) ((__le32)(x))
#define __constant_le32_to_cpu(x) ((__u32)(x))
#define __constant_cpu_to_le16(x) ((__le16)(x))
#define __constant_le16_to_cpu(x) ((__u16)(x))
#define __constant_cpu_to_be64(x) ((__be64)__builtin_bswap64(x))
#define __constant_be64_to_cpu(x) ((__u64)__builtin_bswap64(x))
#define __constant_cpu_to_be32(x) ((__be32)__builtin_bswap32(x))
#define __constant_be32_to_cpu(x) ((__u32)__builtin_bswap32(x))
#define __constant_cpu_to_be16(x) ((__be16)__builtin_bswap16(x))
#define __constant_be16_to_cpu(x) ((__u16)__builtin_bswap16(x))
#define __cpu_to_le64(x) ((__le64)(__u64)(x))
#define __le64_to_cpu(x) ((__u64)(__le64)(x))
#define __cpu_to_le32(x) ((__le32)(__u32)(x))
#define __le32_to_cpu(x) ((__u32)(__le32)(x))
#define __cpu_to_le16(x) ((__le16)(__u16)(x))
#define __le16_to_cpu(x) ((__u16)(__le16)(x))
#define __cpu_to_be64(x) ((__be64)__builtin_bswap64(x))
#define __be64_to_cpu(x) ((__u64)__builtin_bswap64(x))
#define __cpu_to_be32(x) ((__be32)__builtin_bswap32(x))
#define __be32_to_cpu(x) ((__u32)__builtin_bswap32(x))
#define __cpu_to_be16(x) ((__be16)__builtin_bswap16(x))
#define __be16_to_cpu(x) ((__u16)__builtin_bswap16(x))

#endif
