/* Linux kernel: bit operations */
#ifndef _KERNEL_ASM_BITOPS_H
#define _KERNEL_ASM_BITOPS_H

#include <linux/bits.h>
#include <linux/types.h>
void set_bit(long nr, volatile unsigned long *addr);
void clear_bit(long nr, volatile unsigned long *addr);
void change_bit(long nr, volatile unsigned long *addr);
void __set_bit(unsigned long nr, volatile unsigned long *addr);
void __clear_bit(unsigned long nr, volatile unsigned long *addr);
void __change_bit(unsigned long nr, volatile unsigned long *addr);
void assign_bit(long nr, volatile unsigned long *addr, bool value);
void clear_bit_unlock(long nr, volatile unsigned long *addr);
bool test_bit(long nr, const volatile unsigned long *addr);
bool test_and_set_bit(long nr, volatile unsigned long *addr);
bool test_and_clear_bit(long nr, volatile unsigned long *addr);
bool test_and_change_bit(long nr, volatile unsigned long *addr);
bool test_and_set_bit_lock(long nr, volatile unsigned long *addr);
bool __test_and_set_bit(unsigned long nr, volatile unsigned long *addr);
bool __test_and_clear_bit(unsigned long nr, volatile unsigned long *addr);
unsigned int hweight8(unsigned int w) __contract("range(ret, 0, 8)");
unsigned int hweight16(unsigned int w) __contract("range(ret, 0, 16)");
unsigned int hweight32(unsigned int w) __contract("range(ret, 0, 32)");
unsigned long hweight64(__u64 w) __contract("range(ret, 0, 64)");
unsigned long hweight_long(unsigned long w) __contract("range(ret, 0, 64)");
unsigned long __ffs(unsigned long word) __contract("range(ret, 0, 63)");
unsigned long ffz(unsigned long word) __contract("range(ret, 0, 63)");
unsigned long __fls(unsigned long word) __contract("range(ret, 0, 63)");
int ffs(int x) __contract("range(ret, 0, 32)");
int fls(unsigned int x) __contract("range(ret, 0, 32)");
int fls64(__u64 x) __contract("range(ret, 0, 64)");
int fls_long(unsigned long x) __contract("range(ret, 0, 64)");
int get_count_order(unsigned int count);
__u64 rol64(__u64 word, unsigned int shift) __contract("derived(ret, word)");
__u64 ror64(__u64 word, unsigned int shift) __contract("derived(ret, word)");
__u32 rol32(__u32 word, unsigned int shift) __contract("derived(ret, word)");
__u32 ror32(__u32 word, unsigned int shift) __contract("derived(ret, word)");
__u16 rol16(__u16 word, unsigned int shift) __contract("derived(ret, word)");
__u16 ror16(__u16 word, unsigned int shift) __contract("derived(ret, word)");
__u8 rol8(__u8 word, unsigned int shift) __contract("derived(ret, word)");
__s32 sign_extend32(__u32 value, int index) __contract("derived(ret, value)");
__s64 sign_extend64(__u64 value, int index) __contract("derived(ret, value)");
unsigned long find_first_bit(const unsigned long *addr, unsigned long size) __contract("le(ret, size)");
unsigned long find_first_zero_bit(const unsigned long *addr, unsigned long size) __contract("le(ret, size)");
unsigned long find_next_bit(const unsigned long *addr, unsigned long size, unsigned long offset)
	__contract("le(ret, size)");
unsigned long find_next_zero_bit(const unsigned long *addr, unsigned long size, unsigned long offset)
	__contract("le(ret, size)");
unsigned long find_last_bit(const unsigned long *addr, unsigned long size) __contract("le(ret, size)");
#define for_each_set_bit(bit, addr, size) \
	for ((bit) = find_first_bit((addr), (size)); (bit) < (size); (bit) = find_next_bit((addr), (size), (bit) + 1))
#define for_each_clear_bit(bit, addr, size) \
	for ((bit) = find_first_zero_bit((addr), (size)); (bit) < (size); \
		(bit) = find_next_zero_bit((addr), (size), (bit) + 1))
#define smp_mb__before_clear_bit() ((void)0)
#define smp_mb__after_clear_bit() ((void)0)

#endif
