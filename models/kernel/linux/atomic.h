/* Linux kernel: atomic integers */
#ifndef _KERNEL_LINUX_ATOMIC_H
#define _KERNEL_LINUX_ATOMIC_H

#include <linux/types.h>
#include <asm/barrier.h>
#define atomic_read(v) ((v)->counter)
#define atomic_set(v, i) ((v)->counter = (i))
#define atomic_read_acquire(v) ((v)->counter)
#define atomic_set_release(v, i) ((v)->counter = (i))
#define atomic64_read(v) ((v)->counter)
#define atomic64_set(v, i) ((v)->counter = (i))
#define atomic_long_read(v) ((v)->counter)
#define atomic_long_set(v, i) ((v)->counter = (i))
void atomic_add(int i, atomic_t *v);
void atomic_sub(int i, atomic_t *v);
void atomic_inc(atomic_t *v);
void atomic_dec(atomic_t *v);
void atomic_and(int i, atomic_t *v);
void atomic_or(int i, atomic_t *v);
int atomic_add_return(int i, atomic_t *v);
int atomic_sub_return(int i, atomic_t *v);
int atomic_inc_return(atomic_t *v);
int atomic_dec_return(atomic_t *v);
int atomic_fetch_add(int i, atomic_t *v);
int atomic_fetch_sub(int i, atomic_t *v);
int atomic_fetch_inc(atomic_t *v);
int atomic_fetch_dec(atomic_t *v);
int atomic_fetch_or(int i, atomic_t *v);
int atomic_fetch_and(int i, atomic_t *v);
int atomic_xchg(atomic_t *v, int n);
int atomic_cmpxchg(atomic_t *v, int old, int n);
bool atomic_try_cmpxchg(atomic_t *v, int *old, int n);
bool atomic_dec_and_test(atomic_t *v);
bool atomic_inc_and_test(atomic_t *v);
bool atomic_sub_and_test(int i, atomic_t *v);
bool atomic_add_negative(int i, atomic_t *v);
bool atomic_add_unless(atomic_t *v, int a, int u);
bool atomic_inc_not_zero(atomic_t *v);
bool atomic_inc_unless_negative(atomic_t *v);
int atomic_dec_if_positive(atomic_t *v);
void atomic64_add(s64 i, atomic64_t *v);
void atomic64_sub(s64 i, atomic64_t *v);
void atomic64_inc(atomic64_t *v);
void atomic64_dec(atomic64_t *v);
s64 atomic64_add_return(s64 i, atomic64_t *v);
s64 atomic64_sub_return(s64 i, atomic64_t *v);
s64 atomic64_inc_return(atomic64_t *v);
s64 atomic64_dec_return(atomic64_t *v);
s64 atomic64_fetch_add(s64 i, atomic64_t *v);
s64 atomic64_xchg(atomic64_t *v, s64 n);
s64 atomic64_cmpxchg(atomic64_t *v, s64 old, s64 n);
bool atomic64_dec_and_test(atomic64_t *v);
bool atomic64_inc_not_zero(atomic64_t *v);
bool atomic64_add_unless(atomic64_t *v, s64 a, s64 u);
void atomic_long_add(long i, atomic_long_t *v);
void atomic_long_sub(long i, atomic_long_t *v);
void atomic_long_inc(atomic_long_t *v);
void atomic_long_dec(atomic_long_t *v);
long atomic_long_inc_return(atomic_long_t *v);
long atomic_long_add_return(long i, atomic_long_t *v);
long atomic_long_xchg(atomic_long_t *v, long n);
#define xchg(p, n) ({ __typeof__(p) __p = (p); __typeof__(*__p) __o = *__p; *__p = (n); __o; })
#define cmpxchg(p, o, n) ({ __typeof__(p) __p = (p); __typeof__(*__p) __o = *__p; if (__o == (o)) *__p = (n); __o; })
#define try_cmpxchg(p, o, n) (*(p) == *(o) ? (*(p) = (n), true) : (*(o) = *(p), false))
#define smp_mb__before_atomic() ((void)0)
#define smp_mb__after_atomic() ((void)0)

#endif
