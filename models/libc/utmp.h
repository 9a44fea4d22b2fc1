/* user accounting */
#ifndef _UTMP_H
#define _UTMP_H

#include <sys/types.h>
#include <sys/time.h>
#define UT_LINESIZE 32
#define UT_NAMESIZE 32
#define UT_HOSTSIZE 256
#define EMPTY 0
#define RUN_LVL 1
#define BOOT_TIME 2
#define NEW_TIME 3
#define OLD_TIME 4
#define INIT_PROCESS 5
#define LOGIN_PROCESS 6
#define USER_PROCESS 7
#define DEAD_PROCESS 8
#define UT_UNKNOWN 0
struct exit_status {
	short e_termination;
	short e_exit;
};
struct utmp {
	short ut_type;
	pid_t ut_pid;
	char ut_line[32];
	char ut_id[4];
	char ut_user[32];
	char ut_host[256];
	struct exit_status ut_exit;
	int32_t ut_session;
	struct {
		int32_t tv_sec;
		int32_t tv_usec;
	} ut_tv;
	int32_t ut_addr_v6[4];
	char __glibc_reserved[20];
};
struct utmp *getutent(void) __contract("null(ret)");
void setutent(void);
void endutent(void);
int login_tty(int fd);

#endif
