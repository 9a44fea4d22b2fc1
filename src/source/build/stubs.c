#include "source/build/build_int.h"
void autoconf_read(struct builder *b){(void)b;}
void make_read(struct builder *b){(void)b;}
void kconfig_read(struct builder *b){(void)b;}
void bazel_read(struct builder *b){(void)b;}
