/* POSIX regular expressions */
#ifndef _REGEX_H
#define _REGEX_H

#include <sys/types.h>
typedef int regoff_t;
typedef unsigned long reg_syntax_t;
typedef unsigned long __re_long_size_t;
struct re_pattern_buffer {
	struct re_dfa_t *buffer;
	__re_long_size_t allocated;
	__re_long_size_t used;
	reg_syntax_t syntax;
	char *fastmap;
	unsigned char *translate;
	size_t re_nsub;
	unsigned int can_be_null : 1;
	unsigned int regs_allocated : 2;
	unsigned int fastmap_accurate : 1;
	unsigned int no_sub : 1;
	unsigned int not_bol : 1;
	unsigned int not_eol : 1;
	unsigned int newline_anchor : 1;
};
typedef struct re_pattern_buffer regex_t;
typedef struct {
	regoff_t rm_so;
	regoff_t rm_eo;
} regmatch_t;
#define REG_EXTENDED 1
#define REG_ICASE 0x2
#define REG_NEWLINE 0x4
#define REG_NOSUB 0x8
#define REG_NOTBOL 1
#define REG_NOTEOL 0x2
#define REG_STARTEND 0x4
#define REG_ENOSYS (-1)
#define REG_NOERROR REG_NOERROR
#define REG_NOMATCH REG_NOMATCH
#define REG_BADPAT REG_BADPAT
#define REG_ECOLLATE REG_ECOLLATE
#define REG_ECTYPE REG_ECTYPE
#define REG_EESCAPE REG_EESCAPE
#define REG_ESUBREG REG_ESUBREG
#define REG_EBRACK REG_EBRACK
#define REG_EPAREN REG_EPAREN
#define REG_EBRACE REG_EBRACE
#define REG_BADBR REG_BADBR
#define REG_ERANGE REG_ERANGE
#define REG_ESPACE REG_ESPACE
#define REG_BADRPT REG_BADRPT
#define REG_EEND 14
#define REG_ESIZE 15
#define REG_ERPAREN 16
enum {
	REG_NOERROR, REG_NOMATCH, REG_BADPAT, REG_ECOLLATE, REG_ECTYPE, REG_EESCAPE, REG_ESUBREG, REG_EBRACK,
	REG_EPAREN, REG_EBRACE, REG_BADBR, REG_ERANGE, REG_ESPACE, REG_BADRPT
};
int regcomp(regex_t *restrict preg, const char *restrict pattern, int cflags)
    __contract("nonnull(preg) string(pattern)");
int regexec(const regex_t *restrict preg, const char *restrict s, size_t nmatch, regmatch_t *restrict pmatch, int eflags)
    __contract("nonnull(preg) string(s) writes(pmatch, nmatch*8)");
size_t regerror(int errcode, const regex_t *restrict preg, char *restrict errbuf, size_t size)
    __contract("writes(errbuf, size)");
void regfree(regex_t *preg) __contract("nonnull(preg) frees(preg->__buffer)");

#endif
