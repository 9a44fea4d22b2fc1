/* ncurses 6: the documented interface */
#ifndef NCURSES_PANEL_H_incl
#define NCURSES_PANEL_H_incl

#include <curses.h>

struct panel {
	WINDOW *win;
	struct panel *below;
	struct panel *above;
	const void *user;
};
typedef struct panel PANEL;
WINDOW *panel_window(const PANEL *p1);
void update_panels(void);
int hide_panel(PANEL *p1);
int show_panel(PANEL *p1);
int del_panel(PANEL *p1);
int top_panel(PANEL *p1);
int bottom_panel(PANEL *p1);
PANEL *new_panel(WINDOW *p1);
PANEL *panel_above(const PANEL *p1);
PANEL *panel_below(const PANEL *p1);
int set_panel_userptr(PANEL *p1, const void *p2);
const void *panel_userptr(const PANEL *p1);
int move_panel(PANEL *p1, int p2, int p3);
int replace_panel(PANEL *p1, WINDOW *p2);
int panel_hidden(const PANEL *p1);
PANEL *ground_panel(SCREEN *p1);
PANEL *ceiling_panel(SCREEN *p1);
void update_panels_sp(SCREEN *p1);

#endif
