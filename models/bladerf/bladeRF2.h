/* libbladeRF 2: bladeRF 2.0 micro */
#ifndef BLADERF2_H_
#define BLADERF2_H_

#include <libbladeRF.h>
int bladerf_get_bias_tee(struct bladerf *dev, bladerf_channel ch, bool *enable);
int bladerf_set_bias_tee(struct bladerf *dev, bladerf_channel ch, bool enable);
int bladerf_get_rfic_register(struct bladerf *dev, uint16_t address, uint8_t *val);
int bladerf_set_rfic_register(struct bladerf *dev, uint16_t address, uint8_t val);
int bladerf_get_rfic_temperature(struct bladerf *dev, float *val);
int bladerf_get_rfic_rssi(struct bladerf *dev, bladerf_channel ch, int32_t *pre_rssi, int32_t *sym_rssi);
int bladerf_get_rfic_ctrl_out(struct bladerf *dev, uint8_t *ctrl_out);
typedef enum {
	BLADERF_RFIC_RXFIR_BYPASS = 0,
	BLADERF_RFIC_RXFIR_CUSTOM,
	BLADERF_RFIC_RXFIR_DEC1,
	BLADERF_RFIC_RXFIR_DEC2,
	BLADERF_RFIC_RXFIR_DEC4,
} bladerf_rfic_rxfir;
#define BLADERF_RFIC_RXFIR_DEFAULT BLADERF_RFIC_RXFIR_DEC1
typedef enum {
	BLADERF_RFIC_TXFIR_BYPASS = 0,
	BLADERF_RFIC_TXFIR_CUSTOM,
	BLADERF_RFIC_TXFIR_INT1,
	BLADERF_RFIC_TXFIR_INT2,
	BLADERF_RFIC_TXFIR_INT4,
} bladerf_rfic_txfir;
#define BLADERF_RFIC_TXFIR_DEFAULT BLADERF_RFIC_TXFIR_BYPASS
int bladerf_get_rfic_rx_fir(struct bladerf *dev, bladerf_rfic_rxfir *rxfir);
int bladerf_set_rfic_rx_fir(struct bladerf *dev, bladerf_rfic_rxfir rxfir);
int bladerf_get_rfic_tx_fir(struct bladerf *dev, bladerf_rfic_txfir *txfir);
int bladerf_set_rfic_tx_fir(struct bladerf *dev, bladerf_rfic_txfir txfir);
int bladerf_get_pll_lock_state(struct bladerf *dev, bool *locked);
int bladerf_get_pll_enable(struct bladerf *dev, bool *enabled);
int bladerf_set_pll_enable(struct bladerf *dev, bool enable);
int bladerf_get_pll_refclk_range(struct bladerf *dev, const struct bladerf_range **range);
int bladerf_get_pll_refclk(struct bladerf *dev, uint64_t *frequency);
int bladerf_set_pll_refclk(struct bladerf *dev, uint64_t frequency);
int bladerf_get_pll_register(struct bladerf *dev, uint8_t address, uint32_t *val);
int bladerf_set_pll_register(struct bladerf *dev, uint8_t address, uint32_t val);
typedef enum {
	BLADERF_UNKNOWN,
	BLADERF_PS_DC,
	BLADERF_PS_USB_VBUS } bladerf_power_sources;
int bladerf_get_power_source(struct bladerf *dev, bladerf_power_sources *val);
typedef enum {
	CLOCK_SELECT_ONBOARD,
	CLOCK_SELECT_EXTERNAL } bladerf_clock_select;
int bladerf_get_clock_select(struct bladerf *dev, bladerf_clock_select *sel);
int bladerf_set_clock_select(struct bladerf *dev, bladerf_clock_select sel);
int bladerf_get_clock_output(struct bladerf *dev, bool *state);
int bladerf_set_clock_output(struct bladerf *dev, bool enable);
typedef enum {
	BLADERF_PMIC_CONFIGURATION,
	BLADERF_PMIC_VOLTAGE_SHUNT,
	BLADERF_PMIC_VOLTAGE_BUS,
	BLADERF_PMIC_POWER,
	BLADERF_PMIC_CURRENT,
	BLADERF_PMIC_CALIBRATION,
} bladerf_pmic_register;
int bladerf_get_pmic_register(struct bladerf *dev, bladerf_pmic_register reg, void *val);
typedef struct {
	uint32_t tx1_rfic_port;
	uint32_t tx1_spdt_port;
	uint32_t tx2_rfic_port;
	uint32_t tx2_spdt_port;
	uint32_t rx1_rfic_port;
	uint32_t rx1_spdt_port;
	uint32_t rx2_rfic_port;
	uint32_t rx2_spdt_port;
} bladerf_rf_switch_config;
int bladerf_get_rf_switch_config(struct bladerf *dev, bladerf_rf_switch_config *config);

#endif
