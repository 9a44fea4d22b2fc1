/* POSIX message display */
#ifndef _FMTMSG_H
#define _FMTMSG_H

int fmtmsg(long classification, const char *label, int severity, const char *text, const char *action, const char *tag);

#endif
