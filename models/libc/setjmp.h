/* C11 7.13 */
#ifndef _SETJMP_H
#define _SETJMP_H

typedef long __jmp_buf[8];
struct __jmp_buf_tag {
	__jmp_buf __jmpbuf;
	int __mask_was_saved;
	unsigned long __saved_mask[16];
};
typedef struct __jmp_buf_tag jmp_buf[1];
typedef struct __jmp_buf_tag sigjmp_buf[1];
int setjmp(jmp_buf env);
int _setjmp(jmp_buf env);
int sigsetjmp(sigjmp_buf env, int savemask);
void longjmp(jmp_buf env, int val) __contract("noreturn");
void _longjmp(jmp_buf env, int val) __contract("noreturn");
void siglongjmp(sigjmp_buf env, int val) __contract("noreturn");
#define setjmp(env) setjmp(env)

#endif
