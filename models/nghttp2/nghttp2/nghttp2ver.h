/* nghttp2 1.52: the documented interface */
#ifndef NGHTTP2VER_H
#define NGHTTP2VER_H

#define NGHTTP2_VERSION "1.52.0"
#define NGHTTP2_VERSION_NUM 0x13400

#endif
