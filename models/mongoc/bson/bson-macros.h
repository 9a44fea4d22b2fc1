/* libbson 1.23: the documented interface */
#ifndef BSON_MACROS_H
#define BSON_MACROS_H

#include <bson/bson-prelude.h>
#include <stdio.h>
#include <bson/bson-config.h>

#define BSON_ALIGN_OF_PTR 8UL
#define BSON_FUNC "main"
#define BSON_WORD_SIZE 64

#endif
