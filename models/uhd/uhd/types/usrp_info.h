/* UHD 4: the documented C interface */
#ifndef _UHD_TYPES_USRP_INFO_H
#define _UHD_TYPES_USRP_INFO_H

#include <uhd/config.h>
#include <uhd/error.h>

typedef struct {
	char *mboard_id;
	char *mboard_name;
	char *mboard_serial;
	char *rx_id;
	char *rx_subdev_name;
	char *rx_subdev_spec;
	char *rx_serial;
	char *rx_antenna;
} uhd_usrp_rx_info_t;
typedef struct {
	char *mboard_id;
	char *mboard_name;
	char *mboard_serial;
	char *tx_id;
	char *tx_subdev_name;
	char *tx_subdev_spec;
	char *tx_serial;
	char *tx_antenna;
} uhd_usrp_tx_info_t;
uhd_error uhd_usrp_rx_info_free(uhd_usrp_rx_info_t *rx_info) __contract("frees(*rx_info)");
uhd_error uhd_usrp_tx_info_free(uhd_usrp_tx_info_t *tx_info) __contract("frees(*tx_info)");

#endif
