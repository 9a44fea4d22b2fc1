/* zlib 1.2: the documented interface */
#ifndef ZLIB_H
#define ZLIB_H

#include <zconf.h>

typedef voidpf (*alloc_func)(voidpf, uInt, uInt);
typedef void (*free_func)(voidpf, voidpf);
struct internal_state;
struct z_stream_s {
	Bytef *next_in;
	uInt avail_in;
	uLong total_in;
	Bytef *next_out;
	uInt avail_out;
	uLong total_out;
	char *msg;
	struct internal_state *state;
	alloc_func zalloc;
	free_func zfree;
	voidpf opaque;
	int data_type;
	uLong adler;
	uLong reserved;
};
typedef struct z_stream_s z_stream;
typedef z_stream *z_streamp;
struct gz_header_s {
	int text;
	uLong time;
	int xflags;
	int os;
	Bytef *extra;
	uInt extra_len;
	uInt extra_max;
	Bytef *name;
	uInt name_max;
	Bytef *comment;
	uInt comm_max;
	int hcrc;
	int done;
};
typedef struct gz_header_s gz_header;
typedef gz_header *gz_headerp;
const char *zlibVersion(void);
int deflate(z_streamp strm, int flush)
    __contract("nonnull(strm) reads(strm->next_in, strm->avail_in) "
               "writes(strm->next_out, strm->avail_out) copies(strm->next_out, strm->next_in) "
               "neg(ret)");
int deflateEnd(z_streamp strm);
int inflate(z_streamp strm, int flush)
    __contract("nonnull(strm) reads(strm->next_in, strm->avail_in) "
               "writes(strm->next_out, strm->avail_out) copies(strm->next_out, strm->next_in) "
               "neg(ret)");
int inflateEnd(z_streamp strm);
int deflateSetDictionary(z_streamp strm, const Bytef *dictionary, uInt dictLength);
int deflateGetDictionary(z_streamp strm, Bytef *dictionary, uInt *dictLength);
int deflateCopy(z_streamp dest, z_streamp source);
int deflateReset(z_streamp strm);
int deflateParams(z_streamp strm, int level, int strategy);
int deflateTune(z_streamp strm, int good_length, int max_lazy, int nice_length, int max_chain);
uLong deflateBound(z_streamp strm, uLong sourceLen);
int deflatePending(z_streamp strm, unsigned int *pending, int *bits);
int deflatePrime(z_streamp strm, int bits, int value);
int deflateSetHeader(z_streamp strm, gz_headerp head);
int inflateSetDictionary(z_streamp strm, const Bytef *dictionary, uInt dictLength);
int inflateGetDictionary(z_streamp strm, Bytef *dictionary, uInt *dictLength);
int inflateSync(z_streamp strm);
int inflateCopy(z_streamp dest, z_streamp source);
int inflateReset(z_streamp strm);
int inflateReset2(z_streamp strm, int windowBits);
int inflatePrime(z_streamp strm, int bits, int value);
long inflateMark(z_streamp strm);
int inflateGetHeader(z_streamp strm, gz_headerp head);
typedef unsigned int (*in_func)(void *, unsigned char **);
typedef int (*out_func)(void *, unsigned char *, unsigned int);
int inflateBack(z_streamp strm, in_func in, void *in_desc, out_func out, void *out_desc);
int inflateBackEnd(z_streamp strm);
uLong zlibCompileFlags(void);
int compress(Bytef *dest, uLongf *destLen, const Bytef *source, uLong sourceLen)
    __contract("reads(source, sourceLen) writes(dest, *destLen) copies(dest, source) neg(ret)");
int compress2(Bytef *dest, uLongf *destLen, const Bytef *source, uLong sourceLen, int level)
    __contract("reads(source, sourceLen) writes(dest, *destLen) copies(dest, source) neg(ret)");
uLong compressBound(uLong sourceLen);
int uncompress(Bytef *dest, uLongf *destLen, const Bytef *source, uLong sourceLen)
    __contract("reads(source, sourceLen) writes(dest, *destLen) copies(dest, source) neg(ret)");
int uncompress2(Bytef *dest, uLongf *destLen, const Bytef *source, uLong *sourceLen)
    __contract("reads(source, *sourceLen) writes(dest, *destLen) copies(dest, source) neg(ret)");
struct gzFile_s;
typedef struct gzFile_s *gzFile;
gzFile gzdopen(int fd, const char *mode);
int gzbuffer(gzFile file, unsigned int size);
int gzsetparams(gzFile file, int level, int strategy);
int gzread(gzFile file, voidp buf, unsigned int len)
    __contract("writes(buf, len) outside(buf, ret, of(file)) le(ret, len) neg(ret)");
z_size_t gzfread(voidp buf, z_size_t size, z_size_t nitems, gzFile file);
int gzwrite(gzFile file, voidpc buf, unsigned int len) __contract("reads(buf, len)");
z_size_t gzfwrite(voidpc buf, z_size_t size, z_size_t nitems, gzFile file);
int gzprintf(gzFile file, const char *format, ...) __contract("format(format, 2)");
int gzputs(gzFile file, const char *s);
char *gzgets(gzFile file, char *buf, int len)
    __contract("writes(buf, len) outside(buf, len, of(file)) null(ret)");
int gzputc(gzFile file, int c);
int gzgetc(gzFile file);
int gzungetc(int c, gzFile file);
int gzflush(gzFile file, int flush);
int gzrewind(gzFile file);
int gzeof(gzFile file);
int gzdirect(gzFile file);
int gzclose(gzFile file) __contract("frees(file)");
int gzclose_r(gzFile file) __contract("frees(file)");
int gzclose_w(gzFile file) __contract("frees(file)");
const char *gzerror(gzFile file, int *errnum);
void gzclearerr(gzFile file);
uLong adler32(uLong adler, const Bytef *buf, uInt len)
    __contract("reads(buf, len) derived(ret, buf)");
uLong adler32_z(uLong adler, const Bytef *buf, z_size_t len)
    __contract("reads(buf, len) derived(ret, buf)");
uLong crc32(uLong crc, const Bytef *buf, uInt len) __contract("reads(buf, len) derived(ret, buf)");
uLong crc32_z(uLong crc, const Bytef *buf, z_size_t len)
    __contract("reads(buf, len) derived(ret, buf)");
uLong crc32_combine_op(uLong crc1, uLong crc2, uLong op);
int inflateBackInit_(z_streamp strm, int windowBits, unsigned char *window, const char *version, int stream_size);
struct gzFile_s {
	unsigned int have;
	unsigned char *next;
	off64_t pos;
};
int gzgetc_(gzFile file);
gzFile gzopen64(const char *p1, const char *p2) __contract("path(p1) null(ret) handle(ret, file)");
off64_t gzseek64(gzFile p1, off64_t p2, int p3);
off64_t gztell64(gzFile p1);
off64_t gzoffset64(gzFile p1);
uLong adler32_combine64(uLong p1, uLong p2, off64_t p3);
uLong crc32_combine64(uLong p1, uLong p2, off64_t p3);
uLong crc32_combine_gen64(off64_t p1);
gzFile gzopen(const char *p1, const char *p2) __contract("path(p1) null(ret) handle(ret, file)");
off_t gzseek(gzFile p1, off_t p2, int p3);
off_t gztell(gzFile p1);
off_t gzoffset(gzFile p1);
uLong adler32_combine(uLong p1, uLong p2, off_t p3);
uLong crc32_combine(uLong p1, uLong p2, off_t p3);
uLong crc32_combine_gen(off_t p1);
int inflateSyncPoint(z_streamp p1);
const z_crc_t *get_crc_table(void);
int inflateUndermine(z_streamp p1, int p2);
int inflateValidate(z_streamp p1, int p2);
unsigned long inflateCodesUsed(z_streamp p1);
int inflateResetKeep(z_streamp p1);
int deflateResetKeep(z_streamp p1);
int gzvprintf(gzFile file, const char *format, struct __va_list_tag *va);
#define deflateInit(strm, level) deflateInit_((strm), (level), ZLIB_VERSION, (int)sizeof(z_stream))
#define inflateInit(strm) inflateInit_((strm), ZLIB_VERSION, (int)sizeof(z_stream))
#define deflateInit2(strm, level, method, bits, mem, strategy) deflateInit2_((strm), (level), (method), (bits), (mem), (strategy), ZLIB_VERSION, (int)sizeof(z_stream))
#define inflateInit2(strm, bits) inflateInit2_((strm), (bits), ZLIB_VERSION, (int)sizeof(z_stream))
#define ZLIB_VERSION "1.2.13"
#define ZLIB_VERNUM 0x12d0
#define ZLIB_VER_MAJOR 1
#define ZLIB_VER_MINOR 2
#define ZLIB_VER_REVISION 13
#define ZLIB_VER_SUBREVISION 0
#define Z_NO_FLUSH 0
#define Z_PARTIAL_FLUSH 1
#define Z_SYNC_FLUSH 2
#define Z_FULL_FLUSH 3
#define Z_FINISH 4
#define Z_BLOCK 5
#define Z_TREES 6
#define Z_OK 0
#define Z_STREAM_END 1
#define Z_NEED_DICT 2
#define Z_ERRNO (-1)
#define Z_STREAM_ERROR (-2)
#define Z_DATA_ERROR (-3)
#define Z_MEM_ERROR (-4)
#define Z_BUF_ERROR (-5)
#define Z_VERSION_ERROR (-6)
#define Z_NO_COMPRESSION 0
#define Z_BEST_SPEED 1
#define Z_BEST_COMPRESSION 9
#define Z_DEFAULT_COMPRESSION (-1)
#define Z_FILTERED 1
#define Z_HUFFMAN_ONLY 2
#define Z_RLE 3
#define Z_FIXED 4
#define Z_DEFAULT_STRATEGY 0
#define Z_BINARY 0
#define Z_TEXT 1
#define Z_ASCII 1
#define Z_UNKNOWN 2
#define Z_DEFLATED 8
#define Z_NULL 0

int inflateBackInit();

#endif
