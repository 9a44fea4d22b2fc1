/* POSIX user database */
#ifndef _PWD_H
#define _PWD_H

#include <sys/types.h>
#include <stdio.h>
struct passwd {
	char *pw_name;
	char *pw_passwd;
	uid_t pw_uid;
	gid_t pw_gid;
	char *pw_gecos;
	char *pw_dir;
	char *pw_shell;
};
struct passwd *getpwuid(uid_t uid) __contract("null(ret)");
struct passwd *getpwnam(const char *name) __contract("string(name) null(ret)");
int getpwuid_r(uid_t uid, struct passwd *restrict pwd, char *restrict buf, size_t len, struct passwd **restrict result)
    __contract("writes(buf, len) writes(pwd, sizeof(*pwd)) null(*result)");
int getpwnam_r(const char *restrict name, struct passwd *restrict pwd, char *restrict buf, size_t len, struct passwd **restrict result)
    __contract("string(name) writes(buf, len) writes(pwd, sizeof(*pwd)) null(*result)");
struct passwd *getpwent(void) __contract("null(ret)");
void setpwent(void);
void endpwent(void);

#endif
