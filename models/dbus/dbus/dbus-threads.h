/* D-Bus 1.14: the documented interface */
#ifndef DBUS_THREADS_H
#define DBUS_THREADS_H

#include <dbus/dbus-macros.h>
#include <dbus/dbus-types.h>

struct DBusMutex;
typedef struct DBusMutex DBusMutex;
struct DBusCondVar;
typedef struct DBusCondVar DBusCondVar;
typedef DBusMutex *(*DBusMutexNewFunction)(void);
typedef void (*DBusMutexFreeFunction)(DBusMutex *);
typedef dbus_bool_t (*DBusMutexLockFunction)(DBusMutex *);
typedef dbus_bool_t (*DBusMutexUnlockFunction)(DBusMutex *);
typedef DBusMutex *(*DBusRecursiveMutexNewFunction)(void);
typedef void (*DBusRecursiveMutexFreeFunction)(DBusMutex *);
typedef void (*DBusRecursiveMutexLockFunction)(DBusMutex *);
typedef void (*DBusRecursiveMutexUnlockFunction)(DBusMutex *);
typedef DBusCondVar *(*DBusCondVarNewFunction)(void);
typedef void (*DBusCondVarFreeFunction)(DBusCondVar *);
typedef void (*DBusCondVarWaitFunction)(DBusCondVar *, DBusMutex *);
typedef dbus_bool_t (*DBusCondVarWaitTimeoutFunction)(DBusCondVar *, DBusMutex *, int);
typedef void (*DBusCondVarWakeOneFunction)(DBusCondVar *);
typedef void (*DBusCondVarWakeAllFunction)(DBusCondVar *);
typedef enum {
	DBUS_THREAD_FUNCTIONS_MUTEX_NEW_MASK = 1, DBUS_THREAD_FUNCTIONS_MUTEX_FREE_MASK,
	DBUS_THREAD_FUNCTIONS_MUTEX_LOCK_MASK = 4, DBUS_THREAD_FUNCTIONS_MUTEX_UNLOCK_MASK = 8,
	DBUS_THREAD_FUNCTIONS_CONDVAR_NEW_MASK = 16,
	DBUS_THREAD_FUNCTIONS_CONDVAR_FREE_MASK = 32,
	DBUS_THREAD_FUNCTIONS_CONDVAR_WAIT_MASK = 64,
	DBUS_THREAD_FUNCTIONS_CONDVAR_WAIT_TIMEOUT_MASK = 128,
	DBUS_THREAD_FUNCTIONS_CONDVAR_WAKE_ONE_MASK = 256,
	DBUS_THREAD_FUNCTIONS_CONDVAR_WAKE_ALL_MASK = 512,
	DBUS_THREAD_FUNCTIONS_RECURSIVE_MUTEX_NEW_MASK = 1024,
	DBUS_THREAD_FUNCTIONS_RECURSIVE_MUTEX_FREE_MASK = 2048,
	DBUS_THREAD_FUNCTIONS_RECURSIVE_MUTEX_LOCK_MASK = 4096,
	DBUS_THREAD_FUNCTIONS_RECURSIVE_MUTEX_UNLOCK_MASK = 8192,
	DBUS_THREAD_FUNCTIONS_ALL_MASK = 16383
} DBusThreadFunctionsMask;
typedef struct {
	unsigned int mask;
	DBusMutexNewFunction mutex_new;
	DBusMutexFreeFunction mutex_free;
	DBusMutexLockFunction mutex_lock;
	DBusMutexUnlockFunction mutex_unlock;
	DBusCondVarNewFunction condvar_new;
	DBusCondVarFreeFunction condvar_free;
	DBusCondVarWaitFunction condvar_wait;
	DBusCondVarWaitTimeoutFunction condvar_wait_timeout;
	DBusCondVarWakeOneFunction condvar_wake_one;
	DBusCondVarWakeAllFunction condvar_wake_all;
	DBusRecursiveMutexNewFunction recursive_mutex_new;
	DBusRecursiveMutexFreeFunction recursive_mutex_free;
	DBusRecursiveMutexLockFunction recursive_mutex_lock;
	DBusRecursiveMutexUnlockFunction recursive_mutex_unlock;
	void (*padding1)(void);
	void (*padding2)(void);
	void (*padding3)(void);
	void (*padding4)(void);
} DBusThreadFunctions;
dbus_bool_t dbus_threads_init(const DBusThreadFunctions *functions);
dbus_bool_t dbus_threads_init_default(void);

#endif
