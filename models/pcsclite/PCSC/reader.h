/* PC/SC lite 1.9: the documented interface */
#ifndef __reader_h__
#define __reader_h__

#include <inttypes.h>

typedef struct {
	uint8_t tag;
	uint8_t length;
	uint32_t value;
} __attribute__((packed)) PCSC_TLV_STRUCTURE;
typedef struct {
	uint8_t bTimerOut;
	uint8_t bTimerOut2;
	uint8_t bmFormatString;
	uint8_t bmPINBlockString;
	uint8_t bmPINLengthFormat;
	uint16_t wPINMaxExtraDigit;
	uint8_t bEntryValidationCondition;
	uint8_t bNumberMessage;
	uint16_t wLangId;
	uint8_t bMsgIndex;
	uint8_t bTeoPrologue[3];
	uint32_t ulDataLength;
	uint8_t abData[];
} __attribute__((packed)) PIN_VERIFY_STRUCTURE;
typedef struct {
	uint8_t bTimerOut;
	uint8_t bTimerOut2;
	uint8_t bmFormatString;
	uint8_t bmPINBlockString;
	uint8_t bmPINLengthFormat;
	uint8_t bInsertionOffsetOld;
	uint8_t bInsertionOffsetNew;
	uint16_t wPINMaxExtraDigit;
	uint8_t bConfirmPIN;
	uint8_t bEntryValidationCondition;
	uint8_t bNumberMessage;
	uint16_t wLangId;
	uint8_t bMsgIndex1;
	uint8_t bMsgIndex2;
	uint8_t bMsgIndex3;
	uint8_t bTeoPrologue[3];
	uint32_t ulDataLength;
	uint8_t abData[];
} __attribute__((packed)) PIN_MODIFY_STRUCTURE;
typedef struct {
	uint16_t wLcdLayout;
	uint8_t bEntryValidationCondition;
	uint8_t bTimeOut2;
} __attribute__((packed)) PIN_PROPERTIES_STRUCTURE;

#define SCARD_CLASS_VENDOR_INFO 1
#define SCARD_CLASS_COMMUNICATIONS 2
#define SCARD_CLASS_PROTOCOL 3
#define SCARD_CLASS_POWER_MGMT 4
#define SCARD_CLASS_SECURITY 5
#define SCARD_CLASS_MECHANICAL 6
#define SCARD_CLASS_VENDOR_DEFINED 7
#define SCARD_CLASS_IFD_PROTOCOL 8
#define SCARD_CLASS_ICC_STATE 9
#define SCARD_CLASS_SYSTEM 0x7fff
#define CM_IOCTL_GET_FEATURE_REQUEST 1107299656
#define FEATURE_VERIFY_PIN_START 0x1
#define FEATURE_VERIFY_PIN_FINISH 0x2
#define FEATURE_MODIFY_PIN_START 0x3
#define FEATURE_MODIFY_PIN_FINISH 0x4
#define FEATURE_GET_KEY_PRESSED 0x5
#define FEATURE_VERIFY_PIN_DIRECT 0x6
#define FEATURE_MODIFY_PIN_DIRECT 0x7
#define FEATURE_MCT_READER_DIRECT 0x8
#define FEATURE_MCT_UNIVERSAL 0x9
#define FEATURE_IFD_PIN_PROPERTIES 0xa
#define FEATURE_ABORT 0xb
#define FEATURE_SET_SPE_MESSAGE 0xc
#define FEATURE_VERIFY_PIN_DIRECT_APP_ID 0xd
#define FEATURE_MODIFY_PIN_DIRECT_APP_ID 0xe
#define FEATURE_WRITE_DISPLAY 0xf
#define FEATURE_GET_KEY 0x10
#define FEATURE_IFD_DISPLAY_PROPERTIES 0x11
#define FEATURE_GET_TLV_PROPERTIES 0x12
#define FEATURE_CCID_ESC_COMMAND 0x13
#define FEATURE_EXECUTE_PACE 0x20
#define PCSCv2_PART10_PROPERTY_wLcdLayout 1
#define PCSCv2_PART10_PROPERTY_bEntryValidationCondition 2
#define PCSCv2_PART10_PROPERTY_bTimeOut2 3
#define PCSCv2_PART10_PROPERTY_wLcdMaxCharacters 4
#define PCSCv2_PART10_PROPERTY_wLcdMaxLines 5
#define PCSCv2_PART10_PROPERTY_bMinPINSize 6
#define PCSCv2_PART10_PROPERTY_bMaxPINSize 7
#define PCSCv2_PART10_PROPERTY_sFirmwareID 8
#define PCSCv2_PART10_PROPERTY_bPPDUSupport 9
#define PCSCv2_PART10_PROPERTY_dwMaxAPDUDataSize 10
#define PCSCv2_PART10_PROPERTY_wIdVendor 11
#define PCSCv2_PART10_PROPERTY_wIdProduct 12

#endif
