/* GNU Readline 8: the documented interface */
#ifndef _READLINE_TILDE_H
#define _READLINE_TILDE_H

typedef char *tilde_hook_func_t(char *);
extern tilde_hook_func_t *tilde_expansion_preexpansion_hook;
extern tilde_hook_func_t *tilde_expansion_failure_hook;
extern char **tilde_additional_prefixes;
extern char **tilde_additional_suffixes;
char *tilde_expand(const char *p1);
char *tilde_expand_word(const char *p1);
char *tilde_find_word(const char *p1, int p2, int *p3);

#endif
