/* Linux kernel: USB (layouts depend on the configuration) */
#ifndef _KERNEL_LINUX_USB_H
#define _KERNEL_LINUX_USB_H

#include <linux/mod_devicetable.h>
#include <linux/usb/ch9.h>
#include <linux/errno.h>
#include <linux/delay.h>
#include <linux/interrupt.h>
#include <linux/list.h>
#include <linux/kref.h>
#include <linux/device.h>
#include <linux/fs.h>
#include <linux/completion.h>
#include <linux/sched.h>
#include <linux/mutex.h>
struct usb_device;
struct usb_driver;
struct usb_host_endpoint {
	struct usb_endpoint_descriptor desc;
	struct list_head urb_list;
	unsigned char *extra;
	int extralen;
	int enabled;
};
struct usb_host_interface {
	struct usb_interface_descriptor desc;
	int extralen;
	unsigned char *extra;
	struct usb_host_endpoint *endpoint;
	char *string;
};
struct usb_interface {
	struct usb_host_interface *altsetting;
	struct usb_host_interface *cur_altsetting;
	unsigned int num_altsetting;
	int minor;
	struct device dev;
	struct device *usb_dev;
};
struct usb_device {
	int devnum;
	char devpath[16];
	int state;
	int speed;
	struct usb_device *parent;
	struct device dev;
	struct usb_device_descriptor descriptor;
	char *product;
	char *manufacturer;
	char *serial;
};
struct urb;
typedef void (*usb_complete_t)(struct urb *);
struct urb {
	struct kref kref;
	struct list_head urb_list;
	struct usb_device *dev;
	unsigned int pipe;
	int status;
	unsigned int transfer_flags;
	void *transfer_buffer;
	dma_addr_t transfer_dma;
	u32 transfer_buffer_length;
	u32 actual_length;
	unsigned char *setup_packet;
	int interval;
	void *context;
	usb_complete_t complete;
};
struct usb_anchor {
	struct list_head urb_list;
	wait_queue_head_t wait;
	spinlock_t lock;
};
struct usb_driver {
	const char *name;
	int (*probe)(struct usb_interface *intf, const struct usb_device_id *id);
	void (*disconnect)(struct usb_interface *intf);
	int (*unlocked_ioctl)(struct usb_interface *intf, unsigned int code, void *buf);
	int (*suspend)(struct usb_interface *intf, pm_message_t message);
	int (*resume)(struct usb_interface *intf);
	int (*reset_resume)(struct usb_interface *intf);
	const struct usb_device_id *id_table;
	unsigned int supports_autosuspend : 1;
	unsigned int disable_hub_initiated_lpm : 1;
};
#define USB_DEVICE(v, p) .match_flags = 3, .idVendor = (v), .idProduct = (p)
#define USB_INTERFACE_INFO(c, s, p) .match_flags = 0x380, .bInterfaceClass = (c), .bInterfaceSubClass = (s), .bInterfaceProtocol = (p)
#define USB_DEVICE_AND_INTERFACE_INFO(v, d, c, s, p) \
	.match_flags = 0x383, .idVendor = (v), .idProduct = (d), .bInterfaceClass = (c), .bInterfaceSubClass = (s), \
	.bInterfaceProtocol = (p)
#define URB_SHORT_NOT_OK 1
#define URB_NO_TRANSFER_DMA_MAP 4
#define URB_ZERO_PACKET 0x40
#define to_usb_interface(d) container_of(d, struct usb_interface, dev)
#define to_usb_device(d) container_of(d, struct usb_device, dev)
#define usb_sndctrlpipe(dev, ep) ((2U << 30) | ((ep) << 15))
#define usb_rcvctrlpipe(dev, ep) ((2U << 30) | ((ep) << 15) | 0x80)
#define usb_sndbulkpipe(dev, ep) ((3U << 30) | ((ep) << 15))
#define usb_rcvbulkpipe(dev, ep) ((3U << 30) | ((ep) << 15) | 0x80)
#define usb_rcvintpipe(dev, ep) ((1U << 30) | ((ep) << 15) | 0x80)
#define usb_register(driver) usb_register_driver(driver, THIS_MODULE, "")
#define module_usb_driver(drv) static struct usb_driver *__driver_##drv = &drv
int usb_register_driver(struct usb_driver *drv, struct module *owner, const char *name) __contract("neg(ret)");
void usb_deregister(struct usb_driver *drv);
struct usb_device *interface_to_usbdev(struct usb_interface *intf);
struct usb_device *usb_get_dev(struct usb_device *dev) __contract("ref(dev) same(ret, dev)");
void usb_put_dev(struct usb_device *dev) __contract("unref(dev)");
void *usb_get_intfdata(struct usb_interface *intf);
void usb_set_intfdata(struct usb_interface *intf, void *data);
struct urb *usb_alloc_urb(int iso_packets, gfp_t gfp) __contract("null_alloc(ret)");
void usb_free_urb(struct urb *urb) __contract("unref(urb)");
int usb_submit_urb(struct urb *urb, gfp_t gfp) __contract("neg(ret)");
int usb_unlink_urb(struct urb *urb) __contract("neg(ret)");
void usb_kill_urb(struct urb *urb);
void usb_anchor_urb(struct urb *urb, struct usb_anchor *anchor);
void usb_unanchor_urb(struct urb *urb);
void init_usb_anchor(struct usb_anchor *anchor);
void usb_kill_anchored_urbs(struct usb_anchor *anchor);
void usb_fill_bulk_urb(struct urb *urb, struct usb_device *dev, unsigned int pipe, void *buf, int len, usb_complete_t complete,
	void *context) __contract("stores(complete, context)");
void usb_fill_int_urb(struct urb *urb, struct usb_device *dev, unsigned int pipe, void *buf, int len, usb_complete_t complete,
	void *context, int interval) __contract("stores(complete, context)");
void *usb_alloc_coherent(struct usb_device *dev, size_t size, gfp_t gfp, dma_addr_t *dma) __contract("alloc(ret, size) null_alloc(ret)");
void usb_free_coherent(struct usb_device *dev, size_t size, void *addr, dma_addr_t dma) __contract("frees(addr)");
int usb_control_msg(struct usb_device *dev, unsigned int pipe, __u8 request, __u8 requesttype, __u16 value, __u16 index,
	void *data, __u16 size, int timeout) __contract("outside(data, size, local) neg(ret)");
int usb_bulk_msg(struct usb_device *dev, unsigned int pipe, void *data, int len, int *actual, int timeout)
	__contract("outside(data, len, local) neg(ret)");
int usb_set_interface(struct usb_device *dev, int ifnum, int alternate) __contract("neg(ret)");
int usb_clear_halt(struct usb_device *dev, int pipe) __contract("neg(ret)");
int usb_reset_device(struct usb_device *dev) __contract("neg(ret)");
int usb_endpoint_is_bulk_in(const struct usb_endpoint_descriptor *epd);
int usb_endpoint_is_bulk_out(const struct usb_endpoint_descriptor *epd);
int usb_endpoint_is_int_in(const struct usb_endpoint_descriptor *epd);
int usb_endpoint_maxp(const struct usb_endpoint_descriptor *epd);

#endif
