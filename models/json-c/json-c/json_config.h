/* json-c 0.16: the documented interface */
#ifndef _JSON_C_JSON_CONFIG_H
#define _JSON_C_JSON_CONFIG_H

#define JSON_C_HAVE_INTTYPES_H 1

#endif
