/* GNU error messages; returns only for status 0 */
#ifndef _ERROR_H
#define _ERROR_H

void error(int status, int errnum, const char *format, ...)
    __contract("format(format, 3) noreturn_if(status)");
void error_at_line(int status, int errnum, const char *fname, unsigned int line, const char *format, ...)
    __contract("format(format, 5) noreturn_if(status)");
extern void (*error_print_progname)(void);
extern unsigned int error_message_count;

#endif
