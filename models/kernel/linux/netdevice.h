/* Linux kernel: network devices (the layouts depend on version and configuration) */
#ifndef _KERNEL_LINUX_NETDEVICE_H
#define _KERNEL_LINUX_NETDEVICE_H

#include <linux/timer.h>
#include <linux/bug.h>
#include <linux/delay.h>
#include <linux/atomic.h>
#include <linux/percpu.h>
#include <linux/rculist.h>
#include <linux/workqueue.h>
#include <linux/device.h>
#include <linux/netdev_features.h>
#include <linux/skbuff.h>
#include <linux/if.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <linux/if_link.h>
#include <linux/if_arp.h>
#include <linux/u64_stats_sync.h>
#include <linux/notifier.h>
#include <linux/cache.h>
#include <linux/module.h>
#include <linux/ethtool.h>
#include <net/net_namespace.h>
#undef MAX_ADDR_LEN
#define MAX_ADDR_LEN 32
#define INIT_NETDEV_GROUP 0
#define NET_NAME_UNKNOWN 0
#define NET_NAME_ENUM 1
#define NET_NAME_PREDICTABLE 2
#define NET_NAME_USER 3
#define NET_NAME_RENAMED 4
#define LL_MAX_HEADER 128
#define MAX_HEADER (LL_MAX_HEADER + 48)
#define NETDEV_ALIGN 32
#define NETDEV_ALIGNMENT 32
#define NET_XMIT_SUCCESS 0
#define NET_XMIT_DROP 1
#define NET_XMIT_CN 2
#define NET_RX_SUCCESS 0
#define NET_RX_DROP 1
#define net_xmit_eval(e) ((e) == NET_XMIT_CN ? 0 : (e))
#define net_xmit_errno(e) ((e) != NET_XMIT_CN ? -ENOBUFS : 0)
#define dev_xmit_complete(rc) ((rc) < 0x80)
enum netdev_tx {
	NETDEV_TX_OK = 0, NETDEV_TX_BUSY = 0x10
};
#define NETDEV_TX_OK NETDEV_TX_OK
#define NETDEV_TX_BUSY NETDEV_TX_BUSY
typedef enum netdev_tx netdev_tx_t;
enum rx_handler_result {
	RX_HANDLER_CONSUMED, RX_HANDLER_ANOTHER, RX_HANDLER_EXACT, RX_HANDLER_PASS
};
typedef enum rx_handler_result rx_handler_result_t;
typedef rx_handler_result_t rx_handler_func_t(struct sk_buff **pskb);
#define IFF_802_1Q_VLAN (1 << 0)
#define IFF_EBRIDGE (1 << 1)
#define IFF_BONDING (1 << 2)
#define IFF_DONT_BRIDGE (1 << 9)
#define IFF_XMIT_DST_RELEASE (1 << 10)
#define IFF_UNICAST_FLT (1 << 17)
#define IFF_SUPP_NOFCS (1 << 19)
#define IFF_LIVE_ADDR_CHANGE (1 << 20)
#define IFF_MACVLAN (1 << 21)
#define IFF_NO_QUEUE (1 << 22)
#define IFF_NO_RX_HANDLER (1 << 26)
#define IFF_PHONY_HEADROOM (1 << 28)
enum netdev_state_t {
	__LINK_STATE_START, __LINK_STATE_PRESENT, __LINK_STATE_NOCARRIER, __LINK_STATE_LINKWATCH_PENDING,
	__LINK_STATE_DORMANT
};
struct net_device_stats {
	unsigned long rx_packets;
	unsigned long tx_packets;
	unsigned long rx_bytes;
	unsigned long tx_bytes;
	unsigned long rx_errors;
	unsigned long tx_errors;
	unsigned long rx_dropped;
	unsigned long tx_dropped;
	unsigned long multicast;
	unsigned long collisions;
	unsigned long rx_length_errors;
	unsigned long rx_over_errors;
	unsigned long rx_crc_errors;
	unsigned long rx_frame_errors;
	unsigned long rx_fifo_errors;
	unsigned long rx_missed_errors;
	unsigned long tx_aborted_errors;
	unsigned long tx_carrier_errors;
	unsigned long tx_fifo_errors;
	unsigned long tx_heartbeat_errors;
	unsigned long tx_window_errors;
	unsigned long rx_compressed;
	unsigned long tx_compressed;
};
struct pcpu_sw_netstats {
	u64_stats_t rx_packets;
	u64_stats_t rx_bytes;
	u64_stats_t tx_packets;
	u64_stats_t tx_bytes;
	struct u64_stats_sync syncp;
};
struct pcpu_lstats {
	u64_stats_t packets;
	u64_stats_t bytes;
	struct u64_stats_sync syncp;
};
struct header_ops {
	int (*create)(struct sk_buff *skb, struct net_device *dev, unsigned short type, const void *daddr, const void *saddr,
		unsigned int len);
	int (*parse)(const struct sk_buff *skb, unsigned char *haddr);
};
struct Qdisc;
struct netdev_queue {
	struct net_device *dev;
	struct Qdisc *qdisc;
	unsigned long state;
	unsigned long trans_start;
};
struct napi_struct {
	struct list_head poll_list;
	unsigned long state;
	int weight;
	int (*poll)(struct napi_struct *, int);
	struct net_device *dev;
	struct sk_buff *skb;
	unsigned int napi_id;
};
#define NAPI_POLL_WEIGHT 64
struct netdev_hw_addr {
	struct list_head list;
	unsigned char addr[MAX_ADDR_LEN];
	unsigned char type;
	int refcount;
};
struct netdev_hw_addr_list {
	struct list_head list;
	int count;
};
struct netlink_ext_ack;
struct rtnl_link_stats64;
struct rtnl_link_ops;
struct ethtool_ops;
struct in_device;
struct inet6_dev;
struct net_device_ops {
	int (*ndo_init)(struct net_device *dev);
	void (*ndo_uninit)(struct net_device *dev);
	int (*ndo_open)(struct net_device *dev);
	int (*ndo_stop)(struct net_device *dev);
	netdev_tx_t (*ndo_start_xmit)(struct sk_buff *skb, struct net_device *dev);
	netdev_features_t (*ndo_features_check)(struct sk_buff *skb, struct net_device *dev, netdev_features_t features);
	u16 (*ndo_select_queue)(struct net_device *dev, struct sk_buff *skb, struct net_device *sb_dev);
	void (*ndo_change_rx_flags)(struct net_device *dev, int flags);
	void (*ndo_set_rx_mode)(struct net_device *dev);
	int (*ndo_set_mac_address)(struct net_device *dev, void *addr);
	int (*ndo_validate_addr)(struct net_device *dev);
	int (*ndo_do_ioctl)(struct net_device *dev, struct ifreq *ifr, int cmd);
	int (*ndo_eth_ioctl)(struct net_device *dev, struct ifreq *ifr, int cmd);
	int (*ndo_siocdevprivate)(struct net_device *dev, struct ifreq *ifr, void *data, int cmd);
	int (*ndo_set_config)(struct net_device *dev, struct ifmap *map);
	int (*ndo_change_mtu)(struct net_device *dev, int new_mtu);
	void (*ndo_tx_timeout)(struct net_device *dev, unsigned int txqueue);
	void (*ndo_get_stats64)(struct net_device *dev, struct rtnl_link_stats64 *storage);
	struct net_device_stats *(*ndo_get_stats)(struct net_device *dev);
	int (*ndo_vlan_rx_add_vid)(struct net_device *dev, __be16 proto, u16 vid);
	int (*ndo_vlan_rx_kill_vid)(struct net_device *dev, __be16 proto, u16 vid);
	int (*ndo_add_slave)(struct net_device *dev, struct net_device *slave_dev, struct netlink_ext_ack *extack);
	int (*ndo_del_slave)(struct net_device *dev, struct net_device *slave_dev);
	netdev_features_t (*ndo_fix_features)(struct net_device *dev, netdev_features_t features);
	int (*ndo_set_features)(struct net_device *dev, netdev_features_t features);
	int (*ndo_get_iflink)(const struct net_device *dev);
	int (*ndo_fill_metadata_dst)(struct net_device *dev, struct sk_buff *skb);
	void (*ndo_set_rx_headroom)(struct net_device *dev, int needed_headroom);
};
struct net_device {
	char name[IFNAMSIZ];
	unsigned long mem_end;
	unsigned long mem_start;
	unsigned long base_addr;
	unsigned long state;
	struct list_head dev_list;
	struct list_head napi_list;
	struct list_head unreg_list;
	struct list_head close_list;
	unsigned int flags;
	unsigned long long priv_flags;
	const struct net_device_ops *netdev_ops;
	int ifindex;
	unsigned short gflags;
	unsigned short hard_header_len;
	unsigned int mtu;
	unsigned short needed_headroom;
	unsigned short needed_tailroom;
	netdev_features_t features;
	netdev_features_t hw_features;
	netdev_features_t wanted_features;
	netdev_features_t vlan_features;
	netdev_features_t hw_enc_features;
	netdev_features_t mpls_features;
	unsigned int min_mtu;
	unsigned int max_mtu;
	unsigned short type;
	unsigned char min_header_len;
	unsigned char name_assign_type;
	int group;
	struct net_device_stats stats;
	atomic_long_t rx_dropped;
	atomic_long_t tx_dropped;
	const struct ethtool_ops *ethtool_ops;
	const struct header_ops *header_ops;
	unsigned char operstate;
	unsigned char link_mode;
	unsigned char if_port;
	unsigned char dma;
	unsigned char perm_addr[MAX_ADDR_LEN];
	unsigned char addr_assign_type;
	unsigned char addr_len;
	unsigned short neigh_priv_len;
	unsigned short dev_id;
	unsigned short dev_port;
	int irq;
	spinlock_t addr_list_lock;
	struct netdev_hw_addr_list uc;
	struct netdev_hw_addr_list mc;
	unsigned int promiscuity;
	unsigned int allmulti;
	struct in_device *ip_ptr;
	struct inet6_dev *ip6_ptr;
	const unsigned char *dev_addr;
	unsigned int num_rx_queues;
	unsigned int real_num_rx_queues;
	rx_handler_func_t *rx_handler;
	void *rx_handler_data;
	unsigned char broadcast[MAX_ADDR_LEN];
	struct hlist_node index_hlist;
	struct netdev_queue *_tx;
	unsigned int num_tx_queues;
	unsigned int real_num_tx_queues;
	struct Qdisc *qdisc;
	unsigned int tx_queue_len;
	spinlock_t tx_global_lock;
	struct timer_list watchdog_timer;
	int watchdog_timeo;
	unsigned long trans_start;
	struct list_head link_watch_list;
	u8 reg_state;
	bool dismantle;
	bool needs_free_netdev;
	void (*priv_destructor)(struct net_device *dev);
	possible_net_t nd_net;
	void *ml_priv;
	union {
		struct pcpu_lstats *lstats;
		struct pcpu_sw_netstats *tstats;
	};
	u8 pcpu_stat_type;
	bool lltx;
	bool netns_local;
	struct device dev;
	const struct rtnl_link_ops *rtnl_link_ops;
	unsigned int gso_max_size;
	u16 gso_max_segs;
	u8 num_tc;
	bool proto_down;
};
#define NETDEV_PCPU_STAT_NONE 0
#define NETDEV_PCPU_STAT_LSTATS 1
#define NETDEV_PCPU_STAT_TSTATS 2
#define NETDEV_PCPU_STAT_DSTATS 3
#define NETREG_UNINITIALIZED 0
#define NETREG_REGISTERED 1
#define NETREG_UNREGISTERING 2
#define to_net_dev(d) container_of(d, struct net_device, dev)
struct packet_type {
	__be16 type;
	bool ignore_outgoing;
	struct net_device *dev;
	int (*func)(struct sk_buff *, struct net_device *, struct packet_type *, struct net_device *);
	void *af_packet_priv;
	struct list_head list;
};
struct netdev_notifier_info {
	struct net_device *dev;
	struct netlink_ext_ack *extack;
};
enum netdev_cmd {
	NETDEV_UP = 1, NETDEV_DOWN, NETDEV_REBOOT, NETDEV_CHANGE, NETDEV_REGISTER, NETDEV_UNREGISTER, NETDEV_CHANGEMTU,
	NETDEV_CHANGEADDR, NETDEV_PRE_CHANGEADDR, NETDEV_GOING_DOWN, NETDEV_CHANGENAME, NETDEV_FEAT_CHANGE,
	NETDEV_BONDING_FAILOVER, NETDEV_PRE_UP, NETDEV_PRE_TYPE_CHANGE, NETDEV_POST_TYPE_CHANGE, NETDEV_POST_INIT,
	NETDEV_PRE_UNINIT, NETDEV_RELEASE, NETDEV_NOTIFY_PEERS, NETDEV_JOIN, NETDEV_CHANGEUPPER
};
void *netdev_priv(const struct net_device *dev);
struct net *dev_net(const struct net_device *dev);
void dev_net_set(struct net_device *dev, struct net *net);
struct net_device *alloc_netdev_mqs(int sizeof_priv, const char *name, unsigned char name_assign_type,
	void (*setup)(struct net_device *), unsigned int txqs, unsigned int rxqs)
	__contract("string(name) calls(setup, ret) null_alloc(ret)");
#define alloc_netdev(priv, name, type, setup) alloc_netdev_mqs(priv, name, type, setup, 1, 1)
#define alloc_netdev_mq(priv, name, type, setup, n) alloc_netdev_mqs(priv, name, type, setup, n, n)
void free_netdev(struct net_device *dev) __contract("frees(dev)");
int register_netdev(struct net_device *dev) __contract("neg(ret)");
void unregister_netdev(struct net_device *dev);
int register_netdevice(struct net_device *dev) __contract("neg(ret)");
void unregister_netdevice(struct net_device *dev);
void unregister_netdevice_queue(struct net_device *dev, struct list_head *head);
void unregister_netdevice_many(struct list_head *head);
int register_netdevice_notifier(struct notifier_block *nb) __contract("neg(ret)");
int unregister_netdevice_notifier(struct notifier_block *nb) __contract("neg(ret)");
struct net_device *netdev_notifier_info_to_dev(const struct netdev_notifier_info *info);
struct net_device *dev_get_by_name(struct net *net, const char *name) __contract("string(name) null(ret)");
struct net_device *dev_get_by_name_rcu(struct net *net, const char *name) __contract("string(name) null(ret)");
struct net_device *__dev_get_by_name(struct net *net, const char *name) __contract("string(name) null(ret)");
struct net_device *dev_get_by_index(struct net *net, int ifindex) __contract("null(ret)");
struct net_device *dev_get_by_index_rcu(struct net *net, int ifindex) __contract("null(ret)");
struct net_device *__dev_get_by_index(struct net *net, int ifindex) __contract("null(ret)");
void dev_hold(struct net_device *dev) __contract("ref(dev)");
void dev_put(struct net_device *dev) __contract("unref(dev)");
int dev_open(struct net_device *dev, struct netlink_ext_ack *extack) __contract("neg(ret)");
void dev_close(struct net_device *dev);
int dev_alloc_name(struct net_device *dev, const char *name) __contract("neg(ret)");
int dev_set_mtu(struct net_device *dev, int mtu) __contract("neg(ret)");
int dev_set_mac_address(struct net_device *dev, struct sockaddr *sa, struct netlink_ext_ack *extack) __contract("neg(ret)");
int dev_set_promiscuity(struct net_device *dev, int inc) __contract("neg(ret)");
void dev_addr_set(struct net_device *dev, const u8 *addr);
void __dev_addr_set(struct net_device *dev, const void *addr, size_t len) __contract("reads(addr, len)");
void dev_add_pack(struct packet_type *pt);
void dev_remove_pack(struct packet_type *pt);
int dev_queue_xmit(struct sk_buff *skb) __contract("owned(skb) sends(skb->data, skb->len)");
int dev_hard_header(struct sk_buff *skb, struct net_device *dev, unsigned short type, const void *daddr, const void *saddr,
	unsigned int len);
int dev_forward_skb(struct net_device *dev, struct sk_buff *skb) __contract("owned(skb)");
int netif_rx(struct sk_buff *skb) __contract("owned(skb)");
int netif_rx_ni(struct sk_buff *skb) __contract("owned(skb)");
int netif_receive_skb(struct sk_buff *skb) __contract("owned(skb)");
int napi_gro_receive(struct napi_struct *napi, struct sk_buff *skb) __contract("owned(skb)");
void netif_napi_add(struct net_device *dev, struct napi_struct *napi, int (*poll)(struct napi_struct *, int), ...)
	__contract("stores(poll, napi)");
void netif_napi_del(struct napi_struct *napi);
void napi_enable(struct napi_struct *n);
void napi_disable(struct napi_struct *n);
void napi_schedule(struct napi_struct *n);
bool napi_schedule_prep(struct napi_struct *n);
void __napi_schedule(struct napi_struct *n);
bool napi_complete(struct napi_struct *n);
bool napi_complete_done(struct napi_struct *n, int work_done);
int netdev_rx_handler_register(struct net_device *dev, rx_handler_func_t *rx_handler, void *data)
	__contract("stores(rx_handler, data) neg(ret)");
void netdev_rx_handler_unregister(struct net_device *dev);
int netdev_upper_dev_link(struct net_device *dev, struct net_device *upper, struct netlink_ext_ack *extack) __contract("neg(ret)");
void netdev_upper_dev_unlink(struct net_device *dev, struct net_device *upper);
void netif_start_queue(struct net_device *dev);
void netif_stop_queue(struct net_device *dev);
void netif_wake_queue(struct net_device *dev);
bool netif_queue_stopped(const struct net_device *dev);
void netif_tx_start_all_queues(struct net_device *dev);
void netif_tx_stop_all_queues(struct net_device *dev);
void netif_tx_wake_all_queues(struct net_device *dev);
void netif_tx_disable(struct net_device *dev);
void netif_tx_lock(struct net_device *dev);
void netif_tx_unlock(struct net_device *dev);
void netif_trans_update(struct net_device *dev);
void netif_carrier_on(struct net_device *dev);
void netif_carrier_off(struct net_device *dev);
bool netif_carrier_ok(const struct net_device *dev);
void netif_device_attach(struct net_device *dev);
void netif_device_detach(struct net_device *dev);
bool netif_device_present(const struct net_device *dev);
bool netif_running(const struct net_device *dev);
void netif_keep_dst(struct net_device *dev);
int netif_set_real_num_tx_queues(struct net_device *dev, unsigned int txq) __contract("neg(ret)");
void netif_set_gso_max_size(struct net_device *dev, unsigned int size);
void netdev_update_features(struct net_device *dev);
void netdev_state_change(struct net_device *dev);
struct netdev_queue *netdev_get_tx_queue(const struct net_device *dev, unsigned int index);
void netdev_stats_to_stats64(struct rtnl_link_stats64 *stats64, const struct net_device_stats *stats);
void dev_get_tstats64(struct net_device *dev, struct rtnl_link_stats64 *s);
void dev_fetch_sw_netstats(struct rtnl_link_stats64 *s, const struct pcpu_sw_netstats *netstats);
void dev_sw_netstats_rx_add(struct net_device *dev, unsigned int len);
void dev_sw_netstats_tx_add(struct net_device *dev, unsigned int packets, unsigned int len);
void dev_lstats_add(struct net_device *dev, unsigned int len);
#define netdev_alloc_pcpu_stats(type) alloc_percpu(type)
#define DEV_STATS_INC(dev, f) ((dev)->stats.f++)
#define DEV_STATS_ADD(dev, f, v) ((dev)->stats.f += (v))
#define SET_NETDEV_DEV(net, pdev) ((net)->dev.parent = (pdev))
#define SET_NETDEV_DEVTYPE(net, devtype) ((net)->dev.type = (devtype))
#define for_each_netdev(net, d) list_for_each_entry(d, &(net)->dev_base_head, dev_list)
#define for_each_netdev_rcu(net, d) list_for_each_entry_rcu(d, &(net)->dev_base_head, dev_list)
#define for_each_netdev_safe(net, d, n) list_for_each_entry_safe(d, n, &(net)->dev_base_head, dev_list)
#define netdev_for_each_mc_addr(ha, dev) list_for_each_entry(ha, &(dev)->mc.list, list)
#define netdev_for_each_uc_addr(ha, dev) list_for_each_entry(ha, &(dev)->uc.list, list)
#define netdev_mc_count(dev) ((dev)->mc.count)
#define netdev_uc_count(dev) ((dev)->uc.count)
const char *netdev_name(const struct net_device *dev);
void netdev_printk(const char *level, const struct net_device *dev, const char *fmt, ...) __contract("format(fmt, 3) log(fmt)");
void netdev_emerg(const struct net_device *dev, const char *fmt, ...) __contract("format(fmt, 2) log(fmt)");
void netdev_alert(const struct net_device *dev, const char *fmt, ...) __contract("format(fmt, 2) log(fmt)");
void netdev_crit(const struct net_device *dev, const char *fmt, ...) __contract("format(fmt, 2) log(fmt)");
void netdev_err(const struct net_device *dev, const char *fmt, ...) __contract("format(fmt, 2) log(fmt)");
void netdev_warn(const struct net_device *dev, const char *fmt, ...) __contract("format(fmt, 2) log(fmt)");
void netdev_notice(const struct net_device *dev, const char *fmt, ...) __contract("format(fmt, 2) log(fmt)");
void netdev_info(const struct net_device *dev, const char *fmt, ...) __contract("format(fmt, 2) log(fmt)");
#define netdev_dbg(dev, ...) netdev_printk(KERN_DEBUG, dev, __VA_ARGS__)
#define netdev_vdbg(dev, ...) netdev_printk(KERN_DEBUG, dev, __VA_ARGS__)
#define netdev_err_once netdev_err
#define netdev_warn_once netdev_warn
#define netdev_info_once netdev_info
#define netif_err(priv, type, dev, ...) netdev_err(dev, __VA_ARGS__)
#define netif_warn(priv, type, dev, ...) netdev_warn(dev, __VA_ARGS__)
#define netif_info(priv, type, dev, ...) netdev_info(dev, __VA_ARGS__)
#define netif_dbg(priv, type, dev, ...) netdev_dbg(dev, __VA_ARGS__)
#define MODULE_ALIAS_NETDEV(d) struct module
u32 netif_msg_init(int debug_value, int default_bits);

#endif
