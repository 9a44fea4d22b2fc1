/* word size of the platform */
#ifndef _BITS_WORDSIZE_H
#define _BITS_WORDSIZE_H

#define __WORDSIZE 64

#endif
