/* UHD 4: the documented C interface */
#ifndef _UHD_USRP_MBOARD_EEPROM_H
#define _UHD_USRP_MBOARD_EEPROM_H

#include <uhd/config.h>
#include <uhd/error.h>

struct uhd_mboard_eeprom_t;
typedef struct uhd_mboard_eeprom_t *uhd_mboard_eeprom_handle;
uhd_error uhd_mboard_eeprom_make(uhd_mboard_eeprom_handle *h) __contract("nonnull(h)");
uhd_error uhd_mboard_eeprom_free(uhd_mboard_eeprom_handle *h) __contract("frees(*h)");
uhd_error uhd_mboard_eeprom_get_value(uhd_mboard_eeprom_handle h, const char *key, char *value_out, size_t strbuffer_len);
uhd_error uhd_mboard_eeprom_set_value(uhd_mboard_eeprom_handle h, const char *key, const char *value);
uhd_error uhd_mboard_eeprom_last_error(uhd_mboard_eeprom_handle h, char *error_out, size_t strbuffer_len);

#endif
