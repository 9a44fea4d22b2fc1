/* BSD and glibc declaration macros */
#ifndef _SYS_CDEFS_H
#define _SYS_CDEFS_H

#define __BEGIN_DECLS
#define __END_DECLS
#define __THROW
#define __THROWNL
#define __NTH(fct) fct
#define __P(args) args
#define __PMT(args) args
#define __CONCAT(x, y) x ## y
#define __STRING(x) #x
#define __ptr_t void *
#define __nonnull(params) __attribute__((__nonnull__ params))
#define __wur
#define __attribute_pure__
#define __attribute_const__
#define __attribute_malloc__
#define __attribute_deprecated__
#define __attribute_noinline__
#define __attribute_used__ __attribute__((__used__))
#define __attribute_warn_unused_result__
#define __attribute_format_arg__(x)
#define __attribute_format_strfmon__(a, b)
#define __always_inline inline
#define __extern_inline extern inline
#define __extern_always_inline extern inline
#define __restrict_arr restrict
#define __flexarr []
#define __glibc_likely(cond) (cond)
#define __glibc_unlikely(cond) (cond)
#define __WORDSIZE 64
#define __WORDSIZE_TIME64_COMPAT32 1

#endif
