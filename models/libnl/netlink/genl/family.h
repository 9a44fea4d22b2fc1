/* libnl 3.7: the documented interface */
#ifndef NETLINK_GENL_FAMILY_H_
#define NETLINK_GENL_FAMILY_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>

struct genl_family;
struct genl_family *genl_family_alloc(void);
void genl_family_put(struct genl_family *p1);
unsigned int genl_family_get_id(struct genl_family *p1);
void genl_family_set_id(struct genl_family *p1, unsigned int p2);
char *genl_family_get_name(struct genl_family *p1);
void genl_family_set_name(struct genl_family *p1, const char *p2);
uint8_t genl_family_get_version(struct genl_family *p1);
void genl_family_set_version(struct genl_family *p1, uint8_t p2);
uint32_t genl_family_get_hdrsize(struct genl_family *p1);
void genl_family_set_hdrsize(struct genl_family *p1, uint32_t p2);
uint32_t genl_family_get_maxattr(struct genl_family *p1);
void genl_family_set_maxattr(struct genl_family *p1, uint32_t p2);
int genl_family_add_op(struct genl_family *p1, int p2, int p3);
int genl_family_add_grp(struct genl_family *p1, uint32_t p2, const char *p3);

#endif
