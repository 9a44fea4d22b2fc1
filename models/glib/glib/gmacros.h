/* GLib 2.74: the documented interface */
#ifndef __G_MACROS_H__
#define __G_MACROS_H__

#include <stddef.h>

#define G_GNUC_UNUSED __attribute__((__unused__))
#define G_GNUC_PRINTF(format_idx, arg_idx)
#define G_GNUC_SCANF(format_idx, arg_idx)
#define G_GNUC_NORETURN __attribute__((__noreturn__))
#define G_GNUC_CONST
#define G_GNUC_PURE
#define G_GNUC_MALLOC
#define G_GNUC_NULL_TERMINATED
#define G_GNUC_WARN_UNUSED_RESULT
#define G_GNUC_DEPRECATED
#define G_GNUC_INTERNAL
#define G_GNUC_BEGIN_IGNORE_DEPRECATIONS
#define G_GNUC_END_IGNORE_DEPRECATIONS
#define G_GNUC_FUNCTION __func__
#define G_GNUC_PRETTY_FUNCTION __func__
#define G_STRFUNC ((const char *)__func__)
#define G_STRLOC __FILE__ ":" G_STRINGIFY(__LINE__)
#define G_STRINGIFY(x) G_STRINGIFY_ARG(x)
#define G_STRINGIFY_ARG(x) #x
#define G_PASTE(a, b) G_PASTE_ARGS(a, b)
#define G_PASTE_ARGS(a, b) a ## b
#define G_BEGIN_DECLS
#define G_END_DECLS
#define G_LIKELY(expr) (expr)
#define G_UNLIKELY(expr) (expr)
#define G_STMT_START do
#define G_STMT_END while (0)
#define G_N_ELEMENTS(arr) (sizeof(arr) / sizeof((arr)[0]))
#define G_STATIC_ASSERT(expr) _Static_assert(expr, #expr)
#define G_STRUCT_OFFSET(type, member) __builtin_offsetof(type, member)
#define G_STRUCT_MEMBER(type, p, offset) (*(type *)((char *)(p) + (offset)))
#define G_STRUCT_MEMBER_P(p, offset) ((void *)((char *)(p) + (offset)))
#define G_SIZEOF_MEMBER(type, member) sizeof(((type *)0)->member)
#define GPOINTER_TO_INT(p) ((int)(long)(p))
#define GPOINTER_TO_UINT(p) ((unsigned int)(unsigned long)(p))
#define GPOINTER_TO_SIZE(p) ((unsigned long)(p))
#define GINT_TO_POINTER(i) ((void *)(long)(i))
#define GUINT_TO_POINTER(u) ((void *)(unsigned long)(u))
#define GSIZE_TO_POINTER(s) ((void *)(unsigned long)(s))
#define MAX(a, b) (((a) > (b)) ? (a) : (b))
#define MIN(a, b) (((a) < (b)) ? (a) : (b))
#define ABS(a) (((a) < 0) ? -(a) : (a))
#define CLAMP(x, low, high) (((x) > (high)) ? (high) : (((x) < (low)) ? (low) : (x)))
#define G_DEFINE_AUTOPTR_CLEANUP_FUNC(TypeName, func)
#define G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(TypeName, func)
#define G_DEFINE_AUTO_CLEANUP_FREE_FUNC(TypeName, func, none)
#define g_autoptr(TypeName) TypeName *
#define g_autofree
#define g_auto(TypeName) TypeName
#define G_BREAKPOINT() __builtin_trap()
#ifndef FALSE
#define FALSE (0)
#endif
#ifndef TRUE
#define TRUE (!FALSE)
#endif
#define G_ANALYZER_ANALYZING 0

#endif
