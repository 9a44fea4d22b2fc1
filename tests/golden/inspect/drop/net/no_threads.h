#ifndef NO_THREADS_H
#define NO_THREADS_H
#define pthread_mutex_lock(m)
#endif
