/* POSIX group database */
#ifndef _GRP_H
#define _GRP_H

#include <sys/types.h>
#include <stdio.h>
struct group {
	char *gr_name;
	char *gr_passwd;
	gid_t gr_gid;
	char **gr_mem;
};
struct group *getgrgid(gid_t gid) __contract("null(ret)");
struct group *getgrnam(const char *name) __contract("string(name) null(ret)");
int getgrgid_r(gid_t gid, struct group *restrict grp, char *restrict buf, size_t len, struct group **restrict result)
    __contract("writes(buf, len) null(*result)");
int getgrnam_r(const char *restrict name, struct group *restrict grp, char *restrict buf, size_t len, struct group **restrict result)
    __contract("string(name) writes(buf, len) null(*result)");
struct group *getgrent(void) __contract("null(ret)");
void setgrent(void);
void endgrent(void);
int setgroups(size_t n, const gid_t *groups) __contract("reads(groups, n*4)");
int getgrouplist(const char *user, gid_t group, gid_t *groups, int *ngroups)
    __contract("string(user) writes(groups, *ngroups*4)");
int initgroups(const char *user, gid_t group) __contract("string(user)");

#endif
