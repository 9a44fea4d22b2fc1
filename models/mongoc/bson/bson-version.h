/* libbson 1.23: the documented interface */
#ifndef BSON_VERSION_H
#define BSON_VERSION_H

#define BSON_MAJOR_VERSION 1
#define BSON_MINOR_VERSION 23
#define BSON_MICRO_VERSION 1
#define BSON_VERSION_S "1.23.1"
#define BSON_VERSION_HEX 0x1170100

#endif
