#ifdef NO_THREADS
#include "no_threads.h"
#else
#include <pthread.h>
#endif
void take(pthread_mutex_t *m) { pthread_mutex_lock(m); }

#include "no_threads.h"
void take_nothing(pthread_mutex_t *m) { pthread_mutex_lock(m); }
