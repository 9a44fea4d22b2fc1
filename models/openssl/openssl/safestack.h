/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_SAFESTACK_H
#define OPENSSL_SAFESTACK_H

#include <openssl/macros.h>
#include <openssl/stack.h>
#include <openssl/e_os2.h>
#define STACK_OF(type) struct stack_st_ ## type
#define SKM_DEFINE_STACK_OF(type, real, ptr) DEFINE_STACK_OF(type)
#define DECLARE_STACK_OF(type) DEFINE_STACK_OF(type)
#define PREDECLARE_STACK_OF(type) STACK_OF(type);
#define DEFINE_STACK_OF_CONST(type) DEFINE_STACK_OF(type)
#define DEFINE_STACK_OF(type) DEFINE_SPECIAL_STACK_OF(type, type)
#define DEFINE_SPECIAL_STACK_OF_CONST(name, type) DEFINE_SPECIAL_STACK_OF(name, type)
#define DEFINE_SPECIAL_STACK_OF(name, type) \
	STACK_OF(name); \
	typedef int (*sk_ ## name ## _compfunc)(const type *const *a, const type *const *b); \
	typedef void (*sk_ ## name ## _freefunc)(type *a); \
	int sk_ ## name ## _num(const STACK_OF(name) *sk); \
	type *sk_ ## name ## _value(const STACK_OF(name) *sk, int idx) __contract("null(ret)"); \
	STACK_OF(name) *sk_ ## name ## _new(sk_ ## name ## _compfunc compare) __contract("null_alloc(ret) alloc(ret, unknown)"); \
	STACK_OF(name) *sk_ ## name ## _new_null(void) __contract("null_alloc(ret) alloc(ret, unknown)"); \
	void sk_ ## name ## _free(STACK_OF(name) *sk) __contract("frees(sk)"); \
	void sk_ ## name ## _zero(STACK_OF(name) *sk); \
	type *sk_ ## name ## _delete(STACK_OF(name) *sk, int i) __contract("null(ret)"); \
	type *sk_ ## name ## _delete_ptr(STACK_OF(name) *sk, type *ptr) __contract("null(ret)"); \
	int sk_ ## name ## _push(STACK_OF(name) *sk, type *ptr) __contract("owned(ptr)"); \
	int sk_ ## name ## _unshift(STACK_OF(name) *sk, type *ptr) __contract("owned(ptr)"); \
	type *sk_ ## name ## _pop(STACK_OF(name) *sk) __contract("null(ret)"); \
	type *sk_ ## name ## _shift(STACK_OF(name) *sk) __contract("null(ret)"); \
	void sk_ ## name ## _pop_free(STACK_OF(name) *sk, sk_ ## name ## _freefunc freefunc) __contract("frees(sk) calls(freefunc)"); \
	int sk_ ## name ## _insert(STACK_OF(name) *sk, type *ptr, int idx) __contract("owned(ptr)"); \
	type *sk_ ## name ## _set(STACK_OF(name) *sk, int idx, type *ptr); \
	int sk_ ## name ## _find(STACK_OF(name) *sk, type *ptr) __contract("neg(ret)"); \
	void sk_ ## name ## _sort(STACK_OF(name) *sk); \
	STACK_OF(name) *sk_ ## name ## _dup(const STACK_OF(name) *sk) __contract("null_alloc(ret) alloc(ret, unknown)"); \
	sk_ ## name ## _compfunc sk_ ## name ## _set_cmp_func(STACK_OF(name) *sk, sk_ ## name ## _compfunc compare);
typedef char *OPENSSL_STRING;
typedef const char *OPENSSL_CSTRING;
typedef void *OPENSSL_BLOCK;
DEFINE_SPECIAL_STACK_OF(OPENSSL_STRING, char)
DEFINE_SPECIAL_STACK_OF(OPENSSL_CSTRING, const char)
DEFINE_SPECIAL_STACK_OF(OPENSSL_BLOCK, void)
struct stack_st_OPENSSL_STRING;
struct stack_st_OPENSSL_CSTRING;
struct stack_st_OPENSSL_BLOCK;

#endif
