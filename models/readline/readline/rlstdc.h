/* GNU Readline 8: the documented interface */
#ifndef _READLINE_RLSTDC_H
#define _READLINE_RLSTDC_H



#endif
