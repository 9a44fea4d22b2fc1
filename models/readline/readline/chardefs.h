/* GNU Readline 8: the documented interface */
#ifndef _CHARDEFS_H_
#define _CHARDEFS_H_

#include <ctype.h>
#include <string.h>

#define control_character_threshold 0x20
#define control_character_mask 0x1f
#define meta_character_threshold 0x7f
#define control_character_bit 0x40
#define meta_character_bit 0x80
#define largest_char 255
#define UCHAR_MAX 255
#define CHAR_MAX 127
#define NEWLINE 10
#define RETURN 13
#define RUBOUT 0x7f
#define TAB 9
#define ABORT_CHAR 7
#define PAGE 12
#define SPACE 32
#define ESC 27

int ISALNUM();
int ISALPHA();
int ISDIGIT();
int ISLOWER();
int ISPRINT();
int ISUPPER();
int ISXDIGIT();

#endif
