/* shadow passwords */
#ifndef _SHADOW_H
#define _SHADOW_H

struct spwd {
	char *sp_namp;
	char *sp_pwdp;
	long sp_lstchg;
	long sp_min;
	long sp_max;
	long sp_warn;
	long sp_inact;
	long sp_expire;
	unsigned long sp_flag;
};
struct spwd *getspnam(const char *name) __contract("string(name) null(ret)");
struct spwd *getspent(void) __contract("null(ret)");
void endspent(void);

#endif
