/* GNU Readline 8: the documented interface */
#ifndef _READLINE_READLINE_H
#define _READLINE_READLINE_H

#include <readline/rlstdc.h>
#include <readline/rltypedefs.h>
#include <readline/keymaps.h>
#include <readline/tilde.h>
#include <stdio.h>

enum undo_code {
	UNDO_DELETE, UNDO_INSERT, UNDO_BEGIN, UNDO_END
};
struct undo_list {
	struct undo_list *next;
	int start;
	int end;
	char *text;
	enum undo_code what;
};
typedef struct undo_list UNDO_LIST;
extern UNDO_LIST *rl_undo_list;
struct _funmap {
	const char *name;
	rl_command_func_t *function;
};
typedef struct _funmap FUNMAP;
extern FUNMAP **funmap;
int rl_digit_argument(int p1, int p2);
int rl_universal_argument(int p1, int p2);
int rl_forward_byte(int p1, int p2);
int rl_forward_char(int p1, int p2);
int rl_forward(int p1, int p2);
int rl_backward_byte(int p1, int p2);
int rl_backward_char(int p1, int p2);
int rl_backward(int p1, int p2);
int rl_beg_of_line(int p1, int p2);
int rl_end_of_line(int p1, int p2);
int rl_forward_word(int p1, int p2);
int rl_backward_word(int p1, int p2);
int rl_refresh_line(int p1, int p2);
int rl_clear_screen(int p1, int p2);
int rl_clear_display(int p1, int p2);
int rl_skip_csi_sequence(int p1, int p2);
int rl_arrow_keys(int p1, int p2);
int rl_previous_screen_line(int p1, int p2);
int rl_next_screen_line(int p1, int p2);
int rl_insert(int p1, int p2);
int rl_quoted_insert(int p1, int p2);
int rl_tab_insert(int p1, int p2);
int rl_newline(int p1, int p2);
int rl_do_lowercase_version(int p1, int p2);
int rl_rubout(int p1, int p2);
int rl_delete(int p1, int p2);
int rl_rubout_or_delete(int p1, int p2);
int rl_delete_horizontal_space(int p1, int p2);
int rl_delete_or_show_completions(int p1, int p2);
int rl_insert_comment(int p1, int p2);
int rl_upcase_word(int p1, int p2);
int rl_downcase_word(int p1, int p2);
int rl_capitalize_word(int p1, int p2);
int rl_transpose_words(int p1, int p2);
int rl_transpose_chars(int p1, int p2);
int rl_char_search(int p1, int p2);
int rl_backward_char_search(int p1, int p2);
int rl_beginning_of_history(int p1, int p2);
int rl_end_of_history(int p1, int p2);
int rl_get_next_history(int p1, int p2);
int rl_get_previous_history(int p1, int p2);
int rl_operate_and_get_next(int p1, int p2);
int rl_fetch_history(int p1, int p2);
int rl_set_mark(int p1, int p2);
int rl_exchange_point_and_mark(int p1, int p2);
int rl_vi_editing_mode(int p1, int p2);
int rl_emacs_editing_mode(int p1, int p2);
int rl_overwrite_mode(int p1, int p2);
int rl_re_read_init_file(int p1, int p2);
int rl_dump_functions(int p1, int p2);
int rl_dump_macros(int p1, int p2);
int rl_dump_variables(int p1, int p2);
int rl_complete(int p1, int p2);
int rl_possible_completions(int p1, int p2);
int rl_insert_completions(int p1, int p2);
int rl_old_menu_complete(int p1, int p2);
int rl_menu_complete(int p1, int p2);
int rl_backward_menu_complete(int p1, int p2);
int rl_kill_word(int p1, int p2);
int rl_backward_kill_word(int p1, int p2);
int rl_kill_line(int p1, int p2);
int rl_backward_kill_line(int p1, int p2);
int rl_kill_full_line(int p1, int p2);
int rl_unix_word_rubout(int p1, int p2);
int rl_unix_filename_rubout(int p1, int p2);
int rl_unix_line_discard(int p1, int p2);
int rl_copy_region_to_kill(int p1, int p2);
int rl_kill_region(int p1, int p2);
int rl_copy_forward_word(int p1, int p2);
int rl_copy_backward_word(int p1, int p2);
int rl_yank(int p1, int p2);
int rl_yank_pop(int p1, int p2);
int rl_yank_nth_arg(int p1, int p2);
int rl_yank_last_arg(int p1, int p2);
int rl_bracketed_paste_begin(int p1, int p2);
int rl_reverse_search_history(int p1, int p2);
int rl_forward_search_history(int p1, int p2);
int rl_start_kbd_macro(int p1, int p2);
int rl_end_kbd_macro(int p1, int p2);
int rl_call_last_kbd_macro(int p1, int p2);
int rl_print_last_kbd_macro(int p1, int p2);
int rl_revert_line(int p1, int p2);
int rl_undo_command(int p1, int p2);
int rl_tilde_expand(int p1, int p2);
int rl_restart_output(int p1, int p2);
int rl_stop_output(int p1, int p2);
int rl_abort(int p1, int p2);
int rl_tty_status(int p1, int p2);
int rl_history_search_forward(int p1, int p2);
int rl_history_search_backward(int p1, int p2);
int rl_history_substr_search_forward(int p1, int p2);
int rl_history_substr_search_backward(int p1, int p2);
int rl_noninc_forward_search(int p1, int p2);
int rl_noninc_reverse_search(int p1, int p2);
int rl_noninc_forward_search_again(int p1, int p2);
int rl_noninc_reverse_search_again(int p1, int p2);
int rl_insert_close(int p1, int p2);
void rl_callback_handler_install(const char *p1, rl_vcpfunc_t *p2);
void rl_callback_read_char(void);
void rl_callback_handler_remove(void);
void rl_callback_sigcleanup(void);
int rl_vi_redo(int p1, int p2);
int rl_vi_undo(int p1, int p2);
int rl_vi_yank_arg(int p1, int p2);
int rl_vi_fetch_history(int p1, int p2);
int rl_vi_search_again(int p1, int p2);
int rl_vi_search(int p1, int p2);
int rl_vi_complete(int p1, int p2);
int rl_vi_tilde_expand(int p1, int p2);
int rl_vi_prev_word(int p1, int p2);
int rl_vi_next_word(int p1, int p2);
int rl_vi_end_word(int p1, int p2);
int rl_vi_insert_beg(int p1, int p2);
int rl_vi_append_mode(int p1, int p2);
int rl_vi_append_eol(int p1, int p2);
int rl_vi_eof_maybe(int p1, int p2);
int rl_vi_insertion_mode(int p1, int p2);
int rl_vi_insert_mode(int p1, int p2);
int rl_vi_movement_mode(int p1, int p2);
int rl_vi_arg_digit(int p1, int p2);
int rl_vi_change_case(int p1, int p2);
int rl_vi_put(int p1, int p2);
int rl_vi_column(int p1, int p2);
int rl_vi_delete_to(int p1, int p2);
int rl_vi_change_to(int p1, int p2);
int rl_vi_yank_to(int p1, int p2);
int rl_vi_yank_pop(int p1, int p2);
int rl_vi_rubout(int p1, int p2);
int rl_vi_delete(int p1, int p2);
int rl_vi_back_to_indent(int p1, int p2);
int rl_vi_unix_word_rubout(int p1, int p2);
int rl_vi_first_print(int p1, int p2);
int rl_vi_char_search(int p1, int p2);
int rl_vi_match(int p1, int p2);
int rl_vi_change_char(int p1, int p2);
int rl_vi_subst(int p1, int p2);
int rl_vi_overstrike(int p1, int p2);
int rl_vi_overstrike_delete(int p1, int p2);
int rl_vi_replace(int p1, int p2);
int rl_vi_set_mark(int p1, int p2);
int rl_vi_goto_mark(int p1, int p2);
int rl_vi_check(void);
int rl_vi_domove(int p1, int *p2);
int rl_vi_bracktype(int p1);
void rl_vi_start_inserting(int p1, int p2, int p3);
int rl_vi_fWord(int p1, int p2);
int rl_vi_bWord(int p1, int p2);
int rl_vi_eWord(int p1, int p2);
int rl_vi_fword(int p1, int p2);
int rl_vi_bword(int p1, int p2);
int rl_vi_eword(int p1, int p2);
char *readline(const char *p1)
    __contract("null(ret) alloc(ret, strlen(ret)+1) outside(ret, local)");
int rl_set_prompt(const char *p1);
int rl_expand_prompt(char *p1);
int rl_initialize(void);
int rl_discard_argument(void);
int rl_add_defun(const char *p1, rl_command_func_t *p2, int p3);
int rl_bind_key(int p1, rl_command_func_t *p2);
int rl_bind_key_in_map(int p1, rl_command_func_t *p2, Keymap p3);
int rl_unbind_key(int p1);
int rl_unbind_key_in_map(int p1, Keymap p2);
int rl_bind_key_if_unbound(int p1, rl_command_func_t *p2);
int rl_bind_key_if_unbound_in_map(int p1, rl_command_func_t *p2, Keymap p3);
int rl_unbind_function_in_map(rl_command_func_t *p1, Keymap p2);
int rl_unbind_command_in_map(const char *p1, Keymap p2);
int rl_bind_keyseq(const char *p1, rl_command_func_t *p2);
int rl_bind_keyseq_in_map(const char *p1, rl_command_func_t *p2, Keymap p3);
int rl_bind_keyseq_if_unbound(const char *p1, rl_command_func_t *p2);
int rl_bind_keyseq_if_unbound_in_map(const char *p1, rl_command_func_t *p2, Keymap p3);
int rl_generic_bind(int p1, const char *p2, char *p3, Keymap p4);
char *rl_variable_value(const char *p1);
int rl_variable_bind(const char *p1, const char *p2);
int rl_set_key(const char *p1, rl_command_func_t *p2, Keymap p3);
int rl_macro_bind(const char *p1, const char *p2, Keymap p3);
int rl_translate_keyseq(const char *p1, char *p2, int *p3);
char *rl_untranslate_keyseq(int p1);
rl_command_func_t *rl_named_function(const char *p1);
rl_command_func_t *rl_function_of_keyseq(const char *p1, Keymap p2, int *p3);
rl_command_func_t *rl_function_of_keyseq_len(const char *p1, size_t p2, Keymap p3, int *p4);
int rl_trim_arg_from_keyseq(const char *p1, size_t p2, Keymap p3);
void rl_list_funmap_names(void);
char **rl_invoking_keyseqs_in_map(rl_command_func_t *p1, Keymap p2);
char **rl_invoking_keyseqs(rl_command_func_t *p1);
void rl_function_dumper(int p1);
void rl_macro_dumper(int p1);
void rl_variable_dumper(int p1);
int rl_read_init_file(const char *p1);
int rl_parse_and_bind(char *p1);
Keymap rl_make_bare_keymap(void);
int rl_empty_keymap(Keymap p1);
Keymap rl_copy_keymap(Keymap p1);
Keymap rl_make_keymap(void);
void rl_discard_keymap(Keymap p1);
void rl_free_keymap(Keymap p1);
Keymap rl_get_keymap_by_name(const char *p1);
char *rl_get_keymap_name(Keymap p1);
void rl_set_keymap(Keymap p1);
Keymap rl_get_keymap(void);
int rl_set_keymap_name(const char *p1, Keymap p2);
void rl_set_keymap_from_edit_mode(void);
char *rl_get_keymap_name_from_edit_mode(void);
int rl_add_funmap_entry(const char *p1, rl_command_func_t *p2);
const char **rl_funmap_names(void);
void rl_initialize_funmap(void);
void rl_push_macro_input(char *p1);
void rl_add_undo(enum undo_code p1, int p2, int p3, char *p4);
void rl_free_undo_list(void);
int rl_do_undo(void);
int rl_begin_undo_group(void);
int rl_end_undo_group(void);
int rl_modifying(int p1, int p2);
void rl_redisplay(void);
int rl_on_new_line(void);
int rl_on_new_line_with_prompt(void);
int rl_forced_update_display(void);
int rl_clear_visible_line(void);
int rl_clear_message(void);
int rl_reset_line_state(void);
int rl_crlf(void);
void rl_keep_mark_active(void);
void rl_activate_mark(void);
void rl_deactivate_mark(void);
int rl_mark_active_p(void);
int rl_message(void);
int rl_show_char(int p1);
int rl_character_len(int p1, int p2);
void rl_redraw_prompt_last_line(void);
void rl_save_prompt(void);
void rl_restore_prompt(void);
void rl_replace_line(const char *p1, int p2);
int rl_insert_text(const char *p1);
int rl_delete_text(int p1, int p2);
int rl_kill_text(int p1, int p2);
char *rl_copy_text(int p1, int p2);
void rl_prep_terminal(int p1);
void rl_deprep_terminal(void);
void rl_tty_set_default_bindings(Keymap p1);
void rl_tty_unset_default_bindings(Keymap p1);
int rl_tty_set_echoing(int p1);
int rl_reset_terminal(const char *p1);
void rl_resize_terminal(void);
void rl_set_screen_size(int p1, int p2);
void rl_get_screen_size(int *p1, int *p2);
void rl_reset_screen_size(void);
char *rl_get_termcap(const char *p1);
int rl_stuff_char(int p1);
int rl_execute_next(int p1);
int rl_clear_pending_input(void);
int rl_read_key(void);
int rl_getc(FILE *p1);
int rl_set_keyboard_input_timeout(int p1);
int rl_set_timeout(unsigned int p1, unsigned int p2);
int rl_timeout_remaining(unsigned int *p1, unsigned int *p2);
void rl_extend_line_buffer(int p1);
int rl_ding(void);
int rl_alphabetic(int p1);
void rl_free(void *p1);
int rl_set_signals(void);
int rl_clear_signals(void);
void rl_cleanup_after_signal(void);
void rl_reset_after_signal(void);
void rl_free_line_state(void);
int rl_pending_signal(void);
void rl_check_signals(void);
void rl_echo_signal_char(int p1);
int rl_set_paren_blink_timeout(int p1);
void rl_clear_history(void);
int rl_maybe_save_line(void);
int rl_maybe_unsave_line(void);
int rl_maybe_replace_line(void);
int rl_complete_internal(int p1);
void rl_display_match_list(char **p1, int p2, int p3);
char **rl_completion_matches(const char *p1, rl_compentry_func_t *p2);
char *rl_username_completion_function(const char *p1, int p2);
char *rl_filename_completion_function(const char *p1, int p2);
int rl_completion_mode(rl_command_func_t *p1);
extern const char *rl_library_version;
extern int rl_readline_version;
extern int rl_gnu_readline_p;
extern unsigned long rl_readline_state;
extern int rl_editing_mode;
extern int rl_insert_mode;
extern const char *rl_readline_name;
extern char *rl_prompt;
extern char *rl_display_prompt;
extern char *rl_line_buffer;
extern int rl_point;
extern int rl_end;
extern int rl_mark;
extern int rl_done;
extern int rl_eof_found;
extern int rl_pending_input;
extern int rl_dispatching;
extern int rl_explicit_arg;
extern int rl_numeric_arg;
extern rl_command_func_t *rl_last_func;
extern const char *rl_terminal_name;
extern FILE *rl_instream;
extern FILE *rl_outstream;
extern int rl_prefer_env_winsize;
extern rl_hook_func_t *rl_startup_hook;
extern rl_hook_func_t *rl_pre_input_hook;
extern rl_hook_func_t *rl_event_hook;
extern rl_hook_func_t *rl_signal_event_hook;
extern rl_hook_func_t *rl_timeout_event_hook;
extern rl_hook_func_t *rl_input_available_hook;
extern rl_getc_func_t *rl_getc_function;
extern rl_voidfunc_t *rl_redisplay_function;
extern rl_vintfunc_t *rl_prep_term_function;
extern rl_voidfunc_t *rl_deprep_term_function;
extern Keymap rl_executing_keymap;
extern Keymap rl_binding_keymap;
extern int rl_executing_key;
extern char *rl_executing_keyseq;
extern int rl_key_sequence_length;
extern int rl_erase_empty_line;
extern int rl_already_prompted;
extern int rl_num_chars_to_read;
extern char *rl_executing_macro;
extern int rl_catch_signals;
extern int rl_catch_sigwinch;
extern int rl_change_environment;
extern rl_compentry_func_t *rl_completion_entry_function;
extern rl_compentry_func_t *rl_menu_completion_entry_function;
extern rl_compignore_func_t *rl_ignore_some_completions_function;
extern rl_completion_func_t *rl_attempted_completion_function;
extern const char *rl_basic_word_break_characters;
extern const char *rl_completer_word_break_characters;
extern rl_cpvfunc_t *rl_completion_word_break_hook;
extern const char *rl_completer_quote_characters;
extern const char *rl_basic_quote_characters;
extern const char *rl_filename_quote_characters;
extern const char *rl_special_prefixes;
extern rl_icppfunc_t *rl_directory_completion_hook;
extern rl_icppfunc_t *rl_directory_rewrite_hook;
extern rl_icppfunc_t *rl_filename_stat_hook;
extern rl_dequote_func_t *rl_filename_rewrite_hook;
extern rl_compdisp_func_t *rl_completion_display_matches_hook;
extern int rl_filename_completion_desired;
extern int rl_filename_quoting_desired;
extern rl_quote_func_t *rl_filename_quoting_function;
extern rl_dequote_func_t *rl_filename_dequoting_function;
extern rl_linebuf_func_t *rl_char_is_quoted_p;
extern int rl_attempted_completion_over;
extern int rl_completion_type;
extern int rl_completion_invoking_key;
extern int rl_completion_query_items;
extern int rl_completion_append_character;
extern int rl_completion_suppress_append;
extern int rl_completion_quote_character;
extern int rl_completion_found_quote;
extern int rl_completion_suppress_quote;
extern int rl_sort_completion_matches;
extern int rl_completion_mark_symlink_dirs;
extern int rl_ignore_completion_duplicates;
extern int rl_inhibit_completion;
extern int rl_persistent_signal_handlers;
struct readline_state {
	int point;
	int end;
	int mark;
	int buflen;
	char *buffer;
	UNDO_LIST *ul;
	char *prompt;
	int rlstate;
	int done;
	Keymap kmap;
	rl_command_func_t *lastfunc;
	int insmode;
	int edmode;
	char *kseq;
	int kseqlen;
	int pendingin;
	FILE *inf;
	FILE *outf;
	char *macro;
	int catchsigs;
	int catchsigwinch;
	rl_compentry_func_t *entryfunc;
	rl_compentry_func_t *menuentryfunc;
	rl_compignore_func_t *ignorefunc;
	rl_completion_func_t *attemptfunc;
	const char *wordbreakchars;
	char reserved[64];
};
int rl_save_state(struct readline_state *p1);
int rl_restore_state(struct readline_state *p1);

#define RL_READLINE_VERSION 0x802
#define RL_VERSION_MAJOR 8
#define RL_VERSION_MINOR 2
#define READERR (-2)
#define RL_PROMPT_START_IGNORE 1
#define RL_PROMPT_END_IGNORE 2
#define NO_MATCH 0
#define SINGLE_MATCH 1
#define MULT_MATCH 2
#define RL_STATE_NONE 0x0
#define RL_STATE_INITIALIZING 0x1
#define RL_STATE_INITIALIZED 0x2
#define RL_STATE_TERMPREPPED 0x4
#define RL_STATE_READCMD 0x8
#define RL_STATE_METANEXT 0x10
#define RL_STATE_DISPATCHING 0x20
#define RL_STATE_MOREINPUT 0x40
#define RL_STATE_ISEARCH 0x80
#define RL_STATE_NSEARCH 0x100
#define RL_STATE_SEARCH 0x200
#define RL_STATE_NUMERICARG 0x400
#define RL_STATE_MACROINPUT 0x800
#define RL_STATE_MACRODEF 0x1000
#define RL_STATE_OVERWRITE 0x2000
#define RL_STATE_COMPLETING 0x4000
#define RL_STATE_SIGHANDLER 0x8000
#define RL_STATE_UNDOING 0x10000
#define RL_STATE_INPUTPENDING 0x20000
#define RL_STATE_TTYCSAVED 0x40000
#define RL_STATE_CALLBACK 0x80000
#define RL_STATE_VIMOTION 0x100000
#define RL_STATE_MULTIKEY 0x200000
#define RL_STATE_VICMDONCE 0x400000
#define RL_STATE_CHARSEARCH 0x800000
#define RL_STATE_REDISPLAYING 0x1000000
#define RL_STATE_DONE 0x2000000
#define RL_STATE_TIMEOUT 0x4000000
#define RL_STATE_EOF 0x8000000
#define rl_symbolic_link_hook rl_directory_completion_hook
int rl_clear_timeout();

#endif
