/* POSIX path splitting */
#ifndef _LIBGEN_H
#define _LIBGEN_H

char *dirname(char *path) __contract("string(path) into(ret, path)");
char *__xpg_basename(char *path) __contract("string(path) into(ret, path)");
#define basename __xpg_basename

#endif
