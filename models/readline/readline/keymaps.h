/* GNU Readline 8: the documented interface */
#ifndef _KEYMAPS_H_
#define _KEYMAPS_H_

#include <readline/rlstdc.h>
#include <readline/chardefs.h>
#include <readline/rltypedefs.h>

struct _keymap_entry {
	char type;
	rl_command_func_t *function;
};
typedef struct _keymap_entry KEYMAP_ENTRY;
typedef KEYMAP_ENTRY KEYMAP_ENTRY_ARRAY[257];
typedef KEYMAP_ENTRY *Keymap;
extern KEYMAP_ENTRY_ARRAY emacs_standard_keymap;
extern KEYMAP_ENTRY_ARRAY emacs_meta_keymap;
extern KEYMAP_ENTRY_ARRAY emacs_ctlx_keymap;
extern KEYMAP_ENTRY_ARRAY vi_insertion_keymap;
extern KEYMAP_ENTRY_ARRAY vi_movement_keymap;

#define KEYMAP_SIZE 257
#define ANYOTHERKEY 256
#define ISFUNC 0
#define ISKMAP 1
#define ISMACR 2

#endif
