/* OpenLDAP: BER is with the rest */
#ifndef _LBER_H
#define _LBER_H

#include <ldap.h>

#endif
