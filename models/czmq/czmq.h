/* CZMQ 4 */
#ifndef __CZMQ_H_INCLUDED__
#define __CZMQ_H_INCLUDED__

#include <czmq_library.h>
#include <zframe.h>
#include <zstr.h>
#include <zmsg.h>
#include <zloop.h>
#include <zsock.h>
#include <zpoller.h>
#include <zactor.h>
#include <zlist.h>
#include <zhash.h>
#include <zclock.h>
#include <zsys.h>
#include <zuuid.h>
#include <zchunk.h>

#endif
