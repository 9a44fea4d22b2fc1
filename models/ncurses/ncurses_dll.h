/* ncurses 6: the documented interface */
#ifndef NCURSES_DLL_H_incl
#define NCURSES_DLL_H_incl



#endif
