/* C11 7.19 */
#ifndef _STDDEF_H
#define _STDDEF_H

typedef long ptrdiff_t;
typedef unsigned long size_t;
#ifndef __cplusplus
typedef int wchar_t;
#endif
typedef struct {
	long long __max_align_ll __attribute__((aligned(8)));
	long double __max_align_ld __attribute__((aligned(16)));
} max_align_t;
#ifndef NULL
#define NULL ((void *)0)
#endif
#define offsetof(type, member) __builtin_offsetof(type, member)

#endif
