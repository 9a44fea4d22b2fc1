/* libcap-ng: the documented interface */
#ifndef LIBCAP_NG_HEADER
#define LIBCAP_NG_HEADER

#include <stdint.h>
#include <unistd.h>

typedef enum {
	CAPNG_DROP, CAPNG_ADD
} capng_act_t;
typedef enum {
	CAPNG_EFFECTIVE = 1, CAPNG_PERMITTED, CAPNG_INHERITABLE = 4, CAPNG_BOUNDING_SET = 8,
	CAPNG_AMBIENT = 16
} capng_type_t;
typedef enum {
	CAPNG_SELECT_CAPS = 16, CAPNG_SELECT_BOUNDS = 32, CAPNG_SELECT_BOTH = 48,
	CAPNG_SELECT_AMBIENT = 64, CAPNG_SELECT_ALL = 112
} capng_select_t;
typedef enum {
	CAPNG_FAIL = -1, CAPNG_NONE, CAPNG_PARTIAL, CAPNG_FULL
} capng_results_t;
typedef enum {
	CAPNG_PRINT_STDOUT, CAPNG_PRINT_BUFFER
} capng_print_t;
typedef enum {
	CAPNG_NO_FLAG, CAPNG_DROP_SUPP_GRP, CAPNG_CLEAR_BOUNDING, CAPNG_INIT_SUPP_GRP = 4,
	CAPNG_CLEAR_AMBIENT = 8
} capng_flags_t;
void capng_clear(capng_select_t set);
void capng_fill(capng_select_t set);
void capng_setpid(int pid);
int capng_get_caps_process(void);
int capng_update(capng_act_t action, capng_type_t type, unsigned int capability);
int capng_updatev(capng_act_t action, capng_type_t type, unsigned int capability, ...);
int capng_apply(capng_select_t set);
int capng_lock(void);
int capng_change_id(int uid, int gid, capng_flags_t flag);
int capng_get_rootid(void);
int capng_set_rootid(int rootid);
int capng_get_caps_fd(int fd);
int capng_apply_caps_fd(int fd);
capng_results_t capng_have_capabilities(capng_select_t set);
capng_results_t capng_have_permitted_capabilities(void);
int capng_have_capability(capng_type_t which, unsigned int capability);
char *capng_print_caps_numeric(capng_print_t where, capng_select_t set);
char *capng_print_caps_text(capng_print_t where, capng_type_t which);
int capng_name_to_capability(const char *name);
const char *capng_capability_to_name(unsigned int capability);
void capng_restore_state(void **state);
void *capng_save_state(void);

#define CAPNG_UNSET_ROOTID (-1)
#define CAPNG_SUPPORTS_AMBIENT 1

#endif
