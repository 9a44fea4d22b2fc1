/* UHD 4: the documented C interface */
#ifndef _UHD_USRP_DBOARD_EEPROM_H
#define _UHD_USRP_DBOARD_EEPROM_H

#include <uhd/config.h>
#include <uhd/error.h>

struct uhd_dboard_eeprom_t;
typedef struct uhd_dboard_eeprom_t *uhd_dboard_eeprom_handle;
uhd_error uhd_dboard_eeprom_make(uhd_dboard_eeprom_handle *h) __contract("nonnull(h)");
uhd_error uhd_dboard_eeprom_free(uhd_dboard_eeprom_handle *h) __contract("frees(*h)");
uhd_error uhd_dboard_eeprom_get_id(uhd_dboard_eeprom_handle h, char *id_out, size_t strbuffer_len);
uhd_error uhd_dboard_eeprom_set_id(uhd_dboard_eeprom_handle h, const char *id);
uhd_error uhd_dboard_eeprom_get_serial(uhd_dboard_eeprom_handle h, char *serial_out, size_t strbuffer_len);
uhd_error uhd_dboard_eeprom_set_serial(uhd_dboard_eeprom_handle h, const char *serial);
uhd_error uhd_dboard_eeprom_get_revision(uhd_dboard_eeprom_handle h, int *revision_out);
uhd_error uhd_dboard_eeprom_set_revision(uhd_dboard_eeprom_handle h, int revision);
uhd_error uhd_dboard_eeprom_last_error(uhd_dboard_eeprom_handle h, char *error_out, size_t strbuffer_len);

#endif
