/* libevent 2.1: the documented interface */
#ifndef EVENT2_TAG_COMPAT_H_INCLUDED_
#define EVENT2_TAG_COMPAT_H_INCLUDED_

void encode_int();
void encode_int64();

#endif
