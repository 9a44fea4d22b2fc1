/* ncurses 6: the documented interface */
#ifndef __NCURSES_H
#define __NCURSES_H

#include <ncurses_dll.h>
#include <stdint.h>
#include <stdnoreturn.h>
#include <stdio.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdbool.h>
#include <wchar.h>

typedef unsigned int chtype;
typedef unsigned int mmask_t;
typedef unsigned char NCURSES_BOOL;
extern chtype acs_map[];
struct screen;
typedef struct screen SCREEN;
struct _win_st;
typedef struct _win_st WINDOW;
typedef chtype attr_t;
typedef struct {
	attr_t attr;
	wchar_t chars[5];
	int ext_color;
} cchar_t;
struct ldat;
struct _win_st {
	short _cury;
	short _curx;
	short _maxy;
	short _maxx;
	short _begy;
	short _begx;
	short _flags;
	attr_t _attrs;
	chtype _bkgd;
	_Bool _notimeout;
	_Bool _clear;
	_Bool _leaveok;
	_Bool _scroll;
	_Bool _idlok;
	_Bool _idcok;
	_Bool _immed;
	_Bool _sync;
	_Bool _use_keypad;
	int _delay;
	struct ldat *_line;
	short _regtop;
	short _regbottom;
	int _parx;
	int _pary;
	WINDOW *_parent;
	struct pdat {
		short _pad_y;
		short _pad_x;
		short _pad_top;
		short _pad_left;
		short _pad_bottom;
		short _pad_right;
	} _pad;
	short _yoffset;
	cchar_t _bkgrnd;
	int _color;
};
typedef int (*NCURSES_OUTC)(int);
typedef int (*NCURSES_WINDOW_CB)(WINDOW *, void *);
typedef int (*NCURSES_SCREEN_CB)(SCREEN *, void *);
typedef int (*NCURSES_OUTC_sp)(SCREEN *, int);
extern WINDOW *curscr;
extern WINDOW *newscr;
extern WINDOW *stdscr;
extern char ttytype[];
extern int COLORS;
extern int COLOR_PAIRS;
extern int COLS;
extern int ESCDELAY;
extern int LINES;
extern int TABSIZE;
extern cchar_t *_nc_wacs;
typedef struct {
	short id;
	int x;
	int y;
	int z;
	mmask_t bstate;
} MEVENT;

#define NCURSES_CH_T cchar_t
#define _tracech_t _tracecchar_t
#define _tracech_t2 _tracecchar_t2
int getyx();
int getbegyx();
int getmaxyx();
int getparyx();
int fixterm();
int resetterm();
int saveterm();
int crmode();
int nocrmode();

#include <unctrl.h>

#endif
