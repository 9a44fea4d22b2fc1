/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_H
#define MONGOC_H

#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>
#include <mongoc/mongoc-apm.h>
#include <mongoc/mongoc-bulk-operation.h>
#include <mongoc/mongoc-change-stream.h>
#include <mongoc/mongoc-client.h>
#include <mongoc/mongoc-client-pool.h>
#include <mongoc/mongoc-client-side-encryption.h>
#include <mongoc/mongoc-collection.h>
#include <mongoc/mongoc-config.h>
#include <mongoc/mongoc-cursor.h>
#include <mongoc/mongoc-database.h>
#include <mongoc/mongoc-index.h>
#include <mongoc/mongoc-error.h>
#include <mongoc/mongoc-flags.h>
#include <mongoc/mongoc-gridfs.h>
#include <mongoc/mongoc-gridfs-bucket.h>
#include <mongoc/mongoc-gridfs-file.h>
#include <mongoc/mongoc-gridfs-file-list.h>
#include <mongoc/mongoc-gridfs-file-page.h>
#include <mongoc/mongoc-host-list.h>
#include <mongoc/mongoc-init.h>
#include <mongoc/mongoc-matcher.h>
#include <mongoc/mongoc-handshake.h>
#include <mongoc/mongoc-opcode.h>
#include <mongoc/mongoc-log.h>
#include <mongoc/mongoc-socket.h>
#include <mongoc/mongoc-client-session.h>
#include <mongoc/mongoc-stream.h>
#include <mongoc/mongoc-stream-buffered.h>
#include <mongoc/mongoc-stream-file.h>
#include <mongoc/mongoc-stream-gridfs.h>
#include <mongoc/mongoc-stream-socket.h>
#include <mongoc/mongoc-uri.h>
#include <mongoc/mongoc-write-concern.h>
#include <mongoc/mongoc-version.h>
#include <mongoc/mongoc-version-functions.h>
#include <mongoc/mongoc-rand.h>
#include <mongoc/mongoc-stream-tls.h>
#include <mongoc/mongoc-ssl.h>

#endif
