/* Linux UAPI: values and layouts */
#ifndef _LINUX_SPI_SPI_H
#define _LINUX_SPI_SPI_H

#include <linux/types.h>
#include <linux/const.h>

#define SPI_CPHA 1UL
#define SPI_CPOL 2UL
#define SPI_MODE_0 0
#define SPI_MODE_1 1UL
#define SPI_MODE_2 2UL
#define SPI_MODE_3 3UL
#define SPI_MODE_X_MASK 3UL
#define SPI_CS_HIGH 4UL
#define SPI_LSB_FIRST 8UL
#define SPI_3WIRE 16UL
#define SPI_LOOP 32UL
#define SPI_NO_CS 64UL
#define SPI_READY 128UL
#define SPI_TX_DUAL 256UL
#define SPI_TX_QUAD 512UL
#define SPI_RX_DUAL 1024UL
#define SPI_RX_QUAD 2048UL
#define SPI_CS_WORD 4096UL
#define SPI_TX_OCTAL 8192UL
#define SPI_RX_OCTAL 16384UL
#define SPI_3WIRE_HIZ 32768UL
#define SPI_RX_CPHA_FLIP 65536UL
#define SPI_MODE_USER_MASK 131071UL

#endif
