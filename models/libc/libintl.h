/* GNU: translated messages */
#ifndef _LIBINTL_H
#define _LIBINTL_H

char *gettext(const char *msgid) __contract("same(ret, msgid)");
char *dgettext(const char *domain, const char *msgid) __contract("same(ret, msgid)");
char *dcgettext(const char *domain, const char *msgid, int category) __contract("same(ret, msgid)");
char *ngettext(const char *msgid1, const char *msgid2, unsigned long n);
char *textdomain(const char *domain);
char *bindtextdomain(const char *domain, const char *dirname);
char *bind_textdomain_codeset(const char *domain, const char *codeset);

#endif
