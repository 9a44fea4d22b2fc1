/* ncurses 6: the documented interface */
#ifndef ETI_MENU
#define ETI_MENU

#include <curses.h>
#include <eti.h>

typedef int Menu_Options;
typedef int Item_Options;
typedef struct {
	const char *str;
	unsigned short length;
} TEXT;
struct tagMENU;
struct tagITEM {
	TEXT name;
	TEXT description;
	struct tagMENU *imenu;
	void *userptr;
	Item_Options opt;
	short index;
	short y;
	short x;
	_Bool value;
	struct tagITEM *left;
	struct tagITEM *right;
	struct tagITEM *up;
	struct tagITEM *down;
};
typedef struct tagITEM ITEM;
typedef void (*Menu_Hook)(struct tagMENU *);
struct tagMENU {
	short height;
	short width;
	short rows;
	short cols;
	short frows;
	short fcols;
	short arows;
	short namelen;
	short desclen;
	short marklen;
	short itemlen;
	short spc_desc;
	short spc_cols;
	short spc_rows;
	char *pattern;
	short pindex;
	WINDOW *win;
	WINDOW *sub;
	WINDOW *userwin;
	WINDOW *usersub;
	ITEM **items;
	short nitems;
	ITEM *curitem;
	short toprow;
	chtype fore;
	chtype back;
	chtype grey;
	unsigned char pad;
	Menu_Hook menuinit;
	Menu_Hook menuterm;
	Menu_Hook iteminit;
	Menu_Hook itemterm;
	void *userptr;
	char *mark;
	Menu_Options opt;
	unsigned short status;
};
typedef struct tagMENU MENU;
ITEM **menu_items(const MENU *p1);
ITEM *current_item(const MENU *p1);
ITEM *new_item(const char *p1, const char *p2);
MENU *new_menu(ITEM **p1);
Item_Options item_opts(const ITEM *p1);
Menu_Options menu_opts(const MENU *p1);
Menu_Hook item_init(const MENU *p1);
Menu_Hook item_term(const MENU *p1);
Menu_Hook menu_init(const MENU *p1);
Menu_Hook menu_term(const MENU *p1);
WINDOW *menu_sub(const MENU *p1);
WINDOW *menu_win(const MENU *p1);
const char *item_description(const ITEM *p1);
const char *item_name(const ITEM *p1);
const char *menu_mark(const MENU *p1);
const char *menu_request_name(int p1);
char *menu_pattern(const MENU *p1);
void *menu_userptr(const MENU *p1);
void *item_userptr(const ITEM *p1);
chtype menu_back(const MENU *p1);
chtype menu_fore(const MENU *p1);
chtype menu_grey(const MENU *p1);
int free_item(ITEM *p1);
int free_menu(MENU *p1);
int item_count(const MENU *p1);
int item_index(const ITEM *p1);
int item_opts_off(ITEM *p1, Item_Options p2);
int item_opts_on(ITEM *p1, Item_Options p2);
int menu_driver(MENU *p1, int p2);
int menu_opts_off(MENU *p1, Menu_Options p2);
int menu_opts_on(MENU *p1, Menu_Options p2);
int menu_pad(const MENU *p1);
int pos_menu_cursor(const MENU *p1);
int post_menu(MENU *p1);
int scale_menu(const MENU *p1, int *p2, int *p3);
int set_current_item(MENU *menu, ITEM *item);
int set_item_init(MENU *p1, Menu_Hook p2);
int set_item_opts(ITEM *p1, Item_Options p2);
int set_item_term(MENU *p1, Menu_Hook p2);
int set_item_userptr(ITEM *p1, void *p2);
int set_item_value(ITEM *p1, _Bool p2);
int set_menu_back(MENU *p1, chtype p2);
int set_menu_fore(MENU *p1, chtype p2);
int set_menu_format(MENU *p1, int p2, int p3);
int set_menu_grey(MENU *p1, chtype p2);
int set_menu_init(MENU *p1, Menu_Hook p2);
int set_menu_items(MENU *p1, ITEM **p2);
int set_menu_mark(MENU *p1, const char *p2);
int set_menu_opts(MENU *p1, Menu_Options p2);
int set_menu_pad(MENU *p1, int p2);
int set_menu_pattern(MENU *p1, const char *p2);
int set_menu_sub(MENU *p1, WINDOW *p2);
int set_menu_term(MENU *p1, Menu_Hook p2);
int set_menu_userptr(MENU *p1, void *p2);
int set_menu_win(MENU *p1, WINDOW *p2);
int set_top_row(MENU *p1, int p2);
int top_row(const MENU *p1);
int unpost_menu(MENU *p1);
int menu_request_by_name(const char *p1);
int set_menu_spacing(MENU *p1, int p2, int p3, int p4);
int menu_spacing(const MENU *p1, int *p2, int *p3, int *p4);
_Bool item_value(const ITEM *p1);
_Bool item_visible(const ITEM *p1);
void menu_format(const MENU *p1, int *p2, int *p3);
MENU *new_menu_sp(SCREEN *p1, ITEM **p2);

#define O_ONEVALUE 0x1
#define O_SHOWDESC 0x2
#define O_ROWMAJOR 0x4
#define O_IGNORECASE 0x8
#define O_SHOWMATCH 0x10
#define O_NONCYCLIC 0x20
#define O_MOUSE_MENU 0x40
#define O_SELECTABLE 0x1
#define REQ_LEFT_ITEM 512
#define REQ_RIGHT_ITEM 513
#define REQ_UP_ITEM 514
#define REQ_DOWN_ITEM 515
#define REQ_SCR_ULINE 516
#define REQ_SCR_DLINE 517
#define REQ_SCR_DPAGE 518
#define REQ_SCR_UPAGE 519
#define REQ_FIRST_ITEM 520
#define REQ_LAST_ITEM 521
#define REQ_NEXT_ITEM 522
#define REQ_PREV_ITEM 523
#define REQ_TOGGLE_ITEM 524
#define REQ_CLEAR_PATTERN 525
#define REQ_BACK_PATTERN 526
#define REQ_NEXT_MATCH 527
#define REQ_PREV_MATCH 528
#define MIN_MENU_COMMAND 512
#define MAX_MENU_COMMAND 528
#define MAX_COMMAND 639

#endif
