/* GNU Readline 8: the documented interface */
#ifndef _HISTORY_H_
#define _HISTORY_H_

#include <time.h>
#include <readline/rlstdc.h>
#include <readline/rltypedefs.h>
#include <stdio.h>

typedef void *histdata_t;
struct _hist_entry {
	char *line;
	char *timestamp;
	histdata_t data;
};
typedef struct _hist_entry HIST_ENTRY;
struct _hist_state {
	HIST_ENTRY **entries;
	int offset;
	int length;
	int size;
	int flags;
};
typedef struct _hist_state HISTORY_STATE;
void using_history(void);
HISTORY_STATE *history_get_history_state(void);
void history_set_history_state(HISTORY_STATE *p1);
void add_history(const char *p1) __contract("string(p1)");
void add_history_time(const char *p1);
HIST_ENTRY *remove_history(int p1);
HIST_ENTRY **remove_history_range(int p1, int p2);
HIST_ENTRY *alloc_history_entry(char *p1, char *p2);
HIST_ENTRY *copy_history_entry(HIST_ENTRY *p1);
histdata_t free_history_entry(HIST_ENTRY *p1);
HIST_ENTRY *replace_history_entry(int p1, const char *p2, histdata_t p3);
void clear_history(void);
void stifle_history(int p1);
int unstifle_history(void);
int history_is_stifled(void);
HIST_ENTRY **history_list(void);
int where_history(void);
HIST_ENTRY *current_history(void);
HIST_ENTRY *history_get(int p1);
time_t history_get_time(HIST_ENTRY *p1);
int history_total_bytes(void);
int history_set_pos(int p1);
HIST_ENTRY *previous_history(void);
HIST_ENTRY *next_history(void);
int history_search(const char *p1, int p2);
int history_search_prefix(const char *p1, int p2);
int history_search_pos(const char *p1, int p2, int p3);
int read_history(const char *p1);
int read_history_range(const char *p1, int p2, int p3);
int write_history(const char *p1);
int append_history(int p1, const char *p2);
int history_truncate_file(const char *p1, int p2);
int history_expand(char *p1, char **p2);
char *history_arg_extract(int p1, int p2, const char *p3);
char *get_history_event(const char *p1, int *p2, int p3);
char **history_tokenize(const char *p1);
extern int history_base;
extern int history_length;
extern int history_max_entries;
extern int history_offset;
extern int history_lines_read_from_file;
extern int history_lines_written_to_file;
extern char history_expansion_char;
extern char history_subst_char;
extern char *history_word_delimiters;
extern char history_comment_char;
extern char *history_no_expand_chars;
extern char *history_search_delimiter_chars;
extern int history_quotes_inhibit_expansion;
extern int history_quoting_state;
extern int history_write_timestamps;
extern int history_multiline_entries;
extern int history_file_version;
extern int max_input_history;
extern rl_linebuf_func_t *history_inhibit_expansion_function;

#define HS_HISTORY_VERSION 0x802
#define HS_STIFLED 0x1

unsigned long HISTENT_BYTES();

#endif
