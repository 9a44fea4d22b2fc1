/* GNU object stacks */
#ifndef _OBSTACK_H
#define _OBSTACK_H

#include <stddef.h>
struct obstack;

#endif
