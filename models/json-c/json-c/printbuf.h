/* json-c 0.16: the documented interface */
#ifndef _json_c_printbuf_h_
#define _json_c_printbuf_h_

struct printbuf {
	char *buf;
	int bpos;
	int size;
};
typedef struct printbuf printbuf;
struct printbuf *printbuf_new(void)
    __contract("null_alloc(ret) alloc(ret, unknown)");
int printbuf_memappend(struct printbuf *p, const char *buf, int size)
    __contract("reads(buf, size) neg(ret)");
int printbuf_memset(struct printbuf *pb, int offset, int charvalue, int len);
int sprintbuf(struct printbuf *p, const char *msg, ...)
    __contract("format(msg, 2) neg(ret)");
void printbuf_reset(struct printbuf *p);
void printbuf_free(struct printbuf *p)
    __contract("frees(p)");

int printbuf_strappend();

#endif
