/* POSIX name patterns */
#ifndef _FNMATCH_H
#define _FNMATCH_H

#define FNM_PATHNAME 0x1
#define FNM_NOESCAPE 0x2
#define FNM_PERIOD 0x4
#define FNM_FILE_NAME 1
#define FNM_LEADING_DIR 0x8
#define FNM_CASEFOLD 0x10
#define FNM_EXTMATCH 0x20
#define FNM_NOMATCH 1
int fnmatch(const char *pattern, const char *name, int flags)
    __contract("string(pattern) string(name)");

#endif
