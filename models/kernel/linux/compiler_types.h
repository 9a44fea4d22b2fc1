/* Linux kernel: annotations, which say nothing to a compiler */
#ifndef _KERNEL_LINUX_COMPILER_TYPES_H
#define _KERNEL_LINUX_COMPILER_TYPES_H

#ifndef __KERNEL__
#define __KERNEL__ 1
#endif
#define __user
#define __kernel
#define __iomem
#define __percpu
#define __rcu
#define __force
#define __nocast
#define __safe
#define __private
#define __chk_user_ptr(x) ((void)0)
#define __chk_io_ptr(x) ((void)0)
#define __must_hold(x)
#define __acquires(x)
#define __releases(x)
#define __acquire(x) ((void)0)
#define __release(x) ((void)0)
#define __cond_lock(x, c) (c)
#undef __always_inline
#define __always_inline inline
#define noinline
#define notrace
#define asmlinkage
#define __visible
#define __cold
#define __hot
#define __pure
#define __must_check
#define __maybe_unused
#define __always_unused
#define __used
#define __unused_result
#define __malloc
#define __assume_aligned(...)
#define __alloc_size(...)
#define __printf(a, b)
#define __scanf(a, b)
#define __noreturn __attribute__((noreturn))
#define __packed __attribute__((packed))
#define __aligned(x) __attribute__((aligned(x)))
#define __aligned_largest __attribute__((aligned))
#define __section(s)
#define __weak
#define __alias(s)
#define __cleanup(f)
#define __counted_by(m)
#define __nonstring
#define __no_sanitize_address
#define __diag_push()
#define __diag_pop()
#define __diag_ignore_all(...)
#define fallthrough do {} while (0)
#define uninitialized_var(x) x
#define __same_type(a, b) __builtin_types_compatible_p(__typeof__(a), __typeof__(b))
#define __UNIQUE_ID(prefix) prefix
#define __compiletime_assert(c, m, ...)
#define compiletime_assert(c, m) ((void)0)

#endif
