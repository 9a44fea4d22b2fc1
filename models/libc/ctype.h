/* C11 7.4 */
#ifndef _CTYPE_H
#define _CTYPE_H

int isalnum(int c) __contract("derived(ret, c)");
int isalpha(int c) __contract("derived(ret, c)");
int iscntrl(int c) __contract("derived(ret, c)");
int isdigit(int c) __contract("derived(ret, c)");
int isgraph(int c) __contract("derived(ret, c)");
int islower(int c) __contract("derived(ret, c)");
int isprint(int c) __contract("derived(ret, c)");
int ispunct(int c) __contract("derived(ret, c)");
int isspace(int c) __contract("derived(ret, c)");
int isupper(int c) __contract("derived(ret, c)");
int isxdigit(int c) __contract("derived(ret, c)");
int isblank(int c) __contract("derived(ret, c)");
int isascii(int c) __contract("derived(ret, c)");
int toascii(int c) __contract("derived(ret, c) range(ret, 0, 127)");
int tolower(int c) __contract("derived(ret, c)");
int toupper(int c) __contract("derived(ret, c)");
#define _tolower(c) tolower(c)
#define _toupper(c) toupper(c)

#endif
