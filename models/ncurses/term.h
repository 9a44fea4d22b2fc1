/* ncurses 6: the documented interface */
#ifndef NCURSES_TERM_H_incl
#define NCURSES_TERM_H_incl

#include <ncurses_dll.h>
#include <termios.h>
#include <sys/ioctl.h>

struct screen;
typedef struct screen SCREEN;
typedef int (*NCURSES_OUTC_sp)(SCREEN *, int);
struct termtype {
	char *term_names;
	char *str_table;
	char *Booleans;
	short *Numbers;
	char **Strings;
	char *ext_str_table;
	char **ext_Names;
	unsigned short num_Booleans;
	unsigned short num_Numbers;
	unsigned short num_Strings;
	unsigned short ext_Booleans;
	unsigned short ext_Numbers;
	unsigned short ext_Strings;
};
typedef struct termtype TERMTYPE;
struct term {
	TERMTYPE type;
};
typedef struct term TERMINAL;
extern TERMINAL *cur_term;
extern const char *const boolnames[];
extern const char *const boolcodes[];
extern const char *const boolfnames[];
extern const char *const numnames[];
extern const char *const numcodes[];
extern const char *const numfnames[];
extern const char *const strnames[];
extern const char *const strcodes[];
extern const char *const strfnames[];
const TERMTYPE *_nc_fallback(const char *p1);
int _nc_read_entry(const char *const p1, char *const p2, TERMTYPE *const p3);
TERMINAL *set_curterm(TERMINAL *p1);
int del_curterm(TERMINAL *p1);
int restartterm(const char *p1, int p2, int *p3);
int setupterm(const char *p1, int p2, int *p3);
extern char ttytype[];
char *tgetstr(const char *p1, char **p2);
char *tgoto(const char *p1, int p2, int p3);
int tgetent(char *p1, const char *p2);
int tgetflag(const char *p1);
int tgetnum(const char *p1);
int tputs(const char *p1, int p2, int (*p3)(int));
char *tigetstr_sp(SCREEN *p1, const char *p2);
int putp_sp(SCREEN *p1, const char *p2);
int tigetflag_sp(SCREEN *p1, const char *p2);
int tigetnum_sp(SCREEN *p1, const char *p2);
char *tparm_sp(SCREEN *p1, const char *p2, ...);
char *tgetstr_sp(SCREEN *p1, const char *p2, char **p3);
char *tgoto_sp(SCREEN *p1, const char *p2, int p3, int p4);
int tgetent_sp(SCREEN *p1, char *p2, const char *p3);
int tgetflag_sp(SCREEN *p1, const char *p2);
int tgetnum_sp(SCREEN *p1, const char *p2);
int tputs_sp(SCREEN *p1, const char *p2, int p3, NCURSES_OUTC_sp p4);
TERMINAL *set_curterm_sp(SCREEN *p1, TERMINAL *p2);
int del_curterm_sp(SCREEN *p1, TERMINAL *p2);
int restartterm_sp(SCREEN *p1, const char *p2, int p3, int *p4);
void exit_terminfo(int p1);

int GET_TTY();
int SET_TTY();

#endif
