/* libcap */
#ifndef _SYS_CAPABILITY_H
#define _SYS_CAPABILITY_H

#include <sys/types.h>
#include <stdint.h>
#include <linux/capability.h>
typedef struct _cap_struct *cap_t;
typedef int cap_value_t;
typedef enum { CAP_EFFECTIVE = 0, CAP_PERMITTED = 1, CAP_INHERITABLE = 2 } cap_flag_t;
typedef enum { CAP_CLEAR = 0, CAP_SET = 1 } cap_flag_value_t;
cap_t cap_init(void) __contract("null_alloc(ret)");
cap_t cap_dup(cap_t cap) __contract("null_alloc(ret)");
int cap_free(void *cap) __contract("frees(cap)");
cap_t cap_get_proc(void) __contract("null(ret)");
cap_t cap_get_pid(pid_t pid) __contract("null(ret)");
int cap_set_proc(cap_t cap);
int cap_get_bound(cap_value_t value) __contract("neg(ret)");
int cap_drop_bound(cap_value_t value);
#define CAP_IS_SUPPORTED(value) (cap_get_bound(value) >= 0)
int cap_get_ambient(cap_value_t value) __contract("neg(ret)");
int cap_set_ambient(cap_value_t value, cap_flag_value_t set);
int cap_reset_ambient(void);
#define CAP_AMBIENT_SUPPORTED() (cap_get_ambient(CAP_CHOWN) >= 0)
int cap_get_flag(cap_t cap, cap_value_t value, cap_flag_t flag, cap_flag_value_t *out);
int cap_set_flag(cap_t cap, cap_flag_t flag, int n, const cap_value_t *values, cap_flag_value_t set);
int cap_clear(cap_t cap);
char *cap_to_text(cap_t cap, ssize_t *len) __contract("null(ret)");
cap_t cap_from_text(const char *text) __contract("string(text) null(ret)");

#endif
