# Included by the makefiles of folders: SERVER_CFLAGS is for some of them, OWN_CFLAGS for what is built here.
SERVER_CFLAGS := $(CFLAGS) -DSERVER
SERVER_CFLAGS := $(SERVER_CFLAGS) -DSERVER_TLS
OWN_CFLAGS := -DOWN
own.o: own.c
	$(CC) $(OWN_CFLAGS) -c own.c
