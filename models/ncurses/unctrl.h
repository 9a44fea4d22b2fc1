/* ncurses 6: the documented interface */
#ifndef NCURSES_UNCTRL_H_incl
#define NCURSES_UNCTRL_H_incl

#include <curses.h>

const char *unctrl(chtype p1);
const char *unctrl_sp(SCREEN *p1, chtype p2);

#define NCURSES_VERSION "6.4"

#endif
