/* systemd 252: the documented interface */
#ifndef foosdcommonhfoo
#define foosdcommonhfoo

typedef void (*_sd_destroy_t)(void *);

#endif
