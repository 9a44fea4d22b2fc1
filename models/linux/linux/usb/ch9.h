/* Linux UAPI: values and layouts */
#ifndef _LINUX_USB_CH9_H
#define _LINUX_USB_CH9_H

#include <linux/types.h>
#include <asm/byteorder.h>
struct usb_ctrlrequest {
	__u8 bRequestType;
	__u8 bRequest;
	__le16 wValue;
	__le16 wIndex;
	__le16 wLength;
} __attribute__((packed));
struct usb_descriptor_header {
	__u8 bLength;
	__u8 bDescriptorType;
} __attribute__((packed));
struct usb_device_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__le16 bcdUSB;
	__u8 bDeviceClass;
	__u8 bDeviceSubClass;
	__u8 bDeviceProtocol;
	__u8 bMaxPacketSize0;
	__le16 idVendor;
	__le16 idProduct;
	__le16 bcdDevice;
	__u8 iManufacturer;
	__u8 iProduct;
	__u8 iSerialNumber;
	__u8 bNumConfigurations;
} __attribute__((packed));
struct usb_config_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__le16 wTotalLength;
	__u8 bNumInterfaces;
	__u8 bConfigurationValue;
	__u8 iConfiguration;
	__u8 bmAttributes;
	__u8 bMaxPower;
} __attribute__((packed));
struct usb_string_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__le16 wData[1];
} __attribute__((packed));
struct usb_interface_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bInterfaceNumber;
	__u8 bAlternateSetting;
	__u8 bNumEndpoints;
	__u8 bInterfaceClass;
	__u8 bInterfaceSubClass;
	__u8 bInterfaceProtocol;
	__u8 iInterface;
} __attribute__((packed));
struct usb_endpoint_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bEndpointAddress;
	__u8 bmAttributes;
	__le16 wMaxPacketSize;
	__u8 bInterval;
	__u8 bRefresh;
	__u8 bSynchAddress;
} __attribute__((packed));
struct usb_ssp_isoc_ep_comp_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__le16 wReseved;
	__le32 dwBytesPerInterval;
} __attribute__((packed));
struct usb_ss_ep_comp_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bMaxBurst;
	__u8 bmAttributes;
	__le16 wBytesPerInterval;
} __attribute__((packed));
struct usb_qualifier_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__le16 bcdUSB;
	__u8 bDeviceClass;
	__u8 bDeviceSubClass;
	__u8 bDeviceProtocol;
	__u8 bMaxPacketSize0;
	__u8 bNumConfigurations;
	__u8 bRESERVED;
} __attribute__((packed));
struct usb_otg_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bmAttributes;
} __attribute__((packed));
struct usb_otg20_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bmAttributes;
	__le16 bcdOTG;
} __attribute__((packed));
struct usb_debug_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDebugInEndpoint;
	__u8 bDebugOutEndpoint;
} __attribute__((packed));
struct usb_interface_assoc_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bFirstInterface;
	__u8 bInterfaceCount;
	__u8 bFunctionClass;
	__u8 bFunctionSubClass;
	__u8 bFunctionProtocol;
	__u8 iFunction;
} __attribute__((packed));
struct usb_security_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__le16 wTotalLength;
	__u8 bNumEncryptionTypes;
} __attribute__((packed));
struct usb_key_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 tTKID[3];
	__u8 bReserved;
	__u8 bKeyData[];
} __attribute__((packed));
struct usb_encryption_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bEncryptionType;
	__u8 bEncryptionValue;
	__u8 bAuthKeyIndex;
} __attribute__((packed));
struct usb_bos_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__le16 wTotalLength;
	__u8 bNumDeviceCaps;
} __attribute__((packed));
struct usb_dev_cap_header {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDevCapabilityType;
} __attribute__((packed));
struct usb_wireless_cap_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDevCapabilityType;
	__u8 bmAttributes;
	__le16 wPHYRates;
	__u8 bmTFITXPowerInfo;
	__u8 bmFFITXPowerInfo;
	__le16 bmBandGroup;
	__u8 bReserved;
} __attribute__((packed));
struct usb_ext_cap_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDevCapabilityType;
	__le32 bmAttributes;
} __attribute__((packed));
struct usb_ss_cap_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDevCapabilityType;
	__u8 bmAttributes;
	__le16 wSpeedSupported;
	__u8 bFunctionalitySupport;
	__u8 bU1devExitLat;
	__le16 bU2DevExitLat;
} __attribute__((packed));
struct usb_ss_container_id_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDevCapabilityType;
	__u8 bReserved;
	__u8 ContainerID[16];
} __attribute__((packed));
struct usb_ssp_cap_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDevCapabilityType;
	__u8 bReserved;
	__le32 bmAttributes;
	__le16 wFunctionalitySupport;
	__le16 wReserved;
	__le32 bmSublinkSpeedAttr[1];
} __attribute__((packed));
struct usb_pd_cap_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDevCapabilityType;
	__u8 bReserved;
	__le32 bmAttributes;
	__le16 bmProviderPorts;
	__le16 bmConsumerPorts;
	__le16 bcdBCVersion;
	__le16 bcdPDVersion;
	__le16 bcdUSBTypeCVersion;
} __attribute__((packed));
struct usb_pd_cap_battery_info_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDevCapabilityType;
	__u8 iBattery;
	__u8 iSerial;
	__u8 iManufacturer;
	__u8 bBatteryId;
	__u8 bReserved;
	__le32 dwChargedThreshold;
	__le32 dwWeakThreshold;
	__le32 dwBatteryDesignCapacity;
	__le32 dwBatteryLastFullchargeCapacity;
} __attribute__((packed));
struct usb_pd_cap_consumer_port_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDevCapabilityType;
	__u8 bReserved;
	__u8 bmCapabilities;
	__le16 wMinVoltage;
	__le16 wMaxVoltage;
	__u16 wReserved;
	__le32 dwMaxOperatingPower;
	__le32 dwMaxPeakPower;
	__le32 dwMaxPeakPowerTime;
} __attribute__((packed));
struct usb_pd_cap_provider_port_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDevCapabilityType;
	__u8 bReserved1;
	__u8 bmCapabilities;
	__u8 bNumOfPDObjects;
	__u8 bReserved2;
	__le32 wPowerDataObject[];
} __attribute__((packed));
struct usb_ptm_cap_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDevCapabilityType;
} __attribute__((packed));
struct usb_wireless_ep_comp_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bMaxBurst;
	__u8 bMaxSequence;
	__le16 wMaxStreamDelay;
	__le16 wOverTheAirPacketSize;
	__u8 bOverTheAirInterval;
	__u8 bmCompAttributes;
} __attribute__((packed));
struct usb_handshake {
	__u8 bMessageNumber;
	__u8 bStatus;
	__u8 tTKID[3];
	__u8 bReserved;
	__u8 CDID[16];
	__u8 nonce[16];
	__u8 MIC[8];
} __attribute__((packed));
struct usb_connection_context {
	__u8 CHID[16];
	__u8 CDID[16];
	__u8 CK[16];
} __attribute__((packed));
enum usb_device_speed {
	USB_SPEED_UNKNOWN, USB_SPEED_LOW, USB_SPEED_FULL, USB_SPEED_HIGH, USB_SPEED_WIRELESS,
	USB_SPEED_SUPER, USB_SPEED_SUPER_PLUS
};
enum usb_device_state {
	USB_STATE_NOTATTACHED, USB_STATE_ATTACHED, USB_STATE_POWERED, USB_STATE_RECONNECTING,
	USB_STATE_UNAUTHENTICATED, USB_STATE_DEFAULT, USB_STATE_ADDRESS, USB_STATE_CONFIGURED,
	USB_STATE_SUSPENDED
};
enum usb3_link_state {
	USB3_LPM_U0, USB3_LPM_U1, USB3_LPM_U2, USB3_LPM_U3
};
struct usb_set_sel_req {
	__u8 u1_sel;
	__u8 u1_pel;
	__le16 u2_sel;
	__le16 u2_pel;
} __attribute__((packed));
#define USB_DIR_OUT 0
#define USB_DIR_IN 0x80
#define USB_TYPE_MASK 0x60
#define USB_TYPE_STANDARD 0x0
#define USB_TYPE_CLASS 0x20
#define USB_TYPE_VENDOR 0x40
#define USB_TYPE_RESERVED 0x60
#define USB_RECIP_MASK 0x1f
#define USB_RECIP_DEVICE 0x0
#define USB_RECIP_INTERFACE 0x1
#define USB_RECIP_ENDPOINT 0x2
#define USB_RECIP_OTHER 0x3
#define USB_RECIP_PORT 0x4
#define USB_RECIP_RPIPE 0x5
#define USB_REQ_GET_STATUS 0x0
#define USB_REQ_CLEAR_FEATURE 0x1
#define USB_REQ_SET_FEATURE 0x3
#define USB_REQ_SET_ADDRESS 0x5
#define USB_REQ_GET_DESCRIPTOR 0x6
#define USB_REQ_SET_DESCRIPTOR 0x7
#define USB_REQ_GET_CONFIGURATION 0x8
#define USB_REQ_SET_CONFIGURATION 0x9
#define USB_REQ_GET_INTERFACE 0xa
#define USB_REQ_SET_INTERFACE 0xb
#define USB_REQ_SYNCH_FRAME 0xc
#define USB_REQ_SET_SEL 0x30
#define USB_REQ_SET_ISOCH_DELAY 0x31
#define USB_REQ_SET_ENCRYPTION 0xd
#define USB_REQ_GET_ENCRYPTION 0xe
#define USB_REQ_RPIPE_ABORT 0xe
#define USB_REQ_SET_HANDSHAKE 0xf
#define USB_REQ_RPIPE_RESET 0xf
#define USB_REQ_GET_HANDSHAKE 0x10
#define USB_REQ_SET_CONNECTION 0x11
#define USB_REQ_SET_SECURITY_DATA 0x12
#define USB_REQ_GET_SECURITY_DATA 0x13
#define USB_REQ_SET_WUSB_DATA 0x14
#define USB_REQ_LOOPBACK_DATA_WRITE 0x15
#define USB_REQ_LOOPBACK_DATA_READ 0x16
#define USB_REQ_SET_INTERFACE_DS 0x17
#define USB_REQ_GET_PARTNER_PDO 20
#define USB_REQ_GET_BATTERY_STATUS 21
#define USB_REQ_SET_PDO 22
#define USB_REQ_GET_VDM 23
#define USB_REQ_SEND_VDM 24
#define USB_DEVICE_SELF_POWERED 0
#define USB_DEVICE_REMOTE_WAKEUP 1
#define USB_DEVICE_TEST_MODE 2
#define USB_DEVICE_BATTERY 2
#define USB_DEVICE_B_HNP_ENABLE 3
#define USB_DEVICE_WUSB_DEVICE 3
#define USB_DEVICE_A_HNP_SUPPORT 4
#define USB_DEVICE_A_ALT_HNP_SUPPORT 5
#define USB_DEVICE_DEBUG_MODE 6
#define USB_TEST_J 1
#define USB_TEST_K 2
#define USB_TEST_SE0_NAK 3
#define USB_TEST_PACKET 4
#define USB_TEST_FORCE_ENABLE 5
#define USB_STATUS_TYPE_STANDARD 0
#define USB_STATUS_TYPE_PTM 1
#define USB_DEVICE_U1_ENABLE 48
#define USB_DEVICE_U2_ENABLE 49
#define USB_DEVICE_LTM_ENABLE 50
#define USB_INTRF_FUNC_SUSPEND 0
#define USB_INTR_FUNC_SUSPEND_OPT_MASK 0xff00
#define USB_INTRF_FUNC_SUSPEND_LP 0x100
#define USB_INTRF_FUNC_SUSPEND_RW 0x200
#define USB_INTRF_STAT_FUNC_RW_CAP 1
#define USB_INTRF_STAT_FUNC_RW 2
#define USB_ENDPOINT_HALT 0
#define USB_DEV_STAT_U1_ENABLED 2
#define USB_DEV_STAT_U2_ENABLED 3
#define USB_DEV_STAT_LTM_ENABLED 4
#define USB_DEVICE_BATTERY_WAKE_MASK 40
#define USB_DEVICE_OS_IS_PD_AWARE 41
#define USB_DEVICE_POLICY_MODE 42
#define USB_PORT_PR_SWAP 43
#define USB_PORT_GOTO_MIN 44
#define USB_PORT_RETURN_POWER 45
#define USB_PORT_ACCEPT_PD_REQUEST 46
#define USB_PORT_REJECT_PD_REQUEST 47
#define USB_PORT_PORT_PD_RESET 48
#define USB_PORT_C_PORT_PD_CHANGE 49
#define USB_PORT_CABLE_PD_RESET 50
#define USB_DEVICE_CHARGING_POLICY 54
#define USB_DT_DEVICE 0x1
#define USB_DT_CONFIG 0x2
#define USB_DT_STRING 0x3
#define USB_DT_INTERFACE 0x4
#define USB_DT_ENDPOINT 0x5
#define USB_DT_DEVICE_QUALIFIER 0x6
#define USB_DT_OTHER_SPEED_CONFIG 0x7
#define USB_DT_INTERFACE_POWER 0x8
#define USB_DT_OTG 0x9
#define USB_DT_DEBUG 0xa
#define USB_DT_INTERFACE_ASSOCIATION 0xb
#define USB_DT_SECURITY 0xc
#define USB_DT_KEY 0xd
#define USB_DT_ENCRYPTION_TYPE 0xe
#define USB_DT_BOS 0xf
#define USB_DT_DEVICE_CAPABILITY 0x10
#define USB_DT_WIRELESS_ENDPOINT_COMP 0x11
#define USB_DT_WIRE_ADAPTER 0x21
#define USB_DT_RPIPE 0x22
#define USB_DT_CS_RADIO_CONTROL 0x23
#define USB_DT_PIPE_USAGE 0x24
#define USB_DT_SS_ENDPOINT_COMP 0x30
#define USB_DT_SSP_ISOC_ENDPOINT_COMP 0x31
#define USB_DT_CS_DEVICE 33
#define USB_DT_CS_CONFIG 34
#define USB_DT_CS_STRING 35
#define USB_DT_CS_INTERFACE 36
#define USB_DT_CS_ENDPOINT 37
#define USB_DT_DEVICE_SIZE 18
#define USB_CLASS_PER_INTERFACE 0
#define USB_CLASS_AUDIO 1
#define USB_CLASS_COMM 2
#define USB_CLASS_HID 3
#define USB_CLASS_PHYSICAL 5
#define USB_CLASS_STILL_IMAGE 6
#define USB_CLASS_PRINTER 7
#define USB_CLASS_MASS_STORAGE 8
#define USB_CLASS_HUB 9
#define USB_CLASS_CDC_DATA 0xa
#define USB_CLASS_CSCID 0xb
#define USB_CLASS_CONTENT_SEC 0xd
#define USB_CLASS_VIDEO 0xe
#define USB_CLASS_WIRELESS_CONTROLLER 0xe0
#define USB_CLASS_PERSONAL_HEALTHCARE 0xf
#define USB_CLASS_AUDIO_VIDEO 0x10
#define USB_CLASS_BILLBOARD 0x11
#define USB_CLASS_USB_TYPE_C_BRIDGE 0x12
#define USB_CLASS_MISC 0xef
#define USB_CLASS_APP_SPEC 0xfe
#define USB_CLASS_VENDOR_SPEC 0xff
#define USB_SUBCLASS_VENDOR_SPEC 0xff
#define USB_DT_CONFIG_SIZE 9
#define USB_CONFIG_ATT_ONE 0x80
#define USB_CONFIG_ATT_SELFPOWER 0x40
#define USB_CONFIG_ATT_WAKEUP 0x20
#define USB_CONFIG_ATT_BATTERY 0x10
#define USB_MAX_STRING_LEN 126
#define USB_DT_INTERFACE_SIZE 9
#define USB_DT_ENDPOINT_SIZE 7
#define USB_DT_ENDPOINT_AUDIO_SIZE 9
#define USB_ENDPOINT_NUMBER_MASK 0xf
#define USB_ENDPOINT_DIR_MASK 0x80
#define USB_ENDPOINT_XFERTYPE_MASK 0x3
#define USB_ENDPOINT_XFER_CONTROL 0
#define USB_ENDPOINT_XFER_ISOC 1
#define USB_ENDPOINT_XFER_BULK 2
#define USB_ENDPOINT_XFER_INT 3
#define USB_ENDPOINT_MAX_ADJUSTABLE 0x80
#define USB_ENDPOINT_MAXP_MASK 0x7ff
#define USB_EP_MAXP_MULT_SHIFT 11
#define USB_EP_MAXP_MULT_MASK 0x1800
#define USB_ENDPOINT_INTRTYPE 0x30
#define USB_ENDPOINT_INTR_PERIODIC 0x0
#define USB_ENDPOINT_INTR_NOTIFICATION 0x10
#define USB_ENDPOINT_SYNCTYPE 0xc
#define USB_ENDPOINT_SYNC_NONE 0x0
#define USB_ENDPOINT_SYNC_ASYNC 0x4
#define USB_ENDPOINT_SYNC_ADAPTIVE 0x8
#define USB_ENDPOINT_SYNC_SYNC 0xc
#define USB_ENDPOINT_USAGE_MASK 0x30
#define USB_ENDPOINT_USAGE_DATA 0x0
#define USB_ENDPOINT_USAGE_FEEDBACK 0x10
#define USB_ENDPOINT_USAGE_IMPLICIT_FB 0x20
#define USB_DT_SSP_ISOC_EP_COMP_SIZE 8
#define USB_DT_SS_EP_COMP_SIZE 6
#define USB_OTG_SRP 0x1
#define USB_OTG_HNP 0x2
#define USB_OTG_ADP 0x4
#define OTG_STS_SELECTOR 0xf000
#define USB_DT_INTERFACE_ASSOCIATION_SIZE 8
#define USB_ENC_TYPE_UNSECURE 0
#define USB_ENC_TYPE_WIRED 1
#define USB_ENC_TYPE_CCM_1 2
#define USB_ENC_TYPE_RSA_1 3
#define USB_DT_BOS_SIZE 5
#define USB_CAP_TYPE_WIRELESS_USB 1
#define USB_WIRELESS_P2P_DRD 0x2
#define USB_WIRELESS_BEACON_MASK 0xc
#define USB_WIRELESS_BEACON_SELF 0x4
#define USB_WIRELESS_BEACON_DIRECTED 0x8
#define USB_WIRELESS_BEACON_NONE 0xc
#define USB_WIRELESS_PHY_53 0x1
#define USB_WIRELESS_PHY_80 0x2
#define USB_WIRELESS_PHY_107 0x4
#define USB_WIRELESS_PHY_160 0x8
#define USB_WIRELESS_PHY_200 0x10
#define USB_WIRELESS_PHY_320 0x20
#define USB_WIRELESS_PHY_400 0x40
#define USB_WIRELESS_PHY_480 0x80
#define USB_DT_USB_WIRELESS_CAP_SIZE 11
#define USB_CAP_TYPE_EXT 2
#define USB_LPM_SUPPORT 0x2
#define USB_BESL_SUPPORT 0x4
#define USB_BESL_BASELINE_VALID 0x8
#define USB_BESL_DEEP_VALID 0x10
#define USB_DT_USB_EXT_CAP_SIZE 7
#define USB_SS_CAP_TYPE 3
#define USB_LTM_SUPPORT 0x2
#define USB_LOW_SPEED_OPERATION 1
#define USB_FULL_SPEED_OPERATION 0x2
#define USB_HIGH_SPEED_OPERATION 0x4
#define USB_5GBPS_OPERATION 0x8
#define USB_DT_USB_SS_CAP_SIZE 10
#define CONTAINER_ID_TYPE 4
#define USB_DT_USB_SS_CONTN_ID_SIZE 20
#define USB_SSP_CAP_TYPE 0xa
#define USB_SSP_SUBLINK_SPEED_ATTRIBS 0x1f
#define USB_SSP_SUBLINK_SPEED_IDS 0x1e0
#define USB_SSP_MIN_SUBLINK_SPEED_ATTRIBUTE_ID 0xf
#define USB_SSP_MIN_RX_LANE_COUNT 0xf00
#define USB_SSP_MIN_TX_LANE_COUNT 0xf000
#define USB_SSP_SUBLINK_SPEED_SSID 0xf
#define USB_SSP_SUBLINK_SPEED_LSE 0x30
#define USB_SSP_SUBLINK_SPEED_LSE_BPS 0
#define USB_SSP_SUBLINK_SPEED_LSE_KBPS 1
#define USB_SSP_SUBLINK_SPEED_LSE_MBPS 2
#define USB_SSP_SUBLINK_SPEED_LSE_GBPS 3
#define USB_SSP_SUBLINK_SPEED_ST 0xc0
#define USB_SSP_SUBLINK_SPEED_ST_SYM_RX 0
#define USB_SSP_SUBLINK_SPEED_ST_ASYM_RX 1
#define USB_SSP_SUBLINK_SPEED_ST_SYM_TX 2
#define USB_SSP_SUBLINK_SPEED_ST_ASYM_TX 3
#define USB_SSP_SUBLINK_SPEED_RSVD 0x3f00
#define USB_SSP_SUBLINK_SPEED_LP 0xc000
#define USB_SSP_SUBLINK_SPEED_LP_SS 0
#define USB_SSP_SUBLINK_SPEED_LP_SSP 1
#define USB_SSP_SUBLINK_SPEED_LSM 0xff0000
#define USB_PD_POWER_DELIVERY_CAPABILITY 0x6
#define USB_PD_BATTERY_INFO_CAPABILITY 0x7
#define USB_PD_PD_CONSUMER_PORT_CAPABILITY 0x8
#define USB_PD_PD_PROVIDER_PORT_CAPABILITY 0x9
#define USB_PD_CAP_BATTERY_CHARGING 0x2
#define USB_PD_CAP_USB_PD 0x4
#define USB_PD_CAP_PROVIDER 0x8
#define USB_PD_CAP_CONSUMER 0x10
#define USB_PD_CAP_CHARGING_POLICY 0x20
#define USB_PD_CAP_TYPE_C_CURRENT 0x40
#define USB_PD_CAP_PWR_AC 0x100
#define USB_PD_CAP_PWR_BAT 0x200
#define USB_PD_CAP_PWR_USE_V_BUS 0x4000
#define USB_PD_CAP_CONSUMER_BC 0x1
#define USB_PD_CAP_CONSUMER_PD 0x2
#define USB_PD_CAP_CONSUMER_TYPE_C 0x4
#define USB_PD_CAP_CONSUMER_UNKNOWN_PEAK_POWER_TIME 0xffff
#define USB_PD_CAP_PROVIDER_BC 0x1
#define USB_PD_CAP_PROVIDER_PD 0x2
#define USB_PD_CAP_PROVIDER_TYPE_C 0x4
#define USB_PTM_CAP_TYPE 0xb
#define USB_DT_USB_PTM_ID_SIZE 3
#define USB_ENDPOINT_SWITCH_MASK 0x3
#define USB_ENDPOINT_SWITCH_NO 0
#define USB_ENDPOINT_SWITCH_SWITCH 1
#define USB_ENDPOINT_SWITCH_SCALE 2
#define USB3_LPM_DISABLED 0x0
#define USB3_LPM_U1_MAX_TIMEOUT 0x7f
#define USB3_LPM_U2_MAX_TIMEOUT 0xfe
#define USB3_LPM_DEVICE_INITIATED 0xff
#define USB3_LPM_MAX_U1_SEL_PEL 0xff
#define USB3_LPM_MAX_U2_SEL_PEL 0xffff
#define USB_SELF_POWER_VBUS_MAX_DRAW 100

#endif
