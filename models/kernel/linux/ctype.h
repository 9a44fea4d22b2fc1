/* Linux kernel: characters */
#ifndef _KERNEL_LINUX_CTYPE_H
#define _KERNEL_LINUX_CTYPE_H

#include <linux/types.h>
int isalnum(int c);
int isalpha(int c);
int iscntrl(int c);
int isdigit(int c);
int isgraph(int c);
int islower(int c);
int isprint(int c);
int ispunct(int c);
int isspace(int c);
int isupper(int c);
int isxdigit(int c);
int isascii(int c);
int toascii(int c) __contract("derived(ret, c)");
int tolower(int c) __contract("derived(ret, c)");
int toupper(int c) __contract("derived(ret, c)");

#endif
