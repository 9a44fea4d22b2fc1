/* ncurses 6: the documented interface */
#ifndef FORM_H
#define FORM_H

#include <curses.h>
#include <eti.h>

typedef void *FIELD_CELL;
typedef int Form_Options;
typedef int Field_Options;
struct pagenode {
	short pmin;
	short pmax;
	short smin;
	short smax;
};
typedef struct pagenode _PAGE;
struct fieldnode {
	unsigned short status;
	short rows;
	short cols;
	short frow;
	short fcol;
	int drows;
	int dcols;
	int maxgrow;
	int nrow;
	short nbuf;
	short just;
	short page;
	short index;
	int pad;
	chtype fore;
	chtype back;
	Field_Options opts;
	struct fieldnode *snext;
	struct fieldnode *sprev;
	struct fieldnode *link;
	struct formnode *form;
	struct typenode *type;
	void *arg;
	FIELD_CELL *buf;
	void *usrptr;
};
typedef struct fieldnode FIELD;
struct formnode {
	unsigned short status;
	short rows;
	short cols;
	int currow;
	int curcol;
	int toprow;
	int begincol;
	short maxfield;
	short maxpage;
	short curpage;
	Form_Options opts;
	WINDOW *win;
	WINDOW *sub;
	WINDOW *w;
	FIELD **field;
	FIELD *current;
	_PAGE *page;
	void *usrptr;
	void (*forminit)(struct formnode *);
	void (*formterm)(struct formnode *);
	void (*fieldinit)(struct formnode *);
	void (*fieldterm)(struct formnode *);
};
typedef struct formnode FORM;
struct typenode {
	unsigned short status;
	long ref;
	struct typenode *left;
	struct typenode *right;
	void *(*makearg)(va_list *);
	void *(*copyarg)(const void *);
	void (*freearg)(void *);
	union {
		_Bool (*ofcheck)(FIELD *, const void *);
		_Bool (*gfcheck)(FORM *, FIELD *, const void *);
	} fieldcheck;
	union {
		_Bool (*occheck)(int, const void *);
		_Bool (*gccheck)(int, FORM *, FIELD *, const void *);
	} charcheck;
	union {
		_Bool (*onext)(FIELD *, const void *);
		_Bool (*gnext)(FORM *, FIELD *, const void *);
	} enum_next;
	union {
		_Bool (*oprev)(FIELD *, const void *);
		_Bool (*gprev)(FORM *, FIELD *, const void *);
	} enum_prev;
	void *(*genericarg)(void *);
};
typedef struct typenode FIELDTYPE;
typedef void (*Form_Hook)(FORM *);
extern FIELDTYPE *TYPE_ALPHA;
extern FIELDTYPE *TYPE_ALNUM;
extern FIELDTYPE *TYPE_ENUM;
extern FIELDTYPE *TYPE_INTEGER;
extern FIELDTYPE *TYPE_NUMERIC;
extern FIELDTYPE *TYPE_REGEXP;
extern FIELDTYPE *TYPE_IPV4;
FIELDTYPE *new_fieldtype(_Bool (*const field_check)(FIELD *, const void *), _Bool (*const char_check)(int, const void *));
FIELDTYPE *link_fieldtype(FIELDTYPE *p1, FIELDTYPE *p2);
int free_fieldtype(FIELDTYPE *p1);
int set_fieldtype_arg(FIELDTYPE *p1, void *(*const make_arg)(va_list *), void *(*const copy_arg)(const void *), void (*const free_arg)(void *));
int set_fieldtype_choice(FIELDTYPE *p1, _Bool (*const next_choice)(FIELD *, const void *), _Bool (*const prev_choice)(FIELD *, const void *));
FIELD *new_field(int p1, int p2, int p3, int p4, int p5, int p6);
FIELD *dup_field(FIELD *p1, int p2, int p3);
FIELD *link_field(FIELD *p1, int p2, int p3);
int free_field(FIELD *p1);
int field_info(const FIELD *p1, int *p2, int *p3, int *p4, int *p5, int *p6, int *p7);
int dynamic_field_info(const FIELD *p1, int *p2, int *p3, int *p4);
int set_max_field(FIELD *p1, int p2);
int move_field(FIELD *p1, int p2, int p3);
int set_field_type(FIELD *p1, FIELDTYPE *p2, ...);
int set_new_page(FIELD *p1, _Bool p2);
int set_field_just(FIELD *p1, int p2);
int field_just(const FIELD *p1);
int set_field_fore(FIELD *p1, chtype p2);
int set_field_back(FIELD *p1, chtype p2);
int set_field_pad(FIELD *p1, int p2);
int field_pad(const FIELD *p1);
int set_field_buffer(FIELD *p1, int p2, const char *p3);
int set_field_status(FIELD *p1, _Bool p2);
int set_field_userptr(FIELD *p1, void *p2);
int set_field_opts(FIELD *p1, Field_Options p2);
int field_opts_on(FIELD *p1, Field_Options p2);
int field_opts_off(FIELD *p1, Field_Options p2);
chtype field_fore(const FIELD *p1);
chtype field_back(const FIELD *p1);
_Bool new_page(const FIELD *p1);
_Bool field_status(const FIELD *p1);
void *field_arg(const FIELD *p1);
void *field_userptr(const FIELD *p1);
FIELDTYPE *field_type(const FIELD *p1);
char *field_buffer(const FIELD *p1, int p2);
Field_Options field_opts(const FIELD *p1);
FORM *new_form(FIELD **p1);
FIELD **form_fields(const FORM *p1);
FIELD *current_field(const FORM *p1);
WINDOW *form_win(const FORM *p1);
WINDOW *form_sub(const FORM *p1);
Form_Hook form_init(const FORM *p1);
Form_Hook form_term(const FORM *p1);
Form_Hook field_init(const FORM *p1);
Form_Hook field_term(const FORM *p1);
int free_form(FORM *p1);
int set_form_fields(FORM *p1, FIELD **p2);
int field_count(const FORM *p1);
int set_form_win(FORM *p1, WINDOW *p2);
int set_form_sub(FORM *p1, WINDOW *p2);
int set_current_field(FORM *p1, FIELD *p2);
int unfocus_current_field(FORM *p1);
int field_index(const FIELD *p1);
int set_form_page(FORM *p1, int p2);
int form_page(const FORM *p1);
int scale_form(const FORM *p1, int *p2, int *p3);
int set_form_init(FORM *p1, Form_Hook p2);
int set_form_term(FORM *p1, Form_Hook p2);
int set_field_init(FORM *p1, Form_Hook p2);
int set_field_term(FORM *p1, Form_Hook p2);
int post_form(FORM *p1);
int unpost_form(FORM *p1);
int pos_form_cursor(FORM *p1);
int form_driver(FORM *p1, int p2);
int form_driver_w(FORM *p1, int p2, wchar_t p3);
int set_form_userptr(FORM *p1, void *p2);
int set_form_opts(FORM *p1, Form_Options p2);
int form_opts_on(FORM *p1, Form_Options p2);
int form_opts_off(FORM *p1, Form_Options p2);
int form_request_by_name(const char *p1);
const char *form_request_name(int p1);
void *form_userptr(const FORM *p1);
Form_Options form_opts(const FORM *p1);
_Bool data_ahead(const FORM *p1);
_Bool data_behind(const FORM *p1);
FORM *new_form_sp(SCREEN *p1, FIELD **p2);

#define NO_JUSTIFICATION 0
#define JUSTIFY_LEFT 1
#define JUSTIFY_CENTER 2
#define JUSTIFY_RIGHT 3
#define O_VISIBLE 0x1U
#define O_ACTIVE 0x2U
#define O_PUBLIC 0x4U
#define O_EDIT 0x8U
#define O_WRAP 0x10U
#define O_BLANK 0x20U
#define O_AUTOSKIP 0x40U
#define O_NULLOK 0x80U
#define O_PASSOK 0x100U
#define O_STATIC 0x200U
#define O_DYNAMIC_JUSTIFY 0x400U
#define O_NO_LEFT_STRIP 0x800U
#define O_EDGE_INSERT_STAY 0x1000U
#define O_INPUT_LIMIT 0x2000U
#define O_NL_OVERLOAD 0x1U
#define O_BS_OVERLOAD 0x2U
#define REQ_NEXT_PAGE 512
#define REQ_PREV_PAGE 513
#define REQ_FIRST_PAGE 514
#define REQ_LAST_PAGE 515
#define REQ_NEXT_FIELD 516
#define REQ_PREV_FIELD 517
#define REQ_FIRST_FIELD 518
#define REQ_LAST_FIELD 519
#define REQ_SNEXT_FIELD 520
#define REQ_SPREV_FIELD 521
#define REQ_SFIRST_FIELD 522
#define REQ_SLAST_FIELD 523
#define REQ_LEFT_FIELD 524
#define REQ_RIGHT_FIELD 525
#define REQ_UP_FIELD 526
#define REQ_DOWN_FIELD 527
#define REQ_NEXT_CHAR 528
#define REQ_PREV_CHAR 529
#define REQ_NEXT_LINE 530
#define REQ_PREV_LINE 531
#define REQ_NEXT_WORD 532
#define REQ_PREV_WORD 533
#define REQ_BEG_FIELD 534
#define REQ_END_FIELD 535
#define REQ_BEG_LINE 536
#define REQ_END_LINE 537
#define REQ_LEFT_CHAR 538
#define REQ_RIGHT_CHAR 539
#define REQ_UP_CHAR 540
#define REQ_DOWN_CHAR 541
#define REQ_NEW_LINE 542
#define REQ_INS_CHAR 543
#define REQ_INS_LINE 544
#define REQ_DEL_CHAR 545
#define REQ_DEL_PREV 546
#define REQ_DEL_LINE 547
#define REQ_DEL_WORD 548
#define REQ_CLR_EOL 549
#define REQ_CLR_EOF 550
#define REQ_CLR_FIELD 551
#define REQ_OVL_MODE 552
#define REQ_INS_MODE 553
#define REQ_SCR_FLINE 554
#define REQ_SCR_BLINE 555
#define REQ_SCR_FPAGE 556
#define REQ_SCR_BPAGE 557
#define REQ_SCR_FHPAGE 558
#define REQ_SCR_BHPAGE 559
#define REQ_SCR_FCHAR 560
#define REQ_SCR_BCHAR 561
#define REQ_SCR_HFLINE 562
#define REQ_SCR_HBLINE 563
#define REQ_SCR_HFHALF 564
#define REQ_SCR_HBHALF 565
#define REQ_VALIDATION 566
#define REQ_NEXT_CHOICE 567
#define REQ_PREV_CHOICE 568
#define MIN_FORM_COMMAND 512
#define MAX_FORM_COMMAND 568
#define MAX_COMMAND 639

#endif
